import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readEmittedSupergraph } from "../../src/bin/emitted-supergraph.js";
import { composeSupergraph } from "../../src/gateway/compose.js";
import { subgraphs } from "../../src/subgraphs/subgraphs.js";

describe("the emitted supergraph", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-schema-"));
    await cp(join(__dirname, "../../schema"), folder, { recursive: true });
  });

  afterEach(() => rm(folder, { recursive: true }));

  it("is what the subgraphs compose to", async () => {
    const composed = composeSupergraph(
      subgraphs.map((subgraph) => ({ name: subgraph.name, sdl: subgraph.build().sdl })),
    );

    expect(await readEmittedSupergraph(folder, subgraphs)).toEqual({
      supergraphSdl: `${composed.supergraphSdl}\n`,
      apiSdl: `${composed.apiSdl}\n`,
    });
  });

  it("is taken whatever its lines end in", async () => {
    for (const name of await readdir(folder)) {
      const text = await readFile(join(folder, name), "utf8");
      await writeFile(join(folder, name), text.replaceAll(/\r?\n/g, "\r\n"));
    }

    const supergraph = await readEmittedSupergraph(folder, subgraphs);

    expect(supergraph?.apiSdl).toMatch(/^schema\b|^"""/);
    expect(supergraph?.apiSdl).not.toContain("\r");
  });

  it("is not taken when a subgraph has changed by a word", async () => {
    const file = join(folder, "claims.graphql");
    await writeFile(file, (await readFile(file, "utf8")).replace("Claim", "Claims"));

    expect(await readEmittedSupergraph(folder, subgraphs)).toBeNull();
  });

  it.each(["actors", "supergraph", "api"])("is not taken when %s.graphql is not there", async (name) => {
    await rm(join(folder, `${name}.graphql`));

    expect(await readEmittedSupergraph(folder, subgraphs)).toBeNull();
  });

  it("is not taken when it has a subgraph more", async () => {
    expect(await readEmittedSupergraph(folder, subgraphs.slice(1))).toBeNull();
  });
});
