import {
  Kind,
  parse,
  print,
  visit,
  type DefinitionNode,
  type StringValueNode,
  type ValueNode,
  type VariableDefinitionNode,
} from "graphql";

import type { QueryPlan } from "./plan.js";

/** What a document has to have for a planner to misread it: a string, an odd number, a lone return. */
const MAY_BE_MISREAD = /[^\t\n !#-~]|\d[.eE]|-0|\d{16}/;

/** What every parser reads alike, and writes as it has read it. */
const PLAIN_TEXT = /^[ !#-[\]-~]*$/;
const PLAIN_NUMBER = /^(0|-?[1-9]\d{0,14})$/;

/** No plain text has such a sign, so that what is set apart cannot be mistaken for a client's literal. */
const MARK = "§";
const MARKED = /"§(\d+)"/g;

/**
 * Plans a document without the literals that a planner may read otherwise than graphql-js, such as escaped
 * emoji, indented block strings and numbers of more than 64 bits. A mark stands for each of them until the
 * plan is made, so that subgraphs are sent what the client wrote.
 */
export function planWithoutOddLiterals(text: string, plan: (text: string) => QueryPlan): QueryPlan {
  if (!MAY_BE_MISREAD.test(text)) return plan(text);
  // The same literal has the same mark: a planner compares the arguments of fields.
  const marks = new Map<string, string>();
  const setApart = (node: ValueNode): StringValueNode => {
    const literal = print(node);
    if (!marks.has(literal)) marks.set(literal, `${MARK}${marks.size}`);
    return { kind: Kind.STRING, value: marks.get(literal)! };
  };
  const reduced = visit(parse(text, { noLocation: true }), {
    OperationDefinition: withoutDescription,
    FragmentDefinition: withoutDescription,
    VariableDefinition: withoutDescription,
    StringValue({ value }) {
      const inOneLine: StringValueNode = { kind: Kind.STRING, value };
      return PLAIN_TEXT.test(value) ? inOneLine : setApart(inOneLine);
    },
    IntValue: (node) => (PLAIN_NUMBER.test(node.value) ? undefined : setApart(node)),
    FloatValue: setApart,
  });
  const planned = plan(print(reduced));
  if (marks.size === 0) return planned;
  const literals = [...marks.keys()];
  const restore = (operation: string) =>
    operation.replace(MARKED, (_mark, index) => literals[Number(index)]!);
  return JSON.parse(JSON.stringify(planned), (key, value) =>
    key === "operation" ? restore(value) : value,
  ) as QueryPlan;
}

/** Descriptions in documents of clients are new to GraphQL; a planner may not know them. */
function withoutDescription<Node extends DefinitionNode | VariableDefinitionNode>(node: Node): Node {
  return { ...node, description: undefined };
}
