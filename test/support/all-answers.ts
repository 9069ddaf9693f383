import type { AsOf } from "../../src/domain/as-of.js";
import { claimStatusOf } from "../../src/evidence/claim-status.js";
import { contradictionsAmong } from "../../src/evidence/contradictions.js";
import { corroborationOf } from "../../src/evidence/corroboration.js";
import { credibilityOf } from "../../src/evidence/credibility.js";
import { historyOf } from "../../src/evidence/history.js";
import { type Records, knownFrom } from "../../src/evidence/known.js";
import { payOf } from "../../src/evidence/pay.js";
import { positionsOn } from "../../src/evidence/positions.js";
import { soleSupportOf } from "../../src/evidence/sole-support.js";
import { outstandingOf } from "../../src/evidence/outstanding.js";
import { actualOf, plannedOf } from "../../src/evidence/strength.js";
import { ascending } from "../../src/evidence/order.js";
import { trackRecordOf } from "../../src/evidence/track-record.js";
import { ACTORS, ARTICLES, CLAIMS, DEPLOYMENT } from "./arbitrary-newsroom.js";

/** Every answer that can be asked of a generated newsroom, with records told apart by their ids alone. */
export function allAnswers(records: Records, asOf: AsOf): unknown {
  const known = knownFrom(records);
  return told({
    claims: CLAIMS.map((id) => ({
      corroboration: corroborationOf(id, asOf, known),
      credibility: credibilityOf(id, asOf, known),
      positions: positionsOn(id, asOf, known),
      status: claimStatusOf(id, asOf, known),
    })),
    contradictions: contradictionsAmong(CLAIMS, asOf, known),
    soleSupport: ARTICLES.map((id) => soleSupportOf(id, asOf, known)),
    trackRecords: ACTORS.map((id) => trackRecordOf(id, asOf, known)),
    actual: actualOf(DEPLOYMENT, asOf, known),
    planned: plannedOf(DEPLOYMENT, asOf, known),
    outstanding: outstandingOf(DEPLOYMENT, asOf, known),
    pay: payOf(DEPLOYMENT, asOf, known),
    history: historyOf(DEPLOYMENT, asOf, known),
  });
}

function told(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => {
      if (value instanceof Set) return [...(value as ReadonlySet<string>)].sort(ascending);
      // Records have ids; answers have none.
      return key !== "" && isRecord(value) ? value.id : value;
    }),
  );
}

function isRecord(value: unknown): value is { readonly id: string } {
  return typeof value === "object" && value !== null && "id" in value;
}
