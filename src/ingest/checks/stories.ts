import type { Check } from "./check.js";

const LISTS = ["articleIds", "claimIds", "actorIds", "deploymentIds"] as const;

/** A story names each of its members, and each topic, once. */
export const checkStories: Check = (batch, report) => {
  for (const story of batch.of("Story")) {
    const at = batch.placeOf(story.id);
    for (const list of LISTS) {
      for (const [index, id] of repeatsIn(story[list]))
        report(at, `${list}[${index}]`, `names "${id}" again`);
    }
    const codes = story.topics.map(({ code }) => code);
    for (const [index, code] of repeatsIn(codes))
      report(at, `topics[${index}].code`, `names "${code}" again`);
  }
};

function repeatsIn(values: readonly string[]): (readonly [number, string])[] {
  const seen = new Set<string>();
  return [...values.entries()].filter(([, value]) => seen.size === seen.add(value).size);
}
