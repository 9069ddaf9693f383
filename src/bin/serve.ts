import "./short-lived-objects.js";
import "reflect-metadata";

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { optionsTakenByNpm, readConfig } from "../config.js";
import { loadBuiltPage, withFile } from "../server/built-page.js";
import { openServer, type RunningServer } from "../server/http-server.js";
import { raisedLimits } from "../server/limits.js";
import type { Log } from "../server/log.js";
import { openMetrics } from "../server/metrics.js";
import { subgraphs } from "../subgraphs/subgraphs.js";
import { readCommandLine, refuseOptionsTakenByNpm, type Command } from "./command-line.js";
import { explainFailure, explainFault } from "./explain-failure.js";
import { loadTrustedDocuments } from "./load-trusted-documents.js";
import { openGraph, type OpenedGraph } from "./open-graph.js";
import { openLog } from "./open-log.js";
import { startTracing } from "./start-tracing.js";
import { stopOnSignal } from "./stop-on-signal.js";
import { usage } from "./usage.js";

const SAMPLE_NEWSROOM = fileURLToPath(new URL("../../data", import.meta.url));
const PLAYGROUND = fileURLToPath(new URL("../playground", import.meta.url));
/** What the descriptions of computed fields link to. */
const RULES = fileURLToPath(new URL("../../docs/evidence.md", import.meta.url));
const PAGE = fileURLToPath(new URL("../web", import.meta.url));

/** Names the operations of the page, which a graph for browsers trusts unasked. */
const PAGE_DOCUMENTS = fileURLToPath(new URL("../../schema/persisted-documents.json", import.meta.url));
const SCHEMA = fileURLToPath(new URL("../../schema", import.meta.url));

const subgraphNames = subgraphs.map(({ name }) => name);

async function main(args: readonly string[]): Promise<void> {
  refuseOptionsTakenByNpm(args, optionsTakenByNpm());
  const { command, dataFiles, variables } = readCommandLine(args, subgraphNames);
  if (command.kind === "help") {
    process.stdout.write(usage(subgraphNames));
    return;
  }
  const config = readConfig(subgraphNames, variables);
  const named = dataFiles.length > 0 ? dataFiles : config.dataFiles;
  const log = openLog(config.logLevel);
  for (const warning of config.warnings) log.warn(warning);
  // When one item of a list fails, graphql-js forgets those that are still under way. That must end no process.
  process.on("unhandledRejection", (reason) =>
    log.warn(`A promise that nobody waited for: ${String(reason)}`),
  );
  const stopTracing = config.tracesUrl && (await startTracing(config.tracesUrl, serviceName(command)));
  const files = { data: named.length > 0 ? named : await sampleNewsroom(), schema: SCHEMA };
  // Another thread compresses the pages while the graph is made.
  const [opened, pages] = await Promise.all([
    openGraph(command, config, files, (line) => log.warn(line)),
    command.kind === "subgraph" ? { playground: null, page: null } : loadPages(config.basePath, log),
  ]);
  const limits = { ...opened.limits, ...config.limits };
  for (const line of raisedLimits(limits, opened.limits)) log.warn(line);
  const server = await openServer({
    ...opened,
    limits,
    trusted: await loadTrustedDocuments(
      [...(opened.forBrowsers ? [PAGE_DOCUMENTS] : []), ...config.trustedDocumentFiles],
      config.trustedDocumentsOnly,
    ),
    ...pages,
    deadlines: config.deadlines,
    host: config.host,
    port: config.port,
    basePath: config.basePath,
    keepAliveMs: config.keepAliveMs,
    log,
    metrics: openMetrics(),
  });
  stopOnSignal(async (signal) => {
    // A load balancer has to be told first; somebody at a keyboard does not want to wait.
    await server.close(signal === "SIGTERM" ? config.drainMs : 0);
    await stopTracing?.();
  }, process);
  announce(server, opened);
}

async function loadPages(basePath: string, log: Log) {
  const [playground, page] = await Promise.all([
    loadBuiltPage(PLAYGROUND, "/playground", basePath),
    loadBuiltPage(PAGE, "", basePath).then((built) => withFile(built, "/docs/evidence.md", RULES)),
  ]);
  const missing = [...(page ? [] : ["page"]), ...(playground ? [] : ["playground"])];
  if (missing.length > 0) {
    const subject = `The ${missing.join(" and the ")} ${missing.length > 1 ? "are" : "is"} not built`;
    log.warn(
      `${subject}: run \`npm run build\`, for which the development dependencies have to be installed.`,
    );
  }
  return { playground, page };
}

function serviceName(command: Command): string {
  return command.kind === "subgraph" ? `dateline-${command.name}` : `dateline`;
}

async function sampleNewsroom(): Promise<string[]> {
  const names = await readdir(SAMPLE_NEWSROOM);
  return names
    .filter((name) => name.endsWith(".ndjson"))
    .sort()
    .map((name) => join(SAMPLE_NEWSROOM, name));
}

function announce({ url }: RunningServer, { forBrowsers, contents }: OpenedGraph): void {
  const page = forBrowsers ? `  Page    ${new URL(".", url).href}\n` : "";
  const place = forBrowsers ? `${url} (POST to it, or open it in a browser for the playground)` : url;
  console.log(`Dateline is ready.\n\n  Graph   ${place}\n${page}  With    ${contents}\n  Stop    Ctrl+C\n`);
}

function giveUp(error: unknown): void {
  const { message, exitCode } = explainFailure(error);
  // A pipe holds only the beginning of a long list of problems until somebody reads it.
  process.stderr.write(`${message}\n`, () => process.exit(exitCode));
}

// Nothing is known of the state of a process in which something went wrong that nobody foresaw.
process.on("uncaughtException", (error: unknown) => {
  console.error(explainFault(error));
  process.exit(1);
});
main(process.argv.slice(2)).catch(giveUp);
