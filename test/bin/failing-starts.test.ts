import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startCommand } from "../support/command.js";
import { lineOf, writeNewsroomFile } from "../support/newsroom-file.js";

// Processes take their time where other tests run beside this one.
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "dateline-starts-"));

const HELP = "\n`npm start -- --help` lists commands, options and settings.";

/** What the operator gave, and the whole of what the server says before it exits with 2. */
const FAILURES: readonly (readonly [what: string, args: string, environment: object, message: string])[] = [
  ["an unknown command", "serve", {}, `There is no command "serve".${HELP}`],
  ["a slip in an option", "--prot 4101", {}, `There is no option --prot. Did you mean --port?${HELP}`],
  ["no value for an option", "--port", {}, `--port needs a value after it.${HELP}`],
  [
    "a word for a number",
    "--port many",
    {},
    `The settings do not work: PORT, which the command line sets, is not a whole number from 0 to 65535: "many".`,
  ],
  [
    "a number out of range",
    "",
    { PORT: "70000" },
    `The settings do not work: PORT is not a whole number from 0 to 65535: "70000".`,
  ],
  [
    "an address that is not of this machine",
    "--port 0 --host 192.0.2.1",
    {},
    "Cannot listen at 192.0.2.1: this machine has no such address. Take another one with --host.",
  ],
  [
    "a file that is not there",
    "--data no-such.ndjson",
    {},
    "no-such.ndjson: there is no such file; check the path\n\n1 problem found; nothing was loaded.",
  ],
  [
    "a directory for a file",
    `--data ${folder}`,
    {},
    `${folder}: is a directory; name the files in it\n\n1 problem found; nothing was loaded.`,
  ],
  [
    "a manifest that is a directory",
    "",
    { TRUSTED_DOCUMENTS: folder },
    `TRUSTED_DOCUMENTS: ${folder}: is a directory; name the files in it.`,
  ],
  [
    "an option that npm has kept",
    "4101",
    { npm_lifecycle_event: "start", npm_config_port: "true" },
    `npm kept --port for itself. To pass options through npm, write: npm start -- --port 4101${HELP}`,
  ],
];

describe("a start that fails", () => {
  it.each(FAILURES)("says in a sentence why, and exits with 2: %s", async (_, args, environment, message) => {
    const { exitCode, stdout, stderr } = await (
      await startCommand(args.split(" ").filter(Boolean), { ...environment })
    ).end();

    expect(stderr).toBe(`${message}\n`);
    expect([exitCode, stdout]).toEqual([2, ""]);
  });

  it("says that the port is taken", async () => {
    const other = createServer();
    await once(other.listen(0, "127.0.0.1"), "listening");
    const { port } = other.address() as AddressInfo;

    const { exitCode, stderr } = await (await startCommand(["--port", String(port)])).end();
    other.close();

    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      `Cannot listen at 127.0.0.1:${port}: something else does already. Stop it, or take another port with --port.\n`,
    );
  });

  it("tells a long list of problems to its end", async () => {
    const unknown = "x".repeat(150);
    const file = writeNewsroomFile(
      Array.from({ length: 1_500 }, () => ({ ...lineOf("actor:osk"), [unknown]: 1 })),
    );

    const { exitCode, stderr } = await (await startCommand(["--data", file])).end();

    expect(exitCode).toBe(2);
    expect(stderr.length).toBeGreaterThan(300_000);
    expect(stderr).toMatch(/\nand 500 more\n\n1500 problems found; nothing was loaded\.\n$/);
  });
});

describe("a variable that only looks like a setting", () => {
  it("is warned of before the server starts", async () => {
    await using dateline = await startCommand(["--port", "0"], { PROT: "4101", DATTA: "mine.ndjson" });

    const { exitCode, stderr } = await dateline.end("SIGTERM");

    expect(stderr).toMatch(
      /^.*"The variable PROT is not .*; the nearest is PORT\."\}\n.*"The variable DATTA .* DATA\."\}\n$/,
    );
    expect(exitCode).toBe(0);
  });
});
