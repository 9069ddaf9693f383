import type { DossierQuery } from "../../client/generated/graphql.js";
import { countWords, howMany, rangeWords, unitWords } from "../numbers.js";

type Known = NonNullable<DossierQuery["deployment"]>;

/** The three figures that everybody asks for first. */
export function HeadlineFigures({ actual, planned, outstanding }: Known) {
  return (
    <div class="headline-figures">
      <Figure name="Sent" estimate={actual} origins={actual?.distinctOrigins} conflict={actual?.conflict} />
      <Figure
        name="Planned in all"
        estimate={planned}
        origins={planned?.distinctOrigins}
        conflict={planned?.conflict}
      />
      <Figure name="Still to come" estimate={outstanding} />
    </div>
  );
}

interface Props {
  readonly name: string;
  readonly estimate: {
    readonly best: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly unit: string;
    readonly explanation: string;
  } | null;
  readonly origins?: number | undefined;
  readonly conflict?: boolean | undefined;
}

function Figure({ name, estimate, origins, conflict }: Props) {
  const best = estimate?.best ?? null;
  // Figures that conflict have bounds, and no single number to show.
  const hasFigures = estimate !== null && estimate.low !== null;
  return (
    <section class="headline-figure">
      <h2 class="label">{name}</h2>
      {!hasFigures ? (
        <>
          <p class="big soft">–</p>
          <p>{estimate ? "No figure by then." : "Not available."}</p>
        </>
      ) : (
        <>
          <p class="big">
            {best === null
              ? `${rangeWords(estimate.low, estimate.high)} ${unitWords(estimate.unit)}`
              : countWords(best, estimate.unit)}
          </p>
          <p>
            {best !== null && rangeWords(estimate.low, estimate.high)}
            {origins !== undefined && <> · {howMany(origins, "origin")}</>}
            {conflict && <strong> · figures conflict</strong>}
          </p>
          <p class="soft small">{estimate.explanation}</p>
        </>
      )}
    </section>
  );
}
