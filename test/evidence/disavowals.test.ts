import { NOW } from "../../src/domain/as-of.js";
import type { Assertion, Stance } from "../../src/domain/assertion.js";
import type { Claim, ClaimRelation } from "../../src/domain/claim.js";
import type { ActorId } from "../../src/domain/ids.js";
import { corroborationOf } from "../../src/evidence/corroboration.js";
import type { Records } from "../../src/evidence/known.js";
import { positionsOn } from "../../src/evidence/positions.js";
import {
  aClaim,
  aLink,
  aRelation,
  aRole,
  aTime,
  anActor,
  anAssertion,
  knownIn,
} from "../support/newsroom.js";

const claim = aClaim({ id: "claim:c" });
const coarse = aClaim({ id: "claim:coarse" });
const negation = aClaim({ id: "claim:not-c", polarity: "NEGATIVE" });
const finerNegation = aClaim({ id: "claim:not-c-fine", polarity: "NEGATIVE" });
const speech = aClaim({ id: "claim:speech", kind: "SPEECH_ACT", aboutIds: ["actor:b"] });
const CLAIMS = [claim, coarse, negation, finerNegation, speech];

const said = anAssertion({
  id: "assertion:said",
  claimId: "claim:c",
  origin: "actor:b",
  reported: aTime("2024-10-20"),
});
const on = (about: Claim, stance: Stance, given: Partial<Assertion> & { readonly origin?: ActorId } = {}) =>
  anAssertion({
    id: "assertion:later",
    claimId: about.id,
    origin: "actor:b",
    stance,
    reported: aTime("2024-10-25"),
    ...given,
  });

/** Why the word that was said for the claim does not count any more, and the stance that its speaker has. */
function after(later: Assertion, relations: readonly ClaimRelation[], more: Partial<Records> = {}) {
  const known = knownIn({ claims: CLAIMS, relations, assertions: [said, later], ...more });
  const [setAside] = corroborationOf("claim:c", NOW, known).setAside;
  const position = positionsOn("claim:c", NOW, known).find(({ actorId }) => actorId === "actor:b");
  return [setAside?.because.reason ?? "counts", position?.stance];
}

describe("who says the negation of a claim denies it", () => {
  const NEGATED = [aRelation("claim:not-c", "CONTRADICTS", "claim:c")];
  const OF_COARSE = [
    aRelation("claim:c", "REFINES", "claim:coarse"),
    aRelation("claim:coarse", "SAME_AS", "claim:not-c"),
    aRelation("claim:not-c-fine", "REFINES", "claim:not-c"),
  ];

  test.each<[string, Assertion, readonly ClaimRelation[]]>([
    ["by asserting it", on(negation, "ASSERTS"), NEGATED],
    ["by confirming it", on(negation, "CONFIRMS"), NEGATED],
    [
      "where a coder noted the two as one proposition",
      on(negation, "ASSERTS"),
      [aRelation("claim:c", "SAME_AS", "claim:not-c")],
    ],
    ["where it negates what the claim refines", on(negation, "ASSERTS"), OF_COARSE],
    ["where it refines such a negation", on(finerNegation, "ASSERTS"), OF_COARSE],
  ])("%s", (_, later, relations) => {
    expect(after(later, relations)).toEqual(["TAKEN_BACK", "DENIES"]);
  });

  test.each<[string, Assertion, readonly ClaimRelation[]]>([
    ["by asking about it", on(negation, "QUESTIONS"), NEGATED],
    ["by denying it", on(negation, "DENIES"), NEGATED],
    ["where both affirm", on(coarse, "ASSERTS"), [aRelation("claim:coarse", "CONTRADICTS", "claim:c")]],
    [
      "where the two are related in another way",
      on(negation, "ASSERTS"),
      [aRelation("claim:not-c", "EXPLAINS", "claim:c")],
    ],
    [
      "where it negates only what refines the claim",
      on(negation, "ASSERTS"),
      [
        aRelation("claim:coarse", "REFINES", "claim:c"),
        aRelation("claim:coarse", "CONTRADICTS", "claim:not-c"),
      ],
    ],
  ])("and not %s", (_, later, relations) => {
    expect(after(later, relations)).toEqual(["counts", "ASSERTS"]);
  });

  test("and who takes the negation back has taken that back", () => {
    expect(after(on(negation, "RETRACTS"), NEGATED)).toEqual(["counts", "RETRACTS"]);
  });
});

describe("who denies having said something does not stand behind it", () => {
  const SAID_SO = [aRelation("claim:speech", "EXPLAINS", "claim:c")];
  const notSaid = { ...speech, id: "claim:not-said", polarity: "NEGATIVE" } as const;
  const DENIED = ["SPEECH_DENIED", "DENIES_SAYING"];
  const STAYS = ["counts", "ASSERTS"];

  test("where it says so of the claim itself", () => {
    expect(after(on(claim, "DENIES_SAYING"), [])).toEqual(DENIED);
  });

  test.each<[string, readonly ClaimRelation[]]>([
    ["explains the claim", SAID_SO],
    ["is explained by it", [aRelation("claim:c", "EXPLAINS", "claim:speech")]],
    ["is where the claim is from", [aRelation("claim:c", "DERIVED_FROM", "claim:speech")]],
    [
      "explains what the claim refines",
      [
        aRelation("claim:c", "REFINES", "claim:coarse"),
        aRelation("claim:speech", "EXPLAINS", "claim:coarse"),
      ],
    ],
  ])("where it denies a speech that %s", (_, relations) => {
    expect(after(on(speech, "DENIES"), relations)).toEqual(DENIED);
    expect(after(on(speech, "RETRACTS"), relations)).toEqual(DENIED);
  });

  test("where it says that the speech was not", () => {
    const more = { claims: [...CLAIMS, notSaid] };
    const relations = [aRelation("claim:not-said", "EXPLAINS", "claim:c")];
    expect(after(on(notSaid, "ASSERTS"), relations, more)).toEqual(DENIED);
    expect(after(on(notSaid, "DENIES"), relations, more)).toEqual(STAYS);
  });

  test("where the speech is one of no one in particular", () => {
    const claims = CLAIMS.map((each) => (each === speech ? { ...speech, aboutIds: [] } : each));
    expect(after(on(speech, "DENIES"), SAID_SO, { claims })).toEqual(DENIED);
  });

  test("where the speech was by one who speaks for it", () => {
    const claims = CLAIMS.map((each) =>
      each === speech ? { ...speech, aboutIds: ["actor:p" as const] } : each,
    );
    const actors = [anActor({ id: "actor:p", kind: "PERSON" })];
    const roles = [aRole({ holderId: "actor:p", organisationId: "actor:b" })];
    expect(after(on(speech, "DENIES"), SAID_SO, { claims, actors, roles })).toEqual(DENIED);
    expect(after(on(speech, "DENIES"), SAID_SO, { claims, actors })).toEqual(STAYS);
  });

  test.each<[string, Assertion, readonly ClaimRelation[]]>([
    ["it confirms the speech", on(speech, "CONFIRMS"), SAID_SO],
    ["somebody else denies it", on(speech, "DENIES", { origin: "actor:stranger" }), SAID_SO],
    ["it denied it before", on(speech, "DENIES", { reported: aTime("2024-10-19") }), SAID_SO],
    [
      "the speech contradicts the claim",
      on(speech, "DENIES"),
      [aRelation("claim:speech", "CONTRADICTS", "claim:c")],
    ],
    [
      "it denies a claim that is no speech",
      on(coarse, "DENIES"),
      [aRelation("claim:coarse", "EXPLAINS", "claim:c")],
    ],
  ])("but its word counts when %s", (_, later, relations) => {
    const [reason] = after(later, relations);
    expect(reason).toBe("counts");
  });

  test("nor does a word count that reached us through it", () => {
    const through = (role: "RELAY" | "PUBLISHER") => ({
      ...said,
      ...anAssertion({
        id: "assertion:said",
        claimId: "claim:c",
        reported: aTime("2024-10-20"),
        links: [aLink("PUBLISHER", "actor:outlet"), aLink(role, "actor:b"), aLink("ORIGIN", "actor:a")],
      }),
    });
    const reasonWith = (assertion: Assertion) => {
      const known = knownIn({ claims: CLAIMS, assertions: [assertion, on(claim, "DENIES_SAYING")] });
      return corroborationOf("claim:c", NOW, known).setAside[0]?.because.reason;
    };
    expect(reasonWith(through("RELAY"))).toBe("SPEECH_DENIED");
    expect(reasonWith(through("PUBLISHER"))).toBeUndefined();
  });
});
