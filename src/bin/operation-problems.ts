import {
  buildSchema,
  concatAST,
  type DefinitionNode,
  type DocumentNode,
  getLocation,
  type GraphQLError,
  Kind,
  NoUnusedFragmentsRule,
  parse,
  Source,
  specifiedRules,
  validate,
  visit,
} from "graphql";

/** A fragment may be for those who write operations of their own. */
const RULES = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

/**
 * What the operations ask for that a schema does not have, a line for each: file, line, operation, reason.
 *
 * @param files texts of GraphQL documents by the names that messages give them; together they are one document.
 */
export function operationProblems(
  apiSdl: string,
  files: Readonly<Record<string, string>>,
): readonly string[] {
  const parts = Object.entries(files).map(([name, text]) => parse(new Source(text, name)));
  const document = concatAST(parts);
  return validate(buildSchema(apiSdl), document, RULES).map((error) => problemOf(error, document));
}

function problemOf(error: GraphQLError, document: DocumentNode): string {
  const place = error.nodes?.[0]?.loc;
  const definition = document.definitions.find(
    ({ loc }) => loc && loc.source === place?.source && loc.start <= place.start && place.end <= loc.end,
  );
  if (!place || !definition) return error.message;
  const { line } = getLocation(place.source, place.start);
  return `${place.source.name}:${line} ${nameOf(definition, document)}: ${error.message}`;
}

/** `query ClaimPage`; of a fragment, also the operations that use it. */
function nameOf(definition: DefinitionNode, document: DocumentNode): string {
  if (definition.kind === Kind.OPERATION_DEFINITION)
    return `${definition.operation} ${definition.name?.value ?? "without a name"}`;
  if (definition.kind !== Kind.FRAGMENT_DEFINITION) return definition.kind;
  const { value } = definition.name;
  const users = document.definitions.filter(
    (other) => other.kind === Kind.OPERATION_DEFINITION && reaches(other, value, document),
  );
  return `fragment ${value} of ${users.map((user) => nameOf(user, document)).join(", ") || "no operation"}`;
}

function reaches(from: DefinitionNode, fragment: string, document: DocumentNode): boolean {
  let found = false;
  visit(from, {
    FragmentSpread({ name: { value } }) {
      const next = document.definitions.find(
        (other) => other.kind === Kind.FRAGMENT_DEFINITION && other.name.value === value,
      );
      found ||= value === fragment || (next !== undefined && reaches(next, fragment, document));
    },
  });
  return found;
}
