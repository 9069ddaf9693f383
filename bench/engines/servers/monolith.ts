import fastify from "fastify";
import { execute, parse, validate } from "graphql";
import { compileQuery, isCompiledQuery, type CompiledQuery } from "graphql-jit";
import { createYoga } from "graphql-yoga";
import mercurius from "mercurius";

import { createContext, openMonolith } from "../monolith.js";
import { HOST, listen, listenPlainly, type OpenServer } from "../serving.js";

interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** Documents are parsed and validated when they come for the first time. */
export const openGraphqlJs: OpenServer = ({ store }) => {
  const schema = openMonolith();
  const documentOf = kept((query) => {
    const document = parse(query);
    const [invalid] = validate(schema, document);
    if (invalid) throw invalid;
    return document;
  });
  return listenPlainly(async (body) => {
    const { query, variables = {} } = JSON.parse(body) as Asked;
    const document = documentOf(query);
    const contextValue = createContext(store);
    return JSON.stringify(await execute({ schema, document, variableValues: variables, contextValue }));
  });
};

export const openGraphqlJit: OpenServer = ({ store }) => {
  const schema = openMonolith();
  const compiledOf = kept((query): CompiledQuery => {
    const document = parse(query);
    const [invalid] = validate(schema, document);
    if (invalid) throw invalid;
    const compiled = compileQuery(schema, document);
    if (!isCompiledQuery(compiled)) throw compiled.errors?.[0] ?? new Error("Not compiled.");
    return compiled;
  });
  return listenPlainly(async (body) => {
    const { query, variables = {} } = JSON.parse(body) as Asked;
    const compiled = compiledOf(query);
    return compiled.stringify(await compiled.query(undefined, createContext(store), variables));
  });
};

/** Answers are worked out once; from then on only their JSON is written. */
export const openReadyAnswers: OpenServer = ({ store }) => {
  const schema = openMonolith();
  const ready = new Map<string, object>();
  return listenPlainly((body) => {
    const known = ready.get(body);
    if (known) return JSON.stringify(known);
    const { query, variables = {} } = JSON.parse(body) as Asked;
    const contextValue = createContext(store);
    const answer = execute({ schema, document: parse(query), variableValues: variables, contextValue });
    return Promise.resolve(answer).then((result) => {
      ready.set(body, result);
      return JSON.stringify(result);
    });
  });
};

export const openYoga: OpenServer = ({ store }) => {
  const yoga = createYoga({ schema: openMonolith(), context: () => createContext(store), logging: false });
  return listen(yoga);
};

/** Compiles with graphql-jit what comes for the second time. */
export const openMercurius: OpenServer = async ({ store }) => {
  const app = fastify();
  await app.register(mercurius, {
    schema: openMonolith(),
    jit: 1,
    context: () => createContext(store) as never,
  });
  return `${await app.listen({ port: 0, host: HOST })}/graphql`;
};

function kept<T>(make: (query: string) => T): (query: string) => T {
  const all = new Map<string, T>();
  return (query) => {
    const known = all.get(query) ?? make(query);
    all.set(query, known);
    return known;
  };
}
