import type { Page } from "playwright-core";

import { describeInBrowser, settled, startVisit } from "../support/browser.js";

const DOSSIER = "/deployments/varonia-costrel-2031";

describeInBrowser("a dossier", () => {
  const visit = startVisit();

  /** The big figures at the top: sent, planned, still to come. */
  const figures = (page: Page) => page.locator(".headline-figure .big").allInnerTexts();

  const wavesIn = (page: Page) =>
    page.locator("section", { has: page.getByRole("heading", { name: "Waves", exact: true }) }).last();

  /** As a reader does it with the keyboard. */
  async function slideTo(page: Page, date: string, day: string, key: string) {
    const slider = page.getByRole("slider");
    for (let step = 0; step < 40 && (await slider.getAttribute("aria-valuetext")) !== day; step++)
      await slider.press(key);
    await page.waitForURL(`**/*?asOf=${date}`);
    await settled(page);
  }

  it("says who sends whom where, and that it is invented", async () => {
    const page = await visit.open(DOSSIER);

    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain(
      "Varonian brigade in Costrel",
    );
    expect(await page.locator(".facts").first().innerText()).toMatch(/Sender\s+Varonia\s+Host\s+Costrel/);
    expect(await page.locator(".fiction-notice").innerText()).toContain(
      "evidence of nothing in the real world",
    );
    expect(await figures(page)).toEqual(["8,000 soldiers", "8,000 soldiers", "0 soldiers"]);
    expect(await page.locator(".headline-figure").first().innerText()).toMatch(
      /2,250 or more\s+·\s+3 origins/,
    );
  });

  it("leads from a figure in the chart to the words behind it", async () => {
    const page = await visit.open(DOSSIER);

    await page.getByRole("link", { name: /^4,200 soldiers, .*10 March 2031/ }).click();
    await page.waitForURL(/\/articles\/fiction-06\?assertion=F14\.1$/);
    await settled(page);

    expect(await page.locator("mark.is-chosen").allInnerTexts()).toEqual([
      "counted 4,200 Varonian soldiers in Costrel on Sunday",
    ]);
    expect(await page.getByRole("complementary").innerText()).toContain(
      "4,200 Varonian soldiers were in Costrel",
    );
  });

  it("goes back, with the slider, to what was known before the second report", async () => {
    const page = await visit.open(DOSSIER);

    await slideTo(page, "2031-03-09", "9 March 2031", "ArrowLeft");

    expect(await figures(page)).toEqual(["2,500 soldiers", "8,000 soldiers", "5,500 soldiers"]);
    expect(await page.locator(".headline-figure").first().innerText()).toContain("2,250 – 2,750 · 1 origin");
    expect(await page.getByRole("link", { name: /^4,200 soldiers/ }).count()).toBe(0);
    expect(await page.getByRole("table", { name: "Figures for what was sent" }).innerText()).not.toContain(
      "4,200",
    );
    expect(await page.getByText("No named origin had given a figure for pay by then.").isVisible()).toBe(
      true,
    );
    expect(await page.getByText("Nothing contradicts anything else.").isVisible()).toBe(true);
    expect(await wavesIn(page).innerText()).toMatch(/First group[\s\S]*as known now, so they are not shown/);
    expect(await wavesIn(page).innerText()).not.toMatch(/arrived|on its way/i);

    await slideTo(page, "2031-03-10", "10 March 2031", "ArrowRight");

    expect(await figures(page)).toEqual(["4,200 soldiers", "8,000 soldiers", "3,800 soldiers"]);
  });

  it("shows of a shared address what was known on its day, and nothing before the first report", async () => {
    const page = await visit.open(`${DOSSIER}?asOf=2031-03-04`);

    expect(await page.getByText("No figure by then.").count()).toBe(3);
    expect(await page.getByText("No wave had been reported by then.").isVisible()).toBe(true);
    expect(await page.getByText("Nothing had been said of it by then.").isVisible()).toBe(true);
    expect(await page.locator("a.mark").count()).toBe(0);
  });

  it("keeps planned and sent apart", async () => {
    const page = await visit.open(DOSSIER);
    const marksIn = (name: string) =>
      page.getByRole("figure", { name, exact: true }).getByRole("link").count();

    expect(await marksIn("Planned in all")).toBeGreaterThan(0);
    expect(await page.getByRole("figure", { name: "Sent", exact: true }).innerHTML()).not.toContain(
      "12,000 soldiers",
    );
    expect(await page.getByRole("figure", { name: "Planned in all" }).innerHTML()).toContain(
      "12,000 soldiers",
    );
  });

  it("names each day on its axis once, however few there are", async () => {
    const page = await visit.open("/deployments/dprk-russia-2024");
    const axis = page.getByRole("figure", { name: "Sent", exact: true }).locator(".axis text");
    const days = (await axis.allTextContents()).filter((label) => label.includes("Oct"));

    expect(days).toEqual(["23 Oct", "24 Oct", "25 Oct"]);
  });

  it("folds the tables of figures where the screen is small, and unfolds them with the keyboard", async () => {
    const page = await visit.window();
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(visit.origin + DOSSIER);
    await settled(page);
    const table = page.getByRole("table", { name: "Figures for what was sent" });
    const title = page.locator("summary", { hasText: "Figures for what was sent" });
    const isThere = [await table.isVisible()];

    await title.press("Enter");
    isThere.push(await table.isVisible());
    await title.press("Enter");
    isThere.push(await table.isVisible());
    await page.setViewportSize({ width: 1024, height: 800 });
    await page.reload();
    await settled(page);
    isThere.push(await table.isVisible());

    expect(isThere).toEqual([false, true, false, true]);
  });

  it("names the contradictions and the pay", async () => {
    const page = await visit.open(DOSSIER);

    expect(await page.locator(".pairs").innerText()).toMatch(/take part in the fighting/);
    expect(await page.getByText("7,200,000 XTS").isVisible()).toBe(true);
  });

  it("takes nobody by surprise in a browser's console", () => {
    expect(visit.complaints).toEqual([]);
  });
});
