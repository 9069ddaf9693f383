import { BREAK, GraphQLError, type ASTVisitor, type ValidationRule } from "graphql";

/** Refuses documents whose selections, lists or objects lie too deep inside one another. */
export function limitNesting(maximum: number): ValidationRule {
  return (context): ASTVisitor => {
    let depth = 0;
    const level = {
      enter() {
        depth++;
        if (depth <= maximum) return undefined;
        context.reportError(new GraphQLError(`The document is nested more than ${maximum} levels deep.`));
        return BREAK;
      },
      leave() {
        depth--;
      },
    };
    return { SelectionSet: level, ListValue: level, ObjectValue: level, ListType: level };
  };
}
