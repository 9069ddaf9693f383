import { comparableErrors } from "../differential/comparable-errors.js";
import type { OpenedWorld } from "./open-world.js";
import type { RandomOperation } from "./operation.js";
import type { Answer, Way } from "./ways.js";

/** How an answer is wrong. */
export interface Wrong {
  /** 1 for the first time that it was asked: less is known and compiled then. */
  readonly time: number;
  readonly wanted: Comparable;
  readonly found: Comparable | string;
}

/** What of an answer has to be equal. */
interface Comparable {
  readonly data: string | null;
  readonly errors: readonly string[];
  readonly effects: readonly string[];
  readonly unwanted: readonly string[];
}

/** Asks an operation several times; `null` when every answer is the oracle's. */
export async function judge(
  { world, oracle }: OpenedWorld,
  way: Way,
  operation: RandomOperation,
  { times = 3, isFailing = false } = {},
): Promise<Wrong | null> {
  const begin = () => {
    world.isFailing = isFailing;
    world.effects.length = 0;
    world.unwanted.length = 0;
  };
  const comparable = ({ data, errors }: Answer): Comparable => ({
    data,
    errors: comparableErrors(errors, JSON.parse(data ?? "null")).map((error) =>
      // A server elsewhere does not tell what went wrong inside it.
      way.tellsMessages ? error : String((JSON.parse(error) as unknown[])[0]),
    ),
    effects: [...world.effects],
    unwanted: [...world.unwanted],
  });

  begin();
  const { data, errors = [] } = oracle.answer(operation);
  const wanted = comparable({ data: data === undefined ? null : JSON.stringify(data), errors });
  for (let time = 1; time <= times; time++) {
    begin();
    let found: Comparable | string;
    try {
      found = comparable(await way.ask(operation));
    } catch (error) {
      found = `No answer: ${String((error as Error).stack).slice(0, 600)}`;
    }
    if (!isRight(found, wanted)) return { time, wanted, found };
  }
  return null;
}

function isRight(found: Comparable | string, wanted: Comparable): boolean {
  if (typeof found === "string") return false;
  // Once all is null, a server may do what is left of a mutation, or not.
  const done = wanted.data === "null" ? wanted.effects.length : found.effects.length;
  const effects = found.effects.slice(0, done);
  return JSON.stringify({ ...found, effects }) === JSON.stringify(wanted);
}

/** As a person wants to read it. */
export function textOf(answer: Comparable | string): string {
  if (typeof answer === "string") return answer;
  const { data, errors, effects, unwanted } = answer;
  return [data, ...errors, ...effects.map((one) => `effect ${one}`), ...unwanted].join("\n       ");
}
