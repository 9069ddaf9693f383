import * as fc from "fast-check";

import { NOW } from "../../src/domain/as-of.js";
import type { ActorId, ClaimId } from "../../src/domain/ids.js";
import { contradictionsAmong } from "../../src/evidence/contradictions.js";
import { type Records, knownFrom } from "../../src/evidence/known.js";
import { openMemoryStore } from "../../src/store/memory.js";
import type { CollectionName } from "../../src/store/collections.js";
import { ACTORS, ARTICLES, CLAIMS, DEPLOYMENT, newsrooms } from "../support/arbitrary-newsroom.js";
import { countOf } from "../support/counts.js";
import { openTestGraph } from "../support/graph.js";
import { aDeployment } from "../support/newsroom.js";

/**
 * An answer depends on its arguments and the records alone: not on what else a request asks, whose
 * records are read with it.
 */

const COLLECTION_OF: Readonly<Record<keyof Records, CollectionName>> = {
  claims: "claims",
  assertions: "assertions",
  relations: "claimRelations",
  dependencies: "sourceDependencies",
  articles: "articles",
  sourceGrades: "sourceGrades",
  credibilityGrades: "credibilityGrades",
  deployments: "deployments",
  actors: "actors",
  roles: "roles",
  waves: "waves",
};

const OTHER_DEPLOYMENT = "deployment:e";

/** With claims on another deployment, on both, and on none. */
const spread: fc.Arbitrary<Records> = fc
  .tuple(newsrooms, fc.array(fc.nat(3), { minLength: CLAIMS.length, maxLength: CLAIMS.length }))
  .map(([records, places]) => ({
    ...records,
    deployments: [
      ...records.deployments,
      aDeployment({ id: OTHER_DEPLOYMENT, senderId: "actor:s1", hostId: "actor:s2" }),
    ],
    claims: records.claims.map((claim, index) => {
      const on = (deploymentId: typeof DEPLOYMENT | typeof OTHER_DEPLOYMENT) =>
        claim.targets.map((target) => ({ ...target, deploymentId }));
      const both = [...on(DEPLOYMENT), ...on(OTHER_DEPLOYMENT)];
      return { ...claim, targets: [on(DEPLOYMENT), on(OTHER_DEPLOYMENT), both, []][places[index]!]! };
    }),
  }));

const store = openMemoryStore();
const graph = openTestGraph(store);
let count = 0;

/** Puts the records into the one store, under ids of their own. */
async function put(records: Records): Promise<Records> {
  const prefix = `n${++count}-`;
  const own = JSON.parse(
    JSON.stringify(records).replaceAll(/"([a-z]+):(?=[^"]*")(?!\/\/)/g, `"$1:${prefix}`),
  ) as Records;
  for (const [kind, name] of Object.entries(COLLECTION_OF) as [keyof Records, CollectionName][]) {
    await store[name].put(own[kind] as never);
  }
  return own;
}

const ESTIMATE = "{ best low high conflict explanation inputs { used reason assertion { id } } }";

/** Every computed field, with the words that ask for it. */
function questionsOn(prefix: string): readonly string[] {
  const own = (id: string) => JSON.stringify(id.replace(":", `:${prefix}`));
  const claims = CLAIMS.flatMap((id) =>
    [
      "status",
      "corroboration { distinctOrigins independence unattributed possibleDependencies { kind } setAside { id standing { reason } } }",
      "credibility { notation rule }",
      "positions { stance previous latest { id } }",
      "corrections { kind explanation replacedBy { id } }",
    ].map((field) => `claim(id: ${own(id)}) { ${field} }`),
  );
  const actors = ACTORS.flatMap((id) => [
    `contradictions(actorId: ${own(id)}) { kind note claim { id } other { id } }`,
    `actor(id: ${own(id)}) { trackRecord { originated laterConfirmed laterContradicted laterSuperseded open } }`,
  ]);
  const articles = ARTICLES.map((id) => `article(id: ${own(id)}) { soleSupportOf { id } }`);
  const deployments = [DEPLOYMENT, OTHER_DEPLOYMENT].flatMap((id) => [
    `contradictions(deploymentId: ${own(id)}) { kind claim { id } other { id } }`,
    ...["actual", "planned", "outstanding"].map(
      (field) => `deployment(id: ${own(id)}) { ${field} ${ESTIMATE} }`,
    ),
    `deployment(id: ${own(id)}) { history { at after because { id } } }`,
  ]);
  return [...claims, ...actors, ...articles, ...deployments];
}

test("each field answers alone as it does among all others", async () => {
  await fc.assert(
    fc.asyncProperty(spread, async (records) => {
      await put(records);
      const questions = questionsOn(`n${count}-`);
      const together = await graph.query(
        `{ ${questions.map((each, index) => `q${index}: ${each}`).join("\n")} }`,
      );
      for (const [index, question] of questions.entries()) {
        const alone = await graph.query(`{ answer: ${question} }`);
        expect([question, alone["answer"]]).toEqual([question, together[`q${index}`]]);
      }
    }),
    { numRuns: countOf("newsroomsAskedAlone") },
  );
});

test("the contradictions of an actor are all pairs of which one is about it, or rests on its word", async () => {
  await fc.assert(
    fc.asyncProperty(spread, async (records) => {
      const own = await put(records);
      const known = knownFrom(own);
      const all = contradictionsAmong(
        own.claims.map(({ id }) => id),
        NOW,
        known,
      );
      for (const id of own.actors.map((actor): ActorId => actor.id)) {
        const body = known.affiliations.actor(id)!.bodyId;
        const isOf = (claimId: ClaimId) =>
          known.claims.get(claimId)!.aboutIds.includes(id) ||
          known.assertionsOfClaim
            .of(claimId)
            .some(
              ({ attribution: { origin, links } }) =>
                origin?.key === body ||
                links.some(({ role, actorId }) => role === "ORIGIN" && actorId === body),
            );
        const expected = all
          .filter(({ claim, other }) => isOf(claim.id) || isOf(other.id))
          .map(({ kind, claim, other }) => [kind, claim.id, other.id]);

        const { contradictions } = await graph.query<{
          contradictions: { kind: string; claim: { id: string }; other: { id: string } }[];
        }>(`{ contradictions(actorId: "${id}") { kind claim { id } other { id } } }`);

        expect(contradictions.map(({ kind, claim, other }) => [kind, claim.id, other.id])).toEqual(expected);
      }
    }),
    { numRuns: countOf("newsroomsAskedAlone") },
  );
});
