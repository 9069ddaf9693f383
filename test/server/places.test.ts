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

describe("health", () => {
  it("says that the process lives and takes requests", async () => {
    await using server = await serve(libraryGraph());

    const live = await fetch(`${server.origin}/health/live`);
    const ready = await fetch(`${server.origin}/health/ready`);

    expect([live.status, await live.json()]).toEqual([200, { status: "live" }]);
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ready" }]);
  });
});
