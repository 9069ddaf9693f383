import { type Given, openFigures } from "../support/figure-world.js";

/**
 * Small worlds of figures, invented, with what a fact-checker would say of them: each answer was
 * worked out by hand before it was asked for.
 */
interface World {
  readonly shows: string;
  readonly given: readonly Given[];
  readonly query: string;
  readonly data: unknown;
}

const actual = (fields: string, asOf = "") =>
  `{ deployment(id: "deployment:d") { actual${asOf} { ${fields} } } }`;
const BOUNDS = "best low high conflict";
const NUMBERS = `${BOUNDS} explanation`;
const sent = (best: number | null, low: number, high: number | null, rest: object = {}) => ({
  deployment: { actual: { best, low, high, conflict: false, ...rest } },
});
const measured = (
  kind: string,
  [best, low, high]: readonly (number | null)[],
  unit: string,
  claim: string,
  side: object | null = null,
) => ({
  kind,
  side,
  estimate: { best, low, high, unit },
  history: [{ before: null, after: best, because: { id: `claim:${claim}` } }],
});
const pairs = `contradictions(deploymentId: "deployment:d") { kind note }`;

const WORLDS: readonly World[] = [
  {
    shows: "servicemen, thousands of troops and about as many soldiers are one number of one unit",
    given: [
      { id: "1", by: "a", words: "3", unit: "thousand troops" },
      { id: "2", by: "b", words: "3,000", unit: "servicemen" },
      { id: "3", by: "c", words: "about 3,000", unit: "soldiers" },
    ],
    query: actual(`${NUMBERS} unit distinctOrigins`),
    data: sent(3000, 2700, 3300, {
      unit: "soldier",
      distinctOrigins: 3,
      explanation:
        "3 sources say how many were sent: 2,700 to 3,300. 3,000 is from a, and fits the other figures that are as recent.",
    }),
  },
  {
    shows: "words for soldiers in other languages are the same unit",
    given: [
      { id: "1", by: "berlin", words: "3,000", unit: "Soldaten" },
      { id: "2", by: "paris", words: "3,000", unit: "soldats" },
      { id: "3", by: "seoul", words: "3,000", unit: "병력" },
      { id: "4", by: "moscow", words: "3,000", unit: "военнослужащих" },
    ],
    query: actual(`${BOUNDS} unit distinctOrigins`),
    data: sent(3000, 3000, 3000, { unit: "soldier", distinctOrigins: 4 }),
  },
  {
    shows: "tonnes and kilograms are compared, and the answer is in the unit that most use",
    given: [
      { id: "1", by: "a", words: "3", unit: "tonnes" },
      { id: "2", by: "b", words: "3,500", unit: "kg" },
      { id: "3", by: "c", words: "up to 3,600", unit: "kilograms", on: "2031-01-09" },
    ],
    query: `{ deployment(id: "deployment:d") { actual { ${NUMBERS} unit } } ${pairs} }`,
    data: {
      ...sent(null, 3000, 3600, {
        conflict: true,
        unit: "kilogram",
        explanation:
          "3 sources say how many were sent: 3,000 to 3,600. The latest figures, 3,000 from a and 3,500 from b, conflict, and nothing favours one of them.",
      }),
      contradictions: [
        {
          kind: "FIGURES",
          note: "a puts the number sent at 3 (in “tonne”), b at 3,500 (in “kilogram”), for the same time. They cannot both be right.",
        },
      ],
    },
  },
  {
    shows: "units that cannot be converted have an estimate each",
    given: [
      { id: "1", by: "a", words: "3,000" },
      { id: "2", by: "b", words: "3,000", unit: "troops" },
      { id: "3", by: "c", words: "4", unit: "battalions" },
    ],
    query: actual("best unit inOtherUnits { best unit explanation }"),
    data: {
      deployment: {
        actual: {
          best: 3000,
          unit: "soldier",
          inOtherUnits: [{ best: 4, unit: "battalions", explanation: "Only c says how many were sent: 4." }],
        },
      },
    },
  },
  {
    shows: "of four retellings, in a chain and beside it, none changes the figure",
    given: [
      { id: "s", by: "nis", words: "about 11,000", on: "2031-01-10" },
      { id: "r1", by: "nis", words: "11,000", on: "2031-01-11", retells: "s" },
      { id: "r2", by: "nis", words: "more than 11,000", on: "2031-01-12", retells: "r1" },
      { id: "r3", by: "nis", words: "12,000", on: "2031-01-13", retells: "r2" },
      { id: "r4", by: "analysts", words: "up to 12,000", on: "2031-01-14", retells: "s" },
    ],
    query: `{
      deployment(id: "deployment:d") { actual { ${BOUNDS} distinctOrigins } history { after } }
      r1: assertion(id: "assertion:r1") { drift { kinds } }
      r3: assertion(id: "assertion:r3") { drift { kinds note } }
      r4: assertion(id: "assertion:r4") { drift { kinds } }
    }`,
    data: {
      deployment: {
        actual: { best: 11_000, low: 9900, high: 12_100, conflict: false, distinctOrigins: 1 },
        history: [{ after: 11_000 }],
      },
      r1: { drift: [{ kinds: ["QUALIFIER_DROPPED"] }] },
      r3: { drift: [{ kinds: ["QUANTITY_CHANGED"], note: "“more than 11,000” became “12,000”" }] },
      r4: { drift: [{ kinds: ["ATTRIBUTION_CHANGED", "QUANTITY_CHANGED"] }] },
    },
  },
  {
    shows: "while a statement is not known, the retelling closest to it counts, then the earliest",
    given: [
      { id: "s", by: "nis", words: "about 3,200", on: "2031-01-10", recordedAt: "2031-02-20T00:00:00Z" },
      { id: "r1", by: "nis", words: "3,000", on: "2031-01-11", retells: "s", relay: "wire" },
      { id: "r2", by: "nis", words: "about 3,000", on: "2031-01-12", retells: "s" },
      { id: "r3", by: "nis", words: "more than 3,000", on: "2031-01-13", retells: "s" },
    ],
    query: `{ deployment(id: "deployment:d") {
      before: actual(asOf: { recorded: "2031-02-01T00:00:00Z" }) { ${BOUNDS} inputs { used reason } }
      after: actual { ${BOUNDS} }
    } }`,
    data: {
      deployment: {
        before: {
          best: 3000,
          low: 2700,
          high: 3300,
          conflict: false,
          inputs: [
            {
              used: false,
              reason:
                "Retells a statement that another report passes on more directly, or passed on earlier.",
            },
            { used: true, reason: "The latest figure from nis." },
            {
              used: false,
              reason:
                "Retells a statement that another report passes on more directly, or passed on earlier.",
            },
          ],
        },
        after: { best: 3200, low: 2880, high: 3520, conflict: false },
      },
    },
  },
  {
    shows: "an article that takes text from another retells its figure, whether or not a coder says so",
    given: [
      { id: "old", by: "nis", words: "about 3,000", on: "2031-01-10" },
      { id: "new", by: "nis", words: "10,900", on: "2031-01-16" },
      { id: "copy", by: "nis", words: "3,000", on: "2031-01-20", claim: "old", derivedFrom: "old" },
    ],
    query: actual(BOUNDS),
    data: sent(10_900, 10_900, 10_900),
  },
  {
    shows: "what its source said again later is no retelling",
    given: [
      { id: "old", by: "nis", words: "about 3,000", on: "2031-01-10" },
      { id: "new", by: "nis", words: "10,900", on: "2031-01-16" },
      {
        id: "again",
        by: "nis",
        words: "3,000",
        on: "2031-01-20",
        stated: "2031-01-19",
        claim: "old",
        derivedFrom: "old",
      },
    ],
    query: actual(BOUNDS),
    data: sent(3000, 3000, 3000),
  },
  {
    shows: "a retelling gives no number where the statement gave none",
    given: [
      { id: "s", by: "nis", words: "many", on: "2031-01-10" },
      { id: "r", by: "nis", words: "3,000", on: "2031-01-11", retells: "s" },
    ],
    query: actual("best method explanation inputs { reason }"),
    data: {
      deployment: {
        actual: {
          best: null,
          method: "NO_DATA",
          explanation: "No named source gives a figure.",
          inputs: [
            { reason: "Gives no number." },
            { reason: "Only retells an earlier statement, so it adds nothing." },
          ],
        },
      },
    },
  },
  {
    shows: "a reprint after a denial takes nothing back: the source still denies",
    given: [
      { id: "said", by: "nis", words: "3,000", on: "2031-01-10" },
      { id: "denied", by: "nis", words: "3,000", on: "2031-01-15", claim: "said", stance: "DENIES" },
      { id: "reprint", by: "nis", words: "3,000", on: "2031-01-20", claim: "said", retells: "said" },
    ],
    query: `{
      deployment(id: "deployment:d") { actual { method inputs { used reason } } history { after } }
      claim(id: "claim:said") { corroboration { distinctOrigins } positions { actor { id } stance previous } }
    }`,
    data: {
      deployment: {
        actual: {
          method: "NO_DATA",
          inputs: [
            { used: false, reason: "Taken back by its source." },
            { used: false, reason: "Taken back by its source." },
          ],
        },
        history: [{ after: 3000 }, { after: null }],
      },
      claim: {
        corroboration: { distinctOrigins: 0 },
        positions: [{ actor: { id: "actor:nis" }, stance: "DENIES", previous: ["ASSERTS"] }],
      },
    },
  },
  {
    shows: "a figure for a past time is not the latest, however late it is written",
    given: [
      { id: "1", by: "nis", words: "15,000", on: "2031-04-30" },
      { id: "2", by: "nis", words: "more than 11,000", on: "2031-05-20", time: "2030-10/2030-12" },
    ],
    query: `{ deployment(id: "deployment:d") { actual { ${BOUNDS} inputs { used reason } } history { after } } }`,
    data: {
      deployment: {
        actual: {
          best: 15_000,
          low: 15_000,
          high: 15_000,
          conflict: false,
          inputs: [
            { used: true, reason: "The latest figure from nis." },
            { used: false, reason: "Replaced by a figure from nis for a later day." },
          ],
        },
        history: [{ after: 15_000 }],
      },
    },
  },
  {
    shows: "equal numbers with different qualifiers agree",
    given: [
      { id: "1", by: "a", words: "at least 5,000" },
      { id: "2", by: "b", words: "up to 5,000" },
      { id: "3", by: "c", words: "5,000" },
    ],
    query: `{ deployment(id: "deployment:d") { actual { ${BOUNDS} } } ${pairs} }`,
    data: { ...sent(5000, 5000, 5000), contradictions: [] },
  },
  {
    shows: "two lower bounds hold together, and the higher one fits both",
    given: [
      { id: "1", by: "a", words: "at least 8,000" },
      { id: "2", by: "b", words: "more than 10,000" },
    ],
    query: actual(NUMBERS),
    data: sent(10_000, 8000, null, {
      explanation:
        "2 sources say how many were sent: 8,000 or more. 10,000 is from b, and fits the other figures that are as recent.",
    }),
  },
  {
    shows: "bounds that leave no number in common conflict, and neither closes the other",
    given: [
      { id: "1", by: "a", words: "at least 12,000" },
      { id: "2", by: "b", words: "fewer than 8,000" },
    ],
    query: `{ deployment(id: "deployment:d") { actual { ${NUMBERS} } } ${pairs} }`,
    data: {
      ...sent(null, 0, null, {
        conflict: true,
        explanation:
          "2 sources say how many were sent. The latest figures, 12,000 from a and 8,000 from b, conflict, and nothing favours one of them.",
      }),
      contradictions: [
        {
          kind: "FIGURES",
          note: "b puts the number sent at up to 8,000, a at 12,000 or more, for the same time. They cannot both be right.",
        },
      ],
    },
  },
  {
    shows: "two bounds in one statement are one figure",
    given: [{ id: "1", by: "a", words: "at least 8,000 and up to 12,000" }],
    query: actual(NUMBERS),
    data: sent(8000, 8000, 12_000, { explanation: "Only a says how many were sent: 8,000 to 12,000." }),
  },
  {
    shows: "a range has its lower end as the number to quote, not a mean",
    given: [{ id: "1", by: "a", words: "between 60 to 80" }],
    query: actual(NUMBERS),
    data: sent(60, 60, 80, { explanation: "Only a says how many were sent: 60 to 80." }),
  },
  {
    shows: "of three sources, the best graded goes before the latest",
    given: [
      { id: "1", by: "a", words: "3,000", on: "2031-01-10T08:00:00Z" },
      { id: "2", by: "b", words: "about 4,000", on: "2031-01-10T09:00:00Z" },
      { id: "3", by: "c", words: "9,000", on: "2031-01-10T10:00:00Z" },
    ],
    query: actual(NUMBERS),
    data: sent(4000, 3000, 9000, {
      conflict: true,
      explanation:
        "3 sources say how many were sent: 3,000 to 9,000. They cannot all be right. 4,000 is from b, the best graded of them.",
    }),
  },
  {
    shows: "waves that moved after the last total have outgrown it",
    given: [
      { id: "1", by: "a", words: "1,500", wave: "1st", measure: "ACTUAL_INCREMENT", on: "2031-01-05" },
      { id: "2", by: "a", words: "1,500", wave: "2nd", measure: "ACTUAL_INCREMENT", on: "2031-01-09" },
      { id: "3", by: "b", words: "3,000", on: "2031-01-10" },
      { id: "4", by: "a", words: "2,000", wave: "3rd", measure: "ACTUAL_INCREMENT", on: "2031-01-20" },
    ],
    query: actual(`${NUMBERS} method inputs { used reason }`),
    data: sent(5000, 5000, 5000, {
      method: "SUM_OF_WAVES",
      explanation:
        "The totals are older than the latest wave, and lower. The 3 waves with figures come to 5,000.",
      inputs: [
        { used: true, reason: "One of the waves that are added up: 5,000." },
        { used: true, reason: "One of the waves that are added up: 5,000." },
        { used: false, reason: "The waves since then come to more." },
        { used: true, reason: "One of the waves that are added up: 5,000." },
      ],
    }),
  },
  {
    shows: "waves that come to more than a later total are in conflict with it",
    given: [
      { id: "1", by: "a", words: "1,500", wave: "1st", measure: "ACTUAL_INCREMENT", on: "2031-01-05" },
      { id: "2", by: "a", words: "2,500", wave: "2nd", measure: "ACTUAL_INCREMENT", on: "2031-01-09" },
      { id: "3", by: "b", words: "3,000", on: "2031-01-10" },
    ],
    query: actual(NUMBERS),
    data: sent(3000, 3000, 3000, {
      conflict: true,
      explanation: "Only b says how many were sent: 3,000. The waves come to 4,000, which is more.",
    }),
  },
  {
    shows: "a running total takes in the waves before it, in the order of movement, and none after it",
    given: [
      { id: "1", by: "a", words: "1,500", wave: "1st", measure: "ACTUAL_INCREMENT" },
      { id: "2", by: "b", words: "3,000", wave: "2nd", measure: "ACTUAL_INCREMENT", includesPrior: true },
      { id: "3", by: "a", words: "1,400", wave: "2nd", measure: "ACTUAL_INCREMENT" },
      { id: "4", by: "a", words: "700", wave: "3rd", measure: "ACTUAL_INCREMENT" },
    ],
    query: actual(BOUNDS),
    data: sent(3700, 3700, 3700),
  },
  {
    shows: "a first wave that is more than the running total is a conflict",
    given: [
      { id: "1", by: "a", words: "4,000", wave: "1st", measure: "ACTUAL_INCREMENT" },
      { id: "2", by: "b", words: "3,000", wave: "2nd", measure: "ACTUAL_INCREMENT", includesPrior: true },
    ],
    query: actual(BOUNDS),
    data: sent(3000, 3000, 3000, { conflict: true }),
  },
  {
    shows: "when more was sent than planned, none are outstanding",
    given: [
      { id: "1", by: "a", words: "10,000", measure: "PLANNED_TOTAL", time: "../2031-06" },
      { id: "2", by: "a", words: "about 12,000" },
    ],
    query: `{ deployment(id: "deployment:d") { outstanding { ${NUMBERS} } } }`,
    data: {
      deployment: {
        outstanding: {
          best: 0,
          low: 0,
          high: 0,
          conflict: false,
          explanation: "10,000 planned less 12,000 sent: more than planned, so none are outstanding.",
        },
      },
    },
  },
  {
    shows: "a wave of which none is known to have been sent is outstanding as a whole",
    given: [
      { id: "p1", by: "a", words: "500", wave: "1st", measure: "PLANNED_TOTAL" },
      { id: "p2", by: "a", words: "about 300", wave: "2nd", measure: "PLANNED_TOTAL" },
      { id: "s1", by: "b", words: "450", wave: "1st", measure: "ACTUAL_INCREMENT" },
    ],
    query: `{ deployment(id: "deployment:d") { outstanding { ${NUMBERS} } } }`,
    data: {
      deployment: {
        outstanding: {
          best: 350,
          low: 320,
          high: 380,
          conflict: false,
          explanation:
            "By wave: 300 planned, of whom none is known to have been sent; 500 planned less 450 sent.",
        },
      },
    },
  },
  {
    shows: "a total that was sent fulfils no plan for single waves",
    given: [
      { id: "p2", by: "a", words: "400", wave: "2nd", measure: "PLANNED_TOTAL" },
      { id: "s", by: "b", words: "440" },
    ],
    query: `{ deployment(id: "deployment:d") { outstanding { best method explanation } } }`,
    data: {
      deployment: {
        outstanding: {
          best: null,
          method: "NO_DATA",
          explanation: "The plan is for single waves, and how many were sent in these is not known.",
        },
      },
    },
  },
  {
    shows: "a plan and a deed of the same number are two things",
    given: [
      { id: "1", by: "a", words: "10,000", measure: "PLANNED_TOTAL", time: "../2031-06" },
      { id: "2", by: "b", words: "3,000", time: "../2031-06" },
    ],
    query: `{ deployment(id: "deployment:d") { actual { best } planned { best } } ${pairs} }`,
    data: { deployment: { actual: { best: 3000 }, planned: { best: 10_000 } }, contradictions: [] },
  },
  {
    shows: "a claim that a number is wrong gives no number",
    given: [
      { id: "1", by: "a", words: "3,000" },
      { id: "2", by: "b", words: "10,000", polarity: "NEGATIVE" },
    ],
    query: actual("best conflict inputs { used reason }"),
    data: {
      deployment: {
        actual: {
          best: 3000,
          conflict: false,
          inputs: [
            { used: true, reason: "The latest figure from a." },
            { used: false, reason: "The claim is that this number is wrong." },
          ],
        },
      },
    },
  },
  {
    shows: "a source that corrects itself on the same day counts with what it said last",
    given: [
      { id: "1", by: "a", words: "3,000", on: "2031-01-10T10:00:00Z" },
      { id: "2", by: "a", words: "2,000", on: "2031-01-10T15:00:00Z" },
    ],
    query: `{ deployment(id: "deployment:d") { actual { ${BOUNDS} inputs { reason } } history { after } } ${pairs} }`,
    data: {
      deployment: {
        actual: {
          best: 2000,
          low: 2000,
          high: 2000,
          conflict: false,
          inputs: [{ reason: "Replaced by a later figure from a." }, { reason: "The latest figure from a." }],
        },
        history: [{ after: 3000 }, { after: 2000 }],
      },
      contradictions: [],
    },
  },
  {
    shows: "the dead, the wounded and both together are three counts",
    given: [
      { id: "1", by: "a", words: "600", measure: "LOSSES", unit: "killed" },
      { id: "2", by: "b", words: "4,100", measure: "LOSSES", unit: "wounded" },
      { id: "3", by: "c", words: "4,700", measure: "LOSSES", unit: "casualties" },
      { id: "4", by: "d", words: "more than 300", measure: "LOSSES", unit: "deaths" },
      { id: "5", by: "e", words: "about 100", measure: "LOSSES", unit: "dead" },
    ],
    query: `{ ${pairs} }`,
    data: {
      contradictions: [
        {
          kind: "FIGURES",
          note: "e puts the number killed at 100 (90 to 110), a at 600, for the same time. They cannot both be right.",
        },
        {
          kind: "FIGURES",
          note: "e puts the number killed at 100 (90 to 110), d at 300 or more, for the same time. They cannot both be right.",
        },
      ],
    },
  },
  {
    shows: "figures for two places do not contradict each other",
    given: [
      { id: "1", by: "a", words: "8,000", scope: "CURRENT_STOCK", place: "the region" },
      { id: "2", by: "b", words: "11,000", scope: "CURRENT_STOCK", place: "the country" },
    ],
    query: `{ ${pairs} }`,
    data: { contradictions: [] },
  },
  {
    shows: "figures for different days do not contradict each other",
    given: [
      { id: "1", by: "a", words: "3,000", time: "2031-01-05" },
      { id: "2", by: "b", words: "10,000", time: "2031-01-09" },
    ],
    query: `{ deployment(id: "deployment:d") { actual { ${BOUNDS} } } ${pairs} }`,
    data: { ...sent(10_000, 3000, 10_000), contradictions: [] },
  },
  {
    shows: "where no one says how many were sent, those present stand in, and the explanation says so",
    given: [
      { id: "1", by: "a", words: "3,000", scope: "CURRENT_STOCK" },
      { id: "2", by: "b", words: "500", wave: "1st", measure: "ACTUAL_INCREMENT" },
    ],
    query: actual(NUMBERS),
    data: sent(3000, 3000, 3000, {
      explanation:
        "No source says how many were sent in all. Only a says how many are there: 3,000. The waves that are known come to 500, a part of that.",
    }),
  },
  {
    shows: "where the waves come to more than are present, the waves count",
    given: [
      { id: "1", by: "a", words: "300", scope: "CURRENT_STOCK" },
      { id: "2", by: "b", words: "500", wave: "1st", measure: "ACTUAL_INCREMENT" },
    ],
    query: actual(NUMBERS),
    data: sent(500, 500, 500, {
      explanation:
        "No source says how many were sent in all, and fewer are there than the waves come to. The one wave with a figure comes to 500.",
    }),
  },
  {
    shows: "pay a year and pay a month are compared",
    given: [
      { id: "1", by: "a", words: "24,000", measure: "PAY_RATE", unit: "USD", per: ["soldier", "year"] },
      { id: "2", by: "b", words: "2,000", measure: "PAY_RATE", unit: "USD", per: ["month", "troops"] },
      { id: "3", by: "c", words: "100" },
    ],
    query: `{ deployment(id: "deployment:d") { pay { best conflict monthlyBest currency rate { raw } } history { measure after } } }`,
    data: {
      deployment: {
        pay: { best: 2000, conflict: false, monthlyBest: 200_000, currency: "USD", rate: { raw: "24,000" } },
        history: [
          { measure: "ACTUAL_TOTAL", after: 100 },
          { measure: "PAY_RATE", after: 2000 },
        ],
      },
    },
  },
  {
    shows: "those sent, present, returned, rotated and lost are measured each by itself",
    given: [
      { id: "1", by: "a", words: "12,000" },
      { id: "2", by: "b", words: "about 8,000", scope: "CURRENT_STOCK" },
      { id: "3", by: "b", words: "3,000", measure: "RETURNED" },
      { id: "4", by: "c", words: "at least 1,000", measure: "ROTATED" },
      { id: "5", by: "c", words: "600", measure: "LOSSES", unit: "dead", on: "2031-01-11" },
      { id: "6", by: "d", words: "more than 400", measure: "LOSSES", unit: "killed", on: "2031-01-12" },
      { id: "7", by: "d", words: "4,700", measure: "LOSSES", unit: "casualties" },
      { id: "8", by: "d", words: "12", measure: "LOSSES", unit: "POWs" },
      { id: "9", by: "a", words: "900", measure: "LOSSES", unit: "dead", side: "opponent" },
      { id: "10", by: "d", words: "30", measure: "LOSSES", unit: "vehicles" },
    ],
    query: `{ deployment(id: "deployment:d") { measures {
      kind side { id } estimate { best low high unit } history { before after because { id } }
    } } }`,
    data: {
      deployment: {
        measures: [
          measured("SENT", [12_000, 12_000, 12_000], "soldier", "1"),
          measured("PRESENT", [8000, 7200, 8800], "soldier", "2"),
          measured("RETURNED", [3000, 3000, 3000], "soldier", "3"),
          measured("ROTATED", [1000, 1000, null], "soldier", "4"),
          {
            kind: "KILLED",
            side: null,
            estimate: { best: 400, low: 400, high: 600, unit: "death" },
            history: [
              { before: null, after: 600, because: { id: "claim:5" } },
              { before: 600, after: 400, because: { id: "claim:6" } },
            ],
          },
          measured("KILLED", [900, 900, 900], "death", "9", { id: "actor:opponent" }),
          measured("CAPTURED", [12, 12, 12], "prisoner", "8"),
          measured("CASUALTIES", [4700, 4700, 4700], "casualty", "7"),
          measured("LOST", [30, 30, 30], "vehicles", "10"),
        ],
      },
    },
  },
  {
    shows: "once a deployment has ended none are present, and as of a day before, those counted then",
    given: [
      { id: "1", by: "a", words: "3,000", scope: "CURRENT_STOCK", time: "2031-01-10" },
      { id: "2", by: "a", words: "2,000", scope: "CURRENT_STOCK", time: "2031-02-10", on: "2031-02-11" },
    ],
    query: `{ deployment(id: "deployment:d") {
      ended { edtf }
      now: measures { kind estimate { best method explanation inputs { used reason } } }
      inJanuary: measures(asOf: { valid: "2031-01-31" }) { kind estimate { best method explanation } }
      beforeItWasKnown: measures(asOf: { reported: "2031-02-20T00:00:00Z" }) { estimate { best } }
    } }`,
    data: {
      deployment: {
        ended: { edtf: "2031-03-01" },
        now: [
          {
            kind: "PRESENT",
            estimate: {
              best: 0,
              method: "ENDED",
              explanation: "The deployment ended on 1 March 2031, so none are there any more.",
              inputs: [
                { used: false, reason: "Counted before the deployment ended." },
                { used: false, reason: "Counted before the deployment ended." },
              ],
            },
          },
        ],
        inJanuary: [
          {
            kind: "PRESENT",
            estimate: {
              best: 3000,
              method: "SINGLE_ORIGIN",
              explanation: "Only a says how many are there: 3,000.",
            },
          },
        ],
        beforeItWasKnown: [{ estimate: { best: 2000 } }],
      },
    },
  },
  {
    shows: "a part is neither added to its whole nor a rival of it",
    given: [
      { id: "whole", by: "a", words: "11,000" },
      { id: "part", by: "b", words: "8,000", partOf: "whole" },
      { id: "wave", by: "a", words: "1,500", wave: "1st", measure: "ACTUAL_INCREMENT" },
      { id: "officers", by: "c", words: "500", wave: "1st", measure: "ACTUAL_INCREMENT", partOf: "wave" },
    ],
    query: `{ deployment(id: "deployment:d") { actual { ${NUMBERS} inputs { used reason } } } ${pairs} }`,
    data: {
      ...sent(11_000, 11_000, 11_000, {
        explanation:
          "Only a says how many were sent: 11,000. The waves that are known come to 1,500, a part of that.",
        inputs: [
          { used: false, reason: "A part of another number, and not added to it." },
          { used: false, reason: "A part of another number, and not added to it." },
          { used: false, reason: "One of the waves, which are a part of the total: 1,500." },
          { used: true, reason: "The latest figure from a." },
        ],
      }),
      contradictions: [],
    },
  },
  {
    shows: "two numbers for one part conflict, and so does a part that is more than its whole",
    given: [
      { id: "whole", by: "a", words: "up to 5,000" },
      { id: "part", by: "b", words: "8,000", partOf: "whole" },
      { id: "again", by: "c", words: "1,000", partOf: "whole" },
    ],
    query: `{ ${pairs} }`,
    data: {
      contradictions: [
        {
          kind: "FIGURES",
          note: "c puts the number sent at 1,000, b at 8,000, for the same time. They cannot both be right.",
        },
        {
          kind: "FIGURES",
          note: "b puts a part of the number sent at 8,000, a the whole at up to 5,000. They cannot both be right.",
        },
      ],
    },
  },
];

const GRADES = [
  {
    type: "SourceGrade",
    id: "grade:b",
    actorId: "actor:b",
    reliability: "B",
    gradedBy: "desk",
    gradedAt: "2031-01-01T00:00:00Z",
    rationale: "Right more often than not.",
  },
];

test.each(WORLDS)("$shows", async ({ shows, given, query, data }) => {
  const graph = await openFigures(given, {
    more: shows.includes("best graded") ? GRADES : [],
    ended: shows.includes("has ended") ? "2031-03-01" : null,
  });

  expect(await graph.query(query)).toEqual(data);
});
