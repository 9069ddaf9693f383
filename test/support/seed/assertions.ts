import type { AssertionId, ClaimId } from "../../../src/domain/ids.js";
import type { Quantity } from "../../../src/domain/quantity.js";
import type { FileRecord } from "../../../src/ingest/records.js";
import type { Written } from "../../../src/ingest/written.js";
import { claimId } from "./claims.js";
import type { CodedAssertion, CodedClaim, CodedLink, CodedQuantity, CodedSpan } from "./coding.js";
import {
  type Reading,
  ARTICLE_ID,
  RECORDED_AT,
  actorId,
  codingWith,
  spanAt,
  timeAt,
  wordsAt,
} from "./reading.js";

export function assertionRecords(reading: Reading, claim: CodedClaim): FileRecord<"Assertion">[] {
  return claim.assertions.map((assertion) => assertionRecord(reading, claimId(claim.id), assertion));
}

function assertionRecord(
  reading: Reading,
  ofClaim: ClaimId,
  assertion: CodedAssertion,
): FileRecord<"Assertion"> {
  const places = reading.places.assertion(assertion);
  const retold = assertion.drift[0];
  return {
    type: "Assertion",
    id: assertionId(assertion.id),
    claimId: ofClaim,
    articleId: ARTICLE_ID,
    spans: places.spans.map((span) => spanAt(reading, span)),
    form: assertion.form,
    stance: assertion.stance,
    modality: assertion.modality,
    condition: null,
    cues: [...places.cues],
    quantities: places.quantities.map((span, index) =>
      quantityAt(reading, assertion.quantities[index]!, span),
    ),
    original: null,
    translations: [],
    time: timeAt(reading, assertion.time, places.time),
    attribution: { links: places.links.map((cue, index) => linkAt(reading, assertion.chain[index]!, cue)) },
    stated: timeAt(reading, assertion.stated, places.stated),
    reported: null,
    recordedAt: RECORDED_AT,
    retellsId: retold ? assertionId(retold.from) : null,
    coding: codingWith(assertion.note),
  };
}

function assertionId(id: string): AssertionId {
  return `assertion:${id}`;
}

function quantityAt(reading: Reading, quantity: CodedQuantity, span: CodedSpan): Written<Quantity> {
  const { rawSpan: _, per, ...rest } = quantity;
  return { raw: wordsAt(reading, span), ...rest, amount: null, times: null, per: [...per], derivation: null };
}

function linkAt(
  reading: Reading,
  link: CodedLink,
  cue: CodedSpan | null,
): FileRecord<"Assertion">["attribution"]["links"][number] {
  return {
    role: link.role,
    actorId: link.actor === null ? null : actorId(link.actor),
    workId: null,
    locator: null,
    label: link.label,
    capacity: link.capacity,
    cue: cue && wordsAt(reading, cue),
    span: cue && spanAt(reading, cue),
    audienceIds: link.audience.map(actorId),
    channel: link.channel,
    naming: link.naming,
    basis: link.basis,
    explicit: link.explicit,
  };
}
