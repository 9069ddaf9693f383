#!/usr/bin/env node
import "reflect-metadata";

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { readConfig } from "../config.js";
import { openServer, type RunningServer } from "../server/http-server.js";
import { loadPlayground } from "../server/playground.js";
import { subgraphs } from "../subgraphs/subgraphs.js";
import { readCommandLine } from "./command-line.js";
import { explainFailure } from "./explain-failure.js";
import { openGraph, type OpenedGraph } from "./open-graph.js";
import { usage } from "./usage.js";

const SAMPLE_NEWSROOM = fileURLToPath(new URL("../../data", import.meta.url));
const PLAYGROUND = fileURLToPath(new URL("../playground", import.meta.url));

const subgraphNames = subgraphs.map(({ name }) => name);

async function main(args: readonly string[]): Promise<void> {
  const { command, dataFiles, variables } = readCommandLine(args, subgraphNames);
  if (command.kind === "help") {
    process.stdout.write(usage(subgraphNames));
    return;
  }
  const config = readConfig(subgraphNames, variables);
  const named = dataFiles.length > 0 ? dataFiles : config.dataFiles;
  const opened = await openGraph(command, config, named.length > 0 ? named : await sampleNewsroom());
  const server = await openServer({
    ...opened,
    ...config,
    playground: opened.forBrowsers ? await loadPlayground(PLAYGROUND) : null,
    log: console.error,
  });
  closeOnSignal(server);
  announce(server, opened);
}

async function sampleNewsroom(): Promise<string[]> {
  const names = await readdir(SAMPLE_NEWSROOM);
  return names
    .filter((name) => name.endsWith(".ndjson"))
    .sort()
    .map((name) => join(SAMPLE_NEWSROOM, name));
}

function announce({ url }: RunningServer, { forBrowsers, contents }: OpenedGraph): void {
  const place = forBrowsers ? `${url} (open it in a browser, or POST to it)` : url;
  console.log(`Dateline is ready.\n\n  Graph   ${place}\n  With    ${contents}\n  Stop    Ctrl+C\n`);
}

function closeOnSignal(server: RunningServer): void {
  let closing = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      // Whoever asks twice does not want to wait.
      if (closing) process.exit(1);
      closing = true;
      void server.close().then(() => process.exit(0));
    });
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const { message, exitCode } = explainFailure(error, usage(subgraphNames));
  console.error(message);
  process.exitCode = exitCode;
});
