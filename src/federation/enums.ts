import { registerEnumType } from "type-graphql";

const MAY_GROW = "The list may grow: treat a value that you do not know as unknown, not as an error.";

/** Makes a vocabulary of the domain a GraphQL enum. Every word needs a description. */
export function describeEnum<Words extends Readonly<Record<string, string>>>(
  vocabulary: Words,
  name: string,
  description: string,
  meanings: { readonly [Word in keyof Words]: string },
): void {
  registerEnumType(vocabulary, {
    name,
    description: `${description} ${MAY_GROW}`,
    valuesConfig: Object.fromEntries(
      Object.entries(meanings).map(([word, meaning]) => [word, { description: meaning }]),
    ) as { [Word in keyof Words]: { description: string } },
  });
}
