import { parse, print } from "graphql";

import type { RandomGraph } from "./graph.js";
import type { RandomOperation } from "./operation.js";
import type { WayName } from "./ways.js";

/** An operation of a graph, and how it is run. */
export interface Case {
  readonly graph: RandomGraph;
  readonly operation: RandomOperation;
  /** Whether some resolvers fail. */
  readonly isFailing: boolean;
  readonly way: WayName;
}

/** As a file of `test/gateway/found-graphs`. */
export function writeCase({ graph, operation, isFailing }: Case): string {
  return [
    `# seed ${graph.seed}${isFailing ? ", some resolvers fail" : ""}`,
    ...graph.subgraphs.flatMap(({ name, sdl }) => [`# subgraph ${name}`, oneLineATopic(sdl)]),
    "# operation",
    print(parse(operation.source)),
    ...(Object.keys(operation.variables).length > 0
      ? [`# variables ${JSON.stringify(operation.variables)}`]
      : []),
  ].join("\n");
}

function oneLineATopic(sdl: string): string {
  const definitions = parse(sdl).definitions.map((one) => print(one).replaceAll(/\s+/g, " "));
  return definitions.join("\n");
}

/** Reads what `writeCase` wrote. Without a seed it is 1. */
export function readCase(text: string): Omit<Case, "way"> {
  const sections = text.split(/^# /m).map((section) => {
    const [head = "", ...lines] = section.split("\n");
    return { head, body: lines.join("\n").trim() };
  });
  const subgraphs = sections.flatMap(({ head, body }) =>
    head.startsWith("subgraph ") ? { name: head.slice("subgraph ".length), sdl: body } : [],
  );
  const seed = sections.find(({ head }) => head.startsWith("seed "))?.head;
  const variables = sections.find(({ head }) => head.startsWith("variables "))?.head;
  const source = sections.find(({ head }) => head === "operation")!.body;
  return {
    graph: { seed: Number(/\d+/.exec(seed ?? "1")![0]), subgraphs },
    operation: {
      source,
      operationName: null,
      variables: variables ? (JSON.parse(variables.slice("variables ".length)) as object as never) : {},
    },
    isFailing: seed?.includes("fail") ?? false,
  };
}
