import type { ComponentChildren } from "preact";

import type { Answer } from "../use-answer.js";
import type { Cut, Page } from "../use-pages.js";
import { numberWords } from "../numbers.js";
import { Answered, Empty } from "./states.js";

interface Props<Data, Node> {
  /** What it is a list of, as in "the claims". */
  readonly what: string;
  readonly empty: string;
  readonly size: number;
  readonly answer: Answer<Data>;
  readonly turn: (cut: Cut) => void;
  readonly isTwoUp?: boolean;
  /** `null` when the graph does not give the list. */
  readonly page: (data: Data) => Page<Node> | null;
  readonly children: (node: Node) => ComponentChildren;
}

/** One page of a list, with the way to the next and back. */
export function PagedList<Data, Node>({
  what,
  empty,
  size,
  answer,
  turn,
  page: pageOf,
  isTwoUp = false,
  children,
}: Props<Data, Node>) {
  return (
    <Answered what={what} answer={answer}>
      {(data) => {
        const page = pageOf(data);
        if (!page || page.edges.length === 0) return <Empty>{empty}</Empty>;
        return (
          <>
            <ul class={isTwoUp ? "list two-up" : "list"}>
              {page.edges.map(({ node }, index) => (
                <li key={index}>{children(node)}</li>
              ))}
            </ul>
            <Turner what={what} page={page} size={size} turn={turn} />
          </>
        );
      }}
    </Answered>
  );
}

interface TurnerProps {
  readonly what: string;
  readonly page: Page<unknown>;
  readonly size: number;
  readonly turn: (cut: Cut) => void;
}

/** Nothing where all is on one page. */
function Turner({ what, page, size, turn }: TurnerProps) {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <nav class="turner" aria-label={`Pages of ${what}`}>
      <button
        type="button"
        disabled={!hasPreviousPage}
        onClick={() => startCursor && turn({ last: size, before: startCursor })}
      >
        ← Previous
      </button>
      <span class="soft">
        {page.edges.length} of {numberWords(page.totalCount)}
      </span>
      <button
        type="button"
        disabled={!hasNextPage}
        onClick={() => endCursor && turn({ first: size, after: endCursor })}
      >
        Next →
      </button>
    </nav>
  );
}
