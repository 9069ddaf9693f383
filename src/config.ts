import { z } from "zod";

import { nearestName } from "./nearest-name.js";
import { GUARDS, PUBLIC_LIMITS, type Limits } from "./server/limits.js";
import { USUAL_DEADLINES, type Deadlines } from "./work/request-work.js";

/** What can be set in the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** The path at which browsers find the server, as `/news`; empty for none. */
  readonly basePath: string;
  readonly keepAliveMs: number;
  /** Empty for the sample newsroom. */
  readonly dataFiles: readonly string[];
  readonly subgraphTimeoutMs: number;
  readonly deadlines: Deadlines;
  readonly engine: Engine;
  /** Those that are set; the others are as usual. */
  readonly limits: Partial<Limits>;
  /** Manifests of trusted documents. */
  readonly trustedDocumentFiles: readonly string[];
  readonly trustedDocumentsOnly: boolean;
  readonly drainMs: number;
  readonly logLevel: LogLevel;
  /** Where traces go; `null` for nowhere. */
  readonly tracesUrl: URL | null;
  /** Where subgraphs run elsewhere, by name. */
  readonly subgraphUrls: ReadonlyMap<string, URL>;
  /** What may be wrong with the settings, a line each. */
  readonly warnings: readonly string[];
}

/** How the whole graph is answered; the answers are the same. */
export type Engine = (typeof ENGINES)[number];
const ENGINES = ["compiled", "graphql-js"] as const;

/** From what weight on things are logged. */
export type LogLevel = (typeof LOG_LEVELS)[number];
const LOG_LEVELS = ["info", "warn", "error", "silent"] as const;

/** Everything that is wrong with the settings, in one message. */
export class ConfigError extends Error {}

interface Variable<Value> {
  /** As it would be written in the environment; an empty one counts as not set. */
  readonly default: string;
  readonly description: string;
  readonly value: z.ZodType<Value, string>;
}

function variable<Value>(given: Variable<Value>): Variable<Value> {
  return given;
}

function wholeNumber(minimum: number, maximum: number): z.ZodType<number, string> {
  const error = `is not a whole number from ${minimum} to ${maximum}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error, abort: true })
    .transform(Number)
    .refine((number) => number >= minimum && number <= maximum, { error });
}

const httpUrl = z
  .string()
  .refine((text) => text === "" || isHttpUrl(text), {
    error: "is not a URL that begins with http:// or https://",
  })
  .transform((text) => (text === "" ? null : new URL(text)));

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

const files = z.string().transform((text) =>
  text
    .split(",")
    .map((file) => file.trim())
    .filter((file) => file !== ""),
);

const path = z
  .string()
  .transform((text) => text.replace(/\/$/, ""))
  .refine((text) => /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*$/.test(text), {
    error: "is not a path such as /news, of letters, digits and - . _ ~",
  });

const yesOrNo = z.enum(["yes", "no"], { error: "is neither yes nor no" }).transform((word) => word === "yes");

/** The one table of variables, but for limits and the addresses of subgraphs. */
const VARIABLES = {
  PORT: variable({
    default: "4000",
    description: "Where to listen; 0 takes any free port.",
    value: wholeNumber(0, 65_535),
  }),
  HOST: variable({
    default: "127.0.0.1",
    description: "Who can connect: only this machine. 0.0.0.0 lets everybody, as a container needs it.",
    value: z.string(),
  }),
  BASE_PATH: variable({
    default: "",
    description: "The path at which browsers find this server, such as /news, when a proxy puts it there.",
    value: path,
  }),
  DATA: variable({
    default: "",
    description: "Newsroom files to load, separated by commas, in place of the sample newsroom.",
    value: files,
  }),
  SUBGRAPH_TIMEOUT_MS: variable({
    default: "4000",
    description: "How long the gateway waits for each answer of a subgraph, in milliseconds.",
    value: wholeNumber(1, 600_000),
  }),
  REQUEST_TIMEOUT_MS: variable({
    default: String(USUAL_DEADLINES.requestMs),
    description: "How long a request may take from its arrival to its answer, in milliseconds.",
    value: wholeNumber(1, 600_000),
  }),
  REQUEST_WORK_MS: variable({
    default: String(USUAL_DEADLINES.workMs),
    description: "How long a request may keep this process busy, in milliseconds.",
    value: wholeNumber(1, 600_000),
  }),
  ENGINE: variable({
    default: "compiled",
    description: "How the whole graph is answered: compiled, or graphql-js (slower).",
    value: z.enum(ENGINES, { error: `is none of ${ENGINES.join(", ")}` }),
  }),
  TRUSTED_DOCUMENTS: variable({
    default: "",
    description:
      "Manifests of documents that requests can name by id, besides those of the page, separated by commas.",
    value: files,
  }),
  TRUSTED_DOCUMENTS_ONLY: variable({
    default: "no",
    description: "Whether to run no others than those and those of the page: yes or no.",
    value: yesOrNo,
  }),
  DRAIN_MS: variable({
    default: "3000",
    description: "How long SIGTERM leaves the load balancer to notice, in milliseconds.",
    value: wholeNumber(0, 600_000),
  }),
  KEEP_ALIVE_MS: variable({
    default: "65000",
    description:
      "How long a connection may be idle, in milliseconds; longer than in the load balancer that reuses it.",
    value: wholeNumber(1_000, 3_600_000),
  }),
  LOG_LEVEL: variable({
    default: "info",
    description: "What is logged to the standard error: info, warn, error or silent.",
    value: z.enum(LOG_LEVELS, { error: `is none of ${LOG_LEVELS.join(", ")}` }),
  }),
  OTEL_EXPORTER_OTLP_ENDPOINT: variable({
    default: "",
    description:
      "Where traces go, by OTLP over HTTP: /v1/traces of this address. Nothing is traced without it.",
    value: httpUrl,
  }),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: variable({
    default: "",
    description: "The same, with the whole path.",
    value: httpUrl,
  }),
  OTEL_SDK_DISABLED: variable({
    default: "false",
    description: "true turns tracing off.",
    value: z.string().transform((text) => text.toLowerCase() === "true"),
  }),
};

/** `LIMIT_BODY_BYTES` for the limit `bodyBytes`. */
function limitVariable(limit: keyof Limits): string {
  return `LIMIT_${limit.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

const LIMIT_NAMES = Object.keys(GUARDS) as (keyof Limits)[];

/** The default is for show: a subgraph, which only a gateway asks, has wider ones. */
function limitVariables(): Record<string, Variable<number>> {
  return Object.fromEntries(
    LIMIT_NAMES.map((name) => [
      limitVariable(name),
      {
        default: String(PUBLIC_LIMITS[name]),
        description: `Guards ${GUARDS[name]}.`,
        value: wholeNumber(1, 999_999_999),
      },
    ]),
  );
}

/** `SUBGRAPH_CLAIMS_URL` for the subgraph "claims". */
export function urlVariable(subgraph: string): string {
  return `SUBGRAPH_${subgraph.toUpperCase()}_URL`;
}

function urlVariables(subgraphs: readonly string[]): Record<string, Variable<URL | null>> {
  const entries = subgraphs.map((subgraph) => {
    const description = `Where the gateway finds the subgraph "${subgraph}".`;
    return [urlVariable(subgraph), variable({ default: "", description, value: httpUrl })] as const;
  });
  return Object.fromEntries(entries);
}

/** As the OTLP exporters of OpenTelemetry choose it. */
function tracesUrl({
  disabled,
  traces,
  all,
}: {
  readonly disabled: boolean;
  readonly traces: URL | null;
  readonly all: URL | null;
}): URL | null {
  if (disabled) return null;
  if (traces ?? !all) return traces;
  return new URL("v1/traces", all.href.endsWith("/") ? all : `${all.href}/`);
}

/**
 * Names that are meant for Dateline. A slip in one of them is refused, for it could leave open what somebody
 * meant to close. Others may belong to another program, and are only warned of.
 */
const OWN_NAMES = /^(?:LIMIT_.*|TRUSTED_DOCUMENT.*|SUBGRAPH_.*_URL)$/;

/** The settings of the same kind. */
function alike(name: string, names: readonly string[]): readonly string[] {
  const [first] = name.split("_");
  return names.filter((other) => OWN_NAMES.test(other) && other.startsWith(`${first}_`));
}

/** Name, default and meaning of each variable, as usage texts show them. */
export function describeVariables(
  subgraphs: readonly string[],
): readonly (Pick<Variable<unknown>, "default" | "description"> & { readonly name: string })[] {
  const variables = { ...VARIABLES, ...urlVariables(subgraphs), ...limitVariables() };
  return Object.entries(variables).map(([name, { default: value, description }]) => ({
    name,
    default: value,
    description,
  }));
}

/**
 * Reads the environment, the only place that does.
 *
 * @param subgraphs the names of all subgraphs; each has a variable for its address.
 * @param overrides variables that the command line has set.
 * @throws ConfigError with everything that is wrong.
 */
export function readConfig(
  subgraphs: readonly string[],
  overrides: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const problems: string[] = [];
  const read = <Value>(name: string, { default: fallback, value }: Variable<Value>): Value => {
    const override = overrides[name];
    const text = override ?? (environment[name] || fallback);
    const result = value.safeParse(text);
    const source = override === undefined ? name : `${name}, which the command line sets,`;
    if (!result.success)
      problems.push(`${source} ${result.error.issues[0]?.message}: ${JSON.stringify(text)}`);
    // Whatever stands in for a wrong value, nobody gets to see it.
    return result.data as Value;
  };

  const config = {
    port: read("PORT", VARIABLES.PORT),
    host: read("HOST", VARIABLES.HOST),
    basePath: read("BASE_PATH", VARIABLES.BASE_PATH),
    keepAliveMs: read("KEEP_ALIVE_MS", VARIABLES.KEEP_ALIVE_MS),
    dataFiles: read("DATA", VARIABLES.DATA),
    subgraphTimeoutMs: read("SUBGRAPH_TIMEOUT_MS", VARIABLES.SUBGRAPH_TIMEOUT_MS),
    deadlines: {
      requestMs: read("REQUEST_TIMEOUT_MS", VARIABLES.REQUEST_TIMEOUT_MS),
      workMs: read("REQUEST_WORK_MS", VARIABLES.REQUEST_WORK_MS),
    },
    engine: read("ENGINE", VARIABLES.ENGINE),
    limits: {} as Partial<Record<keyof Limits, number>>,
    trustedDocumentFiles: read("TRUSTED_DOCUMENTS", VARIABLES.TRUSTED_DOCUMENTS),
    trustedDocumentsOnly: read("TRUSTED_DOCUMENTS_ONLY", VARIABLES.TRUSTED_DOCUMENTS_ONLY),
    drainMs: read("DRAIN_MS", VARIABLES.DRAIN_MS),
    logLevel: read("LOG_LEVEL", VARIABLES.LOG_LEVEL),
    tracesUrl: tracesUrl({
      disabled: read("OTEL_SDK_DISABLED", VARIABLES.OTEL_SDK_DISABLED),
      traces: read("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", VARIABLES.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT),
      all: read("OTEL_EXPORTER_OTLP_ENDPOINT", VARIABLES.OTEL_EXPORTER_OTLP_ENDPOINT),
    }),
    subgraphUrls: new Map<string, URL>(),
    warnings: [] as string[],
  };
  const limits = limitVariables();
  const names = describeVariables(subgraphs).map(({ name }) => name);
  for (const [name, text] of Object.entries(environment)) {
    // Windows does not tell `Port` from `PORT`, and gives what was set under both.
    const known = names.find((other) => other === name.toUpperCase());
    if (!text || (known && environment[known] === text)) continue;
    const nearest = nearestName(name, names);
    const isOurs = OWN_NAMES.test(name);
    const advice = nearest ? `the nearest is ${nearest}` : `there are ${alike(name, names).join(", ")}`;
    if (isOurs) problems.push(`${name} is not a setting; ${advice}`);
    else if (nearest) config.warnings.push(`The variable ${name} is not a setting of Dateline; ${advice}.`);
  }
  for (const limit of LIMIT_NAMES) {
    const name = limitVariable(limit);
    if (environment[name]) config.limits[limit] = read(name, limits[name]!);
  }
  for (const subgraph of subgraphs) {
    const name = urlVariable(subgraph);
    const url = read(name, urlVariables([subgraph])[name]!);
    if (url) config.subgraphUrls.set(subgraph, url);
  }
  if (problems.length === 1) throw new ConfigError(`The settings do not work: ${problems[0]}.`);
  if (problems.length > 1) throw new ConfigError(["The settings do not work:", ...problems].join("\n- "));
  return config;
}

/** Options that npm has kept when `npm start` was written without `--`, by name, as it lays them into the environment. */
export function optionsTakenByNpm(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Readonly<Record<string, string>> {
  if (environment["npm_lifecycle_event"] !== "start") return {};
  const entries = Object.entries(environment).flatMap(([name, value]) =>
    name.startsWith(NPM_OPTION) ? [[name.slice(NPM_OPTION.length), value ?? ""]] : [],
  );
  return Object.fromEntries(entries) as Record<string, string>;
}

const NPM_OPTION = "npm_config_";
