import { addressOf } from "../addresses.js";
import { ChainLine } from "../parts/chain.js";
import { To } from "../parts/link.js";
import { Table } from "../parts/table-beside.js";
import { claimWords } from "../words/claims.js";
import { MODALITIES, STANCES } from "../words/sayings.js";
import { ANCHORS } from "../words/texts.js";
import { word } from "../words/word.js";
import type { Placed } from "./placing.js";

interface Props {
  readonly placed: readonly Placed[];
  readonly choose: (id: string) => void;
}

/** What the marked text shows, as a table. */
export function StatementsTable({ placed, choose }: Props) {
  return (
    <Table
      label="Statements"
      head={["No.", "Words", "Claim", "Stance", "On whose word"]}
      rows={placed.map(({ number, statement, fate }) => [
        <button
          type="button"
          class="number"
          aria-label={`Show statement ${number}`}
          onClick={() => choose(statement.id)}
        >
          {number}
        </button>,
        <>
          <q>{statement.spans.map((span) => span?.normalized ?? "").join(" … ")}</q>
          {fate !== "EXACT" && <span class="soft small"> {word(ANCHORS, fate)}</span>}
        </>,
        <To to={addressOf("claims", statement.claim.id)}>{claimWords(statement.claim)}</To>,
        <>
          {word(STANCES, statement.stance)}, {word(MODALITIES, statement.modality)}
        </>,
        <ChainLine chain={statement.attribution} />,
      ])}
    />
  );
}
