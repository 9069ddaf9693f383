/** How long the lists of the schema itself are taken to be, which no subgraph declares. */
export const INTROSPECTION_SIZES: Readonly<Record<string, number>> = {
  "__Schema.types": 120,
  "__Schema.directives": 6,
  "__Type.fields": 5,
  "__Type.inputFields": 2,
  "__Type.enumValues": 4,
  "__Type.interfaces": 1,
  "__Type.possibleTypes": 1,
  "__Field.args": 1,
  "__Directive.args": 1,
};
