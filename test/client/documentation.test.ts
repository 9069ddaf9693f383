import { existsSync, readFileSync } from "node:fs";

const page = readFileSync("docs/client.md", "utf8");

describe("docs/client.md", () => {
  it("has a frontend generate as this project does", () => {
    const [, config] = readFileSync("codegen.yml", "utf8").split(/(?=^ {4}config:$)/m);

    expect(page).toContain(config!.trimEnd());
  });

  it("names files that there are", () => {
    const named = [...page.matchAll(/`((?:src\/client|schema)\/[\w./-]+)`/g)].map(([, path]) => path!);

    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
