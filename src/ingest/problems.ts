import { PROBLEMS_TOLD } from "./limits.js";

/** Where a record stands. */
export interface FileLine {
  readonly file: string;
  /** From 1; `null` for the file as a whole. */
  readonly line: number | null;
}

/** One thing that is wrong with what was to be loaded. */
export interface Problem extends FileLine {
  /** The member at fault, e.g. `quantities[0].qualifier`; `null` for the line as a whole. */
  readonly field: string | null;
  /** What has to be different. */
  readonly reason: string;
}

/** How a check reports a problem. A reason that takes work to find may be handed over as a function. */
export type Report = (at: FileLine, field: string | null, reason: string | (() => string)) => void;

/** Collects problems: tells the first ones in full and counts the others. */
export class Problems {
  readonly #told: Problem[] = [];
  #total = 0;

  readonly report: Report = ({ file, line }, field, reason) => {
    this.#total++;
    if (this.#told.length >= PROBLEMS_TOLD) return;
    this.#told.push({
      file,
      line,
      field: field === null ? null : inOneLine(field, 200),
      reason: inOneLine(typeof reason === "string" ? reason : reason(), 1_000),
    });
  };

  get total(): number {
    return this.#total;
  }

  /** In the order of the files, then of the lines. */
  inOrderOf(files: readonly string[]): readonly Problem[] {
    const order = new Map(files.map((file, index) => [file, index]));
    return this.#told.sort(
      (a, b) => order.get(a.file)! - order.get(b.file)! || (a.line ?? 0) - (b.line ?? 0),
    );
  }
}

/** Nothing was loaded, because of these problems. */
export class IngestError extends Error {
  override readonly name = "IngestError";

  constructor(
    /** In the order of the files, then of the lines; at most `PROBLEMS_TOLD`. */
    readonly problems: readonly Problem[],
    /** How many there are, those counted that are not told. */
    readonly total: number,
  ) {
    super(`${total} ${total === 1 ? "problem" : "problems"} found; nothing was loaded.`);
  }

  /** One line a problem: `data/x.ndjson:12 quantities[0].unit: is missing`. */
  formatProblems(): string {
    const lines = this.problems.map(formatProblem);
    if (this.total > lines.length) lines.push(`and ${this.total - lines.length} more`);
    return lines.join("\n");
  }
}

function formatProblem({ file, line, field, reason }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  return field === null ? `${place}: ${reason}` : `${place} ${field}: ${reason}`;
}

/** Files may hold anything, and a problem quotes them: it stays a line of bounded length. */
function inOneLine(text: string, most: number): string {
  const line = text.slice(0, most).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ");
  return text.length <= most ? line : `${line}…`;
}
