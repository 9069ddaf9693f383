import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";

import { subgraphs } from "../../../src/subgraphs/subgraphs.js";
import { createContext, openMonolith } from "../monolith.js";
import { HOST, type OpenServer } from "../serving.js";

const listenAnywhere = { port: 0, host: HOST };

export const openApolloServer: OpenServer = async ({ store }) => {
  const server = new ApolloServer({ schema: openMonolith() });
  const context = async () => createContext(store);
  return (await startStandaloneServer(server, { listen: listenAnywhere, context })).url;
};

export const openLeanApolloServer: OpenServer = async ({ store }) => {
  const plugins = [ApolloServerPluginCacheControlDisabled()];
  const server = new ApolloServer({ schema: openMonolith(), plugins });
  const context = async () => createContext(store);
  return (await startStandaloneServer(server, { listen: listenAnywhere, context })).url;
};

export const openApolloSubgraph: OpenServer = async ({ store, subgraph }) => {
  const served = subgraphs.find(({ name }) => name === subgraph)!;
  const server = new ApolloServer({ schema: served.build().schema });
  const context = async () => served.createContext(store);
  return (await startStandaloneServer(server, { listen: listenAnywhere, context })).url;
};
