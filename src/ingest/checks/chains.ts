import type { Check } from "./check.js";

/**
 * Chains run from the page inward: no publisher behind another link, no link behind an origin. And whom a text names
 * not at all is nobody in particular: an actor in their place would count as an origin.
 */
export const checkChains: Check = (batch, report) => {
  for (const { id, attribution } of batch.of("Assertion")) {
    const { links } = attribution;
    links.forEach(({ role, naming, actorId, workId, locator }, index) => {
      const field = () => `attribution.links[${index}].role`;
      if (role === "PUBLISHER" && index > 0) {
        report(batch.placeOf(id), field(), "a PUBLISHER stands first; chains run from the page inward");
      }
      if (role === "ORIGIN" && index < links.length - 1) {
        report(batch.placeOf(id), field(), "an ORIGIN stands last; chains run from the page inward");
      }
      if (locator !== null && workId === null) {
        const place = `attribution.links[${index}].locator`;
        report(batch.placeOf(id), place, "is a place in a work; say in which, as workId");
      }
      if (naming === "UNNAMED" && actorId !== null) {
        const place = `attribution.links[${index}].actorId`;
        report(
          batch.placeOf(id),
          place,
          "an UNNAMED source has no actor; say how it is named, or leave the actor out",
        );
      }
    });
  }
};
