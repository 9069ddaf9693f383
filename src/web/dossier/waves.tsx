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
 * The waves that somebody had spoken of. How strong each is and how far it has got is coded without a clock,
 * so looking back they are only named, and waves that no source states are left out.
 */
export function Waves({ waves, claimIds }: Props) {
  const spoken = waves.filter(
    ({ claims }) => claimIds === null || claims?.some(({ id }) => claimIds.has(id)),
  );
  if (spoken.length === 0) return <Empty>No wave had been reported by then.</Empty>;
  if (claimIds !== null) return <Named waves={spoken} />;
  return (
    <Table
      label="Waves"
      head={["Wave", "Strength", "Set out", "Arrived", "Status"]}
      rows={spoken.map((wave) => [
        nameOf(wave),
        <>
          {wave.strength ? figureWords(wave.strength) : "–"}
          {wave.derived && <span class="soft small"> worked out; no source states it</span>}
        </>,
        wave.departed ? timeWords(wave.departed) : "–",
        wave.arrived ? timeWords(wave.arrived) : "–",
        `${word(REALIZATIONS, wave.realization)}${postureOf(wave)}`,
      ])}
    />
  );
}

function Named({ waves }: { waves: readonly Wave[] }) {
  return (
    <>
      <ul class="list">
        {waves.map((wave) => (
          <li key={wave.id}>{nameOf(wave)}</li>
        ))}
      </ul>
      <p class="soft small">
        Spoken of by then. Their strength, days and status are on record only as known now, so they are not
        shown for an earlier day; the claims below say what had been reported.
      </p>
    </>
  );
}

function nameOf({ ordinal, label }: Wave): string {
  return `${ordinal}. ${label}`;
}

function postureOf({ posture }: Wave): string {
  return posture === "UNKNOWN" ? "" : `, ${word(POSTURES, posture)}`;
}
