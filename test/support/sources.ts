import { readdirSync } from "node:fs";
import { posix } from "node:path";

import { readProjectFile } from "./project-file.js";

/** One import of a file of ours, or an export that hands on what another file has. */
interface Import {
  /** The path from the root of the project, such as `src/domain/claim.ts`. */
  readonly from: string;
  /** The names as the other file exports them; `*` for all of them. */
  readonly names: readonly string[];
}

const CODE = /\.(?:tsx?|mjs|cjs)$/;
const CLAUSE =
  /(?:^|\n)\s*(?:import|export)\s(?<names>[^"';]*?)\sfrom "(?<path>\.[^"]+)"|(?:^|\n)import "(?<whole>\.[^"]+)"|import\("(?<later>\.[^"]+)"\)/g;

/** The code of ours in these folders, as paths from the root of the project. */
export function sourceFiles(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((file) => posix.join(folder, file.replaceAll("\\", "/")))
      .filter(
        (file) => CODE.test(file) && !file.endsWith(".d.ts") && !/(?:^|\/)(?:dist|node_modules)\//.test(file),
      ),
  );
}

/** What a file imports of ours, types included. Files that are not there, or are no code, are left out. */
export function importsOf(file: string, files: ReadonlySet<string>): readonly Import[] {
  const text = readProjectFile(file);
  return [...text.matchAll(CLAUSE)].flatMap(({ groups }) => {
    const { names = "", path, whole, later } = groups!;
    const given = posix.join(posix.dirname(file), (path ?? whole ?? later)!);
    const from = [given, given.replace(/\.js$/, ".ts"), given.replace(/\.js$/, ".tsx")].find((name) =>
      files.has(name),
    );
    return from ? [{ from, names: later ? ["*"] : namesIn(names) }] : [];
  });
}

/** `a, type B as C` in braces are a and B; without braces it is everything. */
function namesIn(clause: string): readonly string[] {
  const list = /\{([^}]*)\}/.exec(clause)?.[1];
  if (list === undefined) return clause === "" ? [] : ["*"];
  return list
    .split(",")
    .map((name) =>
      name
        .trim()
        .replace(/^type /, "")
        .replace(/ as .*$/, ""),
    )
    .filter((name) => name !== "");
}

interface Export {
  readonly name: string;
  /** Also of a value that a type of the same name goes with, as a vocabulary does. */
  readonly isType: boolean;
  /** Whether the file says the name once more. */
  readonly isNamedInFile: boolean;
}

const DECLARED =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;

/** What a file exports under a name of its own, each name once. */
export function exportsOf(file: string): readonly Export[] {
  const text = readProjectFile(file);
  const names = new Set([...text.matchAll(DECLARED)].map(([, name]) => name!));
  return [...names].map((name) => ({
    name,
    isType: new RegExp(`^export (?:interface|type) ${name}\\b`, "m").test(text),
    isNamedInFile: text.split(new RegExp(`\\b${name}\\b`)).length > 2,
  }));
}
