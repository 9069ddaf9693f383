import { existsSync } from "node:fs";

import { readProjectFile } from "../support/project-file.js";

const page = readProjectFile("docs/client.md");

describe("docs/client.md", () => {
  it("has a frontend generate as this project does", () => {
    const [, config] = readProjectFile("codegen.yml").split(/(?=^ {4}config:$)/m);

    expect(page).toContain(config!.trimEnd());
  });

  it("names files that there are", () => {
    const named = [...page.matchAll(/`((?:src\/client|schema)\/[\w./-]+)`/g)].map(([, path]) => path!);

    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
