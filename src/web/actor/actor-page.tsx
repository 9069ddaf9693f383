import { useTitle } from "../parts/use-title.js";
import type { Actor } from "./actor.js";
import { ActorClaims } from "./actor-claims.js";
import { ActorDeployments } from "./actor-deployments.js";
import { ActorHead } from "./actor-head.js";
import { ActorSayings } from "./actor-sayings.js";
import { Reliability } from "./reliability.js";
import { Roles } from "./roles.js";
import { TrackRecord } from "./track-record.js";

export function ActorPage({ actor }: { actor: Actor }) {
  useTitle(actor.name);
  return (
    <>
      <ActorHead actor={actor} />
      <div class="columns">
        <section>
          <h2>Track record</h2>
          <TrackRecord record={actor.trackRecord} />
        </section>
        <section>
          <h2>Reliability</h2>
          <Reliability grades={actor.reliabilityHistory} />
        </section>
      </div>
      <Roles actor={actor} />
      <ActorDeployments actor={actor} />
      <section>
        <h2>What it said</h2>
        <ActorSayings id={actor.id} />
      </section>
      <section>
        <h2>Claims that rest on its word</h2>
        <ActorClaims id={actor.id} />
      </section>
    </>
  );
}
