import * as fc from "fast-check";

import type { SourceReliability } from "../../src/domain/actor.js";
import { NOW } from "../../src/domain/as-of.js";
import type { Assertion } from "../../src/domain/assertion.js";
import type { ActorId } from "../../src/domain/ids.js";
import { DIGITS, credibilityOf } from "../../src/evidence/credibility.js";
import { finerClaims } from "../../src/evidence/family.js";
import { type Records, knownFrom } from "../../src/evidence/known.js";
import { CLAIMS, newsrooms } from "../support/arbitrary-newsroom.js";
import {
  aClaim,
  aDependency,
  aDeployment,
  aRelation,
  aReview,
  aRole,
  aSourceGrade,
  anActor,
  anAssertion,
  knownIn,
} from "../support/newsroom.js";

const CLAIM = aClaim({ id: "claim:c", aboutIds: ["actor:sender"] });
let next = 0;
const says = (origin: ActorId | null, given: Partial<Assertion> = {}) =>
  anAssertion({
    id: `assertion:${next++}`,
    claimId: "claim:c",
    articleId: `article:${next}`,
    origin,
    ...given,
  });
const denies = (origin: ActorId) => says(origin, { stance: "DENIES" });
const graded = (actorId: ActorId, reliability: SourceReliability) => aSourceGrade({ actorId, reliability });

const assess = (records: Partial<Records>) =>
  credibilityOf("claim:c", NOW, knownIn({ claims: [CLAIM], ...records }));
const digit = (records: Partial<Records>) => DIGITS[assess(records).credibility];

const independent = aDependency({ actorId: "actor:a", kind: "DECLARED_INDEPENDENT", onId: "actor:b" });
const two = [says("actor:a"), says("actor:b")];

describe("the credibility of a claim", () => {
  test.each<[number, string, Partial<Records>]>([
    [6, "no one is named", { assertions: [says(null)] }],
    [6, "no one says it at all", {}],
    [
      5,
      "a reliable party that must know denies the only origin",
      { assertions: [says("actor:a"), denies("actor:sender")], sourceGrades: [graded("actor:sender", "C")] },
    ],
    [
      4,
      "an unreliable party that must know denies it",
      { assertions: [says("actor:a"), denies("actor:sender")], sourceGrades: [graded("actor:sender", "D")] },
    ],
    [
      4,
      "an ungraded party that must know denies it",
      { assertions: [says("actor:a"), denies("actor:sender")] },
    ],
    [
      4,
      "a party that need not know denies it",
      {
        assertions: [says("actor:a"), denies("actor:stranger")],
        sourceGrades: [graded("actor:stranger", "A")],
      },
    ],
    [
      1,
      "two independent origins say it and no one denies it",
      { assertions: two, dependencies: [independent] },
    ],
    [
      2,
      "two independent origins say it and someone denies it",
      { assertions: [...two, denies("actor:stranger")], dependencies: [independent] },
    ],
    [2, "two origins say it", { assertions: two }],
    [
      3,
      "two origins say it and the party that must know denies it",
      { assertions: [...two, denies("actor:sender")] },
    ],
    [4, "one origin says it and nothing else is known", { assertions: [says("actor:a")] }],
  ])("is %i when %s", (expected, _, records) => {
    expect(digit(records)).toBe(expected);
  });

  test("knows a ministry of the state that a claim is about for a party that must know", () => {
    const ministry = anActor({ id: "actor:ministry", countryId: "actor:sender" });
    const spokesman = anActor({ id: "actor:spokesman", kind: "PERSON" });
    const roles = [aRole({ holderId: spokesman.id, organisationId: ministry.id })];
    const records = { actors: [ministry, spokesman], roles, sourceGrades: [graded(ministry.id, "B")] };
    expect(digit({ ...records, assertions: [says("actor:a"), denies(spokesman.id)] })).toBe(5);
  });

  test("knows who sends and who hosts a deployment for parties that must know", () => {
    const deployments = [aDeployment({ id: "deployment:d", senderId: "actor:east", hostId: "actor:west" })];
    const claims = [
      { ...CLAIM, targets: [{ deploymentId: "deployment:d", waveId: null, measure: null, sideId: null }] },
    ] as const;
    const deniedBy = (denier: ActorId) =>
      digit({
        claims,
        deployments,
        sourceGrades: [graded(denier, "B")],
        assertions: [says("actor:a"), denies(denier)],
      });
    expect([deniedBy("actor:east"), deniedBy("actor:west"), deniedBy("actor:north")]).toEqual([5, 5, 4]);
  });

  test("falls when who must know denies the coarser claim", () => {
    const claims = [CLAIM, aClaim({ id: "claim:coarse" })];
    const relations = [aRelation("claim:c", "REFINES", "claim:coarse")];
    const sourceGrades = [graded("actor:sender", "B")];
    const denial = says("actor:sender", { claimId: "claim:coarse", stance: "DENIES" });
    expect(digit({ claims, relations, sourceGrades, assertions: [says("actor:a"), denial] })).toBe(5);
  });

  describe("of one origin is 3 when another speaks on the same subject", () => {
    const target = { deploymentId: "deployment:d", waveId: null, measure: null, sideId: null } as const;
    const on = (given: Partial<typeof CLAIM>) => [
      { ...CLAIM, targets: [target] },
      aClaim({ id: "claim:other", ...given }),
    ];
    const other = says("actor:b", { claimId: "claim:other" });

    test.each([
      [
        "of the same deployment",
        { claims: on({ targets: [target] }), assertions: [says("actor:a"), other] },
        3,
      ],
      [
        "in a related claim",
        {
          claims: on({}),
          relations: [aRelation("claim:other", "EXPLAINS", "claim:c")],
          assertions: [says("actor:a"), other],
        },
        3,
      ],
      [
        "but not when it is the same origin",
        { claims: on({ targets: [target] }), assertions: [says("actor:b"), other] },
        4,
      ],
      [
        "but not when the claims contradict each other",
        {
          claims: on({ targets: [target] }),
          relations: [aRelation("claim:other", "CONTRADICTS", "claim:c")],
          assertions: [says("actor:a"), other],
        },
        4,
      ],
      [
        "but not when no one is named there",
        {
          claims: on({ targets: [target] }),
          assertions: [says("actor:a"), says(null, { claimId: "claim:other" })],
        },
        4,
      ],
    ] as const)("%s", (_, records, expected) => {
      expect(digit(records)).toBe(expected);
    });
  });

  test("carries the letter of the best graded origin, F where none is graded", () => {
    expect(assess({ assertions: two }).notation).toBe("F2");
    expect(
      assess({ assertions: two, sourceGrades: [graded("actor:a", "D"), graded("actor:b", "B")] }).notation,
    ).toBe("B2");
    expect(
      assess({ assertions: two, sourceGrades: [graded("actor:a", "E"), graded("actor:b", "F")] }).notation,
    ).toBe("E2");
    expect(assess({ assertions: [says(null)] }).notation).toBe("F6");
  });

  test("is what a grader says, when one does, from then on", () => {
    const grade = (id: string, gradedAt: string, credibility: "DOUBTFUL" | "IMPROBABLE") =>
      ({
        id: `credibility:${id}`,
        claimId: "claim:c",
        credibility,
        gradedBy: "desk",
        gradedAt,
        rationale: `because ${id}`,
      }) as const;
    const credibilityGrades = [
      grade("later", "2024-11-02T00:00:00.000Z", "IMPROBABLE"),
      grade("earlier", "2024-11-01T00:00:00.000Z", "DOUBTFUL"),
    ];
    const known = knownIn({ claims: [CLAIM], assertions: two, credibilityGrades });
    expect(credibilityOf("claim:c", NOW, known)).toEqual({
      credibility: "IMPROBABLE",
      rule: "because later",
      overriddenBy: "desk",
      notation: "F5",
    });
    const at = (recorded: string) => credibilityOf("claim:c", { ...NOW, recorded }, known).notation;
    expect(at("2024-11-01T12:00:00.000Z")).toBe("F4");
    expect(at("2024-10-31T00:00:00.000Z")).toBe("F2");
  });
});

test("no newsroom makes a claim more credible by taking an assertion for it back", () => {
  fc.assert(
    fc.property(newsrooms, fc.nat(), (records, pick) => {
      const supporting = records.assertions.filter(({ stance }) => ["ASSERTS", "CONFIRMS"].includes(stance));
      const fallen = supporting[pick % Math.max(1, supporting.length)];
      fc.pre(fallen !== undefined);
      const review = aReview({ status: "LOST", at: "2024-10-10T00:00:00.000Z" });
      const assertions = records.assertions.map((other) =>
        other === fallen ? { ...other, reviews: [review] } : other,
      );
      const [was, is] = [knownFrom(records), knownFrom({ ...records, assertions })];
      for (const id of CLAIMS) {
        if (!finerClaims(id, NOW, was).has(fallen.claimId)) continue;
        const before = DIGITS[credibilityOf(id, NOW, was).credibility];
        expect(DIGITS[credibilityOf(id, NOW, is).credibility]).toBeGreaterThanOrEqual(before);
      }
    }),
    { numRuns: 200 },
  );
});
