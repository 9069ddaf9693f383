import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Subgraph } from "../federation/subgraph.js";
import type { Supergraph } from "../gateway/compose.js";

/**
 * What the subgraphs compose to, as `npm run schema` wrote it; `null` unless it wrote just these subgraphs,
 * word for word. Loading the composer and composing takes a third of a second of each start.
 *
 * @param folder holds the emitted files.
 */
export async function readEmittedSupergraph(
  folder: string,
  subgraphs: readonly Subgraph[],
): Promise<Supergraph | null> {
  const read = async (name: string) => {
    const text = await readFile(join(folder, `${name}.graphql`), "utf8").catch(() => null);
    // Some checkouts end their lines in CR LF.
    return text?.replaceAll("\r\n", "\n") ?? null;
  };
  const emitted = await Promise.all(subgraphs.map(({ name }) => read(name)));
  if (subgraphs.some((subgraph, index) => subgraph.build().sdl !== emitted[index])) return null;
  // The subgraphs are written last, so what they compose to stands there already.
  const [supergraphSdl, apiSdl] = await Promise.all([read("supergraph"), read("api")]);
  if (supergraphSdl === null || apiSdl === null) return null;
  // A subgraph that is no more may have left its file, and its part of the supergraph.
  const parts = supergraphSdl.match(/@join__graph\(name: "/g) ?? [];
  return parts.length === subgraphs.length ? { supergraphSdl, apiSdl } : null;
}
