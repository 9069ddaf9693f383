import { type Marked, lanesOf, paragraphsOf, type Passage } from "./passages.js";
import { claimWords } from "../words/claims.js";
import type { Placed } from "./placing.js";

interface Props {
  readonly text: string;
  readonly language: string;
  readonly placed: readonly Placed[];
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
}

/**
 * The text with a line under the words of every statement, one line for each where they overlap, and a number where
 * each begins. The numbers are the way in for the keyboard; a click anywhere on the words does the same.
 */
export function ArticleText({ text, language, placed, chosen, choose }: Props) {
  const marks = placed.flatMap((each) => each.marks);
  const lanes = lanesOf(marks);
  const byId = new Map(placed.map((each) => [each.statement.id, each]));
  const firsts = firstPlaces(marks);
  return (
    <div class="article-text" lang={language}>
      {paragraphsOf(text, marks).map((paragraph, index) => (
        <p key={index}>
          {paragraph.map((passage, at) => (
            <PassageOf key={at} {...{ passage, byId, lanes, firsts, chosen, choose }} />
          ))}
        </p>
      ))}
    </div>
  );
}

interface PassageProps extends Pick<Props, "chosen" | "choose"> {
  readonly passage: Passage;
  readonly byId: ReadonlyMap<string, Placed>;
  readonly lanes: ReadonlyMap<string, number>;
  /** Where each statement begins for the first time. */
  readonly firsts: ReadonlyMap<string, number>;
}

function PassageOf({ passage, byId, lanes, firsts, chosen, choose }: PassageProps) {
  const { text, ids, begins } = passage;
  const numbers = begins.filter((id) => firsts.get(id) === passage.start);
  if (ids.length === 0) return <>{text}</>;
  const isChosen = chosen !== null && ids.includes(chosen);
  return (
    <>
      {numbers.map((id) => (
        <NumberOf key={id} placed={byId.get(id)!} isChosen={id === chosen} choose={choose} />
      ))}
      <mark
        class={[...ids.map((id) => `lane-${lanes.get(id) ?? 0}`), isChosen ? "is-chosen" : ""].join(" ")}
        onClick={() => choose(nextOf(ids, chosen))}
      >
        {text}
      </mark>
    </>
  );
}

interface NumberProps {
  readonly placed: Placed;
  readonly isChosen: boolean;
  readonly choose: (id: string) => void;
}

function NumberOf({ placed: { number, statement }, isChosen, choose }: NumberProps) {
  return (
    <button
      type="button"
      class="number"
      id={numberId(number)}
      aria-pressed={isChosen}
      aria-label={`Statement ${number}: ${claimWords(statement.claim)}`}
      onClick={() => choose(statement.id)}
    >
      {number}
    </button>
  );
}

export function numberId(number: number): string {
  return `statement-${number}`;
}

/** Where statements overlap, each click goes on to the next of them. */
function nextOf(ids: readonly string[], chosen: string | null): string {
  const at = chosen === null ? -1 : ids.indexOf(chosen);
  return ids[(at + 1) % ids.length]!;
}

function firstPlaces(marks: readonly Marked[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { id, start } of marks) first.set(id, Math.min(start, first.get(id) ?? start));
  return first;
}
