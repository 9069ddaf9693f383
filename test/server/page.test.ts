import { mkdtemp, mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { loadBuiltPage } from "../../src/server/built-page.js";
import { libraryGraph, serve } from "../support/serving.js";

const FROM_BROWSER = { headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" } };
const SCRIPT = "/assets/index-1a2b.js";

async function aBuiltPage() {
  const directory = await mkdtemp(join(tmpdir(), "page-"));
  await mkdir(join(directory, "assets"));
  await writeFile(join(directory, "index.html"), "<!doctype html><title>Page</title>");
  await writeFile(join(directory, SCRIPT), "0;".repeat(500));
  return loadBuiltPage(directory, "");
}

describe("the page", () => {
  it.each(["/", "/?text=ships", "/deployments/a", "/articles/a%20b", "/claims/C18", "/actors/nis"])(
    "is what a browser gets at %s",
    async (address) => {
      await using server = await serve(libraryGraph(), { page: await aBuiltPage() });

      const response = await fetch(server.origin + address, FROM_BROWSER);

      expect(response.status).toBe(200);
      expect(await response.text()).toContain("<title>Page</title>");
    },
  );

  it.each(["/", "/somewhere/else", "/graphql"])("is at %s by HEAD what it is by GET", async (address) => {
    const page = await aBuiltPage();
    await using server = await serve(libraryGraph(), { page, playground: page });
    const ask = async (method: string) => {
      const response = await fetch(server.origin + address, { ...FROM_BROWSER, method });
      const headers = Object.fromEntries(response.headers);
      // The client closes the connection after HEAD, and the server says so.
      for (const name of ["date", "x-request-id", "connection", "keep-alive"]) delete headers[name];
      return { status: response.status, headers, text: await response.text() };
    };

    const [get, head] = [await ask("GET"), await ask("HEAD")];

    expect(get.headers["content-type"]).toMatch(/^text\/html/);
    expect(head).toEqual({ ...get, text: "" });
  });

  it("may run no script and no style but those of this server", async () => {
    await using server = await serve(libraryGraph(), { page: await aBuiltPage() });

    const { headers } = await fetch(server.origin, FROM_BROWSER);

    expect(headers.get("content-security-policy")).toMatch(
      /default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("cache-control")).toBe("no-cache");
  });

  it("says so itself where a browser comes to nothing", async () => {
    await using server = await serve(libraryGraph(), { page: await aBuiltPage() });

    const response = await fetch(`${server.origin}/somewhere/else`, FROM_BROWSER);

    expect(response.status).toBe(404);
    expect(await response.text()).toContain("<title>Page</title>");
  });

  it("is not given to programs, which get an error that they can read", async () => {
    await using server = await serve(libraryGraph(), { page: await aBuiltPage() });

    const response = await fetch(`${server.origin}/claims/C18`, { headers: { accept: "application/json" } });

    expect(response.status).toBe(404);
    expect(await response.json()).toHaveProperty("errors");
  });

  it.each([
    ["gzip, br", "gzip"],
    ["identity", null],
    ["gzip;q=0, identity", null],
  ])("loads its files as the browser takes them: %s", async (accepted, encoding) => {
    await using server = await serve(libraryGraph(), { page: await aBuiltPage() });

    const response = await fetch(server.origin + SCRIPT, { headers: { "accept-encoding": accepted } });

    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(response.headers.get("cache-control")).toContain("immutable");
    expect(await response.text()).toBe("0;".repeat(500));
  });
});
