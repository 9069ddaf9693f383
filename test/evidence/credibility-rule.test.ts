import { NOW } from "../../src/domain/as-of.js";
import type { Actor, SourceReliability } from "../../src/domain/actor.js";
import type { Assertion, Stance } from "../../src/domain/assertion.js";
import type { ClaimTarget } from "../../src/domain/claim.js";
import type { ActorId } from "../../src/domain/ids.js";
import { DIGITS, credibilityOf } from "../../src/evidence/credibility.js";
import type { Records } from "../../src/evidence/known.js";
import {
  aClaim,
  aDependency,
  aQuantity,
  aRelation,
  aReview,
  aSourceGrade,
  aTime,
  anActor,
  anAssertion,
  knownIn,
} from "../support/newsroom.js";

const CLAIMS = [
  aClaim({ id: "claim:c", aboutIds: ["actor:sender", "actor:host"] }),
  aClaim({ id: "claim:other" }),
];
const RELATED = [aRelation("claim:other", "EXPLAINS", "claim:c")];
const CONTRARY = [aRelation("claim:other", "CONTRADICTS", "claim:c")];

let next = 0;
/** In an article of its own. */
function takes(stance: Stance, name: string | null, given: Partial<Assertion> = {}): Assertion {
  const origin: ActorId | null = name === null ? null : `actor:${name}`;
  const number = next++;
  return anAssertion({
    id: `assertion:${number}`,
    articleId: `article:${number}`,
    claimId: "claim:c",
    origin,
    stance,
    reported: aTime(`2024-10-23T10:00:${String(number % 60).padStart(2, "0")}Z`),
    ...given,
  });
}
const says = (name: string | null, given: Partial<Assertion> = {}) => takes("ASSERTS", name, given);
const denies = (name: string) => takes("DENIES", name);
const saysOther = (name: string) => says(name, { claimId: "claim:other" });
const sayAll = (...names: readonly string[]) => names.map((name) => says(name));
const grade = (name: string, reliability: SourceReliability) =>
  aSourceGrade({ actorId: `actor:${name}`, reliability });
const person = (name: string): Actor => anActor({ id: `actor:${name}`, kind: "PERSON" });
const independent = (a: string, b: string) =>
  aDependency({ actorId: `actor:${a}`, kind: "DECLARED_INDEPENDENT", onId: `actor:${b}` });
const mayDepend = (a: string, b: string) =>
  aDependency({ actorId: `actor:${a}`, kind: "SAME_CHAIN", onId: `actor:${b}` });
const copies = (a: string, b: string) =>
  aDependency({ actorId: `actor:${a}`, kind: "COPIES", onId: `actor:${b}` });
const inGovernmentOf = (country: string, ...names: readonly string[]) => [
  anActor({ id: `actor:${country}`, kind: "STATE", name: "Osk" }),
  ...names.map((name) => anActor({ id: `actor:${name}`, countryId: `actor:${country}` })),
];

type Case = readonly [digit: number, rule: string, assertions: readonly Assertion[], more?: Partial<Records>];

const NO_ONE: readonly Case[] = [
  [6, "No named source says so.", [says(null)]],
  [6, "No named source says so.", [says(null, { reviews: [aReview()] })]],
  [6, "No named source says so any more.", [says("a"), takes("RETRACTS", "a")]],
  [
    6,
    "No named source says so any more.",
    [says("a", { reviews: [aReview()] }), says(null, { reviews: [aReview()] })],
  ],
];

const ONE_ORIGIN: readonly Case[] = [
  [4, "Only a says so, and no one else has spoken on the subject.", sayAll("a")],
  [4, "Only a says so, and no one else has spoken on the subject.", [says("a"), says(null)]],
  [
    4,
    "Only a says so (b has it from a), and no one else has spoken on the subject.",
    sayAll("a", "b"),
    { dependencies: [copies("b", "a")] },
  ],
  [
    4,
    "Only a says so (b and c have it from a), and no one else has spoken on the subject.",
    sayAll("a", "c", "b"),
    { dependencies: [copies("b", "a"), copies("c", "b")] },
  ],
  [
    4,
    "Only a says so (b, c and 2 others have it from a), and no one else has spoken on the subject.",
    sayAll("a", "b", "c", "d", "e"),
    { dependencies: ["b", "c", "d", "e"].map((name) => copies(name, "a")) },
  ],
  [
    3,
    "Only a says so; what b says on the subject does not contradict it.",
    [says("a"), saysOther("b")],
    { relations: RELATED },
  ],
  [
    3,
    "Only a says so; what b, c and d say on the subject does not contradict it.",
    [says("a"), saysOther("d"), saysOther("c"), saysOther("b")],
    { relations: RELATED },
  ],
  [
    3,
    "Only a says so, and stranger denies it; what b says on the subject does not contradict it.",
    [says("a"), saysOther("b"), denies("stranger")],
    { relations: RELATED },
  ],
];

const ONE_ORIGIN_DENIED: readonly Case[] = [
  [
    4,
    "Only a says so, and stranger denies it.",
    [says("a"), denies("stranger")],
    { sourceGrades: [grade("stranger", "A")] },
  ],
  [4, "Only a says so, and x and y deny it.", [says("a"), denies("y"), denies("x")]],
  [
    4,
    "Only a says so, and sender, which is in a position to know, denies it.",
    [says("a"), denies("sender")],
  ],
  [
    5,
    "Only a says so, and sender (graded as reliable), which is in a position to know, denies it.",
    [says("a"), denies("sender")],
    { sourceGrades: [grade("sender", "B")] },
  ],
  [
    5,
    "Only a says so, and host and sender (graded as reliable), which are in a position to know, deny it.",
    [says("a"), denies("sender"), denies("host")],
    { sourceGrades: [grade("sender", "C"), grade("host", "D")] },
  ],
  [
    4,
    "Only a says so, and sender, who is in a position to know, denies it.",
    [says("a"), denies("sender")],
    { actors: [person("sender")] },
  ],
  [
    4,
    "Only a says so, and host and sender, who are in a position to know, deny it.",
    [says("a"), denies("sender"), denies("host")],
    { actors: [person("sender"), person("host")] },
  ],
  [
    4,
    "Only a says so, and host and sender, which are in a position to know, deny it.",
    [says("a"), denies("sender"), denies("host")],
    { actors: [person("sender")] },
  ],
  [
    4,
    "Only a says so, and sender, which is in a position to know, denies it; bystander denies it, too.",
    [says("a"), denies("bystander"), denies("sender")],
    { relations: RELATED, sourceGrades: [grade("bystander", "A")] },
  ],
];

const SEVERAL_ORIGINS: readonly Case[] = [
  [2, "a and b say so, but it is not established that they are independent.", sayAll("a", "b")],
  [2, "a, b and c say so, but it is not established that they are independent.", sayAll("a", "b", "c")],
  [
    2,
    "a, b and 2 others say so, but it is not established that they are independent.",
    sayAll("a", "b", "c", "d"),
  ],
  [
    2,
    "a and b say so, but it is not established that they are independent, and stranger denies it.",
    [...sayAll("a", "b"), denies("stranger")],
  ],
  [
    1,
    "a and b say so, and each pair of them is declared independent; no one denies it.",
    sayAll("a", "b"),
    { dependencies: [independent("a", "b")] },
  ],
  [
    2,
    "a and b say so, and each pair of them is declared independent, but stranger denies it.",
    [...sayAll("a", "b"), denies("stranger")],
    { dependencies: [independent("a", "b")] },
  ],
];

const oneArticle = { articleId: "article:first" } as const;
const CAPPED: readonly Case[] = [
  [
    3,
    "a and b say so, but all of it reached us through a single article.",
    [says("a", oneArticle), says("b", oneArticle), says(null)],
    { dependencies: [independent("a", "b")] },
  ],
  [
    3,
    "a and b say so, but one may depend on the other.",
    sayAll("a", "b"),
    { dependencies: [mayDepend("b", "a")] },
  ],
  [
    3,
    "a, b and c say so, but each may depend on another.",
    sayAll("a", "b", "c"),
    { dependencies: [mayDepend("b", "a"), mayDepend("c", "a"), mayDepend("b", "c")] },
  ],
  [
    2,
    "a, b and c say so, but it is not established that they are independent.",
    sayAll("a", "b", "c"),
    { dependencies: [mayDepend("b", "a"), mayDepend("c", "a")] },
  ],
  [
    3,
    "a and b say so, but both are part of the government of Osk.",
    sayAll("a", "b"),
    { actors: inGovernmentOf("osk", "a", "b") },
  ],
  [
    3,
    "a, b and c say so, but all are part of the government of Osk.",
    sayAll("a", "b", "c"),
    { actors: inGovernmentOf("osk", "a", "b", "c") },
  ],
  [
    3,
    "a and b say so, but one may depend on the other.",
    sayAll("a", "b"),
    { actors: inGovernmentOf("osk", "a", "b"), dependencies: [mayDepend("b", "a")] },
  ],
  [
    3,
    "a and b say so, but sender, which is in a position to know, denies it; stranger denies it, too.",
    [...sayAll("a", "b"), denies("stranger"), denies("sender")],
    { dependencies: [independent("a", "b")] },
  ],
  [
    3,
    "a and b say so, but one may depend on the other, all of it reached us through a single article, and sender, which is in a position to know, denies it.",
    [says("a", oneArticle), says("b", oneArticle), denies("sender")],
    { dependencies: [mayDepend("b", "a")] },
  ],
];

/** The same denial, coded as an assertion of what contradicts the claim. */
const CONTRADICTED: readonly Case[] = [
  [
    4,
    "Only a says so, and sender, which is in a position to know, denies it.",
    [says("a"), saysOther("sender")],
    { relations: CONTRARY },
  ],
  [
    4,
    "Only a says so, and what stranger says on the subject does not agree with it.",
    [says("a"), saysOther("stranger")],
    { relations: CONTRARY },
  ],
  [
    4,
    "Only a says so, and no one else has spoken on the subject.",
    [says("a"), takes("QUESTIONS", "sender", { claimId: "claim:other" })],
    { relations: CONTRARY },
  ],
  [
    4,
    "Only a says so, and what sender says on the subject does not agree with it.",
    [says("a"), saysOther("sender"), takes("NO_COMMENT", "sender")],
    { relations: CONTRARY },
  ],
  [
    3,
    "Only a says so; what sender says on the subject does not contradict it.",
    [says("a"), saysOther("sender")],
    { relations: RELATED },
  ],
];

const target = { deploymentId: "deployment:d", waveId: null, sideId: null, measure: "ACTUAL_TOTAL" } as const;
const measuring = (...targets: readonly ClaimTarget[]) => CLAIMS.map((claim) => ({ ...claim, targets }));
const giving = (value: number) => ({ quantities: [aQuantity({ value })] });
const negated = [CLAIMS[0]!, { ...CLAIMS[1]!, polarity: "NEGATIVE" as const }];
const ALONE = "Only a says so, and no one else has spoken on the subject.";
const FITS = "Only a says so; what b says on the subject does not contradict it.";
const AGAINST = "Only a says so, and what b says on the subject does not agree with it.";

/** What others say on the subject of a claim that has one origin. */
const ON_SUBJECT: readonly Case[] = [
  [
    4,
    ALONE,
    [says("a"), saysOther("b"), takes("RETRACTS", "b", { claimId: "claim:other" })],
    { relations: RELATED },
  ],
  [4, ALONE, [says("a"), saysOther("a")], { relations: RELATED }],
  [4, ALONE, [says("a"), saysOther("b")]],
  [4, ALONE, [says("a"), saysOther("b")], { claims: [CLAIMS[0]!, { ...CLAIMS[1]!, targets: [target] }] }],
  [3, FITS, [says("a"), saysOther("b")], { claims: measuring({ ...target, measure: null }) }],
  [
    3,
    FITS,
    [says("a", giving(3000)), says("b", { claimId: "claim:other", ...giving(3000) })],
    { claims: measuring(target) },
  ],
  [
    4,
    AGAINST,
    [says("a", giving(3000)), says("b", { claimId: "claim:other", ...giving(12_000) })],
    { claims: measuring(target) },
  ],
  [
    4,
    AGAINST,
    [says("a", giving(3000)), says("b", { claimId: "claim:other", ...giving(12_000) })],
    { claims: measuring(target, { ...target, measure: null }) },
  ],
  [
    4,
    AGAINST,
    [says("a"), saysOther("b")],
    { relations: [aRelation("claim:other", "SUPERSEDES", "claim:c")] },
  ],
  [
    4,
    "Only a says so, and b denies it.",
    [says("a"), saysOther("b")],
    { claims: negated, relations: [aRelation("claim:other", "SAME_AS", "claim:c")] },
  ],
];

const CASES = [NO_ONE, ONE_ORIGIN, ONE_ORIGIN_DENIED, SEVERAL_ORIGINS, CAPPED, CONTRADICTED, ON_SUBJECT]
  .flat()
  .map(([digit, rule, assertions, more = {}]) => ({ digit, rule, assertions, more }));

describe("the rule that gave a claim its credibility", () => {
  test.each(CASES)("$digit: $rule", ({ digit, rule, assertions, more }) => {
    const assessment = credibilityOf("claim:c", NOW, knownIn({ claims: CLAIMS, assertions, ...more }));
    expect([DIGITS[assessment.credibility], assessment.rule]).toEqual([digit, rule]);
  });

  test("begins with a capital where a name takes an article", () => {
    const actors = [
      anActor({ id: "actor:a", name: "Ministry of Defence" }),
      anActor({ id: "actor:b", name: "Navy" }),
    ];
    const { rule } = credibilityOf(
      "claim:c",
      NOW,
      knownIn({ claims: CLAIMS, actors, assertions: sayAll("a", "b") }),
    );
    expect(rule).toBe(
      "The Ministry of Defence and the Navy say so, but it is not established that they are independent.",
    );
  });
});
