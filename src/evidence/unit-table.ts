/** Words for one unit, and how many of the family's base unit it is. */
interface UnitEntry {
  /** What estimates call it. */
  readonly name: string;
  readonly factor: number;
  /** Other words for it. English ones in the singular; plurals in -s, -es, -ies and -men are found. */
  readonly words: readonly string[];
}

/** Units that can be converted into each other. The one with factor 1 is the base. */
export type UnitFamily = readonly UnitEntry[];

/**
 * The one table of units. Whatever is not in it is a unit of its own, its English plural included.
 *
 * Left out on purpose: “ton”, which is 907, 1,000 or 1,016 kilograms; days into months, which have
 * no fixed number of days; one money into another; “fighter”, “man” and “person”, who need not be
 * soldiers; and units of an army, such as a battalion, whose size is not fixed.
 */
export const UNIT_FAMILIES: readonly UnitFamily[] = [
  [
    {
      name: "soldier",
      factor: 1,
      words: [
        "troop",
        "personnel",
        "military personnel",
        "service personnel",
        "army personnel",
        "serviceman",
        "servicewoman",
        "service member",
        "servicemember",
        "serviceperson",
        "service people",
        "soldat",
        "soldaten",
        "soldatin",
        "soldatinnen",
        "militaire",
        "soldado",
        "militar",
        "militares",
        "soldato",
        "soldati",
        "солдат",
        "солдата",
        "солдаты",
        "военнослужащий",
        "военнослужащих",
        "военнослужащие",
        "солдатів",
        "солдати",
        "військовослужбовець",
        "військовослужбовців",
        "військовослужбовці",
        "군인",
        "병사",
        "병력",
        "兵士",
        "士兵",
        "军人",
        "軍人",
      ],
    },
  ],
  [{ name: "death", factor: 1, words: ["dead", "killed", "killed in action", "kia", "fatality"] }],
  [{ name: "wounded", factor: 1, words: ["injured", "injury", "wounded in action", "wia", "hurt"] }],
  [{ name: "missing", factor: 1, words: ["missing in action", "mia"] }],
  [
    {
      name: "prisoner",
      factor: 1,
      words: ["captured", "prisoner of war", "prisoners of war", "pow", "captive"],
    },
  ],
  [{ name: "casualty", factor: 1, words: ["killed or wounded", "killed and wounded", "dead and wounded"] }],
  [
    { name: "kilogram", factor: 1, words: ["kg", "kilogramme", "kilo"] },
    { name: "gram", factor: 0.001, words: ["g", "gramme"] },
    { name: "tonne", factor: 1000, words: ["t", "metric ton", "metric tonne", "tonnen"] },
    { name: "kilotonne", factor: 1_000_000, words: ["kt", "kiloton"] },
    { name: "pound of weight", factor: 0.453_592_37, words: ["lb"] },
    { name: "short ton", factor: 907.184_74, words: ["us ton"] },
    { name: "long ton", factor: 1016.046_908_8, words: ["imperial ton"] },
  ],
  [
    { name: "metre", factor: 1, words: ["m", "meter"] },
    { name: "kilometre", factor: 1000, words: ["km", "kilometer"] },
    { name: "mile", factor: 1609.344, words: [] },
    { name: "nautical mile", factor: 1852, words: ["nm"] },
  ],
  [
    { name: "litre", factor: 1, words: ["l", "liter"] },
    { name: "cubic metre", factor: 1000, words: ["m3", "m³", "cubic meter"] },
    { name: "barrel", factor: 158.987_294_928, words: ["bbl"] },
  ],
  [
    {
      name: "month",
      factor: 1,
      words: ["monat", "monate", "mois", "mes", "mese", "месяц", "місяць", "월", "개월", "月"],
    },
    { name: "quarter", factor: 3, words: [] },
    {
      name: "year",
      factor: 12,
      words: ["annum", "jahr", "jahre", "an", "année", "año", "anno", "год", "рік", "년", "年"],
    },
  ],
  [
    { name: "day", factor: 1, words: ["tag", "jour", "día", "giorno", "день", "일", "日"] },
    {
      name: "week",
      factor: 7,
      words: ["woche", "semaine", "semana", "settimana", "неделя", "тиждень", "주", "周"],
    },
    { name: "fortnight", factor: 14, words: [] },
  ],
  [{ name: "shell", factor: 1, words: ["artillery shell", "artillery round"] }],
  [{ name: "ship", factor: 1, words: ["vessel"] }],
  [{ name: "aircraft", factor: 1, words: ["plane", "airplane", "aeroplane"] }],
  [{ name: "drone", factor: 1, words: ["uav", "unmanned aerial vehicle"] }],
  [{ name: "USD", factor: 1, words: ["usd", "us dollar", "u.s. dollar", "us$"] }],
  [{ name: "EUR", factor: 1, words: ["eur", "euro", "€"] }],
];

/** Words before a unit that multiply it, e.g. `thousand tonnes`. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};
