import { explainFailure } from "../../src/bin/explain-failure.js";

/** An error as Node has it; which ones come depends on the machine and its network. */
function failing(syscall: string, code: string, members: object): Error {
  return Object.assign(new Error(`${syscall} ${code}`), { syscall, code, ...members });
}

describe("a server that cannot listen", () => {
  it.each([
    ["a name that nobody knows", "getaddrinfo", "ENOTFOUND", { hostname: "300.1.1.1" }],
    ["an address that is no address here", "listen", "EADDRNOTAVAIL", { address: "192.0.2.1", port: 80 }],
    ["an address without its interface", "listen", "EINVAL", { address: "fe80::1", port: 80 }],
    ["a kind of address that is turned off", "listen", "EAFNOSUPPORT", { address: "::1", port: 80 }],
    ["a port of the system", "listen", "EACCES", { address: "127.0.0.1", port: 80 }],
    ["a port that is taken", "listen", "EADDRINUSE", { address: "127.0.0.1", port: 80 }],
    ["a name server that is away", "getaddrinfo", "EAI_AGAIN", { hostname: "news.example" }],
    ["what nobody foresaw", "listen", "ENOBUFS", { address: "127.0.0.1", port: 80 }],
  ] as const)("says so in one line for %s", (_, syscall, code, members) => {
    const { message, exitCode } = explainFailure(failing(syscall, code, members));

    expect(message).toMatch(/^Cannot listen at \S+: .+\.$/);
    expect(exitCode).toBe(2);
  });

  it.each([
    ["ENOENT", "page.html: there is no such file; check the path."],
    ["EACCES", "page.html: may not be read by this user; change its permissions."],
  ])("is told apart from a file that cannot be read: %s", (code, message) => {
    expect(explainFailure(failing("open", code, { path: "page.html" }))).toEqual({ message, exitCode: 2 });
  });
});

describe("what nobody foresaw", () => {
  it("is told in one line, as a fault", () => {
    const { message, exitCode } = explainFailure(new Error("no more\ndisk"));

    expect(message).toMatch(/^Dateline stops: Error: no more disk at .*$/);
    expect(exitCode).toBe(1);
  });
});
