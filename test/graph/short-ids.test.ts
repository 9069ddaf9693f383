import { readFileSync } from "node:fs";

import { buildSchema, getNamedType, isInputObjectType, isObjectType } from "graphql";

import { openSubgraph } from "../../src/gateway/graph.js";
import { subgraphs } from "../../src/subgraphs/subgraphs.js";
import { openTestGraph, type TestGraph } from "../support/graph.js";
import { openNewsroomStore } from "../support/sample.js";
import { serve } from "../support/serving.js";

/**
 * A query for each place where a client writes the id of a record whose type is known, by that place, with `$id` for
 * the id. Each has to find something.
 */
const PLACES: Readonly<Record<string, readonly [query: string, id: string]>> = {
  "Query.article(id)": ["{ article(id: $id) { id } }", "article:seed-000"],
  "Query.claim(id)": ["{ claim(id: $id) { id } }", "claim:C18"],
  "Query.actor(id)": ["{ actor(id: $id) { id } }", "actor:nis"],
  "Query.assertion(id)": ["{ assertion(id: $id) { id } }", "assertion:A01.2"],
  "Query.deployment(id)": ["{ deployment(id: $id) { id } }", "deployment:dprk-russia-2024"],
  "Query.work(id)": ["{ work(id: $id) { id } }", "work:costrel-pay-memo"],
  "Query.story(id)": ["{ story(id: $id) { id } }", "story:dprk-russia"],
  "Query.span(id)": ["{ span(id: $id) { id } }", "version:seed-000@1#char=0,10"],
  "TextSpan.anchor(versionId)": [
    `{ span(id: "version:seed-000@1#char=0,10") { anchor(versionId: $id) { status } } }`,
    "version:seed-000@1",
  ],
  "Actor.positionOn(claimId)": [
    `{ actor(id: "actor:nis") { positionOn(claimId: $id) { stance } } }`,
    "claim:C18",
  ],
  "Actor.mentions(articleId)": [
    `{ actor(id: "actor:nis") { mentions(articleId: $id) { edges { node { __typename } } } } }`,
    "article:seed-000",
  ],
  "Query.contradictions(deploymentId)": [
    "{ contradictions(deploymentId: $id) { claim { id } } }",
    "deployment:varonia-costrel-2031",
  ],
  "Query.contradictions(actorId)": ["{ contradictions(actorId: $id) { claim { id } } }", "actor:costrel"],
  ...filters("claims", "ClaimFilter", {
    articleIds: "article:seed-000",
    aboutActorIds: "actor:dprk-troops",
    originActorIds: "actor:nis",
    viaActorIds: "actor:yonhap",
    originCountryIds: "actor:south-korea",
    deploymentIds: "deployment:dprk-russia-2024",
  }),
  ...filters("actors", "ActorFilter", { countryId: "actor:south-korea", underId: "actor:south-korea" }),
  ...filters("articles", "ArticleFilter", { publisherIds: "actor:harbour-wire" }),
  ...filters("deployments", "DeploymentFilter", { senderIds: "actor:north-korea", hostIds: "actor:russia" }),
  ...filters("works", "WorkFilter", { authorIds: "actor:costrel-defence" }),
  ...filters("stories", "StoryFilter", {
    articleIds: "article:seed-000",
    actorIds: "actor:nis",
    deploymentIds: "deployment:dprk-russia-2024",
  }),
};

function filters(field: string, type: string, ids: Readonly<Record<string, string>>) {
  const list = (name: string) => `{ ${field}(filter: { ${name}: $id }) { edges { node { id } } } }`;
  return Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [`${type}.${name}`, [list(name), id] as const]),
  );
}

/** Ids of several types, keys of other registers, and what comes from a `TextSpan`. */
const NOT_OF_ONE_TYPE = ["Query.node(id)", "Query.nodes(ids)", "StoryFilter.topics"];

function placesOfIds(): readonly string[] {
  const schema = buildSchema(readFileSync("schema/api.graphql", "utf8"));
  const takesId = ({ type }: { type: Parameters<typeof getNamedType>[0] }) =>
    getNamedType(type)?.name === "ID";
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type)) {
      return Object.values(type.getFields())
        .filter(takesId)
        .map(({ name }) => `${type.name}.${name}`);
    }
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.filter(takesId).map(({ name }) => `${type.name}.${field.name}(${name})`),
    );
  });
}

describe("an id without its type", () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = openTestGraph(await openNewsroomStore());
  });

  it("is tried wherever the schema takes an id of a known type", () => {
    expect(Object.keys(PLACES).sort()).toEqual(
      placesOfIds()
        .filter((place) => !NOT_OF_ONE_TYPE.includes(place))
        .sort(),
    );
  });

  it.each(Object.entries(PLACES))("finds in %s what the whole id finds", async (_place, [query, id]) => {
    const ask = (given: string) => graph.answer(query.replace("$id", JSON.stringify(given)));
    const whole = await ask(id);
    const short = await ask(id.slice(id.indexOf(":") + 1));
    const unknown = await ask(`${id.split(":")[0]}:there-is-none`);

    expect(short).toEqual(whole);
    expect(short.errors).toBeUndefined();
    expect(whole.data).not.toEqual(unknown.data);
  });

  it("may have a colon of its own, and one of another type is none of this", async () => {
    expect(await graph.query(`{ claim(id: "actor:nis") { id } }`)).toEqual({ claim: null });
  });

  it.each(["C18", "wire:12", ""])("is explained where the type is not known: node(id: %j)", async (id) => {
    const answer = await graph.answer(`{ node(id: ${JSON.stringify(id)}) { id } }`);

    expect(answer.data).toEqual({ node: null });
    expect(answer.errors).toMatchObject([
      {
        message: `${JSON.stringify(id)} does not say what it names: write the type before it, as in "claim:C18".`,
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  });

  it.each([
    ["Claim", "claims", "C18", "claim:C18"],
    ["Actor", "actors", "nis", "actor:nis"],
    ["Article", "articles", "seed-000", "article:seed-000"],
    ["Deployment", "deployments", "dprk-russia-2024", "deployment:dprk-russia-2024"],
    ["Actor", "claims", "nis", "actor:nis"],
  ])("finds the %s of the subgraph %s as an entity", async (type, name, short, whole) => {
    const subgraph = subgraphs.find((other) => other.name === name)!;
    await using server = await serve(openSubgraph(subgraph, await openNewsroomStore()));

    const { body } = await server.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { id } } }`,
      { variables: { of: [{ __typename: type, id: short }] } },
    );

    expect(body.data).toEqual({ _entities: [{ id: whole }] });
  });
});
