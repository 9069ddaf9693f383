import { openTestGraph } from "../support/graph.js";
import { readProjectFile } from "../support/project-file.js";
import { openNewsroomStore } from "../support/sample.js";

const readme = readProjectFile("README.md");
const block = (language: string) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readme)![1]!;

describe("README", () => {
  it("shows a query with the answer that it has", async () => {
    const graph = openTestGraph(await openNewsroomStore());

    expect(await graph.query(block("graphql"))).toEqual(JSON.parse(block("json")));
  });

  it("names no script that package.json does not have", () => {
    const { scripts } = JSON.parse(readProjectFile("package.json")) as { scripts: object };
    const contributing = readProjectFile("CONTRIBUTING.md");
    const named = [
      ...`${readme}${contributing}`.matchAll(/npm (?:run )?(start|test|[a-z]+(?::[a-z]+)*)/g),
    ].map(([, name]) => name);

    expect(named.filter((name) => name !== "ci" && !Object.hasOwn(scripts, name!))).toEqual([]);
  });

  it("stays short", () => {
    expect(readme.split("\n").length).toBeLessThanOrEqual(120);
  });
});
