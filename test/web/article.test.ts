import { describeInBrowser, settled, startVisit } from "../support/browser.js";

describeInBrowser("an article", () => {
  const visit = startVisit();

  it("shows what is claimed at a number in its text, and on whose word", async () => {
    const page = await visit.open("/articles/fiction-01");

    await page.getByRole("button", { name: "Statement 2: About 2,500" }).click();
    await settled(page);
    const panel = page.getByRole("complementary", { name: "Chosen statement" });

    expect(page.url()).toMatch(/\?assertion=F01\.1$/);
    expect(await page.locator("mark.is-chosen").innerText()).toBe(
      "The office puts the force at about 2,500 today",
    );
    expect(await panel.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringMatching(/publisher\s+Harbour Wire/i),
      expect.stringMatching(/speaker\s+Ansa Tolvik/i),
      expect.stringMatching(/origin\s+Lantern Office/i),
    ]);
    expect(await panel.innerText()).toMatch(/as fact[\s\S]*One origin behind \d+ statements/);
  });

  it("marks words by code points, not by the units of the browser's strings", async () => {
    const page = await visit.open("/articles/fiction-05?assertion=F13.1");

    expect(await page.locator("mark.is-chosen").allInnerTexts()).toEqual([
      "Specialists of Halvane's Lantern Office will brief the Compact's ambassadors on Monday",
    ]);
  });

  it("draws a line of its own for each of two statements on the same words", async () => {
    const page = await visit.open("/articles/seed-000");

    const shared = page.locator("mark.lane-0.lane-1").first();
    const chosen = page.locator("aside.statement .claim-text");
    await shared.click();
    const first = await chosen.innerText();
    await shared.click();

    expect(await chosen.innerText()).not.toBe(first);
  });

  it("shows in each version what became of the words", async () => {
    const page = await visit.open("/articles/fiction-12?assertion=F26.1");
    const text = page.locator(".article-text");
    const panel = page.getByRole("complementary");

    expect(await panel.innerText()).toMatch(/Changed in this version[\s\S]*At least 300/);
    expect(await page.locator("mark.is-chosen").first().innerText()).toContain(
      "At least 30 Varonian soldiers",
    );
    expect(await page.getByRole("row", { name: /Two of their companies/ }).innerText()).toContain(
      "not in this version",
    );

    await page.getByRole("link", { name: "Version 1" }).click();
    await page.waitForURL(/version=1/);
    await settled(page);

    expect(await text.innerText()).toContain("At least 300 Varonian soldiers");
    expect(await page.getByRole("button", { name: /Statement \d+: Two Varonian companies/ }).count()).toBe(1);
  });

  it("says what rests on it alone, and what it was taken from", async () => {
    const page = await visit.open("/articles/fiction-02");

    expect(await page.getByText(/Syndicated from/).innerText()).toContain("Harbour Wire");
    expect(await page.getByText("Nothing: all that it says is said elsewhere too.").isVisible()).toBe(true);
  });

  it("takes nobody by surprise in a browser's console", () => {
    expect(visit.complaints).toEqual([]);
  });
});
