import { parseArgs } from "node:util";

import { urlVariable } from "../config.js";
import { nearestName } from "../nearest-name.js";

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

type OptionName = keyof typeof OPTIONS;
const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[];
const COMMANDS = ["subgraph", "gateway"];

/** @throws UsageError */
export function readCommandLine(args: readonly string[], subgraphs: readonly string[]): CommandLine {
  const { words, values } = parse(args);
  if (values.has("help")) return { command: { kind: "help" }, dataFiles: [], variables: {} };

  const command = readCommand(words, subgraphs);
  const dataFiles = values.get("data") ?? [];
  const addresses = values.get("subgraph") ?? [];
  if (command.kind === "gateway" && dataFiles.length > 0) {
    throw new UsageError("A gateway holds no data: give --data to the subgraphs.");
  }
  if (command.kind !== "gateway" && addresses.length > 0) {
    throw new UsageError(
      "--subgraph says where a gateway finds a subgraph, and this command starts no gateway.",
    );
  }
  const variables = {
    ...onlyValue(values, "port"),
    ...onlyValue(values, "host"),
    ...urls(addresses, subgraphs),
  };
  return { command, dataFiles, variables };
}

/** Words after `--data` are files, up to the next option: a shell may have written them for a `*`. */
function parse(args: readonly string[]) {
  const words: string[] = [];
  const values = new Map<OptionName, string[]>();
  let afterData = false;
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "option") {
      const name = readOption(token);
      afterData = name === "data";
      values.set(name, [...(values.get(name) ?? []), token.value ?? ""]);
    } else if (token.kind === "positional") {
      if (afterData) values.get("data")!.push(token.value);
      else words.push(token.value);
    }
  }
  return { words, values };
}

interface OptionToken {
  readonly name: string;
  /** As it was written. */
  readonly rawName: string;
  readonly value?: string | undefined;
  /** Whether the value came after `=`. */
  readonly inlineValue?: boolean | undefined;
}

function readOption({ name, rawName, value, inlineValue }: OptionToken): OptionName {
  const option = OPTION_NAMES.find((other) => other === name);
  if (!option || (rawName.length === 2 && rawName !== "-h")) {
    throw new UsageError(`There is no option ${rawName}.${didYouMean(name, OPTION_NAMES, "--")}`);
  }
  const isLikeOption = !inlineValue && value?.startsWith("-");
  if (OPTIONS[option].type === "string" && (!value || isLikeOption)) {
    throw new UsageError(`${rawName} needs a value after it.`);
  }
  return option;
}

function onlyValue(
  values: ReadonlyMap<OptionName, readonly string[]>,
  name: "port" | "host",
): Readonly<Record<string, string>> {
  const [value, ...others] = values.get(name) ?? [];
  if (others.length > 0) {
    throw new UsageError(`--${name} has several values: ${[value, ...others].join(", ")}. Give one.`);
  }
  return value === undefined ? {} : { [name.toUpperCase()]: value };
}

function urls(addresses: readonly string[], subgraphs: readonly string[]): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {};
  for (const address of addresses) {
    const [, name = address, url = ""] = /^([^=]*)=(.*)$/.exec(address) ?? [];
    const variable = urlVariable(known(name, subgraphs));
    if (url === "")
      throw new UsageError(`--subgraph ${name} has no address: write --subgraph ${name}=<url>.`);
    if (Object.hasOwn(variables, variable)) {
      throw new UsageError(
        `--subgraph ${name} has several addresses: ${variables[variable]}, ${url}. Give one.`,
      );
    }
    variables[variable] = url;
  }
  return variables;
}

function readCommand(words: readonly string[], subgraphs: readonly string[]): Command {
  const [word, name, ...others] = words;
  if (word === undefined) return { kind: "everything" };
  if (word === "gateway" && name === undefined) return { kind: "gateway" };
  if (word === "subgraph" && others.length === 0) {
    return { kind: "subgraph", name: known(name ?? "", subgraphs) };
  }
  const hint = COMMANDS.includes(word) ? "" : didYouMean(word, COMMANDS);
  throw new UsageError(`There is no command "${words.join(" ")}".${hint}`);
}

function known(name: string, subgraphs: readonly string[]): string {
  if (subgraphs.includes(name)) return name;
  throw new UsageError(`There is no subgraph "${name}". There are: ${subgraphs.join(", ")}.`);
}

function didYouMean(given: string, names: readonly string[], prefix = ""): string {
  const nearest = nearestName(given, names);
  return nearest === null ? "" : ` Did you mean ${prefix}${nearest}?`;
}

/**
 * Options without `--` before them are npm's own: it keeps their names and passes on what follows them, if
 * anything.
 *
 * @param taken options of any name that npm has kept, with their values; `true` where it left the value to us.
 * @throws UsageError that says what to write, when one of them looks like ours.
 */
export function refuseOptionsTakenByNpm(
  args: readonly string[],
  taken: Readonly<Record<string, string>>,
): void {
  const ours = Object.keys(taken).filter((name) => nearestName(name, OPTION_NAMES) !== null);
  if (ours.length === 0) return;
  const words = [...args];
  const values = words.splice(-ours.filter((name) => taken[name] === "true").length || words.length);
  const options = ours.map((name) => {
    const value = taken[name] === "true" ? values.shift() : taken[name];
    return `--${nearestName(name, OPTION_NAMES)} ${value ?? "<value>"}`;
  });
  const names = ours.map((name) => `--${name}`).join(" and ");
  throw new UsageError(
    `npm kept ${names} for itself. To pass options through npm, write: npm start -- ${[...words, ...options].join(" ")}`,
  );
}
