/** What has a view of its own, as the first part of its address, with the prefix of its ids. */
const PREFIXES = {
  deployments: "deployment:",
  articles: "article:",
  claims: "claim:",
  actors: "actor:",
} as const;

type Kind = keyof typeof PREFIXES;

/** The address of `claim:F02` is `/claims/F02`: the path says already what it names. */
export function addressOf(
  kind: Kind,
  id: string,
  query: Readonly<Record<string, string | null>> = {},
): string {
  const prefix = PREFIXES[kind];
  const name = id.startsWith(prefix) ? id.slice(prefix.length) : id;
  return `/${kind}/${encodeURIComponent(name)}${queryOf(query)}`;
}

/** The id that an address names; one with its prefix is taken as well. */
export function idAt(kind: Kind, name: string): string {
  const prefix = PREFIXES[kind];
  return name.startsWith(prefix) ? name : prefix + name;
}

/** Where an assertion's words stand: its article, with the words marked. `null` when the article is missing. */
export function wordsAddress(assertion: {
  readonly id: string;
  readonly article: { readonly id: string } | null;
}): string | null {
  if (!assertion.article) return null;
  return addressOf("articles", assertion.article.id, { assertion: shortAssertionId(assertion.id) });
}

export function shortAssertionId(id: string): string {
  return id.replace(/^assertion:/, "");
}

/** `?a=1&b=2` without what is null or empty; "" when nothing is left. */
export function queryOf(query: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length > 0 ? `?${new URLSearchParams(given)}` : "";
}
