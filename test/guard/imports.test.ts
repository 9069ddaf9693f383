import { importsOf, sourceFiles } from "../support/sources.js";

/** What the files of each folder of src/ may import, besides their own folder. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  evidence: ["domain"],
  store: ["domain", "work"],
  ingest: ["domain", "evidence", "store"],
  telemetry: [],
  work: [],
  federation: ["domain", "store", "telemetry", "work"],
  subgraphs: ["domain", "evidence", "store", "federation", "work"],
  gateway: ["domain", "store", "federation", "telemetry", "work"],
  server: ["domain", "gateway", "telemetry", "work"],
  client: [],
  web: ["client"],
  playground: [],
  "nearest-name.ts": [],
  "config.ts": ["server", "work", "nearest-name.ts"],
  bin: [
    "config.ts",
    "nearest-name.ts",
    "domain",
    "store",
    "ingest",
    "federation",
    "subgraphs",
    "gateway",
    "server",
    "telemetry",
  ],
};

const files = new Set(sourceFiles("src"));
const imports = new Map([...files].map((file) => [file, importsOf(file, files).map(({ from }) => from)]));

describe("imports", () => {
  it("are looked at in every folder", () => {
    expect([...new Set([...files].map(folderOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it("stay within what a folder may know", () => {
    const breaches = [...imports].flatMap(([file, imported]) =>
      imported.flatMap((other) => breachOf(file, other) ?? []),
    );

    expect(breaches).toEqual([]);
  });

  it("lead in no circle, not even those of types", () => {
    expect(circles()).toEqual([]);
  });
});

/** Why a file may not import another, in a sentence; `null` when it may. */
function breachOf(file: string, imported: string): string | null {
  const [folder, other] = [folderOf(file), folderOf(imported)];
  const says = (why: string) => `${file} imports ${imported}: ${why}.`;
  const subgraph = subgraphOf(file);
  if (subgraph && subgraphOf(imported) && subgraphOf(imported) !== subgraph)
    return says("a subgraph imports no other");
  if (isInsideOfStore(imported) && !["store", "bin"].includes(folder))
    return says("which store it is, bin chooses; others know the contract, store/store.ts");
  if ([folder, ...MAY_IMPORT[folder]!].includes(other)) return null;
  return says(`${folder} may import ${["itself", ...MAY_IMPORT[folder]!].join(", ")}`);
}

function folderOf(file: string): string {
  return file.split("/")[1]!;
}

function subgraphOf(file: string): string | null {
  return /^src\/subgraphs\/([^/]+)\//.exec(file)?.[1] ?? null;
}

/** Outside its own folder, only the contract of a store may be known. */
function isInsideOfStore(file: string): boolean {
  return /^src\/store\/(memory\.ts|memory\/.*|stores\.ts)$/.test(file);
}

/** Ways along imports that come back to where they began: one for each file at which a search meets its own way. */
function circles(): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      found.push([...way.slice(way.indexOf(file)), file].join(" imports "));
      return;
    }
    if (done.has(file)) return;
    for (const next of imports.get(file)!) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
