import type { Page } from "playwright-core";

import { describeInBrowser, servePage, settled, startVisit } from "../support/browser.js";
import { post } from "../support/serving.js";

const VIEWS = [
  "/",
  "/?text=ships&by=Lantern+Office&independence=ESTABLISHED",
  "/deployments/varonia-costrel-2031",
  "/deployments/varonia-costrel-2031?asOf=2031-03-09",
  "/articles/fiction-01?assertion=F01.1",
  "/claims/F02",
  "/actors/lantern-office",
];

describeInBrowser("the page of a server that runs only trusted documents", () => {
  const visit = startVisit(() => servePage({ trustedOnly: true }));

  /** What is asked for while a page is used: for each request, whether it has an id or a text. */
  function asked(page: Page): readonly string[] {
    const keys: string[] = [];
    page.on("request", (request) => {
      const body = request.postDataJSON() as object | null;
      if (body) keys.push(Object.keys(body)[0]!);
    });
    return keys;
  }

  it.each(VIEWS)("shows %s whole, and asks for it by ids alone", async (address) => {
    const page = await visit.window();
    const keys = asked(page);
    await page.goto(visit.origin + address);
    await settled(page);

    expect(await page.getByText("could not be loaded").count()).toBe(0);
    expect(await page.getByText("A part is missing here.").count()).toBe(0);
    expect([...new Set(keys)]).toEqual(["documentId"]);
  });

  it("offers names while one is typed, and turns lists in place", async () => {
    const page = await visit.open("/deployments/varonia-costrel-2031");
    await page.getByRole("button", { name: "Next →" }).first().click();
    await settled(page);
    await page.goto(visit.origin);
    await settled(page);
    await page.getByLabel("On the word of").pressSequentially("lantern");
    await page.waitForSelector("datalist option", { state: "attached" });

    expect(await page.getByText("could not be loaded").count()).toBe(0);
    expect(visit.complaints).toEqual([]);
  });

  it("gets no other document run", async () => {
    const { status, body } = await post(
      `${visit.origin}/graphql`,
      JSON.stringify({ query: "{ __typename }" }),
    );

    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions.code).toBe("DOCUMENT_NOT_TRUSTED");
  });

  it("asks to be loaded anew when it is of another version than the server", async () => {
    const page = await visit.window();
    await page.route("**/graphql", (route) =>
      route.continue({
        postData: (route.request().postData() ?? "").replace(/sha256:\w{8}/, "sha256:00000000"),
      }),
    );
    await page.goto(`${visit.origin}/claims/F02`);

    const said = await page.getByRole("alert").innerText();

    expect(said).toContain("This page is of another version than its server. Load it anew.");
  });
});
