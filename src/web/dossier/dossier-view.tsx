import { DossierDocument, DossierFrameDocument } from "../../client/generated/graphql.js";
import { graph } from "../graph.js";
import { Nowhere } from "../parts/nowhere.js";
import { View } from "../parts/view.js";
import { knownOn } from "../times.js";
import { useAnswer } from "../use-answer.js";
import { Dossier } from "./dossier.js";
import { useAsOf } from "../use-as-of.js";

/** One deployment: who sends whom where, how many on whose word, as known on any day. */
export function DossierView({ id }: { id: string }) {
  const [asOf, setAsOf] = useAsOf();
  const frame = useAnswer(`dossier-frame ${id}`, () => graph.askPartial(DossierFrameDocument, { id }));
  const known = useAnswer(`dossier ${id} ${asOf}`, () =>
    graph.askPartial(DossierDocument, { id, asOf: knownOn(asOf) }),
  );
  const askAgain = () => {
    frame.askAgain();
    if (known.failure !== null) known.askAgain();
  };
  return (
    <View what="the dossier" answer={{ ...frame, askAgain }}>
      {({ deployment }) =>
        deployment ? (
          <Dossier deployment={deployment} known={known} asOf={asOf} setAsOf={setAsOf} />
        ) : (
          <Nowhere what="deployment" />
        )
      }
    </View>
  );
}
