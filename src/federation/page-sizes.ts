import { getNamedType, isObjectType, Kind, type GraphQLField, type GraphQLSchema } from "graphql";

import { DEFAULT_PAGE_SIZE } from "./connection.js";

/** Finding a page, in microseconds, where its field declares no other cost. */
const COST_OF_A_PAGE = 10;

const LIST_SIZE = {
  slicingArguments: ["first", "last"],
  sizedFields: ["edges"],
  assumedSize: DEFAULT_PAGE_SIZE,
  requireOneSlicingArgument: false,
};

/** Declares of every field that answers with a connection what a page costs, and that its arguments size it. */
export function declarePageSizes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!getNamedType(field.type).name.endsWith("Connection")) continue;
      const weight = declaredWeight(field) ?? COST_OF_A_PAGE;
      field.extensions = { ...field.extensions, directives: { cost: { weight }, listSize: LIST_SIZE } };
    }
  }
}

function declaredWeight({ astNode }: GraphQLField<unknown, unknown>): number | null {
  const cost = astNode?.directives?.find(({ name }) => name.value === "cost");
  const weight = cost?.arguments?.[0]?.value;
  return weight?.kind === Kind.INT ? Number(weight.value) : null;
}
