import { isActor } from "../../../domain/attribution.js";
import DataLoader from "dataloader";

import type { Article } from "../../../domain/article.js";
import type { Assertion } from "../../../domain/assertion.js";
import type { Claim, ClaimRelation } from "../../../domain/claim.js";
import {
  type ArticleId,
  type ClaimId,
  type DeploymentId,
  type WaveId,
  articleOfVersion,
} from "../../../domain/ids.js";
import { bearingOn, relatives } from "../../../evidence/family.js";
import { knownFrom, type Known, type Records } from "../../../evidence/known.js";
import type { ClaimsContext } from "../claims.context.js";

/** More steps of refinement or copying than any real data has; what bounds the reads if some should. */
const MAXIMUM_STEPS = 100;

/** Reading a claim or an assertion with all that belongs to it, and finding it by what it belongs to. */
const MICROSECONDS_OF_A_RECORD = 10;

/** What a question is about. What is left out counts as none. */
export interface Subject {
  readonly claims?: readonly ClaimId[];
  /** Claims of which those count too that they contradict, supersede or stand to in any other way. */
  readonly related?: readonly ClaimId[];
  /** As `related`, with all claims on the deployments that they are on: what their figures are compared with. */
  readonly compared?: readonly ClaimId[];
  /** With all claims on them. */
  readonly deployments?: readonly DeploymentId[];
  /** With all claims that they speak of, and with the articles that copy from them. */
  readonly articles?: readonly ArticleId[];
}

/** What a question costs, in microseconds of CPU. */
export interface EvidenceCost {
  /** As its field declares. */
  readonly declared: number;
  /** For each claim and assertion of its subject. */
  readonly each: number;
}

/**
 * All records that a question about the subject is answered from: its claims and their relatives, with all that
 * was said of them.
 *
 * Questions of one request that are asked in the same turn are gathered for together, and share what was gathered:
 * records that a question does not touch change nothing. So the evidence of a page of claims costs as many reads as
 * that of one claim: one for the claims that count too, one for each step of refinement, and then nine.
 *
 * @throws OPERATION_TOO_COMPLEX when the questions of the request cost more than it may.
 */
export async function gather(subject: Subject, context: ClaimsContext, cost: EvidenceCost): Promise<Known> {
  const gatherer = gatherers.get(context) ?? createGatherer(context);
  gatherers.set(context, gatherer);
  const known = await gatherer.load(subject);
  context.work.spend(cost.each * countRecords(subject, known), cost.declared);
  const turn = context.work.turn();
  if (turn) await turn;
  return known;
}

type Gatherer = DataLoader<Subject, Known, string | Subject>;

const gatherers = new WeakMap<ClaimsContext, Gatherer>();

function createGatherer(context: ClaimsContext): Gatherer {
  return new DataLoader<Subject, Known, string | Subject>(
    async (subjects) => {
      const known = knownFrom(await readSubjects(subjects, context));
      return subjects.map(() => known);
    },
    { cacheKeyFn: keyOf },
  );
}

/** A subject of many claims is itself its key: to write them all out takes longer than it saves. */
function keyOf(subject: Subject): string | Subject {
  const count = Object.values(subject).flat().length;
  return count <= 8 ? JSON.stringify(subject) : subject;
}

function countRecords(
  { claims = [], related = [], compared = [], deployments = [], articles = [] }: Subject,
  known: Known,
): number {
  let count = 0;
  const countClaim = (id: ClaimId) => void (count += 1 + known.assertionsOfClaim.of(id).length);
  claims.forEach(countClaim);
  related.forEach(countClaim);
  compared.forEach(countClaim);
  const comparedOn = compared.flatMap((id) => known.claims.get(id)?.targets ?? []);
  const onDeployments = new Set([...deployments, ...comparedOn.map(({ deploymentId }) => deploymentId)]);
  for (const id of onDeployments) for (const claim of known.claimsOfDeployment.of(id)) countClaim(claim.id);
  for (const id of articles) count += known.assertionsOfArticle.of(id).length;
  return count;
}

async function readSubjects(subjects: readonly Subject[], context: ClaimsContext): Promise<Records> {
  const all = <Id>(idsOf: (subject: Subject) => readonly Id[] | undefined) =>
    distinct(subjects.flatMap((subject) => idsOf(subject) ?? []));
  const compared = await context.claims.byIds(all((subject) => subject.compared));
  const related = distinct([...all((subject) => subject.related), ...compared.map(({ id }) => id)]);
  const deployments = distinct([
    ...all((subject) => subject.deployments),
    ...compared.flatMap(({ targets }) => targets.map((target) => target.deploymentId)),
  ]);
  const articles = all((subject) => subject.articles);
  const [relations, onDeployments, saidIn, copies] = await Promise.all([
    context.claimRelations.byAll("eitherId", related),
    context.claims.byAll("deploymentId", deployments),
    context.assertions.byAll("articleId", articles),
    readCopies(articles, context),
  ]);
  const claimIds = [
    ...all((subject) => subject.claims),
    ...related,
    ...relations.flatMap(({ claimId, otherId }) => [claimId, otherId]),
    ...onDeployments.map(({ id }) => id),
    ...saidIn.map(({ claimId }) => claimId),
  ];
  const records = await readRecords(distinct(claimIds), context);
  return { ...records, articles: distinct([...records.articles, ...copies]) };
}

async function readRecords(claimIds: readonly ClaimId[], context: ClaimsContext): Promise<Records> {
  const { family, relations } = await readFamily(claimIds, context);
  const [claims, said] = await Promise.all([
    context.claims.byIds(family),
    context.assertions.byAll("claimId", family),
  ]);
  // All else takes longer than what was read so far: it is not begun when it would take too long.
  context.work.spend(MICROSECONDS_OF_A_RECORD * (claims.length + said.length));
  const assertions = await readRetold(said, context);
  const paths = assertions.flatMap(({ attribution }) => attribution.origin?.path ?? []);
  const aboutSpeech = claims.flatMap(({ kind, aboutIds }) => (kind === "SPEECH_ACT" ? aboutIds : []));
  const parties = distinct([...assertions.flatMap(partiesOf), ...aboutSpeech]);
  const deploymentIds = claims.flatMap(({ targets }) => targets.map((target) => target.deploymentId));
  const [dependencies, sourceGrades, credibilityGrades, actors, roles, deployments] = await Promise.all([
    context.sourceDependencies.byAll("actorId", distinct(paths)),
    context.sourceGrades.byAll("actorId", distinct(paths)),
    context.credibilityGrades.byAll("claimId", family),
    context.actors.byIds(distinct([...parties, ...paths.filter(isActor)])),
    context.roles.byAll("holderId", parties),
    context.deployments.byIds(distinct(deploymentIds)),
  ]);
  const shownIn = dependencies.flatMap(({ evidence }) =>
    evidence.map((span) => articleOfVersion(span.versionId)),
  );
  const saidIn = assertions.map((assertion) => assertion.articleId);
  const workIds = distinct(paths).filter((key) => !isActor(key));
  const [articles, waves, works] = await Promise.all([
    readWithSources([...saidIn, ...shownIn], context),
    context.waves.byIds(wavesToOrder(claims, assertions)),
    workIds.length === 0 ? [] : context.works.byIds(workIds),
  ]);
  return {
    claims,
    assertions,
    relations,
    articles,
    dependencies,
    sourceGrades,
    credibilityGrades,
    deployments,
    actors,
    roles,
    waves,
    works,
  };
}

/** The waves whose order matters: all, where a number for one of them includes the waves before it. */
function wavesToOrder(claims: readonly Claim[], assertions: readonly Assertion[]): readonly WaveId[] {
  const waveIdsOf = ({ targets }: Claim) =>
    targets.flatMap(({ waveId, measure }) => (waveId === null || measure === null ? [] : waveId));
  const isRunning = ({ quantities }: Claim | Assertion) =>
    quantities.some(({ includesPrior }) => includesPrior === true);
  const running = new Set(assertions.filter(isRunning).map(({ claimId }) => claimId));
  const isNeeded = claims.some(
    (claim) => (running.has(claim.id) || isRunning(claim)) && waveIdsOf(claim).length > 0,
  );
  return isNeeded ? distinct(claims.flatMap(waveIdsOf)) : [];
}

/** The claims with their relatives, and what bears on any of these with its relatives. */
async function readFamily(claimIds: readonly ClaimId[], context: ClaimsContext) {
  const own = await readRelatives(claimIds, context);
  const ownIds = new Set(own.family);
  const bearing = distinct(own.relations.flatMap(bearingOn)).filter((id) => !ownIds.has(id));
  if (bearing.length === 0) return own;
  const other = await readRelatives(bearing, context);
  const relations = new Map([...own.relations, ...other.relations].map((each) => [each.id, each]));
  return { family: distinct([...own.family, ...other.family]), relations: [...relations.values()] };
}

/** The claims and all that refines them, is refined by them or is the same, with the relations between them. */
async function readRelatives(claimIds: readonly ClaimId[], { claimRelations }: ClaimsContext) {
  const family = new Set(claimIds);
  const relations = new Map<string, ClaimRelation>();
  let level: readonly ClaimId[] = claimIds;
  for (let step = 0; level.length > 0 && step < MAXIMUM_STEPS; step++) {
    const found = await claimRelations.byAll("eitherId", level);
    for (const relation of found) relations.set(relation.id, relation);
    level = distinct(found.flatMap(relatives)).filter((id) => !family.has(id));
    for (const id of level) family.add(id);
  }
  return { family: [...family], relations: [...relations.values()] };
}

/** The articles that take text from articles, at any remove. */
async function readCopies(
  ids: readonly ArticleId[],
  { articles }: ClaimsContext,
): Promise<readonly Article[]> {
  const found = new Map<string, Article>();
  let level = ids;
  for (let step = 0; level.length > 0 && step < MAXIMUM_STEPS; step++) {
    const copies = await articles.byAll("sourceId", level);
    const fresh = copies.filter((copy) => !found.has(copy.id));
    for (const copy of fresh) found.set(copy.id, copy);
    level = distinct(fresh.map((copy) => copy.id));
  }
  return [...found.values()];
}

/** With what they retell and what replaced them, at any remove, and all that was said of the same claims. */
async function readRetold(
  said: readonly Assertion[],
  { assertions }: ClaimsContext,
): Promise<readonly Assertion[]> {
  const found = new Map(said.map((assertion) => [assertion.id, assertion]));
  let level = said;
  for (let step = 0; level.length > 0 && step < MAXIMUM_STEPS; step++) {
    const named = level.flatMap(({ retellsId, reviews }) => [
      ...(retellsId === null ? [] : [retellsId]),
      ...reviews.flatMap(({ replacedByIds }) => replacedByIds),
    ]);
    const ids = distinct(named).filter((id) => !found.has(id));
    if (ids.length === 0) break;
    const retold = await assertions.byIds(ids);
    const beside = await assertions.byAll("claimId", distinct(retold.map(({ claimId }) => claimId)));
    level = [...retold, ...beside].filter(({ id }) => !found.has(id));
    for (const assertion of level) found.set(assertion.id, assertion);
  }
  return [...found.values()];
}

/** The articles, and those that they take text from, at any remove. */
async function readWithSources(
  ids: readonly ArticleId[],
  { articles }: ClaimsContext,
): Promise<readonly Article[]> {
  const found = new Map<ArticleId, Article>();
  let level = distinct(ids);
  for (let step = 0; level.length > 0 && step < MAXIMUM_STEPS; step++) {
    const read = await articles.byIds(level);
    for (const article of read) found.set(article.id, article);
    level = distinct(read.flatMap(({ derivedFrom }) => derivedFrom.map(({ sourceId }) => sourceId))).filter(
      (id) => !found.has(id),
    );
  }
  return [...found.values()];
}

/** Everyone who has a part in an attribution, as a link or as an audience. */
function partiesOf({ attribution }: Assertion) {
  return attribution.links.flatMap((link) => [link.actorId, ...link.audienceIds]).filter((id) => id !== null);
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
