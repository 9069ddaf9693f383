import { ActorPageDocument } from "../../client/generated/graphql.js";
import { graph } from "../graph.js";
import { Nowhere } from "../parts/nowhere.js";
import { View } from "../parts/view.js";
import { useAnswer } from "../use-answer.js";
import { ActorPage } from "./actor-page.js";

/** One actor: what it said and in which role, and what became of it. */
export function ActorView({ id }: { id: string }) {
  const answer = useAnswer(`actor ${id}`, () => graph.askPartial(ActorPageDocument, { id }));
  return (
    <View what="the actor" answer={answer}>
      {({ actor }) => (actor ? <ActorPage actor={actor} /> : <Nowhere what="actor" />)}
    </View>
  );
}
