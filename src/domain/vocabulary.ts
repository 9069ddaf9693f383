/**
 * A closed list of words, as an object whose keys are its values.
 *
 * One declaration serves everything that needs the list: the type is `keyof typeof X`, the file
 * format checks against its values, and GraphQL registers it as an enum.
 *
 * @example
 * export const Polarity = vocabulary("POSITIVE", "NEGATIVE");
 * export type Polarity = keyof typeof Polarity;
 */
export function vocabulary<const Words extends readonly string[]>(
  ...words: Words
): { readonly [Word in Words[number]]: Word } {
  const entries = words.map((word) => [word, word] as const);
  return Object.freeze(Object.fromEntries(entries)) as { readonly [Word in Words[number]]: Word };
}
