import { describeInBrowser, settled, startVisit } from "../support/browser.js";

describeInBrowser("the page", () => {
  const visit = startVisit();

  describe("in front", () => {
    it("shows what is followed, what is new and what is contested", async () => {
      const page = await visit.open("/");
      const section = (name: string) =>
        page.locator("section", { has: page.getByRole("heading", { name, exact: true }) });

      expect(await section("Dossiers").last().innerText()).toMatch(
        /North Korean troops in Russia[\s\S]*3,000 soldiers/,
      );
      expect(await section("New").last().getByRole("link").first().innerText()).toBe(
        "Satellite picture shows camps",
      );
      expect(await section("Contested").last().innerText()).toContain("Foreign Ministry of Varonia denies");
      expect(await section("Claims").last().getByRole("listitem").count()).toBe(20);
    });

    it("finds claims by words, actor, modality and independence, at an address of its own", async () => {
      const page = await visit.open("/");
      const results = page.locator(".two-up > li");

      await page.getByLabel("Words").fill("ships");
      await page.getByLabel("On the word of").fill("Lantern Office");
      await page.getByLabel("Put forward").selectOption("FACT");
      await page.getByLabel("Independence").selectOption("ESTABLISHED");
      await page.getByRole("button", { name: "Find" }).click();
      await page.waitForURL("**/?text=ships&by=Lantern+Office&modality=FACT&independence=ESTABLISHED");
      await settled(page);

      expect(await results.allInnerTexts()).toEqual([
        expect.stringMatching(/transport ships.*2 origins, independent/s),
      ]);

      await page.reload();
      await settled(page);

      expect(await results.count()).toBe(1);
      expect(await page.getByLabel("Words").inputValue()).toBe("ships");
    });

    it("turns its pages forth and back", async () => {
      const page = await visit.open("/");
      const first = page.locator(".two-up .claim-text").first();
      const begin = await first.innerText();

      await page.getByRole("link", { name: "Next →" }).click();
      await page.waitForURL(/after=/);
      await settled(page);
      const next = await first.innerText();
      await page.goBack();
      await settled(page);

      expect(next).not.toBe(begin);
      expect(await first.innerText()).toBe(begin);
    });

    it("says that nothing was found", async () => {
      const page = await visit.open("/?text=zeppelin");

      expect(await page.getByText("No claim meets these conditions.").isVisible()).toBe(true);
    });
  });

  describe("of a claim", () => {
    it("shows each origin once, with what only repeats it folded away", async () => {
      const page = await visit.open("/claims/F02");
      const origins = page.locator(".origins > li");

      expect(await origins.count()).toBe(5);
      expect(await origins.first().innerText()).toMatch(/^Lantern Office/);
      expect(await origins.first().locator("details li").first().isVisible()).toBe(false);

      await origins.first().locator("summary").click();

      expect(await origins.first().locator("details li").first().isVisible()).toBe(true);
    });

    it("shows who is against it and who was silent before", async () => {
      const page = await visit.open("/claims/F02");

      const row = page.getByRole("row", { name: /Foreign Ministry of Varonia/ });

      expect(await row.innerText()).toMatch(/denies[\s\S]*11 March 2031[\s\S]*has not commented/);
    });

    it("gives its credibility with the rule", async () => {
      const page = await visit.open("/claims/F10");

      const verdict = await page.locator(".headline-figure").first().innerText();

      expect(verdict).toMatch(/Improbable[\s\S]*Judged by Almanac Desk/);
    });

    it("puts the claims that it is related to under one heading for each kind of relation", async () => {
      const general = await visit.open("/claims/F02");
      const closer = await visit.open("/claims/F22");

      expect(await general.locator(".relations h3").allInnerTexts()).toEqual(["Has as closer versions"]);
      expect(await general.locator(".relations li").count()).toBe(8);
      expect(await closer.locator(".relations h3").allInnerTexts()).toEqual([
        "Is a closer version of",
        "Takes the place of",
      ]);
    });

    it("shows at a dossier's day what was known of it then", async () => {
      const page = await visit.open("/claims/F02?asOf=2031-03-06");

      expect(await page.locator(".origins > li").count()).toBe(1);

      await page.getByRole("button", { name: "Show everything known" }).click();
      await settled(page);

      expect(await page.locator(".origins > li").count()).toBe(5);
    });

    it.each(["2031-02-30", "yesterday", "20310306"])(
      "says that %s in its address is no day, and shows everything known",
      async (text) => {
        const page = await visit.open(`/claims/F02?asOf=${text}`);

        expect(await page.locator("main .state").first().innerText()).toBe(
          `“${text}” is not a date. Showing everything known. Write a day as in 2024-10-23.`,
        );
        expect(await page.locator(".origins > li").count()).toBe(5);
      },
    );
  });

  describe("of an actor", () => {
    it("shows its grades, its record and the deployments of its forces", async () => {
      const office = await visit.open("/actors/lantern-office");
      const varonia = await visit.open("/actors/varonia");

      expect(await office.locator("main").innerText()).toMatch(/First to put forward 7 claims/);
      expect(await office.locator(".history").innerText()).toMatch(
        /C, fairly reliable[\s\S]*B, usually reliable/,
      );
      expect(await varonia.getByRole("link", { name: /Varonian brigade in Costrel, spring/ }).count()).toBe(
        1,
      );
    });

    it("shows what was said in each role", async () => {
      const page = await visit.open("/actors/ansa-tolvik");

      await page.getByRole("button", { name: "As a speaker" }).click();
      await settled(page);

      expect(await page.locator(".sayings").innerText()).toContain(
        "The office puts the force at about 2,500 today",
      );
    });

    it("leaves no gap where it said nothing", async () => {
      const page = await visit.open("/actors/pellory-radar-crews");

      expect(await page.locator(".sayings").innerText()).toBe("Nothing, in this role.");
      expect((await page.locator(".sayings").boundingBox())?.height).toBeLessThan(60);
    });
  });

  it("has addresses that can be gone back and forth between", async () => {
    const page = await visit.open("/");

    await page.getByRole("link", { name: "At least 30 Varonian soldiers have been killed." }).first().click();
    await page.waitForURL("**/claims/F29");
    await settled(page);
    await page.getByRole("link", { name: "Ministry of Defence of Costrel" }).first().click();
    await page.waitForURL("**/actors/costrel-defence");
    await page.goBack();
    await settled(page);
    const back = await page.title();
    await page.goForward();
    await settled(page);

    expect(back).toBe("At least 30 Varonian soldiers have been killed. · Dateline");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("Ministry of Defence");
  });

  it("is named after a view from the moment that the view is there", async () => {
    const page = await visit.open("/");
    const title = page.evaluate<string>(`new Promise((resolve) => {
      new MutationObserver(() => {
        const heading = document.querySelector("h1");
        if (heading?.innerText.startsWith("At least 30")) resolve(document.title);
      }).observe(document.getElementById("main"), { childList: true, subtree: true });
    })`);

    await page.getByRole("link", { name: "At least 30 Varonian soldiers have been killed." }).first().click();

    expect(await title).toBe("At least 30 Varonian soldiers have been killed. · Dateline");
  });

  it("takes nobody by surprise in a browser's console", () => {
    expect(visit.complaints).toEqual([]);
  });
});
