import { serverAudits } from "graphql-http";

import { libraryGraph, serve, type Serving } from "../support/serving.js";

/** A GET has to show that it comes from no form or image of a foreign page. */
const deliberately: typeof fetch = (url, init) =>
  fetch(url, { ...init, headers: { ...(init?.headers as object), "graphql-require-preflight": "1" } });

/**
 * The audits want status 200 for an operation that was never run, where the answer is called
 * `application/json`. The specification's draft of 2026 asks for a 4xx there too.
 */
const REVERSED = ["572B", "FDE2", "7B9B"];

describe("GraphQL over HTTP", () => {
  let server: Serving;
  beforeAll(async () => {
    server = await serve(libraryGraph());
  });
  afterAll(() => server.close());

  const audits = serverAudits({ url: () => server.url, fetchFn: deliberately });

  it.each(audits.map((audit) => [audit.name, audit] as const))("%s", async (_name, audit) => {
    const { status } = await audit.fn();

    expect(status).toBe(REVERSED.includes(audit.id) ? "warn" : "ok");
  });

  it("is audited in full", () => {
    const count = (word: string) => audits.filter(({ name }) => name.startsWith(`${word} `)).length;

    expect([count("MUST"), count("SHOULD"), count("MAY")]).toEqual([13, 23, 25]);
  });
});
