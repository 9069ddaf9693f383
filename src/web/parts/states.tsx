import type { ComponentChildren } from "preact";

import type { Answer } from "../use-answer.js";

/** Stands where something is on its way. */
export function Loading({ what }: { what: string }) {
  return (
    <p class="state loading" role="status">
      Loading {what} …
    </p>
  );
}

/** Stands where there is nothing, and says so. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="state">{children}</p>;
}

type Failed = Pick<Answer<unknown>, "failure" | "askAgain">;

/** Says what failed, and lets the reader try again. */
export function Failure({ what, answer }: { what: string; answer: Failed }) {
  return (
    <Reason answer={answer}>
      <strong>{what} could not be loaded.</strong>{" "}
    </Reason>
  );
}

/** The same below a heading that says what failed. */
export function Reason({ answer, children }: { answer: Failed; children?: ComponentChildren }) {
  return (
    <div class="state failure" role="alert">
      <p>
        {children}
        {answer.failure}
      </p>
      <button type="button" onClick={answer.askAgain}>
        Try again
      </button>
    </div>
  );
}

/** Says what an answer lacks. Nothing where it is whole. */
function Missing({ answer }: { answer: Pick<Answer<unknown>, "missing" | "askAgain"> }) {
  if (answer.missing.length === 0) return null;
  return (
    <div class="state failure" role="status">
      <p>
        <strong>A part is missing here.</strong> {answer.missing.join(" ")}
      </p>
      <button type="button" onClick={answer.askAgain}>
        Try again
      </button>
    </div>
  );
}

interface Props<Data> {
  readonly what: string;
  readonly answer: Answer<Data>;
  readonly children: (data: Data) => ComponentChildren;
}

/** What was asked for, or how that stands. */
export function Answered<Data>({ what, answer, children }: Props<Data>) {
  if (answer.failure !== null)
    return <Failure what={`${what[0]?.toUpperCase()}${what.slice(1)}`} answer={answer} />;
  if (answer.data === null) return <Loading what={what} />;
  return (
    <div aria-busy={answer.isLoading}>
      <Missing answer={answer} />
      {children(answer.data)}
    </div>
  );
}
