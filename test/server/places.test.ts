import { mkdtemp, mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { loadBuiltPage } from "../../src/server/built-page.js";
import { libraryGraph, serve } from "../support/serving.js";

const FROM_BROWSER = { headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" } };

async function aBuiltPlayground() {
  const directory = await mkdtemp(join(tmpdir(), "playground-"));
  await mkdir(join(directory, "assets"));
  await writeFile(join(directory, "index.html"), "<!doctype html><title>Playground</title>");
  await writeFile(join(directory, "assets", "main-1a2b.js"), "0;");
  await writeFile(join(directory, "secret.txt"), "secret");
  return loadBuiltPage(directory, "/playground");
}

describe("a browser", () => {
  it("gets the playground at /graphql and is sent there from /", async () => {
    await using server = await serve(libraryGraph(), { playground: await aBuiltPlayground() });

    const response = await fetch(server.origin, FROM_BROWSER);

    expect(response.url).toBe(`${server.origin}/graphql`);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self';");
    expect(await response.text()).toContain("Playground");
  });

  it("may keep what the playground loads", async () => {
    await using server = await serve(libraryGraph(), { playground: await aBuiltPlayground() });

    const response = await fetch(`${server.origin}/playground/assets/main-1a2b.js`);

    expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(response.headers.get("cache-control")).toContain("immutable");
  });

  it.each(["/playground/secret.txt", "/playground/assets/..%2fsecret.txt", "/playground/", "/favicon.ico"])(
    "finds nothing at %s",
    async (path) => {
      await using server = await serve(libraryGraph(), { playground: await aBuiltPlayground() });

      const response = await fetch(server.origin + path);

      expect(response.status).toBe(404);
    },
  );

  it("is not needed: without a built playground the graph is served all the same", async () => {
    const playground = await loadBuiltPage(join(tmpdir(), "nowhere"), "");
    await using server = await serve(libraryGraph(), { playground });

    const { status } = await server.ask("{ __typename }");

    expect(playground).toBeNull();
    expect(status).toBe(200);
  });
});

describe("a server behind a proxy, at a base path", () => {
  const basePath = "/news";

  async function aServer() {
    const directory = await mkdtemp(join(tmpdir(), "page-"));
    await mkdir(join(directory, "assets"));
    await writeFile(
      join(directory, "index.html"),
      `<meta name="base-path" content="" /><script src="./assets/main-1a2b.js"></script>`,
    );
    await writeFile(join(directory, "assets", "main-1a2b.js"), "0;");
    const page = await loadBuiltPage(directory, "", basePath);
    const playground = await loadBuiltPage(directory, "/playground", basePath);
    return serve(libraryGraph(), { page, playground, basePath });
  }

  it.each([
    ["/news", 200, `src="/news/assets/main-1a2b.js"`],
    ["/news/", 200, `content="/news"`],
    ["/news/claims/C18?asOf=2024", 200, `content="/news"`],
    ["/news/graphql", 200, `src="/news/playground/assets/main-1a2b.js"`],
    ["/news/assets/main-1a2b.js", 200, "0;"],
    ["/news/playground/assets/main-1a2b.js", 200, "0;"],
    ["/news/health/ready", 200, "ready"],
    ["/news/nothing", 404, `content="/news"`],
    ["/newspaper/claims/C18", 404, `content="/news"`],
  ])(
    "gives a browser the same at %s, whether the proxy takes the base path off or not",
    async (path, status, text) => {
      await using server = await aServer();
      const open = async (address: string) => {
        const response = await fetch(server.origin + address, FROM_BROWSER);
        return [response.status, await response.text()];
      };

      const whole = await open(path);

      expect(whole).toEqual([status, expect.stringContaining(text)]);
      expect(await open(path.replace(/^\/news\b/, "") || "/")).toEqual(whole);
    },
  );

  it("says so in its own address, in what it refuses, and in its log", async () => {
    await using server = await aServer();

    const { body } = await server.ask("{ books { title } }");
    const refused = await fetch(`${server.origin}/news/nothing`);

    expect(server.url).toBe(`${server.origin}/news/graphql`);
    expect(body.data).toHaveProperty("books");
    expect(await refused.json()).toMatchObject({
      errors: [{ message: "There is nothing here. The graph is at /news/graphql." }],
    });
    expect(server.requests).toMatchObject([{ type: "query", status: 200 }, { status: 404 }]);
  });

  it("sends a browser to the playground where there is no page", async () => {
    await using server = await serve(libraryGraph(), { basePath });

    const response = await fetch(server.origin, { ...FROM_BROWSER, redirect: "manual" });

    expect(response.headers.get("location")).toBe("/news/graphql");
  });
});

describe("health", () => {
  it("says that the process lives and takes requests", async () => {
    await using server = await serve(libraryGraph());

    const live = await fetch(`${server.origin}/health/live`);
    const ready = await fetch(`${server.origin}/health/ready`);

    expect([live.status, await live.json()]).toEqual([200, { status: "live" }]);
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ready" }]);
  });
});
