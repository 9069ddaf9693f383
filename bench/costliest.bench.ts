/**
 * Searches for the costliest operation that is let through, and how long others wait while a server answers it.
 *
 * npm run bench:costliest                          on a newsroom of 10,000 claims, a few minutes
 * npm run bench:costliest -- --seed 7 --beginnings 1000 --climbers 20 --changes 200 --claims 100000
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { openLab } from "./costs/lab.js";
import { searchCostliest } from "./costs/search.js";
import { waitsBeside } from "./costs/waits.js";
import { describeOrigin, originOfFigures } from "./machine.js";
import { writeNewsroom } from "./newsroom/newsroom.js";
import { startServer } from "./server-process.js";
import { table } from "./table.js";

const SHOWN = 25;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: "1" },
      claims: { type: "string", default: "10000" },
      beginnings: { type: "string", default: "200" },
      climbers: { type: "string", default: "6" },
      changes: { type: "string", default: "60" },
    },
  });
  const effort = {
    beginnings: Number(values.beginnings),
    climbers: Number(values.climbers),
    changes: Number(values.changes),
  };
  const found = await searchCostliest(await openLab(Number(values.claims)), Number(values.seed), effort);
  console.log(`${describeOrigin(originOfFigures())} · ${values.claims} claims · seed ${values.seed}\n`);
  const rows = found
    .slice(0, SHOWN)
    .map(({ how, declared, ms, codes }) => [
      how,
      String(declared),
      ms.toFixed(0),
      codes.join(" ") || "answered",
    ]);
  console.log(`${table(["the costliest that are let through", "declared", "CPU ms", "answer"], rows)}\n`);

  const folder = mkdtempSync(join(tmpdir(), "dateline-costliest-"));
  const path = join(folder, "newsroom.ndjson");
  await writeNewsroom(path, Number(values.claims));
  const server = await startServer(["--data", path]);
  try {
    const waits: string[][] = [];
    for (const { how, query } of found.slice(0, 5)) {
      for (const count of [1, 50])
        waits.push([`${count} × ${how}`, ...(await waitsBeside(server.url, query, count))]);
    }
    console.log(
      table(["meanwhile, ms", "all answered", "query p50", "query p99", "health p50", "health worst"], waits),
    );
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
  console.log(`\n${found[0]!.query}`);
}

await main();
