import * as fc from "fast-check";

import type { SuccessionKind } from "../../src/domain/actor.js";
import type { ActorId } from "../../src/domain/ids.js";
import { timesOverlap } from "../../src/domain/time.js";
import { bodiesOf } from "../../src/evidence/bodies.js";
import { affiliationPath, affiliationsOf, originOf, spokesFor } from "../../src/evidence/origin.js";
import { ACTORS, newsrooms, times } from "../support/arbitrary-newsroom.js";
import { aLink, aNewsroom, aRole, aTime, anActor } from "../support/newsroom.js";

const NO_ROLES = affiliationsOf([], []);
const [THEN, LATER] = [aTime("2024-06-15"), aTime("2025-06-15")];

const service = anActor({ id: "actor:service", countryId: "actor:state", parentId: "actor:ministry" });
const ministry = anActor({ id: "actor:ministry", countryId: "actor:state" });
const state = anActor({ id: "actor:state", kind: "STATE" });
const alliance = anActor({ id: "actor:alliance", kind: "ALLIANCE" });
const person = anActor({ id: "actor:person", kind: "PERSON", parentId: "actor:service" });
const actors = [service, ministry, state, alliance, person];

const directs = aRole({ holderId: person.id, organisationId: service.id, held: aTime("2024-01/2024-12") });

describe("a person", () => {
  test("counts as the body for which they speak at the time", () => {
    const affiliations = affiliationsOf(actors, [directs]);
    expect(spokesFor(person.id, THEN, affiliations)).toBe(service.id);
    expect(spokesFor(person.id, LATER, affiliations)).toBe(person.id);
  });

  test("counts as themselves when they only belong to a body", () => {
    const member = aRole({ holderId: person.id, organisationId: service.id, speaksFor: false });
    expect(spokesFor(person.id, THEN, affiliationsOf(actors, [member]))).toBe(person.id);
    expect(spokesFor(person.id, THEN, affiliationsOf(actors, []))).toBe(person.id);
  });

  test("with several posts counts as the one begun last, and of those begun together the least id", () => {
    const post = (id: `role:${string}`, organisationId: ActorId, held: string | null) =>
      aRole({ id, holderId: person.id, organisationId, held: held === null ? null : aTime(held) });
    const always = post("role:0", "actor:always", null);
    const first = post("role:1", "actor:first", "2024-01/..");
    const second = post("role:2", "actor:second", "2024-03/..");
    const third = post("role:3", "actor:third", "2024-03/..");
    expect(spokesFor(person.id, THEN, affiliationsOf(actors, [third, always, first, second]))).toBe(
      "actor:second",
    );
    expect(spokesFor(person.id, THEN, affiliationsOf(actors, [always, first]))).toBe("actor:first");
    expect(spokesFor(person.id, THEN, affiliationsOf(actors, [always]))).toBe("actor:always");
  });
});

describe("the origin of a chain", () => {
  const affiliations = affiliationsOf(actors, [directs]);

  test("is a body itself, not its state", () => {
    expect(originOf([aLink("ORIGIN", service.id)], THEN, affiliations)).toEqual({
      key: service.id,
      path: [service.id, ministry.id, state.id],
      countryId: state.id,
    });
  });

  test.each([
    ["the innermost origin link", [aLink("SPEAKER", person.id), aLink("ORIGIN", alliance.id)], alliance.id],
    [
      "the innermost speaker where there is no origin link",
      [aLink("SPEAKER", alliance.id), aLink("SPEAKER", person.id)],
      service.id,
    ],
    ["no one where the origin link names no one", [aLink("SPEAKER", person.id), aLink("ORIGIN", null)], null],
    [
      "no one where the text is only carried and passed on",
      [aLink("PUBLISHER", alliance.id), aLink("RELAY", ministry.id)],
      null,
    ],
  ])("is %s", (_, links, key) => {
    expect(originOf(links, THEN, affiliations)?.key ?? null).toBe(key);
  });

  test("has the country of the nearest body that has one", () => {
    const countryOf = (id: ActorId) => originOf([aLink("ORIGIN", id)], null, affiliations)?.countryId;
    expect(countryOf(state.id)).toBe(state.id);
    expect(countryOf(alliance.id)).toBeNull();
    expect(originOf([aLink("ORIGIN", person.id)], LATER, affiliations)?.countryId).toBe(state.id);
  });

  test("is an actor that no one has described, when it is named", () => {
    expect(originOf([aLink("ORIGIN", "actor:unheard-of")], null, NO_ROLES)).toEqual({
      key: "actor:unheard-of",
      path: ["actor:unheard-of"],
      countryId: null,
    });
  });
});

test("in any newsroom, everyone counts as themselves, or as a body for which they speak at the time", () => {
  fc.assert(
    fc.property(newsrooms, fc.constantFrom(...ACTORS), times, (records, id, at) => {
      const isPerson = records.actors.some((actor) => actor.id === id && actor.kind === "PERSON");
      const spokenFor = records.roles
        .filter(({ holderId, speaksFor }) => isPerson && holderId === id && speaksFor)
        .filter(({ held }) => held === null || timesOverlap(held, at))
        .map(({ organisationId }) => organisationId);
      const key = spokesFor(id, at, affiliationsOf(records.actors, records.roles));
      const bodyOf = bodiesOf(records.actors);
      expect((spokenFor.length > 0 ? spokenFor : [id]).map(bodyOf)).toContain(key);
    }),
    { numRuns: 300 },
  );
});

describe("a body that goes on", () => {
  const from = (actorId: ActorId, kind: SuccessionKind) => ({ actorId, kind, at: null, statedIn: [] });
  const bodies = [
    anActor({ id: "actor:old" }),
    anActor({ id: "actor:new", predecessors: [from("actor:old", "RENAMED")] }),
    anActor({ id: "actor:newest", predecessors: [from("actor:new", "SUCCEEDED")] }),
    anActor({ id: "actor:half", predecessors: [from("actor:newest", "SPLIT")] }),
  ];

  test("counts under its last id, those who speak for it included", () => {
    const bodyOf = bodiesOf(bodies);
    expect(bodies.map(({ id }) => bodyOf(id))).toEqual([
      "actor:newest",
      "actor:newest",
      "actor:newest",
      "actor:half",
    ]);
    const { actors: known, roles } = aNewsroom({
      actors: [...bodies, anActor({ id: "actor:someone", kind: "PERSON" })],
      roles: [aRole({ holderId: "actor:someone", organisationId: "actor:old" })],
    });
    expect(spokesFor("actor:someone", THEN, affiliationsOf(known!, roles!))).toBe("actor:newest");
  });

  test("ends where the data has a loop", () => {
    const loop = [
      anActor({ id: "actor:a", predecessors: [from("actor:b", "RENAMED")] }),
      anActor({ id: "actor:b", predecessors: [from("actor:a", "RENAMED")] }),
    ];
    expect(bodiesOf(loop)("actor:a")).toBe("actor:b");
  });
});

describe("the path of an affiliation", () => {
  test("ends at a state: what states join is no part of the path", () => {
    const seat = aRole({ holderId: state.id, organisationId: alliance.id });
    expect(affiliationPath(state.id, THEN, affiliationsOf(actors, [seat]))).toEqual([state.id]);
  });

  test("starts with the actor and has no one twice, whatever loops there are", () => {
    fc.assert(
      fc.property(newsrooms, fc.constantFrom(...ACTORS), fc.option(times), (records, id, at) => {
        const path = affiliationPath(id, at, affiliationsOf(records.actors, records.roles));
        expect(path[0]).toBe(id);
        expect(new Set(path).size).toBe(path.length);
      }),
      { numRuns: 150 },
    );
  });
});
