/** What a server newer than this page may answer with. */
type Unknown = "%future added value";

/** A word for every value of an enum that this page was built with. */
export type Words<Value extends string> = Readonly<Record<Exclude<Value, Unknown>, string>>;

/** The value in words. One that the page does not know is spelled out, so that it can still be read. */
export function word<Value extends string>(words: Words<Value>, value: Value): string {
  const known: Readonly<Record<string, string | undefined>> = words;
  return known[value] ?? value.toLowerCase().replaceAll("_", " ");
}

/** Whether this is a value that has a word; addresses may say anything. */
export function isWord<Value extends string>(
  words: Words<Value>,
  value: string | null,
): value is Exclude<Value, Unknown> {
  return value !== null && Object.hasOwn(words, value);
}
