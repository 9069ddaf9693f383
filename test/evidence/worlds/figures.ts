/** A world of this folder, what happens in it, a query, and its data. */
type Row = readonly [world: string, story: string, query: string, data: unknown];

/** Retellings, bounds, units, waves, and figures that cannot both be right. */
export const FIGURES: readonly Row[] = [
  [
    "c01",
    "a later reprint retells an old figure, which is not the agency's latest",
    `{ deployment(id: "deployment:c01") {
      actual { best low high distinctOrigins explanation inputs { used reason figure { raw } } }
      history { before after }
    } }`,
    {
      deployment: {
        actual: {
          best: 10_900,
          low: 10_900,
          high: 10_900,
          distinctOrigins: 1,
          explanation: "Only nis says how many were sent: 10,900.",
          inputs: [
            {
              used: false,
              reason: "Replaced by a figure from nis for a later day.",
              figure: { raw: "3,000" },
            },
            { used: true, reason: "The latest figure from nis.", figure: { raw: "10,900" } },
            {
              used: false,
              reason: "Only retells an earlier statement, so it adds nothing.",
              figure: { raw: "3,000" },
            },
          ],
        },
        history: [
          { before: null, after: 3000 },
          { before: 3000, after: 10_900 },
        ],
      },
    },
  ],
  [
    "c03",
    "soldiers and troops are one unit, and two numbers of them conflict",
    `{ deployment(id: "deployment:c03") { actual { best low high conflict unit explanation inOtherUnits { unit } } }
       contradictions(deploymentId: "deployment:c03") { kind note claim { id } other { id } } }`,
    {
      deployment: {
        actual: {
          best: null,
          low: 3000,
          high: 10_000,
          conflict: true,
          unit: "soldier",
          explanation:
            "2 sources say how many were sent: 3,000 to 10,000. The latest figures, 3,000 from a and 10,000 from b, conflict, and nothing favours one of them.",
          inOtherUnits: [],
        },
      },
      contradictions: [
        {
          kind: "FIGURES",
          note: "a puts the number sent at 3,000, b at 10,000, for the same time. They cannot both be right.",
          claim: { id: "claim:c03-a" },
          other: { id: "claim:c03-b" },
        },
      ],
    },
  ],
  [
    "c10",
    "“at least 8,000” and “up to 12,000” are 8,000 to 12,000",
    `{ deployment(id: "deployment:c10") { actual { best low high conflict explanation } }
       contradictions(deploymentId: "deployment:c10") { kind } }`,
    {
      deployment: {
        actual: {
          best: 8000,
          low: 8000,
          high: 12_000,
          conflict: false,
          explanation:
            "2 sources say how many were sent: 8,000 to 12,000. 8,000 is from b, and fits the other figures that are as recent.",
        },
      },
      contradictions: [],
    },
  ],
  [
    "c12",
    "the second wave's figure includes the first wave, which is not added again",
    `{ deployment(id: "deployment:c12") { actual { best low high method explanation inputs { used reason } } } }`,
    {
      deployment: {
        actual: {
          best: 3000,
          low: 3000,
          high: 3000,
          method: "SUM_OF_WAVES",
          explanation:
            "No source gives a total. The figure for a later wave includes the waves before it; with it, the number is 3,000.",
          inputs: [
            { used: false, reason: "Included in the figure for a later wave." },
            { used: true, reason: "One of the waves that are added up: 3,000." },
          ],
        },
      },
    },
  ],
  [
    "c17",
    "those sent in all and those present are two measures",
    `{ deployment(id: "deployment:c17") { actual { best low high conflict explanation inputs { used reason } } }
       contradictions(deploymentId: "deployment:c17") { kind } }`,
    {
      deployment: {
        actual: {
          best: 12_000,
          low: 12_000,
          high: 12_000,
          conflict: false,
          explanation: "Only a says how many were sent: 12,000.",
          inputs: [
            { used: true, reason: "The latest figure from a." },
            { used: false, reason: "A count of those there at the time, not of all who were sent." },
          ],
        },
      },
      contradictions: [],
    },
  ],
  [
    "c18",
    "600 dead and 5 dead contradict each other",
    `{ contradictions(deploymentId: "deployment:c18") { kind note } }`,
    {
      contradictions: [
        {
          kind: "FIGURES",
          note: "b puts the number killed at 5, a at 600, for the same time. They cannot both be right.",
        },
      ],
    },
  ],
  [
    "c19",
    "more were there than had been sent: no mean of the two, and the conflict is shown",
    `{ deployment(id: "deployment:c19") { actual { best low high conflict explanation } } }`,
    {
      deployment: {
        actual: {
          best: 3000,
          low: 3000,
          high: 3000,
          conflict: true,
          explanation:
            "Only a says how many were sent: 3,000. But b counts 12,000 there on 22 January 2031, more than had been sent by then.",
        },
      },
    },
  ],
  [
    "c20",
    "no one speaks after the report of it is out, so B spoke last",
    `{ deployment(id: "deployment:c20") { actual { best explanation } history { after } } }`,
    {
      deployment: {
        actual: {
          best: 5000,
          explanation:
            "2 sources say how many were sent: 3,000 to 5,000. They cannot all be right. 5,000 is from b, the latest of them.",
        },
        history: [{ after: 3000 }, { after: 5000 }],
      },
    },
  ],
  [
    "c25",
    "what came in one wave fulfils no plan for another",
    `{ deployment(id: "deployment:c25") { outstanding { best low high method explanation } } }`,
    {
      deployment: {
        outstanding: {
          best: 20,
          low: 20,
          high: 20,
          method: "DIFFERENCE",
          explanation: "By wave: 400 planned less 380 sent.",
        },
      },
    },
  ],
  [
    "c28",
    "a retelling drops “about”, and the figure stays as rough as it was",
    `{ deployment(id: "deployment:c28") { actual { best low high explanation } }
       assertion(id: "assertion:c28-2") { drift { kinds note } } }`,
    {
      deployment: {
        actual: {
          best: 3000,
          low: 2700,
          high: 3300,
          explanation: "Only nis says how many were sent: 3,000 (2,700 to 3,300).",
        },
      },
      assertion: { drift: [{ kinds: ["QUALIFIER_DROPPED"], note: "“about 3,000” became “3,000”" }] },
    },
  ],
];
