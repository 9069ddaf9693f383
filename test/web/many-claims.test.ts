import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Page, Request } from "playwright-core";

import { writeNewsroom } from "../../bench/newsroom/newsroom.js";
import { loadFiles } from "../../src/ingest/load.js";
import { openMemoryStore } from "../../src/store/memory.js";
import { describeInBrowser, servePage, settled, startVisit } from "../support/browser.js";

/** Four times as many as independence is worked out for, and two hundred pages. */
const CLAIMS = 4_000;
/** Elements on the front page, however many claims stand behind it. */
const MOST_ELEMENTS = 1_000;
/** From a click until the page is at rest. It takes a tenth of that where nothing else runs. */
const MOST_MS = 1_500;

async function openStore() {
  const file = join(await mkdtemp(join(tmpdir(), "many-claims-")), "newsroom.ndjson");
  await writeNewsroom(file, CLAIMS);
  const store = openMemoryStore();
  await loadFiles(store, [file]);
  return store;
}

describeInBrowser(`with ${CLAIMS} claims behind it, a list`, () => {
  const visit = startVisit(() => servePage({ openStore }));

  const elements = (page: Page) => page.locator("*").count();

  const lines = (page: Page) => page.locator(".two-up .claim-text");

  /** What it takes to do something: requests to the graph, and milliseconds until all is at rest. */
  async function costOf(page: Page, act: () => Promise<unknown>) {
    let requests = 0;
    const count = (request: Request) => {
      if (request.url().endsWith("/graphql")) requests++;
    };
    page.on("request", count);
    const begin = performance.now();
    await act();
    await settled(page);
    page.off("request", count);
    return { requests, ms: performance.now() - begin };
  }

  it("is turned one light page at a time", async () => {
    const page = await visit.open("/");
    const costs: Awaited<ReturnType<typeof costOf>>[] = [];
    const seen = new Set<string>();
    for (let turn = 0; turn < 5; turn++) {
      for (const line of await lines(page).allInnerTexts()) seen.add(line);
      const before = page.url();
      costs.push(
        await costOf(page, async () => {
          await page.getByRole("link", { name: "Next →" }).click();
          await page.waitForURL((url) => url.href !== before);
        }),
      );
    }

    expect(await page.locator(".found-count").innerText()).toBe("20 of 4,000 claims");
    expect(await lines(page).count()).toBe(20);
    expect(seen.size).toBeGreaterThan(50);
    expect(await elements(page)).toBeLessThan(MOST_ELEMENTS);
    expect(costs.map(({ requests }) => requests)).toEqual([1, 1, 1, 1, 1]);
    expect(Math.max(...costs.map(({ ms }) => ms))).toBeLessThan(MOST_MS);
  });

  it("is searched with one question", async () => {
    const page = await visit.open("/");
    const { requests, ms } = await costOf(page, async () => {
      await page.getByLabel("Words").fill("soldiers");
      await page.getByLabel("Put forward").selectOption("PLAN");
      await page.getByRole("button", { name: "Find" }).click();
      await page.waitForURL(/text=soldiers/);
    });

    expect(await page.locator(".found-count").innerText()).toMatch(/^20 of [\d,]+ claims$/);
    expect(requests).toBe(1);
    expect(ms).toBeLessThan(MOST_MS);
    expect(await elements(page)).toBeLessThan(MOST_ELEMENTS);
  });

  it("is not searched by independence alone, and says what to do", async () => {
    const page = await visit.open("/?independence=ESTABLISHED");
    const said = await page.locator(".found-count").innerText();

    expect(said).toContain("for 1,000 claims at most. Narrow the search");
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("is narrowed by a name out of a few that are offered", async () => {
    const page = await visit.open("/");
    await page.getByLabel("On the word of").pressSequentially("army");
    await page.waitForSelector("datalist option", { state: "attached" });

    expect(await page.locator("datalist option").count()).toBeLessThanOrEqual(12);
  });

  it("takes nobody by surprise in a browser's console", () => {
    expect(visit.complaints).toEqual([]);
  });
});
