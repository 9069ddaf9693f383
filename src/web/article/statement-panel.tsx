import { AssertionDetailDocument, type AssertionDetailQuery } from "../../client/generated/graphql.js";
import { addressOf, wordsAddress } from "../addresses.js";
import { graph } from "../graph.js";
import { figureWords } from "../numbers.js";
import { ChainPath } from "../parts/chain.js";
import { supportWords } from "../parts/claim-line.js";
import { Fact } from "../parts/fact.js";
import { FictionTag } from "../parts/fiction.js";
import { To } from "../parts/link.js";
import { Answered, Loading } from "../parts/states.js";
import { timeWords } from "../times.js";
import { useAnswer } from "../use-answer.js";
import { CLAIM_STATUSES, claimWords, CREDIBILITIES } from "../words/claims.js";
import { CODING_METHODS, DRIFTS, FORMS, MODALITIES, STANCES } from "../words/sayings.js";
import { ANCHORS } from "../words/texts.js";
import { word } from "../words/word.js";
import type { Placed } from "./placing.js";

interface Props {
  readonly placed: Placed;
  readonly close: () => void;
}

/** What one statement says, on whose word, and how well that is borne out. */
export function StatementPanel({ placed, close }: Props) {
  const { id } = placed.statement;
  const answer = useAnswer(`assertion ${id}`, () => graph.askPartial(AssertionDetailDocument, { id }));
  return (
    <>
      <div class="panel-head">
        <h2 class="label">Statement {placed.number}</h2>
        <button type="button" onClick={close}>
          Close
        </button>
      </div>
      <p class="claim-text">
        <To to={addressOf("claims", placed.statement.claim.id)}>{claimWords(placed.statement.claim)}</To>{" "}
        <FictionTag fictional={placed.statement.claim.fictional} />
      </p>
      <Fate placed={placed} />
      <Answered what="the statement" answer={answer}>
        {({ assertion }) =>
          assertion && assertion.id === id ? (
            <Detail assertion={assertion} />
          ) : (
            <Loading what="the statement" />
          )
        }
      </Answered>
    </>
  );
}

/** What an edit did to the words, where it did something. */
function Fate({ placed: { fate, statement } }: { placed: Placed }) {
  if (fate === "EXACT" || fate === "MOVED") return null;
  const words = statement.spans.flatMap((span) => (span ? [span.normalized] : [])).join(" … ");
  return (
    <p class="notice">
      <strong>{capital(word(ANCHORS, fate))}.</strong> Read from another version, where it says:{" "}
      <q>{words}</q>
    </p>
  );
}

function Detail({ assertion }: { assertion: NonNullable<AssertionDetailQuery["assertion"]> }) {
  const { claim, attribution, stance, modality, form, condition, quantities, time, stated } = assertion;
  return (
    <>
      <dl class="facts">
        <Fact name="Stance">{word(STANCES, stance)}</Fact>
        <Fact name="Put forward">
          {word(MODALITIES, modality)}
          {condition && <>: “{condition}”</>}
        </Fact>
        <Fact name="Form">{word(FORMS, form)}</Fact>
        {quantities.length > 0 && <Fact name="Figure">{quantities.map(figureWords).join("; ")}</Fact>}
        {time && <Fact name="Time">{timeWords(time)}</Fact>}
        {stated && <Fact name="Said">{timeWords(stated)}</Fact>}
      </dl>
      <h3>From the page to the origin</h3>
      <ChainPath chain={attribution} />
      <h3>How well it is borne out</h3>
      <p>{capital(supportWords(claim.corroboration))}.</p>
      <p>
        {claim.credibility.notation} · {word(CREDIBILITIES, claim.credibility.credibility)}
        {claim.status !== "ACTIVE" && <strong> · {word(CLAIM_STATUSES, claim.status)}</strong>}
      </p>
      <Retelling assertion={assertion} />
      <p class="soft small">
        Coded {word(CODING_METHODS, assertion.coding.method)}, signed “{assertion.coding.coder}”. To code is
        to write down who says what in a text, and on whose word. {assertion.coding.note}
      </p>
    </>
  );
}

function Retelling({
  assertion: { retells, drift },
}: {
  assertion: NonNullable<AssertionDetailQuery["assertion"]>;
}) {
  if (!retells) return null;
  return (
    <>
      <h3>Retells</h3>
      <p>
        <To to={wordsAddress(retells)}>{retells.article?.headline ?? "another article"}</To>
      </p>
      {drift.map(({ kinds, note }) => (
        <p key={note}>
          What it changed: {kinds.map((kind) => word(DRIFTS, kind)).join(", ")}.{" "}
          <span class="soft">{note}</span>
        </p>
      ))}
    </>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
