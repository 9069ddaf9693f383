import fc from "fast-check";
import { buildSchema, execute, parse } from "graphql";

import { openParts } from "../../support/open-parts.js";

const ECHOES = `
  text(of: String): String
  id(of: ID): ID
  ratio(of: Float): String
  any(of: Any): Any
  texts(of: [[String]]): [[String]]
  input(of: Input): Any
`;
const TYPES = `
  scalar Any
  input Input { text: String ratio: Float id: ID any: Any inner: [Input!] }
`;
const SDL = `type Query { ${ECHOES} } ${TYPES}`;

const echo = ({ of }: { of: unknown }) => of ?? null;
/** Also of a number that no answer could have. */
const spell = ({ of }: { of: unknown }) => String(of);
const ECHOING = { text: echo, id: echo, ratio: spell, any: echo, texts: echo, input: echo };

const ask = openParts({ echo: { sdl: SDL, root: ECHOING } });
const schema = buildSchema(SDL);

async function expectAsGraphqlJs(document: string): Promise<void> {
  const { data, errors } = await execute({ schema, document: parse(document), rootValue: ECHOING });
  expect(errors).toBeUndefined();

  const answer = await ask(document);

  expect(answer.errors).toEqual([]);
  expect(answer.data).toEqual(JSON.parse(JSON.stringify(data)));
}

/** What can stand between the quotes of a string. */
const inString = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."a Z 0 # { $ § ' ~ §0 / é 😀".split(" ")),
      fc.constantFrom(" ", "\t", "\u007f", "\u00a0", "\u2028", "\ufeff"),
      fc.constantFrom("\\b", "\\f", "\\n", "\\r", "\\t", "\\/", "\\\\", '\\"'),
      fc.constantFrom("\\u0000", "\\u0008", "\\u001F", "\\u007f", "\\u0041", "\\u00A7", "\\u2029", "\\uFFFF"),
      fc.constantFrom("\\uD83D\\uDE00", "\\u{41}", "\\u{1F600}", "\\u{10FFFF}", "\\u{0}"),
    ),
    { maxLength: 6 },
  )
  .map((parts) => `"${parts.join("")}"`);

/** What can stand in a block string. The quote is never the last. */
const inBlock = fc
  .array(
    fc.oneof(
      fc.constantFrom(" ", "  ", "\t", "\n", "\r", "\r\n", "\u00a0", "\u2028"),
      fc.constantFrom("a", "\\u0041", "\\n", '\\"""', '" ', "§0", "😀"),
    ),
    { maxLength: 10 },
  )
  .map((parts) => `"""${parts.join("")}"""`);

const text = fc.oneof(inString, inBlock);
const whole = fc.oneof(
  fc.constantFrom("0", "-0", "9223372036854775807", "-9223372036854775809", "18446744073709551616"),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String),
  fc.integer().map(String),
);
const number = fc.oneof(
  whole,
  fc.constantFrom("1e5", "1E+5", "-1e-7", "1e400", "-1e400", "1e-400", "0.10", "-0.0", "123456789.123456789"),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);
const id = fc.oneof(text, whole);
const any = fc.oneof(text, number, fc.constantFrom("WORD", "true", "null"));

/** What fields are asked for, in which type. */
const fields = fc
  .oneof(
    fc.tuple(fc.constant("text"), fc.constant("String"), text),
    fc.tuple(fc.constant("id"), fc.constant("ID"), id),
    fc.tuple(fc.constant("ratio"), fc.constant("Float"), number),
    fc.tuple(fc.constant("any"), fc.constant("Any"), any),
    fc.tuple(
      fc.constant("any"),
      fc.constant("Any"),
      fc.tuple(any, any).map(([a, b]) => `{ a: [${a}, ${b}], b: { c: ${b} } }`),
    ),
    fc.tuple(
      fc.constant("texts"),
      fc.constant("[[String]]"),
      fc.tuple(text, text).map(([a, b]) => `[[${a}], null, [${b}, ${a}]]`),
    ),
    fc.tuple(
      fc.constant("input"),
      fc.constant("Input"),
      fc
        .tuple(text, number, id, any)
        .map(([a, b, c, d]) => `{ inner: [{ text: ${a} }, { ratio: ${b} }], id: ${c}, any: ${d} }`),
    ),
  )
  .map(([field, type, literal]) => ({ field, type, literal }));

describe("a literal", () => {
  it("has the value that graphql-js reads, in an argument and in a variable's default", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fields, { minLength: 1, maxLength: 4 }), async (all) => {
        // A variable cannot be infinite, as it could not be sent: graphql-js refuses its own.
        const definitions = all.map(
          ({ type, literal }, at) => `$v${at}: ${type} = ${literal.replaceAll("e400", "e40")}`,
        );
        const selections = all.map(
          ({ field, literal }, at) => `a${at}: ${field}(of: ${literal}) b${at}: ${field}(of: $v${at})`,
        );
        await expectAsGraphqlJs(`query (${definitions.join("\n")}) { ${selections.join(" ")} }`);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["of a text with an escaped pair", String.raw`{ text(of: "\uD83D\uDE00") }`, "😀"],
    ["of a text with a long escape", String.raw`{ text(of: "\u{1F600}\u{41}") }`, "😀A"],
    ["of a text with a backspace", String.raw`{ text(of: "\b") }`, "\b"],
    ["of a block string that begins with a lone return", `{ text(of: """\rx""") }`, "x"],
    [
      "of a block string with other white space",
      `{ text(of: """\u00a0 x\n\u00a0 y""") }`,
      "\u00a0 x\n\u00a0 y",
    ],
    ["of an id that is a large number", "{ text: id(of: 9223372036854775808) }", "9223372036854775808"],
    ["of a text that looks like a mark", `{ other: text(of: "é") text(of: "§0") }`, "§0"],
    ["after a comment that ends with a lone return", `{ # a comment\rtext(of: "a") }`, "a"],
    [
      "in a document with descriptions",
      `"An echo" query ("""What""" $of: String = "a") { text(of: $of) }`,
      "a",
    ],
  ])("is read right: %s", async (_where, document, expected) => {
    const { data, errors } = await ask(document);

    expect(errors).toEqual([]);
    expect(data).toMatchObject({ text: expected });
  });

  it("reaches the fields of entities, each as it was written", async () => {
    const thing = openParts({
      things: {
        sdl: `type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! }`,
        root: { thing: () => ({ id: "t" }) },
      },
      echo: {
        sdl: `
          type Query { unused: Int }
          type Thing @key(fields: "id") { id: ID! text(of: String): String any(of: Any): Any }
          scalar Any
        `,
        entities: { Thing: () => ({ text: echo, any: echo }) },
      },
    });

    const { data, errors, requests } = await thing(
      String.raw`{ thing { a: text(of: "\u{1F600}\"") b: text(of: "\b") c: any(of: [1.50, 1e400, "§1"]) } }`,
    );

    expect(errors).toEqual([]);
    expect(data).toEqual({ thing: { a: '😀"', b: "\b", c: [1.5, null, "§1"] } });
    expect(requests.at(-1)?.query).toContain('[1.50, 1e400, "§1"]');
  });
});
