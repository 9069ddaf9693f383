import {
  ApolloGateway,
  LocalGraphQLDataSource,
  RemoteGraphQLDataSource,
  type GraphQLDataSource,
} from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { execute, parse, type DocumentNode, type GraphQLSchema } from "graphql";

import { composeSupergraph } from "../../../src/gateway/compose.js";
import { subgraphs } from "../../../src/subgraphs/subgraphs.js";
import { createContext } from "../monolith.js";
import { HOST, type OpenServer } from "../serving.js";

const listen = { port: 0, host: HOST };

function openGateway(sourceOf: (subgraph: string) => GraphQLDataSource): ApolloServer {
  const parts = subgraphs.map((subgraph) => ({ name: subgraph.name, ...subgraph.build() }));
  const { supergraphSdl } = composeSupergraph(parts);
  const gateway = new ApolloGateway({ supergraphSdl, buildService: ({ name }) => sourceOf(name) });
  return new ApolloServer({ gateway });
}

/** With the data source that it brings for schemas in the same process. */
export const openApolloGateway: OpenServer = openInProcess((schema) => new LocalGraphQLDataSource(schema));

/** With one that parses each document once and does not validate what the gateway has written. */
export const openTunedApolloGateway: OpenServer = openInProcess(withKeptDocuments);

function openInProcess(sourceOf: (schema: GraphQLSchema) => GraphQLDataSource): OpenServer {
  return async ({ store }) => {
    const schemas = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph.build().schema]));
    const server = openGateway((name) => sourceOf(schemas.get(name)!));
    const context = async () => createContext(store);
    return (await startStandaloneServer(server, { listen, context })).url;
  };
}

export const openRemoteApolloGateway: OpenServer = async ({ urls }) => {
  const server = openGateway((name) => new RemoteGraphQLDataSource({ url: urls.get(name)!.href }));
  return (await startStandaloneServer(server, { listen })).url;
};

function withKeptDocuments(schema: GraphQLSchema): GraphQLDataSource {
  const documents = new Map<string, DocumentNode>();
  return {
    async process({ request: { query = "", variables, operationName }, context }) {
      const document = documents.get(query) ?? parse(query);
      documents.set(query, document);
      const { data, errors } = await execute({
        schema,
        document,
        variableValues: variables ?? null,
        operationName: operationName ?? null,
        contextValue: context,
      });
      return { data: data ?? null, ...(errors && { errors: errors.map((error) => error.toJSON()) }) };
    },
  };
}
