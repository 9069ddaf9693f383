import { parse, stripIgnoredCharacters, type GraphQLSchema } from "graphql";

import { Random } from "../../random.js";
import type { RandomOperation } from "../operation.js";
import { OperationWriter } from "./operation-writer.js";
import { countFields } from "../../operations/count-fields.js";
import { repair } from "../../operations/repair.js";

/** Larger operations may be refused. */
const FIELDS = 1_500;

/** An operation with how it is to be run. */
export interface MadeOperation extends RandomOperation {
  /** Whether some resolvers fail while it runs. */
  readonly isFailing: boolean;
}

/** The same operation for the same seed and index. Kinds of operations come in turn. */
export function makeOperation(schema: GraphQLSchema, seed: number, index: number): MadeOperation {
  const kind = {
    hasNames: index % 2 === 1,
    hasConditions: index % 4 >= 2,
    isMutation: index % 5 === 4 && Boolean(schema.getMutationType()),
  };
  for (let attempt = 0; ; attempt++) {
    const random = new Random((seed * 10_007 + index) * 31 + attempt);
    const operation = repair(schema, new OperationWriter(schema, random, kind).write());
    if (!operation || countFields(parse(operation.source)) > FIELDS) continue;
    const source = index % 7 === 6 ? stripIgnoredCharacters(operation.source) : operation.source;
    return { ...operation, source, isFailing: index % 3 === 2 };
  }
}
