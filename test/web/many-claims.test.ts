import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Page, Request } from "playwright-core";

import { writeNewsroom } from "../../bench/newsroom/newsroom.js";
import { loadFiles } from "../../src/ingest/load.js";
import { openMemoryStore } from "../../src/store/memory.js";
import { describeInBrowser, servePage, settled, startVisit } from "../support/browser.js";

/** Ten times as many as independence is worked out for, and five hundred pages. */
const CLAIMS = 10_000;
/** Elements on the front page, however many claims stand behind it. */
const MOST_ELEMENTS = 1_000;

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

  /** How many requests to the graph it takes to do something. */
  async function requestsOf(page: Page, act: () => Promise<unknown>) {
    let requests = 0;
    const count = (request: Request) => {
      if (request.url().endsWith("/graphql")) requests++;
    };
    page.on("request", count);
    await act();
    await settled(page);
    page.off("request", count);
    return requests;
  }

  it("is turned one light page at a time", async () => {
    const page = await visit.open("/");
    const requests: number[] = [];
    const seen = new Set<string>();
    for (let turn = 0; turn < 5; turn++) {
      for (const line of await lines(page).allInnerTexts()) seen.add(line);
      const before = page.url();
      requests.push(
        await requestsOf(page, async () => {
          await page.getByRole("link", { name: "Next →" }).click();
          await page.waitForURL((url) => url.href !== before);
        }),
      );
    }

    expect(await page.locator(".found-count").innerText()).toBe("20 of 10,000 claims");
    expect(await lines(page).count()).toBe(20);
    expect(seen.size).toBeGreaterThan(50);
    expect(await elements(page)).toBeLessThan(MOST_ELEMENTS);
    expect(requests).toEqual([1, 1, 1, 1, 1]);
  });

  it("is searched with one question", async () => {
    const page = await visit.open("/");
    const requests = await requestsOf(page, async () => {
      await page.getByLabel("Words").fill("soldiers");
      await page.getByLabel("Put forward").selectOption("PLAN");
      await page.getByRole("button", { name: "Find" }).click();
      await page.waitForURL(/text=soldiers/);
    });

    expect(await page.locator(".found-count").innerText()).toMatch(/^20 of [\d,]+ claims$/);
    expect(requests).toBe(1);
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
