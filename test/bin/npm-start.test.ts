import { askWhileStopping } from "../support/clients.js";
import { ROOT, startCommand } from "../support/command.js";

const npmStart = (args: readonly string[], environment?: Readonly<Record<string, string>>) =>
  startCommand(args, environment, { program: ["npm", "start"], cwd: ROOT });

// npm and the compiler take their time where other tests run beside this one.
jest.setTimeout(60_000);

describe("npm start", () => {
  it("loses no request when npm is killed, and exits with 0, as the server does by itself", async () => {
    await using npm = await npmStart(["--", "--port", "0"], { DRAIN_MS: "4000" });
    let ending: ReturnType<typeof npm.end> | undefined;

    const { lost, readiness } = await askWhileStopping(npm.url, {
      clients: 2,
      query: "{ __typename }",
      stop: () => (ending = npm.end("SIGTERM")),
    });

    expect(lost).toEqual([]);
    expect(readiness).toBe(503);
    expect(await ending).toMatchObject({ exitCode: 0, stderr: "" });
    await expect(fetch(npm.url)).rejects.toThrow("fetch failed");
  });

  it("stops at Ctrl+C, which the server gets from the terminal and from npm", async () => {
    await using npm = await npmStart(["--", "--port", "0"]);

    const { exitCode } = await npm.endAll("SIGINT");

    expect(exitCode).toBe(0);
  });
});
