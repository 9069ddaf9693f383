import { isExplicit, linkWithRole, renderChain } from "../../src/domain/attribution.js";
import { aLink } from "../support/newsroom.js";

const outlet = aLink("PUBLISHER", "actor:outlet");
const agency = aLink("RELAY", "actor:agency");
const wire = aLink("RELAY", "actor:wire");
const ministry = aLink("ORIGIN", "actor:ministry", { explicit: false });

const chain = { links: [outlet, agency, wire, ministry], origin: null };

test("a chain's link in a role is the first from the page", () => {
  expect(linkWithRole(chain, "PUBLISHER")).toBe(outlet);
  expect(linkWithRole(chain, "RELAY")).toBe(agency);
  expect(linkWithRole(chain, "ORIGIN")).toBe(ministry);
  expect(linkWithRole(chain, "SPEAKER")).toBeNull();
});

test("a chain is explicit when every link is stated for the words themselves", () => {
  expect(isExplicit(chain)).toBe(false);
  expect(isExplicit({ links: [outlet, agency], origin: null })).toBe(true);
});

test("a chain reads from the page inward", () => {
  expect(renderChain(chain)).toBe("outlet < agency < wire < ministry");
});
