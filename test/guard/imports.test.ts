import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

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

/** Outside its own folder, only the contract of a store may be known: which store it is, bin chooses. */
const STORE_INSIDES = /^store\/(memory\.ts|memory\/.*|stores\.ts)$/;

const src = join(__dirname, "../../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
  .map((file) => file.replaceAll("\\", "/"));

/** The files of ours that a file imports, as paths from src/. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/(?:from|import) "(\.[^"]+)"/g)].map(([, path]) =>
    relative(src, join(src, dirname(file), path!))
      .replaceAll("\\", "/")
      .replace(/\.js$/, ".ts"),
  );
}

const folderOf = (file: string) => file.split("/")[0]!;
const subgraphOf = (file: string) => (/^subgraphs\/[^/]+\//.test(file) ? file.split("/")[1]! : null);

describe("imports", () => {
  it("are looked at in every folder", () => {
    expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it.each(files)("of %s stay within what its folder may know", (file) => {
    expect(importsOf(file).filter((imported) => !mayImport(file, imported))).toEqual([]);
  });
});

function mayImport(file: string, imported: string): boolean {
  const folder = folderOf(file);
  const isForeignSubgraph =
    subgraphOf(file) && subgraphOf(imported) && subgraphOf(imported) !== subgraphOf(file);
  const isInsideOfStore = STORE_INSIDES.test(imported) && !["store", "bin"].includes(folder);
  return (
    [folder, ...MAY_IMPORT[folder]!].includes(folderOf(imported)) && !isForeignSubgraph && !isInsideOfStore
  );
}
