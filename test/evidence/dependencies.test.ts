import type { Actor } from "../../src/domain/actor.js";
import type { AsOf } from "../../src/domain/as-of.js";
import { NOW } from "../../src/domain/as-of.js";
import type { Assertion } from "../../src/domain/assertion.js";
import type { AttributionLink } from "../../src/domain/attribution.js";
import type { SourceDependency } from "../../src/domain/claim.js";
import type { ActorId } from "../../src/domain/ids.js";
import { corroborationOf } from "../../src/evidence/corroboration.js";
import { credibilityOf } from "../../src/evidence/credibility.js";
import type { Records } from "../../src/evidence/known.js";
import {
  aClaim,
  aDependency,
  aLink,
  aRelation,
  aTime,
  anActor,
  anArticle,
  anAssertion,
  knownIn,
} from "../support/newsroom.js";

const claims = [aClaim({ id: "claim:c" }), aClaim({ id: "claim:other" })];
let next = 0;
const says = (origin: ActorId, given: Partial<Assertion> & { links?: readonly AttributionLink[] } = {}) =>
  anAssertion({ id: `assertion:${next++}`, claimId: "claim:c", origin, ...given });
const both = [says("actor:a"), says("actor:b")];

const ask = (records: Partial<Records>, asOf: AsOf = NOW) =>
  corroborationOf("claim:c", asOf, knownIn({ claims, assertions: both, ...records }));
/** Of each reason: the origin that may depend, why, and on which. */
const reasons = (records: Partial<Records>, asOf: AsOf = NOW) =>
  ask(records, asOf).possibleDependencies.map(({ aId, kind, bId }) => `${name(aId)} ${kind} ${name(bId)}`);
const name = (id: string) => id.slice("actor:".length);

const a = (given: Partial<Actor>) => anActor({ id: "actor:a", ...given });
const b = (given: Partial<Actor>) => anActor({ id: "actor:b", ...given });
const state = anActor({ id: "actor:state", kind: "STATE" });
const alliance = anActor({ id: "actor:alliance", kind: "ALLIANCE" });
const charity = anActor({ id: "actor:charity", kind: "ORGANIZATION" });
const ORGANIZATION = { kind: "ORGANIZATION" } as const;

describe("how bodies are organised may tie two origins", () => {
  test.each<[string, readonly Actor[], readonly string[]]>([
    ["one is part of the other", [a({}), b({ parentId: "actor:a" })], ["b MEMBER_OF a"]],
    [
      "one came from the other",
      [a({}), b({ predecessors: [{ actorId: "actor:a", kind: "SPLIT", at: null, evidence: [] } as never] })],
      ["b SUCCESSOR_OF a"],
    ],
    [
      "both are bodies of one government",
      [state, a({ countryId: state.id }), b({ countryId: state.id })],
      ["a SAME_GOVERNMENT b"],
    ],
    [
      "one is a force under a ministry of it",
      [
        state,
        anActor({ id: "actor:ministry", countryId: state.id }),
        a({ kind: "MILITARY_FORCE", parentId: "actor:ministry", countryId: state.id }),
        b({ countryId: state.id }),
      ],
      ["a SAME_GOVERNMENT b"],
    ],
    [
      "both are part of one organisation",
      [charity, a({ ...ORGANIZATION, parentId: charity.id }), b({ ...ORGANIZATION, parentId: charity.id })],
      ["a SAME_ORGANISATION b"],
    ],
    [
      "not when one is a force that is under nothing",
      [state, a({ kind: "MILITARY_FORCE", countryId: state.id }), b({ countryId: state.id })],
      [],
    ],
    [
      "not when they share no more than a country",
      [state, a({ ...ORGANIZATION, countryId: state.id }), b({ ...ORGANIZATION, countryId: state.id })],
      [],
    ],
    [
      "not when one of them alone is of its government",
      [state, a({ countryId: state.id }), b({ ...ORGANIZATION, countryId: state.id })],
      [],
    ],
    [
      "not when they share no more than an alliance",
      [
        alliance,
        a({ ...ORGANIZATION, parentId: alliance.id }),
        b({ ...ORGANIZATION, parentId: alliance.id }),
      ],
      [],
    ],
    [
      "not when what they share is not at hand",
      [a({ ...ORGANIZATION, parentId: "actor:lost" }), b({ ...ORGANIZATION, parentId: "actor:lost" })],
      [],
    ],
    [
      "not when they are of different governments",
      [a({ countryId: "actor:x" }), b({ countryId: "actor:y" })],
      [],
    ],
  ])("%s", (_, actors, expected) => {
    expect(reasons({ actors })).toEqual(expected);
  });
});

describe("who has it from whom", () => {
  const declared = (given: Partial<SourceDependency> & Pick<SourceDependency, "kind">) =>
    aDependency({ actorId: "actor:b", onId: "actor:a", ...given });
  const shown = { evidence: [{ versionId: "version:first@1", start: 0, end: 9 }] } as const;

  test.each<[number, string, readonly SourceDependency[]]>([
    [1, "a coder says that it copies", [declared({ kind: "COPIES" })]],
    [2, "a coder says that it possibly copies", [declared({ kind: "COPIES", certainty: "POSSIBLE" })]],
    [1, "a text shows a shared source", [declared({ kind: "SHARED_SOURCE", ...shown })]],
    [2, "no text shows a shared source", [declared({ kind: "SHARED_SOURCE" })]],
    [1, "a coder is certain of a chain", [declared({ kind: "SAME_CHAIN", certainty: "CERTAIN" })]],
    [2, "a chain is declared", [declared({ kind: "SAME_CHAIN" })]],
    [2, "independence is certain", [declared({ kind: "DECLARED_INDEPENDENT", certainty: "CERTAIN" })]],
    [
      1,
      "one of two declarations is certain, noted first",
      [
        declared({ kind: "COPIES", id: "dependency:1" }),
        declared({ kind: "COPIES", certainty: "POSSIBLE", id: "dependency:2" }),
      ],
    ],
    [
      1,
      "one of two declarations is certain, noted last",
      [
        declared({ kind: "COPIES", certainty: "POSSIBLE", id: "dependency:1" }),
        declared({ kind: "COPIES", id: "dependency:2" }),
      ],
    ],
  ])("counts as %i when %s", (count, _, dependencies) => {
    expect(ask({ dependencies }).distinctOrigins).toBe(count);
  });

  test("is possible, not certain, of a body where it is said of what the body is part of", () => {
    const actors = [state, b({ countryId: state.id })];
    const ofState = aDependency({ actorId: state.id, kind: "COPIES", onId: "actor:a" });
    const onState = aDependency({ actorId: "actor:a", kind: "COPIES", onId: state.id });
    for (const dependency of [ofState, onState]) {
      expect(ask({ actors, dependencies: [dependency] }).distinctOrigins).toBe(2);
    }
    expect(reasons({ actors, dependencies: [ofState] })).toEqual(["b COPIES a"]);
    expect(reasons({ actors, dependencies: [onState] })).toEqual(["a COPIES b"]);
  });

  test("makes a copy say nothing else on the subject, where another origin would", () => {
    const records: Partial<Records> = {
      claims,
      relations: [aRelation("claim:other", "EXPLAINS", "claim:c")],
      assertions: [says("actor:a"), says("actor:b", { claimId: "claim:other" })],
    };
    const credibilityWith = (dependencies: readonly SourceDependency[]) =>
      credibilityOf("claim:c", NOW, knownIn({ ...records, dependencies })).notation;
    expect(credibilityWith([])).toBe("F3");
    expect(credibilityWith([declared({ kind: "COPIES" })])).toBe("F4");
    expect(credibilityWith([declared({ kind: "COPIES", certainty: "POSSIBLE" })])).toBe("F3");
    expect(credibilityWith([declared({ kind: "COPIES", onId: "actor:stranger" })])).toBe("F3");
  });

  test("is not known before an article that shows it is out, nor from one that is not at hand", () => {
    const dependencies = [declared({ kind: "SHARED_SOURCE", ...shown })];
    const article = anArticle({ id: "article:first", published: aTime("2024-10-25") });
    const open = anArticle({ id: "article:first", published: aTime("2024-10-25/..") });
    const asOf = (reported: string) => ({ ...NOW, reported });
    const late = asOf("2024-11-01T00:00:00.000Z");
    expect(reasons({ dependencies, articles: [article] }, asOf("2024-10-24T12:00:00.000Z"))).toEqual([]);
    expect(reasons({ dependencies, articles: [open] }, late)).toEqual([]);
    expect(reasons({ dependencies, articles: [] }, late)).toEqual([]);
    const shownLate = ask({ dependencies, articles: [article] }, late);
    expect(shownLate.possibleDependencies).toMatchObject([{ aId: "actor:b", bId: "actor:a", ...shown }]);
  });

  test("is shown by words in the order of the texts", () => {
    const at = (version: number, start: number, end: number) => ({
      versionId: `version:first@${version}` as const,
      start,
      end,
    });
    const inOrder = [at(2, 5, 9), at(2, 7, 8), at(2, 7, 9), at(10, 0, 1)];
    const [dependency] = ask({
      dependencies: [declared({ kind: "BRIEFED_BY", evidence: inOrder.toReversed() })],
    }).possibleDependencies;
    expect(dependency!.evidence).toEqual(inOrder);
  });
});

describe("a chain of attribution", () => {
  const through = (...links: readonly AttributionLink[]) => [
    says("actor:a"),
    says("actor:b", { links: [aLink("PUBLISHER", "actor:a"), ...links, aLink("ORIGIN", "actor:b")] }),
  ];

  test("ties the origin to another one that passed its words on, its publisher aside", () => {
    expect(reasons({ assertions: through(aLink("RELAY", "actor:a")) })).toEqual(["a SAME_CHAIN b"]);
    expect(reasons({ assertions: through() })).toEqual([]);
    expect(reasons({ assertions: through(aLink("RELAY", null)) })).toEqual([]);
  });

  test("does not tie it to a part of a body that passed its words on", () => {
    const actors = [state, a({ countryId: state.id })];
    expect(reasons({ actors, assertions: through(aLink("RELAY", state.id)) })).toEqual([]);
  });
});
