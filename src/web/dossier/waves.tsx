import type { DossierFrameQuery } from "../../client/generated/graphql.js";
import { figureWords } from "../numbers.js";
import { Empty } from "../parts/states.js";
import { Table } from "../parts/table-beside.js";
import { timeWords } from "../times.js";
import { POSTURES, REALIZATIONS } from "../words/deployments.js";
import { word } from "../words/word.js";

type Wave = NonNullable<DossierFrameQuery["deployment"]>["waves"][number];

interface Props {
  readonly waves: readonly Wave[];
  /** The claims that had been made by then; `null` for everything known. */
  readonly claimIds: ReadonlySet<string> | null;
}

/**
 * The waves that somebody had spoken of. How far each has got is coded without a clock, so looking back
 * it is left out, as are waves that no source states.
 */
export function Waves({ waves, claimIds }: Props) {
  const spoken = waves.filter(
    ({ claims }) => claimIds === null || claims?.some(({ id }) => claimIds.has(id)),
  );
  if (spoken.length === 0) return <Empty>No wave had been reported by then.</Empty>;
  const isNow = claimIds === null;
  return (
    <Table
      label="Waves"
      head={["Wave", "Strength", "Set out", "Arrived", ...(isNow ? ["Status"] : [])]}
      rows={spoken.map((wave) => [
        <>
          {wave.ordinal}. {wave.label}
        </>,
        <>
          {wave.strength ? figureWords(wave.strength) : "–"}
          {wave.derived && <span class="soft small"> worked out; no source states it</span>}
        </>,
        wave.departed ? timeWords(wave.departed) : "–",
        wave.arrived ? timeWords(wave.arrived) : "–",
        ...(isNow ? [`${word(REALIZATIONS, wave.realization)}${postureOf(wave)}`] : []),
      ])}
    />
  );
}

function postureOf({ posture }: Wave): string {
  return posture === "UNKNOWN" ? "" : `, ${word(POSTURES, posture)}`;
}
