import type { ActorKind } from "../../src/domain/actor.js";
import type { ActorId } from "../../src/domain/ids.js";
import { asSentence, inList, nameInSentence } from "../../src/evidence/names.js";
import { anActor, knownIn } from "../support/newsroom.js";

const named = (kind: ActorKind, name: string, id: ActorId = "actor:x") =>
  nameInSentence(id, knownIn({ actors: [anActor({ id: "actor:x", kind, name })] }));

test.each<[ActorKind, string]>([
  ["GOVERNMENT_BODY", "National Intelligence Service"],
  ["GOVERNMENT_BODY", "NIS"],
  ["GOVERNMENT_BODY", "Theatre Council"],
  ["LEGISLATURE_BODY", "National Assembly"],
  ["POLITICAL_PARTY", "People Power Party"],
  ["MILITARY_FORCE", "Korean People's Army"],
  ["POLITICAL_PARTY", "Workers' Party of Korea"],
  ["ORGANIZATION", "Bathe the Seas Foundation"],
  ["ORGANIZATION", "UN"],
  ["STATE", "United States"],
  ["STATE", "Netherlands"],
  ["ALLIANCE", "EU"],
  ["ALLIANCE", "European Union"],
])("a %s has an article: the %s", (kind, name) => {
  expect(named(kind, name)).toBe(`the ${name}`);
});

test.each<[ActorKind, string]>([
  ["GOVERNMENT_BODY", "South Korea's Unification Ministry"],
  ["GOVERNMENT_BODY", "Osk’s Army"],
  ["ORGANIZATION", "The Guardian Foundation"],
  ["ORGANIZATION", "Bellingcat"],
  ["STATE", "South Korea"],
  ["ALLIANCE", "NATO"],
  ["PERSON", "Cho Tae-yong"],
  ["MEDIA", "Yonhap News Agency"],
])("a %s has none: %s", (kind, name) => {
  expect(named(kind, name)).toBe(name);
});

test("an actor that is not at hand goes by its id", () => {
  expect(named("PERSON", "Cho", "actor:somebody-else")).toBe("somebody-else");
});

test("a sentence begins with a capital article, and keeps the article inside it", () => {
  expect(asSentence("the NIS and the UN say so")).toBe("The NIS and the UN say so");
  expect(asSentence("eBay and the UN say so")).toBe("eBay and the UN say so");
});

test("names are listed with commas and one “and”", () => {
  expect(inList([])).toBe("");
  expect(inList(["A"])).toBe("A");
  expect(inList(["A", "B"])).toBe("A and B");
  expect(inList(["A", "B", "C"])).toBe("A, B and C");
});
