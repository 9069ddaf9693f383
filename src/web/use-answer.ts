import { useCallback, useEffect, useRef, useState } from "preact/hooks";

import { DatelineError, type PartialAnswer } from "../client/client.js";

/** What a view knows of what it asked for. */
export interface Answer<Data> {
  /** The latest that was had; while another question is under way, that of the question before. */
  readonly data: Data | null;
  /** What is missing from `data`, and why; empty when it is whole. */
  readonly missing: readonly string[];
  /** Why there is nothing. */
  readonly failure: string | null;
  readonly isLoading: boolean;
  readonly askAgain: () => void;
}

type State<Data> = Omit<Answer<Data>, "isLoading" | "askAgain"> & { readonly key: string };

/** Answers of this visit, so that going back shows at once what was there. The oldest go first. */
const kept = new Map<string, State<unknown>>();
const KEPT = 200;

/**
 * Asks once for each key, and again when told to.
 *
 * @param key names the question; two questions with one key are taken to have one answer.
 */
export function useAnswer<Data extends object>(
  key: string,
  ask: () => Promise<PartialAnswer<Data>>,
): Answer<Data> {
  // Kept under a key that belongs to one question, so to one type.
  const remembered = kept.get(key) as State<Data> | undefined;
  const [latest, setLatest] = useState<State<Data>>();
  const [attempt, setAttempt] = useState(0);
  const shown = useRef<State<Data>>();
  shown.current = remembered ?? (latest?.key === key ? latest : shown.current);
  const current = shown.current;

  useEffect(() => {
    if (kept.has(key)) return undefined;
    let isWanted = true;
    void answerTo(key, ask).then((answered) => isWanted && setLatest(answered));
    return () => {
      isWanted = false;
    };
    // What is asked follows from the key.
  }, [key, attempt]);

  const askAgain = useCallback(() => {
    shown.current = undefined;
    setLatest(undefined);
    setAttempt((before) => before + 1);
  }, []);

  return {
    data: current?.data ?? null,
    missing: current?.missing ?? [],
    failure: current?.key === key ? current.failure : null,
    isLoading: current?.key !== key,
    askAgain,
  };
}

/** Never rejects. Only whole answers are kept: what was missing may be there the next time. */
async function answerTo<Data>(key: string, ask: () => Promise<PartialAnswer<Data>>): Promise<State<Data>> {
  try {
    const { data, errors } = await ask();
    const answered = {
      key,
      data,
      failure: null,
      missing: [...new Set(errors.map(({ message }) => message))],
    };
    if (errors.length === 0) keep(key, answered);
    return answered;
  } catch (error) {
    return { key, data: null, missing: [], failure: reasonOf(error) };
  }
}

function keep(key: string, answered: State<unknown>): void {
  kept.set(key, answered);
  if (kept.size > KEPT) for (const oldest of [...kept.keys()].slice(0, kept.size - KEPT)) kept.delete(oldest);
}

/** In the reader's words; what the server said where it said something. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "Something went wrong.";
  if (error.name === "TimeoutError") return "The server takes too long to answer.";
  if (error.name === "TypeError") return "The server cannot be reached.";
  if (error instanceof DatelineError && error.has("DOCUMENT_NOT_TRUSTED"))
    return "This page is of another version than its server. Load it anew.";
  return error.message;
}
