import { useLayoutEffect, useRef } from "preact/hooks";
import type { ComponentChildren } from "preact";

import type { Answer } from "../use-answer.js";
import { focusHeadingOf } from "./focus-heading.js";
import { Answered, Reason } from "./states.js";
import { useTitle } from "./use-title.js";

interface Props<Data> {
  readonly what: string;
  readonly answer: Answer<Data>;
  readonly children: (data: Data) => ComponentChildren;
}

/** What a whole view was asked for, which brings its own heading, or how that stands. */
export function View<Data>({ what, answer, children }: Props<Data>) {
  const askAgain = useAskingAgain(answer);
  if (answer.failure !== null) return <FailedView what={what} answer={{ ...answer, askAgain }} />;
  return (
    <Answered what={what} answer={answer}>
      {children}
    </Answered>
  );
}

function FailedView({ what, answer }: Pick<Props<unknown>, "what" | "answer">) {
  useTitle("Not loaded");
  return (
    <>
      <h1>
        {what[0]?.toUpperCase()}
        {what.slice(1)} could not be loaded
      </h1>
      <Reason answer={answer} />
    </>
  );
}

/** The button that asks again goes away with the failure: who pressed it goes on at the heading that comes. */
function useAskingAgain({ failure, askAgain }: Answer<unknown>): () => void {
  const isAskedAgain = useRef(false);
  useLayoutEffect(() => {
    const main = document.getElementById("main");
    if (failure !== null || !isAskedAgain.current || !main) return undefined;
    isAskedAgain.current = false;
    main.focus({ preventScroll: true });
    return focusHeadingOf(main);
  }, [failure]);
  return () => {
    isAskedAgain.current = true;
    askAgain();
  };
}
