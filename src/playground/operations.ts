/** One tab of the playground. */
interface Operation {
  readonly query: string;
  readonly variables: string;
}

const documents = import.meta.glob<string>("./queries/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});
const variables = import.meta.glob<string>("./queries/*.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Ready to run, in the order of their files' names, each with the variables of the file beside it. */
export const operations: Operation[] = Object.keys(documents)
  .sort()
  .map((file) => ({
    query: documents[file]!,
    variables: variables[file.replace(/\.graphql$/, ".json")] ?? "",
  }));
