import type { Page, Route } from "playwright-core";

import { atRest, describeInBrowser, servePage, settled, startVisit } from "../support/browser.js";

const VIEWS = [
  "/",
  "/deployments/varonia-costrel-2031",
  "/articles/fiction-01",
  "/claims/F02",
  "/actors/lantern-office",
];
const CLAIM = "At least 30 Varonian soldiers have been killed.";

describeInBrowser("the page in trouble", () => {
  const visit = startVisit();

  const alert = (page: Page) => page.getByRole("alert").first();

  const again = (page: Page) => page.getByRole("button", { name: "Try again" });

  /** A window in which the graph's answers pass through the test. */
  async function openWith(address: string, answer: (route: Route) => Promise<void>) {
    const page = await visit.window();
    await page.route("**/graphql", answer);
    await page.goto(visit.origin + address);
    return page;
  }

  it.each(VIEWS)("says at %s that the graph does not answer, and tries again when told", async (address) => {
    let isDown = true;
    const page = await openWith(address, (route) => (isDown ? route.abort() : route.continue()));
    await alert(page).waitFor();
    const said = await page.locator("main").innerText();

    isDown = false;
    await atRest(page);
    for (let left = await again(page).count(); left > 0; left--) {
      await again(page).first().click();
      await atRest(page);
    }
    await settled(page);

    expect(said).toMatch(/could not be loaded\.?\s+The server cannot be reached\./);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("gives what failed a heading, and the focus to it, as to what comes when it is tried again", async () => {
    const page = await visit.open("/");
    const focused = () =>
      page.evaluate("document.activeElement.tagName + ' ' + document.activeElement.innerText");
    await page.route("**/graphql", (route) => route.abort());

    await page.getByRole("link", { name: CLAIM }).first().click();
    await alert(page).waitFor();
    const failed = await focused();
    const title = await page.title();
    await page.unroute("**/graphql");
    await again(page).click();
    await settled(page);

    expect(failed).toBe("H1 The claim could not be loaded");
    expect(title).toBe("Not loaded · Dateline");
    expect(await focused()).toContain(`H1 ${CLAIM}`);
  });

  it("gives a place with nothing at it the focus too", async () => {
    const page = await visit.open("/claims/F02");

    await page.evaluate("history.pushState(null, '', '/claims/none')");
    await page.getByRole("heading", { level: 1, name: "Nothing here" }).waitFor();

    expect(await page.evaluate("document.activeElement.tagName")).toBe("H1");
  });

  it("outlives a server that goes down and comes back", async () => {
    const server = await servePage();
    const page = await visit.window();
    await page.goto(server.origin);
    await settled(page);
    await server.close();

    await page.getByRole("link", { name: CLAIM }).first().click();
    await alert(page).waitFor();
    await using _again = await servePage({ port: Number(new URL(server.origin).port) });
    await page.getByRole("button", { name: "Try again" }).click();
    await settled(page);

    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain(CLAIM);
  });

  it.each(["/deployments/none", "/articles/none", "/claims/none", "/actors/none", "/somewhere/else"])(
    "says that there is nothing at %s",
    async (address) => {
      const page = await visit.open(address);

      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Nothing here");
    },
  );

  it("shows the rest when a part of the graph is away", async () => {
    const page = await openWith("/actors/lantern-office", async (route) => {
      const response = await route.fetch();
      const { data } = (await response.json()) as { data: { actor: object } };
      const errors = [{ message: "claims does not answer.", extensions: { code: "SUBGRAPH_UNAVAILABLE" } }];
      await route.fulfill({ json: { data: { actor: { ...data.actor, trackRecord: null } }, errors } });
    });
    await settled(page);

    expect(await page.getByText("A part is missing here.").first().isVisible()).toBe(true);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Lantern Office");
  });

  it("shows on the front page what there is while claims are away", async () => {
    const page = await openWith("/", async (route) => {
      const response = await route.fetch();
      const { data } = (await response.json()) as { data: object };
      const errors = [{ message: "claims does not answer.", extensions: { code: "SUBGRAPH_UNAVAILABLE" } }];
      const claims = "contested" in data ? "contested" : "claims";
      await route.fulfill({ json: { data: { ...data, [claims]: null }, errors } });
    });
    await settled(page);

    expect(await page.getByText("A part is missing here.").first().isVisible()).toBe(true);
    expect(await page.getByText("The claims could not be loaded.").isVisible()).toBe(true);
    expect(await page.getByRole("link", { name: "Pellory radar crews arrive in Halvane" }).count()).toBe(1);
  });

  it.each(VIEWS)("reads out words at %s that are newer than itself", async (address) => {
    const newer =
      /"(ASSERTS|DENIES|FACT|SINGLE_ORIGIN|STATE|MEASURE|GOVERNMENT_BODY|ORIGIN|PUBLISHER|NAMED|EXACT|PARTIAL|B)"/g;
    const page = await openWith(address, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll(newer, '"NEWER_THAN_THIS"') });
    });
    await settled(page);

    expect(await page.locator("main").innerText()).toContain("newer than this");
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});
