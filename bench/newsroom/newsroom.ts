import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { CLAIMS_OF_BEAT, inventBeat } from "./beat.js";
import type { Line } from "./line.js";
import { inventWorld } from "./world.js";

/**
 * A newsroom with so many claims, invented from a seed: lines of a newsroom file, one beat after the other.
 * A thousand claims make about 4,400 records; a larger newsroom begins with the beats of a smaller one.
 */
export function* newsroomOf(claims: number, seed = 1): Generator<Line> {
  const world = inventWorld(seed);
  yield* world.records;
  for (let number = 0; number * CLAIMS_OF_BEAT < claims; number++) {
    yield* inventBeat(seed, number, Math.min(CLAIMS_OF_BEAT, claims - number * CLAIMS_OF_BEAT), world);
  }
}

/** Writes such a newsroom to a file. Only a beat at a time is in memory. */
export async function writeNewsroom(path: string, claims: number, seed = 1): Promise<void> {
  await pipeline(Readable.from(chunksOf(newsroomOf(claims, seed))), createWriteStream(path));
}

/** Lines as text, a few hundred at a time: a write for each would take longer than the rest. */
function* chunksOf(lines: Iterable<Line>): Generator<string> {
  let chunk = "";
  for (const line of lines) {
    chunk += `${JSON.stringify(line)}\n`;
    if (chunk.length < 256 * 1024) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}
