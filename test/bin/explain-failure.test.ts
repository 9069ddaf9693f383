import { explainFailure } from "../../src/bin/explain-failure.js";

/** An error as Node has it; which ones come depends on the machine and its network. */
function failing(syscall: string, code: string, members: object): Error {
  return Object.assign(new Error(`${syscall} ${code}`), { syscall, code, ...members });
}

describe("a server that cannot listen", () => {
  it.each([
    ["a name that nobody knows", "getaddrinfo", "ENOTFOUND", { hostname: "300.1.1.1" }, 2],
    ["an address that is no address here", "listen", "EADDRNOTAVAIL", { address: "192.0.2.1", port: 80 }, 2],
    ["an address without its interface", "listen", "EINVAL", { address: "fe80::1", port: 80 }, 2],
    ["a kind of address that is turned off", "listen", "EAFNOSUPPORT", { address: "::1", port: 80 }, 2],
    ["a port of the system", "listen", "EACCES", { address: "127.0.0.1", port: 80 }, 2],
    ["a port that is taken", "listen", "EADDRINUSE", { address: "127.0.0.1", port: 80 }, 1],
    ["a name server that is away", "getaddrinfo", "EAI_AGAIN", { hostname: "news.example" }, 1],
    ["what nobody foresaw", "listen", "ENOBUFS", { address: "127.0.0.1", port: 80 }, 1],
  ] as const)("says so in one line for %s", (_, syscall, code, members, expected) => {
    const { message, exitCode } = explainFailure(failing(syscall, code, members), "usage");

    expect(message).toMatch(/^Cannot listen at \S+: .+\.$/);
    expect(exitCode).toBe(expected);
  });

  it("is not what a file that may not be read is taken for", () => {
    const { message } = explainFailure(failing("open", "EACCES", { path: "page.html" }), "usage");

    expect(message).toMatch(/^Dateline stops: Error: open EACCES at .*$/);
  });
});
