import type { Stance } from "../../client/generated/graphql.js";
import { ActorName } from "../parts/names.js";
import { Quote } from "../parts/saying.js";
import { Empty } from "../parts/states.js";
import { Table } from "../parts/table-beside.js";
import { timeWords } from "../times.js";
import { STANCES } from "../words/sayings.js";
import { word } from "../words/word.js";
import type { Claim } from "./claim.js";

/** For it, against it, silent, in this order; signs that can be told apart without colour. */
const SIGNS: readonly (readonly [sign: string, stances: readonly Stance[]])[] = [
  ["✓", ["ASSERTS", "CONFIRMS"]],
  ["✕", ["DENIES", "DISPUTES"]],
  ["?", ["QUESTIONS"]],
  ["↶", ["RETRACTS", "DENIES_SAYING"]],
  ["–", ["NO_COMMENT", "DECLINES_TO_COMMENT"]],
];

/** Where every actor stands that has taken a stance, those that keep silent included. */
export function Positions({ positions }: { positions: Claim["positions"] }) {
  if (positions.length === 0) return <Empty>No one had taken a position.</Empty>;
  const sorted = positions.toSorted((a, b) => rankOf(a.stance) - rankOf(b.stance));
  return (
    <Table
      label="Positions"
      head={["Who", "Stance", "Since", "Before that", "In the words"]}
      rows={sorted.map(({ actor, stance, since, previous, latest }) => [
        <ActorName actor={actor} />,
        <span class={`stance-${rankOf(stance)}`}>
          <span aria-hidden="true" class="sign">
            {signOf(stance)}
          </span>{" "}
          {word(STANCES, stance)}
        </span>,
        timeWords(since),
        previous.length > 0 ? previous.map((each) => word(STANCES, each)).join(", ") : "–",
        <Quote saying={latest} />,
      ])}
    />
  );
}

function rankOf(stance: Stance): number {
  const rank = SIGNS.findIndex(([, stances]) => stances.includes(stance));
  return rank === -1 ? SIGNS.length : rank;
}

function signOf(stance: Stance): string {
  return SIGNS[rankOf(stance)]?.[0] ?? "·";
}
