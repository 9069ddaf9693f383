import fc from "fast-check";

import { codePointLength } from "../../src/domain/code-points.js";
import { repairLayout } from "../../src/subgraphs/articles/layout.js";
import { countOf, FIRST_SEED } from "../support/counts.js";
import { openTestGraph, type TestGraph } from "../support/graph.js";
import { type Line, loadLines } from "../support/newsroom-file.js";

const TRIES = { numRuns: countOf("brokenTexts"), seed: FIRST_SEED };

/** Breaks every second word at the margin. */
const words = (list: readonly string[]) =>
  list
    .map((word, at) => word + (at % 2 ? "\n" : " "))
    .join("")
    .trim();
const some = (script: string) => fc.stringMatching(new RegExp(`^${script}{1,6}$`, "u"));

const CASES: readonly (readonly [name: string, text: string, normalized: string])[] = [
  [
    "Chinese",
    "朝鲜已向俄罗斯派遣\n约3000名\n士兵，\n“计划”\n到年底\n增至\n1万人。",
    "朝鲜已向俄罗斯派遣约3000名士兵，“计划”到年底增至1万人。",
  ],
  ["Chinese paragraphs", "第一段。\n\n　　第二段。", "第一段。第二段。"],
  ["Chinese with Windows line ends", "国家\r\n情报院", "国家情报院"],
  [
    "Japanese",
    "北朝鮮は兵士\nおよそ\nスーダン\nー３０００\n人を派遣した。",
    "北朝鮮は兵士およそスーダンー３０００人を派遣した。",
  ],
  ["Thai", "เกาหลีเหนือส่งทหารไปที่\nรัสเซีย จำนวน\n3,000 นาย", "เกาหลีเหนือส่งทหารไปที่รัสเซีย จำนวน 3,000 นาย"],
  ["Lao", "ທະຫານ\nເກົາຫຼີ", "ທະຫານເກົາຫຼີ"],
  ["Khmer, at a zero-width space", "ទាហាន\u200B\nកូរ៉េ", "ទាហានកូរ៉េ"],
  [
    "Korean",
    words("북한은 러시아에 군인 약 3000 명을 보냈다고 국정원이 밝혔다".split(" ")),
    "북한은 러시아에 군인 약 3000 명을 보냈다고 국정원이 밝혔다",
  ],
  [
    "English",
    words("about 3,000 soldiers have been sent so far".split(" ")),
    "about 3,000 soldiers have been sent so far",
  ],
  [
    "Chinese names among English words",
    "the word\n中国\nmeans China and\nis written so",
    "the word 中国 means China and is written so",
  ],
  [
    "a hyphen that shows at the margin alone",
    "infor\u00AD\nmation on\nthe troops",
    "information on the troops",
  ],
];

function articleOf(text: string, number: number): Line[] {
  return [
    {
      type: "Article",
      id: `article:a${number}`,
      headline: "any",
      language: "und",
      published: { edtf: "2031-05-05", basis: "STATED" },
      pubStatus: "USABLE",
    },
    {
      type: "ArticleVersion",
      id: `version:a${number}@1`,
      recordedAt: "2031-05-07T09:00:00Z",
      changeKind: "INITIAL",
      text,
    },
  ];
}

describe("normalized text", () => {
  let graph: TestGraph;

  beforeAll(async () => {
    const { store } = await loadLines(CASES.flatMap(([, text], number) => articleOf(text, number)));
    graph = openTestGraph(store);
  });

  it.each(CASES.map((each, number) => [...each, number] as const))(
    "of %s has the spaces of its script",
    async (_, text, normalized, number) => {
      const { span } = await graph.query<{ span: { exact: string; normalized: string } }>(
        `query ($id: ID!) { span(id: $id) { exact normalized } }`,
        { id: `version:a${number}@1#char=0,${codePointLength(text)}` },
      );
      expect(span).toEqual({ exact: text, normalized });
    },
  );

  it("of scripts without spaces is the same, wherever its lines end", () => {
    const line = fc
      .constantFrom("Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer")
      .chain((script) => fc.array(some(`\\p{sc=${script}}`), { minLength: 2, maxLength: 8 }));
    fc.assert(
      fc.property(line, fc.constantFrom("\n", "\r\n", "\n\n", "\n　"), (lines, end) => {
        const text = lines.join(end);
        expect(repairLayout(text, text)).toBe(lines.join(""));
      }),
      TRIES,
    );
  });

  it("of scripts with spaces has one where a line ends at the margin", () => {
    const line = fc
      .constantFrom("Latin", "Hangul", "Cyrillic", "Arabic", "Greek")
      .chain((script) => fc.array(some(`\\p{sc=${script}}`), { minLength: 2, maxLength: 8 }));
    fc.assert(
      fc.property(line, (lines) => {
        const text = lines.join("\n");
        expect(repairLayout(text, text)).toBe(lines.join(" "));
      }),
      TRIES,
    );
  });

  it("loses nothing but white space and hyphens that do not show", () => {
    const visible = (text: string) => text.replace(/[\s\u00AD\u0085\u200B]/g, "");
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.array(fc.constantFrom("\n", "中", "文", "a", " ", "\r\n", "ก")),
        (any, rest) => {
          const text = any + rest.join("");
          expect(visible(repairLayout(text, text))).toBe(visible(text));
          expect(repairLayout(text, text)).not.toMatch(/^\s|\s$|\s\s|\n/);
        },
      ),
      TRIES,
    );
  });
});
