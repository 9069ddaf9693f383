import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { loadFiles } from "../../src/ingest/load.js";
import { openMemoryStore } from "../../src/store/memory.js";
import { openLocalGraph } from "../support/graph.js";
import { serve, type Serving } from "../support/serving.js";

const DATA = join(__dirname, "../../data");
const QUERIES = join(__dirname, "../../src/playground/queries");

const newsroom = readdirSync(DATA).filter((file) => file.endsWith(".ndjson"));
const operations = readdirSync(QUERIES).filter((file) => file.endsWith(".graphql"));

describe("the playground's operation", () => {
  let server: Serving;

  beforeAll(async () => {
    const store = openMemoryStore();
    await loadFiles(
      store,
      newsroom.map((file) => join(DATA, file)),
    );
    server = await serve(openLocalGraph(store));
  });

  afterAll(() => server.close());

  it.each(operations)("%s has something to show from the sample newsroom", async (file) => {
    const document = readFileSync(join(QUERIES, file), "utf8");
    const variables = JSON.parse(
      readFileSync(join(QUERIES, file.replace(".graphql", ".json")), "utf8"),
    ) as object;

    const { body } = await server.ask(document, { variables });

    expect(body.errors).toBeUndefined();
    const [asked] = Object.values(body.data ?? {});
    expect(asked).toEqual(expect.anything());
    expect(asked).not.toEqual([]);
  });
});
