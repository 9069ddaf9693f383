import { parseArgs } from "node:util";

import { urlVariable } from "../config.js";

export type Command =
  | { readonly kind: "everything" }
  | { readonly kind: "subgraph"; readonly name: string }
  | { readonly kind: "gateway" }
  | { readonly kind: "help" };

export interface CommandLine {
  readonly command: Command;
  /** Empty when none are named. */
  readonly dataFiles: readonly string[];
  /** Options that stand for a variable of the environment, under its name. */
  readonly variables: Readonly<Record<string, string>>;
}

/** The command was not understood; the message says which word of it. */
export class UsageError extends Error {}

const OPTIONS = {
  data: { type: "string", multiple: true },
  subgraph: { type: "string", multiple: true },
  port: { type: "string" },
  host: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** @throws UsageError */
export function readCommandLine(args: readonly string[], subgraphs: readonly string[]): CommandLine {
  const { values, words, dataFiles } = parse(args);
  if (values.help) return { command: { kind: "help" }, dataFiles: [], variables: {} };

  const command = readCommand(words, subgraphs);
  if (command.kind === "gateway" && dataFiles.length > 0) {
    throw new UsageError("A gateway holds no data: give --data to the subgraphs.");
  }
  if (command.kind !== "gateway" && values.subgraph) {
    throw new UsageError("--subgraph tells a gateway where a subgraph is; here there is no gateway.");
  }
  const variables: Record<string, string> = {};
  if (values.port !== undefined) variables["PORT"] = values.port;
  if (values.host !== undefined) variables["HOST"] = values.host;
  for (const address of values.subgraph ?? []) {
    const [name = "", ...url] = address.split("=");
    variables[urlVariable(known(name, subgraphs))] = url.join("=");
  }
  return { command, dataFiles, variables };
}

/** Words after `--data` are files, up to the next option: a shell may have written them for a `*`. */
function parse(args: readonly string[]) {
  const { values, tokens } = parseStrictly(args);
  const words: string[] = [];
  const dataFiles: string[] = [];
  let afterData = false;
  for (const token of tokens) {
    if (token.kind === "option") {
      afterData = token.name === "data";
      if (afterData && token.value !== undefined) dataFiles.push(token.value);
    } else if (token.kind === "positional") {
      (afterData ? dataFiles : words).push(token.value);
    }
  }
  return { values, words, dataFiles };
}

function parseStrictly(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function readCommand(words: readonly string[], subgraphs: readonly string[]): Command {
  const [word, name, ...others] = words;
  if (word === undefined) return { kind: "everything" };
  if (word === "gateway" && name === undefined) return { kind: "gateway" };
  if (word === "subgraph" && others.length === 0) {
    return { kind: "subgraph", name: known(name ?? "", subgraphs) };
  }
  throw new UsageError(`There is no command "${words.join(" ")}".`);
}

function known(name: string, subgraphs: readonly string[]): string {
  if (subgraphs.includes(name)) return name;
  throw new UsageError(`There is no subgraph "${name}". There are: ${subgraphs.join(", ")}.`);
}
