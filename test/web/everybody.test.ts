import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { source as axe, type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

import { describeInBrowser, settled, startVisit } from "../support/browser.js";

const VIEWS = [
  "/",
  "/?by=lantern&independence=SINGLE_ORIGIN",
  "/deployments/varonia-costrel-2031",
  "/deployments/varonia-costrel-2031?asOf=2031-03-09",
  "/articles/fiction-12?assertion=F26.1",
  "/claims/F02",
  "/actors/joren-tamsel",
  "/claims/none",
];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Adds up what the browser counts as layout shift. */
const NOTE_JUMPS = `
  window.jumped = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.jumped += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
`;

describeInBrowser("everybody", () => {
  const visit = startVisit();

  /** What axe finds wrong, as a list to read. */
  async function barriers(page: Page): Promise<string[]> {
    const found = (await page.evaluate(
      `axe.run({ runOnly: ${JSON.stringify(RULES)}, resultTypes: ["violations"] })`,
    )) as AxeResults;
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
    );
  }

  /** By how many pixels the page is wider than windows of these widths. */
  async function beyond(page: Page): Promise<number[]> {
    const pixels: number[] = [];
    for (const width of [360, 768, 2000]) {
      await page.setViewportSize({ width, height: 800 });
      pixels.push(Number(await page.evaluate("document.documentElement.scrollWidth - innerWidth")));
    }
    return pixels;
  }

  it.each(VIEWS)("finds %s readable, by day and by night, on any screen, and at rest", async (address) => {
    const page = await visit.window();
    await page.addInitScript(NOTE_JUMPS);
    await page.goto(visit.origin + address);
    await settled(page);
    const jumped = Number(await page.evaluate("window.jumped"));
    await page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))");
    await page.evaluate(axe);

    const byDay = await barriers(page);
    await page.emulateMedia({ colorScheme: "dark" });
    const byNight = await barriers(page);

    expect({ byDay, byNight, beyond: await beyond(page) }).toEqual({
      byDay: [],
      byNight: [],
      beyond: [0, 0, 0],
    });
    expect(jumped).toBeLessThan(0.02);
  });

  it("gets from the front to the words of a figure with the keyboard alone", async () => {
    const page = await visit.open("/");
    const press = async (key: string, until: RegExp) => {
      for (let presses = 0; presses < 150; presses++) {
        await page.keyboard.press(key);
        const focused = await page.evaluate(
          "((at) => (at.getAttribute('aria-label') ?? at.textContent) + ' ' + at.tagName)(document.activeElement)",
        );
        if (until.test(String(focused))) return;
      }
      throw new Error(`The focus never comes to ${until}.`);
    };

    await press("Tab", /Skip to the content/);
    await page.keyboard.press("Enter");
    await press("Tab", /^Varonian brigade in Costrel, spring 2031/);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/deployments/varonia-costrel-2031");
    await settled(page);
    await press("Tab", /INPUT$/);
    await page.keyboard.press("Home");
    await page.waitForURL(/asOf=2031-03-04/);
    await page.keyboard.press("End");
    await page.waitForURL(/costrel-2031$/);
    await settled(page);
    await press("Tab", /^4,200 soldiers/);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/articles/fiction-06?assertion=F14.1");
    await settled(page);
    const read = await page.evaluate("document.activeElement.tagName");
    await press("Tab", /^Statement \d+/);
    await page.keyboard.press("Enter");
    await settled(page);

    expect(read).toBe("H1");
    expect(await page.locator("mark.is-chosen").count()).toBeGreaterThan(0);
  });

  it.each([
    ["/deployments/varonia-costrel-2031", ".panel"],
    ["/claims/F02", ".origin-picture"],
  ])(
    "comes at %s to every point of a picture with the keyboard, and sees where it is",
    async (address, picture) => {
      const page = await visit.open(address);
      const points = await page.locator(`${picture} a.mark`).count();
      const come = new Set<string>();
      await page.locator(`${picture} a.mark`).first().focus();
      for (let step = 0; step < points; step++) {
        const [label, outline] = (await page.evaluate(
          `((at) => [at.textContent, getComputedStyle(at.querySelector(".target") ?? at).stroke])(document.activeElement)`,
        )) as [string, string];
        come.add(label);
        expect(outline).not.toBe("none");
        await page.keyboard.press("Tab");
      }

      expect(points).toBeGreaterThan(3);
      expect(come.size).toBeGreaterThan(points / 2);
    },
  );

  it("loads the first view from this server alone", async () => {
    const page = await visit.window();
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).origin));

    await page.goto(visit.origin);
    await settled(page);

    expect([...hosts]).toEqual([visit.origin]);
  });
});

describe("the script of the first view", () => {
  it("is less than 150 kB, compressed", () => {
    const folder = join("dist/web/assets");
    const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));

    const bytes = scripts.map((name) => gzipSync(readFileSync(join(folder, name))).length);

    expect(scripts.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(150_000);
  });
});
