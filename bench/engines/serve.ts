import "reflect-metadata";

import { loadFiles } from "../../src/ingest/load.js";
import { stores } from "../../src/store/stores.js";
import { subgraphs } from "../../src/subgraphs/subgraphs.js";
import { SERVERS } from "./contenders.js";
import type { Task, Told } from "./messages.js";

/** A process that serves what it is told, and tells what that has cost it. */
const { server, newsroom, subgraph, urls } = JSON.parse(process.argv[2]!) as Task;
const tell = (told: Told) => process.send!(told);

const store = stores["memory"]!();
const reads = subgraphs.find(({ name }) => name === subgraph)?.reads;
if (newsroom !== null) await loadFiles(store, [newsroom], reads ? { only: reads } : {});
const open = await SERVERS[server]();
const url = await open({
  store,
  subgraph,
  urls: new Map(Object.entries(urls).map(([name, text]) => [name, new URL(text)])),
});
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  tell({ url, microseconds: user + system });
});
process.on("disconnect", () => process.exit());
tell({ url, microseconds: 0 });
