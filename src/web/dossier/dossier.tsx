import type { DossierFrameQuery, DossierQuery } from "../../client/generated/graphql.js";
import { FictionNotice } from "../parts/fiction.js";
import { Answered, Empty } from "../parts/states.js";
import { useTitle } from "../parts/use-title.js";
import type { Day } from "../times.js";
import type { Answer } from "../use-answer.js";
import { AsOfSlider } from "./as-of-slider.js";
import { Contradictions } from "./contradictions.js";
import { DossierClaims } from "./dossier-claims.js";
import { Facts } from "./facts.js";
import { HeadlineFigures } from "./headline-figures.js";
import { History } from "./history.js";
import { Pay } from "./pay.js";
import { spanOfDays } from "./span-of-days.js";
import { Strength } from "./strength.js";
import { Waves } from "./waves.js";

interface Props {
  readonly deployment: NonNullable<DossierFrameQuery["deployment"]>;
  readonly known: Answer<DossierQuery>;
  readonly asOf: Day | null;
  readonly setAsOf: (day: Day | null) => void;
}

export function Dossier({ deployment, known, asOf, setAsOf }: Props) {
  useTitle(deployment.title);
  const span = spanOfDays(deployment);
  return (
    <>
      <FictionNotice fictional={deployment.fictional} />
      <p class="label">Deployment dossier</p>
      <h1>{deployment.title}</h1>
      <Facts deployment={deployment} isNow={asOf === null} />
      {span ? (
        <AsOfSlider span={span} asOf={asOf} change={setAsOf} />
      ) : (
        <Empty>No figure has been reported of it.</Empty>
      )}
      <div class="as-known">
        <Answered what="what is known" answer={known}>
          {(data) => <Known data={data} {...{ deployment, span, asOf }} />}
        </Answered>
      </div>
      <section>
        <h2>Claims</h2>
        <DossierClaims id={deployment.id} asOf={asOf} />
      </section>
    </>
  );
}

interface KnownProps extends Pick<Props, "deployment" | "asOf"> {
  readonly data: DossierQuery;
  readonly span: ReturnType<typeof spanOfDays>;
}

function Known({ data, deployment, span, asOf }: KnownProps) {
  const known = data.deployment;
  if (!known) return <Empty>What is known of it is not available.</Empty>;
  const measured = known.measured?.edges.map(({ node }) => node.id) ?? [];
  return (
    <>
      <div aria-live="polite">
        <HeadlineFigures {...known} />
      </div>
      {span && <Strength deployment={deployment} known={known} span={span} asOf={asOf} />}
      <section>
        <h2>Waves</h2>
        <Waves waves={deployment.waves} claimIds={asOf === null ? null : new Set(measured)} />
      </section>
      <div class="columns">
        <section>
          <h2>Contradictions</h2>
          <Contradictions pairs={data.contradictions} asOf={asOf} />
        </section>
        <section>
          <h2>What changed</h2>
          <History changes={known.history ?? []} asOf={asOf} />
        </section>
      </div>
      <section>
        <h2>Pay</h2>
        <Pay pay={known.pay} />
      </section>
    </>
  );
}
