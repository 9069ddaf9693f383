import { openParts, type Part } from "../../support/open-parts.js";

/** Types without a key in common: each takes a fetch of its own wherever it can come. */
const NAMES = Array.from({ length: 40 }, (_, index) => `T${index}`);
const eachType = (write: (name: string) => string) => NAMES.map(write).join(" ");
const links: Part = {
  sdl: `type Query { start: Link } interface Link { next: Link }
    ${eachType((name) => `type ${name} implements Link @key(fields: "of${name}") { of${name}: ID! next: Link }`)}`,
};
const labels: Part = {
  sdl: `type Query { unused: Int }
    ${eachType((name) => `type ${name} @key(fields: "of${name}") { of${name}: ID! label: String }`)}`,
  entities: Object.fromEntries(NAMES.map((name) => [name, (sent: object) => sent])),
};

describe("planning", () => {
  it("is given up for an operation that takes more than a thousand fetches", async () => {
    const ask = openParts({ links, labels }, { maximumFields: 2_000 });
    const labelled = eachType((name) => `... on ${name} { label }`);

    const few = await ask(`{ start { ${labelled} } }`);
    const many = await ask(
      `{ start { ${eachType((name) => `... on ${name} { next${name}: next { ${labelled} } }`)} } }`,
    );

    expect(few).toMatchObject({ data: { start: null }, errors: [] });
    expect(many).toMatchObject({
      data: null,
      errors: [{ message: "The operation takes more than 1000 fetches from subgraphs. Split it." }],
    });
  });
});
