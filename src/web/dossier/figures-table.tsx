import type { ComponentChildren } from "preact";

import type { FigureGivenFragment } from "../../client/generated/graphql.js";
import { figureWords } from "../numbers.js";
import { ChainLine } from "../parts/chain.js";
import { Fold } from "../parts/fold.js";
import { Quote } from "../parts/saying.js";
import { Empty } from "../parts/states.js";
import { Table } from "../parts/table-beside.js";
import { timeWords } from "../times.js";
import { MODALITIES } from "../words/sayings.js";
import { word } from "../words/word.js";

interface Props {
  readonly name: string;
  readonly inputs: readonly FigureGivenFragment[];
}

/** Every figure that was looked at: what the chart shows, and the words behind it. */
export function FiguresTable({ name, inputs }: Props) {
  return (
    <Fold title={name}>
      {inputs.length === 0 ? (
        <Empty>No figure had been given by then.</Empty>
      ) : (
        <Table
          label={name}
          head={["Reported", "Figure", "In the words", "On whose word", "Counted"]}
          rows={inputs.map(rowOf)}
        />
      )}
    </Fold>
  );
}

function rowOf({ figure, used, reason, assertion }: FigureGivenFragment): readonly ComponentChildren[] {
  return [
    timeWords(assertion.reported),
    <>
      <strong>{figureWords(figure)}</strong>
      <span class="soft small"> {word(MODALITIES, assertion.modality)}</span>
    </>,
    <Quote saying={assertion} />,
    <ChainLine chain={assertion.attribution} />,
    <>
      {used ? "yes" : "no"}
      <span class="soft small">, {reason}</span>
    </>,
  ];
}
