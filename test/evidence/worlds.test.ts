import { openWorld } from "../support/worlds.js";

/**
 * Small worlds with the answers that fact-checking practice asks for, worked out by hand before they
 * were asked. Each row: the world, what happens in it, a query, and its data.
 */
type Row = readonly [world: string, story: string, query: string, data: unknown];

const VERDICTS: readonly Row[] = [
  [
    "c04",
    "two origins were declared independent until an article shows that one copied from the other",
    `{ claim(id: "claim:c04-x") {
      before: corroboration(asOf: { reported: "2031-01-31T00:00:00Z" }) { distinctOrigins independence }
    } }`,
    { claim: { before: { distinctOrigins: 2, independence: "ESTABLISHED" } } },
  ],
];

describe("in a small world", () => {
  it.each<Row>([...VERDICTS])("%s, in which %s", async (world, _story, query, data) => {
    const graph = await openWorld(world);

    expect(await graph.query(query)).toEqual(data);
  });
});
