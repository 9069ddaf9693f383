import { writeFile, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createClient } from "../../src/client/client.js";
import { AnythingDocument } from "../../src/client/generated/graphql.js";
import { loadTrustedDocuments } from "../../src/bin/load-trusted-documents.js";
import { openLocalGraph } from "../support/graph.js";
import { openNewsroomStore } from "../support/sample.js";
import { libraryGraph, post, serve } from "../support/serving.js";

const ID = "sha256:0a1b";
const byId = new Map([[ID, "query Titles { books { title } }"]]);
const TITLES = { books: [{ title: "Ferries" }, { title: "Bridges" }, { title: "Tunnels" }] };

describe("a trusted document", () => {
  it("is run when it is named by its id", async () => {
    await using server = await serve(libraryGraph(), { trusted: { byId, only: false } });

    const posted = await post(server.url, JSON.stringify({ documentId: ID }));
    const got = await fetch(`${server.url}?documentId=${ID}`, {
      headers: { "graphql-require-preflight": "1" },
    });
    const other = await server.ask("{ __typename }");

    expect(posted.body).toEqual({ data: TITLES });
    expect(await got.json()).toEqual({ data: TITLES });
    expect(other.status).toBe(200);
  });

  it.each([["sha256:ffff"], [17], ["__proto__"]])("has to be one that is known: %j is not", async (id) => {
    await using server = await serve(libraryGraph(), { trusted: { byId, only: false } });

    const { status, body } = await post(server.url, JSON.stringify({ documentId: id }));

    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions.code).toBe("DOCUMENT_NOT_TRUSTED");
  });

  it("can be all that is run", async () => {
    await using server = await serve(libraryGraph(), { trusted: { byId, only: true } });

    const trusted = await post(server.url, JSON.stringify({ documentId: ID }));
    const other = await server.ask("{ __typename }");

    expect(trusted.body).toEqual({ data: TITLES });
    expect(other.status).toBe(400);
    expect(other.body.errors?.[0]).toMatchObject({
      message: expect.stringContaining("documentId"),
      extensions: { code: "DOCUMENT_NOT_TRUSTED" },
    });
  });
});

describe("the hash of a document, as clients of Apollo send it", () => {
  const withHash = (sha256Hash: unknown) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
  const get = (url: string, parameters: Record<string, string>) =>
    fetch(`${url}?${new URLSearchParams(parameters).toString()}`, {
      headers: { "graphql-require-preflight": "1" },
    });

  it.each([["ffff"], [""], [17], [null]])("has a code of its own without the document: %j", async (hash) => {
    await using server = await serve(libraryGraph(), { trusted: { byId, only: false } });

    const posted = await post(server.url, JSON.stringify(withHash(hash)));
    const got = await get(server.url, { extensions: JSON.stringify(withHash(hash).extensions) });

    const errors = [
      { message: "PersistedQueryNotSupported", extensions: { code: "PERSISTED_QUERY_NOT_SUPPORTED" } },
    ];
    expect(posted).toEqual({ status: 200, body: { errors } });
    expect([got.status, await got.json()]).toEqual([200, { errors }]);
  });

  it("does no harm beside the document", async () => {
    await using server = await serve(libraryGraph());
    const more = withHash("ffff");

    const posted = [
      await server.ask("{ books { title } }", more),
      await server.ask("{ books { title } }", more),
    ];
    const got = await get(server.url, {
      query: "{ books { title } }",
      extensions: JSON.stringify(more.extensions),
    });

    expect(posted.map(({ body }) => body)).toEqual([{ data: TITLES }, { data: TITLES }]);
    expect(await got.json()).toEqual({ data: TITLES });
  });

  it("names a trusted document, even where nothing else is run", async () => {
    await using server = await serve(libraryGraph(), { trusted: { byId, only: true } });

    const { body } = await post(server.url, JSON.stringify(withHash("0a1b")));

    expect(body).toEqual({ data: TITLES });
  });
});

describe("a manifest of trusted documents", () => {
  it("lets the client send ids in place of texts", async () => {
    const trusted = await loadTrustedDocuments(["schema/persisted-documents.json"], true);
    await using server = await serve(openLocalGraph(await openNewsroomStore()), { trusted });

    const answer = createClient(server.url, { sendIds: true }).ask(AnythingDocument, { id: "claim:C18" });
    const withText = createClient(server.url).ask(AnythingDocument, { id: "claim:C18" });

    expect((await answer).node?.__typename).toBe("Claim");
    await expect(withText).rejects.toThrow("trusted");
  });

  it("is the one that is generated with the client", async () => {
    const { byId: known } = await loadTrustedDocuments(["schema/persisted-documents.json"], true);

    expect([...known.values()]).toContainEqual(expect.stringContaining("query DeploymentDossier"));
    expect([...known.keys()].every((id) => /^sha256:[0-9a-f]{64}$/.test(id))).toBe(true);
  });

  it.each([
    ["nothing here", "is no JSON object"],
    ["{}", "is no JSON object"],
    [`{"sha256:00": 1}`, `has no text for "sha256:00"`],
  ])("that reads %j is refused", async (text, message) => {
    const file = join(await mkdtemp(join(tmpdir(), "manifest-")), "documents.json");
    await writeFile(file, text);

    await expect(loadTrustedDocuments([file], false)).rejects.toThrow(`${file}: ${message}`);
  });

  it("has to be there", async () => {
    await expect(loadTrustedDocuments(["nowhere.json"], false)).rejects.toThrow(
      "nowhere.json: there is no such file; check the path.",
    );
    await expect(loadTrustedDocuments([], true)).rejects.toThrow("name them in TRUSTED_DOCUMENTS");
  });
});
