import type { Check } from "./check.js";

/** Chains run from the page inward: no publisher behind another link, no link behind an origin. */
export const checkChains: Check = (batch, report) => {
  for (const { id, attribution } of batch.of("Assertion")) {
    const { links } = attribution;
    links.forEach(({ role }, index) => {
      const field = () => `attribution.links[${index}].role`;
      if (role === "PUBLISHER" && index > 0) {
        report(batch.placeOf(id), field(), "a PUBLISHER stands first; chains run from the page inward");
      }
      if (role === "ORIGIN" && index < links.length - 1) {
        report(batch.placeOf(id), field(), "an ORIGIN stands last; chains run from the page inward");
      }
    });
  }
};
