import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { writeCursor } from "../../src/federation/cursor.js";
import { newsroomOf } from "../newsroom/newsroom.js";
import { Random } from "../newsroom/random.js";

/** From `dist/bench/engines`, where this is compiled to. */
const QUERIES = join(import.meta.dirname, "../../../queries");
const SEED = 11;

export interface Question {
  readonly name: string;
  /** What it is about, as the first line of its file says. */
  readonly about: string;
  /** Request bodies that differ in their variables: nothing can be answered from one answer that is kept. */
  readonly bodies: readonly string[];
}

/** The questions to a newsroom with so many claims, each with so many different variables. */
export function questionsFor(claims: number, variants: number): readonly Question[] {
  const random = new Random(SEED);
  const idsOf = (type: string) => lines.filter((line) => line.type === type).map(({ id }) => id);
  const lines = [...newsroomOf(claims)].filter(({ type }) => VARIED.includes(type));
  const byDay = lines
    .filter(({ type }) => type === "Article")
    .map(({ id, published }) => ({ order: (published as { edtf: string }).edtf.slice(0, 10), id }))
    .sort((a, b) => (a.order + a.id < b.order + b.id ? -1 : 1));
  const deployments = idsOf("Deployment");
  const values: Readonly<Record<string, readonly object[]>> = {
    S1: idsOf("Claim").map((id) => ({ id })),
    S2: byDay.map(({ id }) => ({ id })),
    S3: deployments.map((id) => ({ id })),
    // Full pages alone.
    S4: byDay.slice(0, -100).map((place) => ({ after: writeCursor("articles", place) })),
    S5: deployments.map((id) => ({ id })),
  };
  return readdirSync(QUERIES)
    .sort()
    .map((file) => {
      const name = file.replace(".graphql", "");
      const query = readFileSync(join(QUERIES, file), "utf8");
      const about = query.slice(2, query.indexOf("\n"));
      const bodies = Array.from({ length: variants }, () =>
        JSON.stringify({ query, variables: random.pick(values[name]!) }),
      );
      return { name, about, bodies };
    });
}

const VARIED: readonly string[] = ["Claim", "Article", "Deployment"];
