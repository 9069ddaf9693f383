import * as fc from "fast-check";

import { NOW } from "../../src/domain/as-of.js";
import type { ClaimTarget, Measure } from "../../src/domain/claim.js";
import type { Quantity } from "../../src/domain/quantity.js";
import { type Records, knownFrom } from "../../src/evidence/known.js";
import { payOf } from "../../src/evidence/pay.js";
import { DEPLOYMENT, asOfs, newsrooms } from "../support/arbitrary-newsroom.js";
import { aClaim, aQuantity, anAssertion, knownIn } from "../support/newsroom.js";

const target = (measure: Measure): ClaimTarget => ({
  deploymentId: DEPLOYMENT,
  waveId: null,
  measure,
  sideId: null,
});
const claims = [
  aClaim({ id: "claim:pay", targets: [target("PAY_RATE")] }),
  aClaim({ id: "claim:sent", targets: [target("ACTUAL_TOTAL")] }),
];
const rate = (id: string, origin: "actor:a" | "actor:b" | null, given: Partial<Quantity>) =>
  anAssertion({
    id: `assertion:${id}`,
    claimId: "claim:pay",
    origin,
    quantities: [aQuantity({ value: 2000, unit: "USD", per: ["soldier", "month"], scope: "RATE", ...given })],
  });
const sent = anAssertion({
  id: "assertion:sent",
  claimId: "claim:sent",
  origin: "actor:a",
  quantities: [aQuantity({ value: 100 })],
});
const payIn = (assertions: Records["assertions"]) => payOf(DEPLOYMENT, NOW, knownIn({ claims, assertions }));

describe("pay", () => {
  test("comes to the rate times those sent", () => {
    expect(payIn([rate("r", "actor:a", {}), sent])).toMatchObject({
      rate: { value: 2000 },
      monthlyLow: 200_000,
      monthlyBest: 200_000,
      monthlyHigh: 200_000,
      currency: "USD",
      payerId: null,
    });
  });

  test("stands alone where it is not known how many were sent", () => {
    expect(payIn([rate("r", "actor:a", {})])).toMatchObject({ rate: { value: 2000 }, monthlyBest: null });
  });

  test("is not known while no named origin gives it per head and month", () => {
    expect(payIn([rate("r", null, {}), sent])).toBeNull();
    expect(payIn([rate("r", "actor:a", { per: ["soldier", "day"] }), sent])).toBeNull();
    expect(payIn([sent])).toBeNull();
  });

  test("keeps currencies apart", () => {
    const pay = payIn([
      rate("1", "actor:a", {}),
      rate("2", "actor:b", { unit: "KRW", value: 2_700_000 }),
      sent,
    ]);
    expect(pay?.currency).toBe("KRW");
    expect(pay?.inputs.map(({ used }) => used)).toEqual([false, true]);
  });

  test("in any newsroom has its best value inside its range", () => {
    fc.assert(
      fc.property(newsrooms, asOfs, (records, asOf) => {
        const pay = payOf(DEPLOYMENT, asOf, knownFrom(records));
        const best = pay?.monthlyBest ?? 0;
        expect(pay?.monthlyLow ?? -Infinity).toBeLessThanOrEqual(best);
        expect(pay?.monthlyHigh ?? Infinity).toBeGreaterThanOrEqual(best);
      }),
      { numRuns: 200 },
    );
  });
});
