import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { ROOT, startCommand } from "../support/command.js";
import { linkProductionPackages, unpackPackage } from "../support/packed.js";
import { post } from "../support/serving.js";

// npm takes its time where other tests run beside this one.
jest.setTimeout(60_000);

const startIn = (cwd: string, environment?: Readonly<Record<string, string>>) =>
  startCommand(["--port", "0"], environment, { program: [process.execPath, "bin/dateline.cjs"], cwd });

describe("a package that was built elsewhere", () => {
  it("serves graph, page, playground and rules with the packages that npm ci --omit=dev installs", async () => {
    const folder = unpackPackage();
    linkProductionPackages(folder);
    await using npm = await startCommand(
      ["--", "--port", "0"],
      {},
      { program: ["npm", "start"], cwd: folder },
    );
    const open = async (path: string) => {
      const response = await fetch(new URL(path, npm.url), { headers: { accept: "text/html" } });
      return [response.status, (await response.text()).match(/<title>(.*)<\/title>/)?.[1] ?? ""];
    };

    const { body } = await post(npm.url, JSON.stringify({ query: `{ claim(id: "claim:C18") { id } }` }));

    expect(body).toEqual({ data: { claim: { id: "claim:C18" } } });
    expect(await open("/")).toEqual([200, "Dateline"]);
    expect(await open("/graphql")).toEqual([200, "Dateline playground"]);
    expect(await open("/docs/evidence.md")).toEqual([200, ""]);
    expect(await npm.end("SIGTERM")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  it("says which package is missing", async () => {
    const { exitCode, stderr } = await (await startIn(unpackPackage())).end();

    expect(stderr).toMatch(/^The package "[^"]+", which Dateline needs, is not installed: run `npm ci`\.\n$/);
    expect(exitCode).toBe(2);
  });

  it("says that it is not built", async () => {
    const folder = unpackPackage();
    rmSync(join(folder, "dist"), { recursive: true });

    const { exitCode, stderr } = await (await startIn(folder)).end();

    expect(stderr).toMatch(
      /^Dateline is not built here, and TypeScript, .* is not installed: run `npm ci` .*\n$/,
    );
    expect(exitCode).toBe(2);
  });

  it("serves the graph where the pages are missing, and says how to build them", async () => {
    const folder = unpackPackage();
    linkProductionPackages(folder);
    for (const page of ["web", "playground"]) rmSync(join(folder, "dist", page), { recursive: true });
    await using dateline = await startIn(folder);

    const { body } = await post(dateline.url, JSON.stringify({ query: "{ __typename }" }));
    const { stderr } = await dateline.end("SIGTERM");

    expect(body.data).toEqual({ __typename: "Query" });
    expect(stderr).toMatch(/"The page and the playground are not built: run `npm run build`, .*"\}\n$/);
  });
});

describe("an old Node", () => {
  const pretend = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.4" } })`;
  const preload = join(mkdtempSync(join(tmpdir(), "dateline-old-node-")), "preload.cjs");
  writeFileSync(preload, pretend);

  it.each(["bin/dateline.cjs", "dist/bin/dateline.js"])("gets one sentence from %s", async (file) => {
    const { exitCode, stdout, stderr } = await (
      await startCommand([], {}, { program: [process.execPath, "--require", preload, file], cwd: ROOT })
    ).end();

    expect(stderr).toMatch(/^Dateline needs Node 20\.19 or newer, and \S+ is Node 18\.20\.4: install .*\n$/);
    expect([exitCode, stdout]).toEqual([2, ""]);
  });

  it.each(["dateline", "check-node"])("can read bin/%s.cjs: it is ES5", (name) => {
    const code = readFileSync(join(ROOT, `bin/${name}.cjs`), "utf8").replaceAll(/\/\*[^]*?\*\//g, "");

    expect(code).not.toMatch(/=>|`|\b(const|let|class|async|await|import)\b|\?\.|\?\?|\.\.\.|node:|,\s*\)/);
  });
});
