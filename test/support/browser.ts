import { existsSync } from "node:fs";

import { chromium, type Browser, type Page } from "playwright-core";

import { loadTrustedDocuments } from "../../src/bin/load-trusted-documents.js";
import { loadBuiltPage } from "../../src/server/built-page.js";
import { openLocalGraph } from "./graph.js";
import { openNewsroomStore } from "./sample.js";
import { serve, type Serving } from "./serving.js";

/** On a busy machine a browser is slow. */
const PATIENCE_MS = 30_000;

/** Where systems keep a Chromium. The variable CHROMIUM names another one. */
const PLACES = [
  ...(process.env["CHROMIUM"] ? [process.env["CHROMIUM"]] : []),
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const executablePath = PLACES.find((place) => existsSync(place));

/** `describe` where a browser is installed, and a skip that says so where there is none. */
export const describeInBrowser = executablePath ? describe : describe.skip;

if (!executablePath) process.stderr.write("No Chromium is installed: the tests of the page are skipped.\n");

/** The page, served with the whole sample newsroom, and a browser to look at it. */
export interface Visit {
  /** The address of the server without a path. */
  readonly origin: string;
  /** A fresh window with nothing in it. It lasts for one test. */
  window(): Promise<Page>;
  /** The same at an address, e.g. `/claims/F02`, once everything that it asked for is there. */
  open(address: string): Promise<Page>;
  /** What browsers complained of: errors on the console, refused by the policy or thrown. */
  readonly complaints: readonly string[];
}

/**
 * One for all tests of a `describe`: a browser takes its time to start.
 *
 * @param start serves the page, with the sample newsroom unless told otherwise.
 */
export function startVisit(start: () => Promise<Serving> = () => servePage()): Visit {
  let server: Serving;
  let browser: Browser;
  const complaints: string[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([start(), launch()]);
  }, PATIENCE_MS);
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  jest.setTimeout(PATIENCE_MS);

  return {
    complaints,
    get origin() {
      return server.origin;
    },
    async window() {
      const page = await browser.newPage({ viewport: { width: 1024, height: 900 } });
      page.setDefaultTimeout(PATIENCE_MS / 3);
      page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(`${page.url()}: ${message.text()}`);
      });
      return page;
    },
    async open(address) {
      const page = await this.window();
      await page.goto(server.origin + address);
      await settled(page);
      return page;
    },
  };
}

/** The page with the sample newsroom unless told otherwise, at a port of its own or at one that was used before. */
export async function servePage({
  port = 0,
  trustedOnly = false,
  basePath = "",
  openStore = openNewsroomStore,
} = {}): Promise<Serving> {
  const page = await loadBuiltPage("dist/web", "", basePath);
  if (!page) throw new Error("The page is not built: run `npm run build:web` to see why.");
  const trusted = await loadTrustedDocuments(["schema/persisted-documents.json"], trustedOnly);
  return serve(openLocalGraph(await openStore()), { page, port, trusted, basePath });
}

/** Waits until the view is there and nothing in it is on its way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector("main h1", { state: "attached" });
  await atRest(page);
}

/** Waits until nothing is on its way, whether it came or failed. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForSelector(".loading, [aria-busy=true]", { state: "detached" });
}

function launch(): Promise<Browser> {
  const quiet = [
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return chromium.launch({ executablePath: executablePath!, args: ["--no-sandbox", ...quiet] });
}
