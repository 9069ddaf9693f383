import { describeOrigin, type Origin } from "../machine.js";
import { table } from "../table.js";
import { DATELINE, FLOOR, SPLIT_DATELINE } from "./contenders.js";

/** Medians over the rounds. */
export interface Figures {
  /** Microseconds for a request, of all processes. */
  readonly cpu: number;
  /** The same, of the process that is asked. */
  readonly askedCpu: number;
  readonly requestsPerSecond: number;
}

export interface ContenderReport {
  readonly name: string;
  readonly isSplit: boolean;
  /** By the question's name; in words what is wrong where an answer is. */
  readonly results: Readonly<Record<string, Figures | string>>;
}

export interface Report extends Origin {
  readonly claims: number;
  readonly pinning: string;
  readonly rounds: number;
  readonly questions: readonly {
    readonly name: string;
    readonly about: string;
    readonly answerBytes: number;
  }[];
  readonly contenders: readonly ContenderReport[];
}

export function format(report: Report): string {
  const { claims, pinning, rounds, questions, contenders } = report;
  const names = questions.map(({ name }) => name);
  const whole = contenders.filter(({ isSplit }) => !isSplit);
  const split = contenders.filter(({ isSplit }) => isSplit);
  const count = (value: number) => Math.round(value).toLocaleString("en");
  const show = (
    title: string,
    rows: readonly ContenderReport[],
    cell: (figures: Figures, question: string) => string,
  ) =>
    rows.length === 0
      ? []
      : [
          `### ${title}`,
          table(
            ["", ...names],
            rows.map(({ name, results }) => [
              name,
              ...names.map((question) => cellOf(results[question], question, cell)),
            ]),
          ),
        ];
  const ratioTo = (base: string) => {
    const to = contenders.find(({ name }) => name === base)?.results ?? {};
    return ({ cpu }: Figures, question: string) => {
      const figures = to[question];
      return typeof figures === "object" ? (cpu / figures.cpu).toFixed(2) : "–";
    };
  };
  return [
    `# Engines\n\n${describeOrigin(report)}`,
    `${count(claims)} claims · ${pinning} · medians of ${rounds} rounds.`,
    questions
      .map(({ name, about, answerBytes }) => `- ${name}: ${about} ${count(answerBytes)} bytes.`)
      .join("\n"),
    "## In one process",
    ...show("CPU for a request, µs", whole, ({ cpu }) => count(cpu)),
    ...show(`CPU, as multiples of ${DATELINE}'s`, whole, ratioTo(DATELINE)),
    ...show(`CPU, as multiples of what ${FLOOR} takes`, whole, ratioTo(FLOOR)),
    ...show("Requests a second", whole, ({ requestsPerSecond }) => count(requestsPerSecond)),
    ...(split.length > 0 ? ["## Five subgraphs in processes of their own, over HTTP"] : []),
    ...show("CPU of all processes for a request, µs", split, ({ cpu }) => count(cpu)),
    ...show("CPU of the gateway alone for a request, µs", split, ({ askedCpu }) => count(askedCpu)),
    ...show(`CPU of all processes, as multiples of ${SPLIT_DATELINE}`, split, ratioTo(SPLIT_DATELINE)),
    ...show("Requests a second, all processes on one core", split, ({ requestsPerSecond }) =>
      count(requestsPerSecond),
    ),
    ...failuresOf(contenders),
  ].join("\n\n");
}

function cellOf(
  result: Figures | string | undefined,
  question: string,
  cell: (figures: Figures, question: string) => string,
): string {
  return typeof result === "object" ? cell(result, question) : "fails";
}

function failuresOf(contenders: readonly ContenderReport[]): string[] {
  const failures = contenders.flatMap(({ name, results }) =>
    Object.entries(results).flatMap(([question, result]) =>
      typeof result === "string" ? [`- ${name}, ${question}: \`${result.replaceAll(/[`\s]+/g, " ")}\``] : [],
    ),
  );
  return failures.length > 0 ? ["## What fails", failures.join("\n")] : [];
}
