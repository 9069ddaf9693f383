import { defineSubgraph } from "../../federation/subgraph.js";
import { ActorDeploymentsResolver } from "./actor-deployments.resolver.js";
import { DeploymentResolver } from "./deployment.resolver.js";
import { DeploymentType } from "./deployment.type.js";
import { ActorStub, StoryStub } from "./stubs.js";
import { WaveResolver } from "./wave.resolver.js";
import { WaveType } from "./wave.type.js";
import { StoryDeploymentsResolver } from "./story-deployments.resolver.js";

/** What moved where: deployments and their waves, as far as they are known. */
export const deploymentsSubgraph = defineSubgraph({
  name: "deployments",
  reads: ["deployments", "waves", "stories"],
  resolvers: [DeploymentResolver, WaveResolver, ActorDeploymentsResolver, StoryDeploymentsResolver],
  types: [DeploymentType, WaveType, ActorStub, StoryStub],
  references: {
    Deployment: (id, { deployments }) => deployments.byId(id),
    Wave: (id, { waves }) => waves.byId(id),
    Actor: (id) => ({ id }),
    Story: (id) => ({ id }),
  },
});
