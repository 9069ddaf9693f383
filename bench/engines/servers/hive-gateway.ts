import type { RequestListener } from "node:http";

import { execute, type DocumentNode } from "graphql";

import { composeSupergraph } from "../../../src/gateway/compose.js";
import type { Store } from "../../../src/store/store.js";
import { subgraphs } from "../../../src/subgraphs/subgraphs.js";
import { createContext } from "../monolith.js";
import { listen, type OpenServer } from "../serving.js";

/** What it brings: stitching. */
export const openHiveGateway: OpenServer = ({ store }) => open(store, {});

/** With the planner in Rust that is there for it. */
export const openHiveGatewayWithRouter: OpenServer = async ({ store }) => {
  const { unifiedGraphHandler } = (await import(ROUTER)) as { unifiedGraphHandler: unknown };
  return open(store, { unifiedGraphHandler });
};

// Their types add members to those of graphql, which then no longer fit anybody else's: loaded without types.
const GATEWAY: string = "@graphql-hive/gateway-runtime";
const ROUTER: string = "@graphql-hive/router-runtime";

interface Hive {
  readonly createGatewayRuntime: (config: object) => RequestListener;
}

interface Fetch {
  readonly document: DocumentNode;
  readonly variables?: Record<string, unknown>;
  readonly context?: object;
}

async function open(store: Store, more: object): Promise<string> {
  const { createGatewayRuntime } = (await import(GATEWAY)) as Hive;
  const parts = subgraphs.map((subgraph) => ({ name: subgraph.name, ...subgraph.build() }));
  const { supergraphSdl } = composeSupergraph(parts);
  const schemas = new Map(parts.map(({ name, schema }) => [name, schema]));
  const transport = {
    getSubgraphExecutor({ subgraphName }: { readonly subgraphName: string }) {
      const schema = schemas.get(subgraphName)!;
      return ({ document, variables, context }: Fetch) =>
        execute({ schema, document, variableValues: variables ?? null, contextValue: context });
    },
  };
  const gateway = createGatewayRuntime({
    supergraph: supergraphSdl,
    transports: { http: transport },
    logging: false,
    graphqlEndpoint: "/graphql",
    plugins: () => [
      {
        onContextBuilding({ extendContext }: { readonly extendContext: (more: object) => void }) {
          extendContext(createContext(store));
        },
      },
    ],
    ...more,
  });
  return listen(gateway);
}
