import { useEffect } from "preact/hooks";

import { ClaimLine } from "../parts/claim-line.js";
import { Empty } from "../parts/states.js";
import { useTitle } from "../parts/use-title.js";
import { ArticleHead, Versions } from "./article-head.js";
import { ArticleText, numberId } from "./article-text.js";
import type { Article } from "./ask-article.js";
import { place, type Placed } from "./placing.js";
import { StatementPanel } from "./statement-panel.js";
import { StatementsTable } from "./statements-table.js";
import { useChosen } from "./use-chosen.js";

interface Props {
  readonly article: Article;
  /** `null` for the text that stands now. */
  readonly versionId: string | null;
}

export function ArticlePage({ article, versionId }: Props) {
  useTitle(article.headline);
  const [chosenId, choose] = useChosen();
  const placed = place(article);
  const chosen = placed.find(({ statement }) => statement.id === chosenId) ?? null;
  const shown = article.versions.find(({ id }) => id === (versionId ?? article.currentVersion?.id)) ?? null;
  useEffect(() => {
    // Whoever comes for certain words is shown them; whoever chooses in the text sees them already.
    if (chosen) comeInView(chosen);
  }, []);
  const show = (id: string) => {
    choose(id);
    const wanted = placed.find(({ statement }) => statement.id === id);
    if (wanted) comeInView(wanted)?.focus({ preventScroll: true });
  };
  return (
    <>
      <ArticleHead article={article} />
      {shown && <Versions article={article} shownId={shown.id} />}
      <div class="reading">
        {shown ? (
          <ArticleText
            text={shown.text}
            language={article.language}
            {...{ placed, choose }}
            chosen={chosenId}
          />
        ) : (
          <Empty>The graph holds no such text of it.</Empty>
        )}
        <aside
          class={`statement ${chosen ? "is-open" : ""}`}
          aria-label="Chosen statement"
          aria-live="polite"
        >
          {chosen ? (
            <StatementPanel placed={chosen} close={() => choose(null)} />
          ) : (
            <p class="soft">
              {placed.length > 0
                ? "Choose a number in the text to see what is claimed there, and on whose word."
                : "No statement has been read from this article."}
            </p>
          )}
        </aside>
      </div>
      <Below article={article} placed={placed} show={show} />
    </>
  );
}

interface BelowProps {
  readonly article: Article;
  readonly placed: readonly Placed[];
  readonly show: (id: string) => void;
}

function Below({ article, placed, show }: BelowProps) {
  const alone = article.soleSupportOf ?? [];
  return (
    <>
      <section>
        <h2>Statements</h2>
        {placed.length > 0 ? (
          <StatementsTable placed={placed} choose={show} />
        ) : (
          <Empty>No statement has been read from this article.</Empty>
        )}
      </section>
      <section>
        <h2>What rests on this article alone</h2>
        {alone.length === 0 && <Empty>Nothing: all that it says is said elsewhere too.</Empty>}
        <ul class="list two-up">
          {alone.map((claim) => (
            <li key={claim.id}>
              <ClaimLine claim={claim} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Brings the number of a statement to the middle of the window. `null` where its words are not in this version. */
function comeInView({ number, marks }: Placed): HTMLElement | null {
  const button = marks.length > 0 ? document.getElementById(numberId(number)) : null;
  button?.scrollIntoView({ block: "center" });
  return button;
}
