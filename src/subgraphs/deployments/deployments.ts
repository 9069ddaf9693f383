import { defineSubgraph } from "../../federation/subgraph.js";
import { ActorDeploymentsResolver } from "./actor-deployments.resolver.js";
import { DeploymentResolver } from "./deployment.resolver.js";
import { DeploymentType } from "./deployment.type.js";
import { ActorStub } from "./stubs.js";
import { WaveResolver } from "./wave.resolver.js";
import { WaveType } from "./wave.type.js";

/** What moved where: deployments and their waves, as far as they are known. */
export const deploymentsSubgraph = defineSubgraph({
  name: "deployments",
  reads: ["deployments", "waves"],
  resolvers: [DeploymentResolver, WaveResolver, ActorDeploymentsResolver],
  types: [DeploymentType, WaveType, ActorStub],
  references: {
    Deployment: (id, { deployments }) => deployments.byId(id),
    Wave: (id, { waves }) => waves.byId(id),
    Actor: (id) => ({ id }),
  },
});
