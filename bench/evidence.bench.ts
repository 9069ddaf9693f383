/**
 * How long do the rules of evidence take, and how does that grow with what is known?
 *
 * One claim, or one deployment, of which 1, 100 and 10,000 assertions tell; every tenth assertion has an
 * origin of its own. Prints milliseconds (the median of several runs).
 *
 * npx tsc -p tsconfig.bench.json && node dist-bench/bench/evidence.bench.js
 */
import { NOW } from "../src/domain/as-of.js";
import { claimStatusOf } from "../src/evidence/claim-status.js";
import { corroborationOf } from "../src/evidence/corroboration.js";
import { credibilityOf } from "../src/evidence/credibility.js";
import { historyOf } from "../src/evidence/history.js";
import { type Known } from "../src/evidence/known.js";
import { payOf } from "../src/evidence/pay.js";
import { positionsOn } from "../src/evidence/positions.js";
import { outstandingOf } from "../src/evidence/outstanding.js";
import { actualOf } from "../src/evidence/strength.js";
import { CLAIM, DEPLOYMENT, manySay } from "./evidence/many-say.js";
import { describeOrigin, originOfFigures } from "./machine.js";
import { table } from "./table.js";

const COUNTS = [1, 100, 10_000];

const RULES: Readonly<Record<string, { readonly claims: 1 | 3; readonly ask: (known: Known) => unknown }>> = {
  corroboration: { claims: 1, ask: (known) => corroborationOf(CLAIM, NOW, known) },
  credibility: { claims: 1, ask: (known) => credibilityOf(CLAIM, NOW, known) },
  status: { claims: 1, ask: (known) => claimStatusOf(CLAIM, NOW, known) },
  positions: { claims: 1, ask: (known) => positionsOn(CLAIM, NOW, known) },
  "strength: actual": { claims: 1, ask: (known) => actualOf(DEPLOYMENT, NOW, known) },
  "strength: outstanding": { claims: 3, ask: (known) => outstandingOf(DEPLOYMENT, NOW, known) },
  pay: { claims: 3, ask: (known) => payOf(DEPLOYMENT, NOW, known) },
  history: { claims: 3, ask: (known) => historyOf(DEPLOYMENT, NOW, known) },
};

/** Stops early where one run takes long, so that a rule that does not scale shows and does not hold up the rest. */
function median(ask: () => unknown): number {
  const times: number[] = [];
  const end = performance.now() + 1_000;
  do {
    const start = performance.now();
    ask();
    times.push(performance.now() - start);
  } while (performance.now() < end && times.length < 200);
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

const only = process.argv.slice(2);
const rows = Object.entries(RULES)
  .filter(([name]) => only.length === 0 || only.includes(name))
  .map(([name, { claims, ask }]) => {
    const times = COUNTS.map((count) => {
      const known = manySay(count, claims);
      return median(() => ask(known)).toFixed(3);
    });
    return [name, ...times];
  });
console.log(describeOrigin(originOfFigures()));
console.log(`\n${table(["ms", ...COUNTS.map((count) => count.toLocaleString("en"))], rows)}`);
