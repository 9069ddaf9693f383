/**
 * How well declared costs fit measured CPU, over random operations.
 *
 * npm run bench:costs                              300 operations on a newsroom of 10,000 claims
 * npm run bench:costs -- --operations 2000 --seed 7 --claims 100000
 */
import { parseArgs } from "node:util";

import { openLab } from "./costs/lab.js";
import { writeQuery } from "./costs/operation-tree.js";
import { TreeGrower } from "./costs/random-tree.js";
import { describeOrigin, originOfFigures } from "./machine.js";
import { Random } from "./newsroom/random.js";
import { table } from "./table.js";

/** How far a declared cost may be from the measured one, either way. */
const FACTOR = 5;
const WORST = 20;

interface Fit {
  readonly query: string;
  /** For lists as long as they can be. */
  readonly declared: number;
  /** For lists as long as they came out. */
  readonly answered: number;
  readonly measured: number;
  readonly ratio: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      operations: { type: "string", default: "300" },
      seed: { type: "string", default: "1" },
      claims: { type: "string", default: "10000" },
      only: { type: "string" },
    },
  });
  const lab = await openLab(Number(values.claims));
  const random = new Random(Number(values.seed));
  const grower = new TreeGrower(lab.schema, lab.pool, random);
  const fits: Fit[] = [];
  let refused = 0;
  while (fits.length < Number(values.operations)) {
    const query = writeQuery(grower.grow(random.between(2, 25)));
    if (values.only && !query.includes(values.only)) continue;
    const declared = lab.costOf(query);
    if (declared === null) {
      refused++;
      continue;
    }
    const { cpuMs, codes, answeredCost } = await lab.measure(query);
    if (codes.length > 0) continue;
    const measured = 1000 * cpuMs;
    fits.push({ query, declared, answered: answeredCost, measured, ratio: measured / answeredCost });
  }
  const within = (factor: number) =>
    fits.filter(({ ratio }) => ratio <= factor && ratio >= 1 / factor).length / fits.length;
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const sorted = fits.toSorted((a, b) => distance(b) - distance(a));
  const ratios = fits.map(({ ratio }) => ratio).toSorted((a, b) => a - b);
  const at = (share: number) => ratios[Math.min(ratios.length - 1, Math.floor(share * ratios.length))]!;

  console.log(
    `${describeOrigin(originOfFigures())} · ${values.claims} claims · ${fits.length} operations, seed ${values.seed}; ${refused} more were refused\n`,
  );
  console.log(
    table(
      ["measured CPU by cost of the answer", "share"],
      [2, 3, FACTOR].map((factor) => [`within a factor of ${factor}`, percent(within(factor))]),
    ),
  );
  const over = fits.filter(({ measured, declared }) => measured > FACTOR * declared).length;
  console.log(`\n${over} operations took more than ${FACTOR} times what they were let through for.`);
  console.log(
    `\nmeasured by answered cost: 1 % ${at(0.01).toFixed(2)}, median ${at(0.5).toFixed(2)}, 99 % ${at(0.99).toFixed(2)}\n`,
  );
  for (const { query, declared, answered, measured, ratio } of sorted.slice(0, WORST)) {
    console.log(
      `${ratio.toFixed(2)}× (declared ${declared}, answered ${answered.toFixed(0)}, measured ${measured.toFixed(0)} µs) ${query.slice(0, 600)}`,
    );
  }
}

const distance = ({ ratio }: Fit) => Math.abs(Math.log(ratio));

await main();
