import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

import type { SeedCoding } from "./coding.js";

/** The seed lies beside the project, never in it: its sentences belong to somebody else. */
const SEED = resolve("../shared/seed");

const seedIsHere = existsSync(resolve(SEED, "article.txt"));

/** `describe` where the seed lies beside the project, and a skip where it does not. */
export const describeWithSeed = seedIsHere ? describe : describe.skip;

export function seedText(): string {
  return readFileSync(resolve(SEED, "article.txt"), "utf8");
}

export function seedCoding(): SeedCoding {
  return JSON.parse(readFileSync(resolve(SEED, "coding.json"), "utf8")) as SeedCoding;
}
