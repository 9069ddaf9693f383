import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";

import { post } from "../support/serving.js";

const ROOT = join(__dirname, "../..");

/** The command as a user runs it, once it has said something or ended. */
async function start(...args: string[]) {
  const child = spawn(process.execPath, ["dist/bin/dateline.js", ...args], { cwd: ROOT, env: {} });
  const ended = once(child, "exit") as Promise<[number | null]>;
  let stdout = "";
  let stderr = "";
  child.stderr.on("data", (text: Buffer) => (stderr += text.toString()));
  const ready = new Promise<void>((resolve) => {
    child.stdout.on("data", (text: Buffer) => {
      stdout += text.toString();
      if (stdout.includes("Stop")) resolve();
    });
  });
  await Promise.race([ready, ended]);
  return {
    /** Where it says that the graph is. */
    url: /http:\S+/.exec(stdout)?.[0] ?? "",
    async end(signal?: NodeJS.Signals) {
      if (signal) child.kill(signal);
      const [exitCode] = await ended;
      return { exitCode, stdout, stderr };
    },
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

describe("the command", () => {
  beforeAll(() => {
    execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
      cwd: ROOT,
    });
  }, 60_000);

  it.each(["SIGTERM", "SIGINT"] as const)("serves the sample newsroom until %s", async (signal) => {
    await using dateline = await start("--port", "0");

    const { body } = await post(dateline.url, JSON.stringify({ query: `{ claims { totalCount } }` }));
    const { exitCode, stdout, stderr } = await dateline.end(signal);

    expect(body.data).toEqual({ claims: { totalCount: expect.any(Number) } });
    expect(stdout).toMatch(/\d+ Claim/);
    expect([exitCode, stderr]).toEqual([0, ""]);
  });

  it("serves one graph from six processes", async () => {
    const names = ["articles", "claims", "actors", "deployments", "nodes"];
    const alone = await Promise.all(names.map((name) => start("subgraph", name, "--port", "0")));
    const addresses = alone.flatMap(({ url }, index) => ["--subgraph", `${names[index]}=${url}`]);
    await using gateway = await start("gateway", "--port", "0", ...addresses);
    await using whole = await start("--port", "0");
    const query = `{ deployments { edges { node { title claims(first: 3) { edges { node { text
      assertions(first: 2) { edges { node { article { headline } spans { exact } } } } } } } } } } }`;

    const answers = await Promise.all(
      [gateway, whole].map(({ url }) => post(url, JSON.stringify({ query }))),
    );

    expect(answers[0]?.body.errors).toBeUndefined();
    expect(answers[0]).toEqual(answers[1]);
    await Promise.all(alone.map((subgraph) => subgraph.end("SIGTERM")));
  }, 30_000);

  it("says in one line that the port is taken", async () => {
    const other = createServer();
    await once(other.listen(0, "127.0.0.1"), "listening");
    const { port } = other.address() as AddressInfo;

    const { exitCode, stderr } = await (await start("--port", String(port))).end();
    other.close();

    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^Cannot listen at 127\.0\.0\.1:\d+: something else does already\..*\n$/);
  });

  it("refuses a file with mistakes and does not start", async () => {
    const { exitCode, stdout, stderr } = await (await start("--data", "no-such.ndjson")).end();

    expect(exitCode).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("no-such.ndjson: there is no such file");
  });

  it("exits with 2 when its settings do not work", async () => {
    const { exitCode, stderr } = await (await start("--port", "many")).end();

    expect(exitCode).toBe(2);
    expect(stderr).toContain("PORT is not a whole number");
  });

  it("explains itself to somebody who mistypes", async () => {
    const { exitCode, stderr } = await (await start("serve")).end();

    expect(exitCode).toBe(2);
    expect(stderr).toContain(`There is no command "serve".`);
    expect(stderr).toContain("npm start -- [command] [options]");
    expect(stderr).toContain("SUBGRAPH_TIMEOUT_MS");
  });
});
