import type { Assertion, Modality } from "../domain/assertion.js";
import type { Quantity } from "../domain/quantity.js";
import { vocabulary } from "../domain/vocabulary.js";
import type { Known } from "./known.js";
import { quantitiesOf } from "./figures.js";
import { rounded } from "./interval.js";
import { ascending } from "./order.js";
import { originLink } from "./origin.js";
import { familyOf, unitOf } from "./unit.js";

export const DriftKind = vocabulary(
  "ATTRIBUTION_DROPPED",
  "ATTRIBUTION_CHANGED",
  "MODALITY_STRENGTHENED",
  "MODALITY_WEAKENED",
  "CONDITION_DROPPED",
  "QUALIFIER_DROPPED",
  "QUANTITY_CHANGED",
  "TIME_CHANGED",
  "SCOPE_WIDENED",
);
export type DriftKind = keyof typeof DriftKind;

/** How a retelling differs from what it retells. */
export interface Drift {
  readonly from: Assertion;
  /** At least one, each once, in the order of the vocabulary. */
  readonly kinds: readonly DriftKind[];
  /** What became of what, in words. */
  readonly note: string;
}

/**
 * How an assertion differs from each one that it retells, in the order of their ids; empty where it
 * differs from none.
 *
 * It retells the assertion that its coder names. Where none is named, it retells, from each article
 * that its own article takes text from, the one on the same claim with the same stance that it
 * differs from least (of several, the one with the least id). Reads those assertions, and the
 * relations of the claim.
 */
export function driftOf(retelling: Assertion, known: Known): readonly Drift[] {
  return retoldBy(retelling, known)
    .map((source) => ({ from: source, ...compare(retelling, source, known) }))
    .filter(({ kinds }) => kinds.length > 0)
    .toSorted((a, b) => ascending(a.from.id, b.from.id));
}

function retoldBy(retelling: Assertion, known: Known): readonly Assertion[] {
  if (retelling.retellsId !== null) {
    const named = known.assertions.get(retelling.retellsId);
    return named === undefined ? [] : [named];
  }
  const onClaim = known.assertionsOfClaim.of(retelling.claimId);
  const sources = known.articles.get(retelling.articleId)?.derivedFrom ?? [];
  return sources.flatMap(({ sourceId }) => {
    const [nearest] = onClaim
      .filter((source) => source.articleId === sourceId && source.stance === retelling.stance)
      .map((source) => ({ source, differences: compare(retelling, source, known).kinds.length }))
      .toSorted((a, b) => a.differences - b.differences || ascending(a.source.id, b.source.id));
    return nearest === undefined ? [] : [nearest.source];
  });
}

type Difference = readonly [kind: DriftKind, note: string];

function compare(retelling: Assertion, source: Assertion, known: Known): Omit<Drift, "from"> {
  const differences = [
    ...inAttribution(retelling, source, known),
    ...inModality(retelling, source),
    ...inCondition(retelling, source),
    ...inQuantities(retelling, source, known),
    ...inTime(retelling, source),
    ...inClaim(retelling, source, known),
  ];
  const kinds = new Set(differences.map(([kind]) => kind));
  return {
    kinds: Object.keys(DriftKind).filter((kind): kind is DriftKind => kinds.has(kind as DriftKind)),
    note: differences.map(([, note]) => note).join("; "),
  };
}

/** A retelling that stands on its publisher's word alone has dropped whoever was named. */
function inAttribution(retelling: Assertion, source: Assertion, known: Known): Difference[] {
  const [now, then] = [retelling, source].map(({ attribution }) => attribution.origin?.key ?? null);
  if (now === then) return [];
  const [nowName, thenName] = [retelling, source].map(nameOfOrigin);
  const note = `${thenName} became ${nowName}`;
  const isOwnWord = now !== null && now === known.articles.get(retelling.articleId)?.publisherId;
  const isDropped = then !== null && (now === null || isOwnWord);
  return [[isDropped ? "ATTRIBUTION_DROPPED" : "ATTRIBUTION_CHANGED", note]];
}

function nameOfOrigin({ attribution }: Assertion): string {
  const named = attribution.origin === null ? null : originLink(attribution.links);
  return named === null ? "no one named" : named.label;
}

/**
 * From the surest to the least sure. An aim is less than an expectation, a condition less than a
 * chance.
 */
const BY_CERTAINTY: readonly Modality[] = [
  "FACT",
  "ESTIMATE",
  "PLAN",
  "EXPECTATION",
  "INTENTION",
  "POSSIBILITY",
  "CONDITIONAL",
];

function inModality({ modality: now }: Assertion, { modality: then }: Assertion): Difference[] {
  const change = BY_CERTAINTY.indexOf(now) - BY_CERTAINTY.indexOf(then);
  if (change === 0) return [];
  return [[change < 0 ? "MODALITY_STRENGTHENED" : "MODALITY_WEAKENED", `${then} became ${now}`]];
}

function inCondition(retelling: Assertion, source: Assertion): Difference[] {
  const isGone = isConditional(source) && !isConditional(retelling);
  return isGone ? [["CONDITION_DROPPED", `left out: ${source.condition ?? "the condition"}`]] : [];
}

function isConditional({ condition, modality }: Assertion): boolean {
  return condition !== null || modality === "CONDITIONAL";
}

/**
 * Numbers are compared with those whose unit can be converted: each with an equal one, where there is
 * one, and what is left, first with first. An assertion without a number of its own gives that of its
 * claim. A number left out is no change.
 */
function inQuantities(retelling: Assertion, source: Assertion, known: Known): Difference[] {
  const [numbers, left] = [retelling, source].map((assertion) => [
    ...quantitiesOf(assertion, known.claims.get(assertion.claimId)),
  ]);
  const takeFirst = (isWanted: (then: Quantity) => boolean): Quantity | undefined => {
    const index = left!.findIndex(isWanted);
    return index < 0 ? undefined : left!.splice(index, 1)[0];
  };
  const areComparable = (a: Quantity, b: Quantity) => familyOf(a.unit) === familyOf(b.unit);
  const equals = numbers!.map((now) =>
    takeFirst((then) => areComparable(now, then) && areSameNumbers(now, then)),
  );
  return numbers!.flatMap((now, index): Difference[] => {
    const then = equals[index] ?? takeFirst((other) => areComparable(now, other));
    return then === undefined ? [] : inQuantity(now, then);
  });
}

function inQuantity(now: Quantity, then: Quantity): Difference[] {
  const differences: Difference[] = [];
  const note = `“${then.raw}” became “${now.raw}”`;
  const isSameNumber = areSameNumbers(now, then) && now.amount === then.amount && now.times === then.times;
  if (isSameNumber && then.qualifier !== "EXACT" && now.qualifier === "EXACT") {
    differences.push(["QUALIFIER_DROPPED", note]);
  } else if (!isSameNumber || now.qualifier !== then.qualifier) {
    differences.push(["QUANTITY_CHANGED", note]);
  }
  const families = now.per.map(familyOf);
  const isWider = then.per.some((unit) => !families.includes(familyOf(unit))) || isBatchMadeTotal(now, then);
  if (isWider) differences.push(["SCOPE_WIDENED", note]);
  return differences;
}

/** In the units of either: 3 tonnes are 3,000 kilograms. */
function areSameNumbers(a: Quantity, b: Quantity): boolean {
  const [one, other] = [a, b].map((quantity) => {
    const { factor } = unitOf({ ...quantity, per: [] });
    return [quantity.value, quantity.min, quantity.max].map((number) => number && rounded(number * factor));
  });
  return one!.every((number, index) => number === other![index]);
}

function isBatchMadeTotal(now: Quantity, then: Quantity): boolean {
  return then.scope === "INCREMENT" && ["CUMULATIVE", "CURRENT_STOCK", "TARGET_TOTAL"].includes(now.scope);
}

/** As written: "by December" and "by year-end" are two readings, even where they end on one day. */
function inTime({ time: now }: Assertion, { time: then }: Assertion): Difference[] {
  if (now === null || then === null || now.edtf === then.edtf) return [];
  return [["TIME_CHANGED", `${then.edtf} became ${now.edtf}`]];
}

/** A retelling that says more than it was told. */
function inClaim(retelling: Assertion, source: Assertion, known: Known): Difference[] {
  const isFiner = known.relationsOfClaim
    .of(retelling.claimId)
    .some(
      ({ kind, claimId, otherId }) =>
        kind === "REFINES" && claimId === retelling.claimId && otherId === source.claimId,
    );
  return isFiner ? [["SCOPE_WIDENED", "says more than the source"]] : [];
}
