import { ClaimPageDocument } from "../../client/generated/graphql.js";
import { useAsOf } from "../use-as-of.js";
import { graph } from "../graph.js";
import { Nowhere } from "../parts/nowhere.js";
import { View } from "../parts/view.js";
import { knownOn } from "../times.js";
import { useAnswer } from "../use-answer.js";
import { ClaimPage } from "./claim-page.js";

/** One claim: on whose word it stands, who is against it, who keeps silent. */
export function ClaimView({ id }: { id: string }) {
  const [asOf, setAsOf] = useAsOf();
  const answer = useAnswer(`claim ${id} ${asOf}`, () =>
    graph.askPartial(ClaimPageDocument, { id, asOf: knownOn(asOf) }),
  );
  return (
    <View what="the claim" answer={answer}>
      {({ claim }) =>
        claim ? (
          <ClaimPage claim={claim} asOf={asOf} showAll={() => setAsOf(null)} />
        ) : (
          <Nowhere what="claim" />
        )
      }
    </View>
  );
}
