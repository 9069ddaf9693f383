import type { OpenServer } from "./serving.js";

/** Every server there is. Each process loads the code of its own alone. */
export const SERVERS = {
  dateline: async () => (await import("./servers/dateline.js")).openDateline,
  "dateline-graphql-js": async () => (await import("./servers/dateline.js")).openInterpretedDateline,
  "dateline-gateway": async () => (await import("./servers/dateline.js")).openDatelineGateway,
  "dateline-subgraph": async () => (await import("./servers/dateline.js")).openDatelineSubgraph,
  "graphql-js": async () => (await import("./servers/monolith.js")).openGraphqlJs,
  "graphql-jit": async () => (await import("./servers/monolith.js")).openGraphqlJit,
  "ready-answers": async () => (await import("./servers/monolith.js")).openReadyAnswers,
  yoga: async () => (await import("./servers/monolith.js")).openYoga,
  mercurius: async () => (await import("./servers/monolith.js")).openMercurius,
  apollo: async () => (await import("./servers/apollo-server.js")).openApolloServer,
  "apollo-lean": async () => (await import("./servers/apollo-server.js")).openLeanApolloServer,
  "apollo-subgraph": async () => (await import("./servers/apollo-server.js")).openApolloSubgraph,
  "apollo-gateway": async () => (await import("./servers/apollo-gateway.js")).openApolloGateway,
  "apollo-gateway-tuned": async () => (await import("./servers/apollo-gateway.js")).openTunedApolloGateway,
  "apollo-remote-gateway": async () => (await import("./servers/apollo-gateway.js")).openRemoteApolloGateway,
  hive: async () => (await import("./servers/hive-gateway.js")).openHiveGateway,
  "hive-router": async () => (await import("./servers/hive-gateway.js")).openHiveGatewayWithRouter,
} satisfies Record<string, () => Promise<OpenServer>>;

export type ServerName = keyof typeof SERVERS;

export interface Contender {
  /** As results call it. */
  readonly name: string;
  readonly server: ServerName;
  /** What serves each subgraph in a process of its own; `null` where one process does all. */
  readonly subgraphs: ServerName | null;
}

/** Whose answers are right: graphql-js with one schema and all resolvers. */
export const REFERENCE = "one schema: graphql-js on node:http";
/** What the ratios of results are to. */
export const DATELINE = "Dateline";
export const FLOOR = "JSON.stringify of the ready answer";
export const SPLIT_DATELINE = "Dateline over its subgraphs";

/** The one list of what is compared, in the order of results. */
export const CONTENDERS: readonly Contender[] = [
  alone(DATELINE, "dateline"),
  alone("Dateline, ENGINE=graphql-js", "dateline-graphql-js"),
  alone("federation: Apollo Gateway", "apollo-gateway"),
  alone("federation: Apollo Gateway with kept documents", "apollo-gateway-tuned"),
  alone("federation: Hive Gateway", "hive"),
  alone("federation: Hive Gateway with router-runtime", "hive-router"),
  alone("one schema: Apollo Server", "apollo"),
  alone("one schema: Apollo Server without cache control", "apollo-lean"),
  alone("one schema: graphql-yoga", "yoga"),
  alone("one schema: Mercurius with jit", "mercurius"),
  alone(REFERENCE, "graphql-js"),
  alone("one schema: graphql-jit on node:http", "graphql-jit"),
  alone(FLOOR, "ready-answers"),
  { name: SPLIT_DATELINE, server: "dateline-gateway", subgraphs: "dateline-subgraph" },
  {
    name: "Apollo Gateway over Dateline's subgraphs",
    server: "apollo-remote-gateway",
    subgraphs: "dateline-subgraph",
  },
  {
    name: "Apollo Gateway over Apollo Server subgraphs",
    server: "apollo-remote-gateway",
    subgraphs: "apollo-subgraph",
  },
];

function alone(name: string, server: ServerName): Contender {
  return { name, server, subgraphs: null };
}
