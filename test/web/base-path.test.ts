import { createServer, request } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";

import { loadBuiltPage } from "../../src/server/built-page.js";
import { describeInBrowser, servePage, settled, startVisit } from "../support/browser.js";
import { openLocalGraph } from "../support/graph.js";
import { openNewsroomStore } from "../support/sample.js";
import { serve, type Serving } from "../support/serving.js";

const basePath = "/news";

/** What is served, behind a proxy that takes the base path off before it passes a request on. */
async function behindProxy(serving: Serving): Promise<Serving> {
  const { hostname, port } = new URL(serving.origin);
  const proxy = createServer((asked, answer) => {
    const path = asked.url!.slice(basePath.length) || "/";
    const { method, headers } = asked;
    const passedOn = request({ hostname, port, path, method, headers }, (reply) => {
      answer.writeHead(reply.statusCode!, reply.headers);
      reply.pipe(answer);
    });
    asked.pipe(passedOn);
  });
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  return {
    ...serving,
    origin: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    async close() {
      proxy.close();
      proxy.closeAllConnections();
      await serving.close();
    },
  };
}

describe.each([
  ["leaves it on", async (serving: Serving) => serving],
  ["takes it off", behindProxy],
])("at a base path, behind a proxy that %s,", (_how, proxied) => {
  describeInBrowser("the page", () => {
    const visit = startVisit(async () => proxied(await servePage({ basePath })));

    it("follows its links and goes back, below the base path", async () => {
      const page = await visit.open("/news");
      const pathname = () => new URL(page.url()).pathname;

      await page.locator('a[href^="/news/claims/"]').first().click();
      await page.waitForURL("**/news/claims/*");
      await settled(page);
      const claim = await page.locator("h1").innerText();
      await page.getByRole("link", { name: "Dateline", exact: true }).click();
      await page.waitForURL((url) => /^\/news\/?$/.test(url.pathname));
      await page.goBack();
      await settled(page);

      expect(pathname()).toMatch(/^\/news\/claims\/\w+$/);
      expect(await page.locator("h1").innerText()).toBe(claim);
      expect(await page.getByRole("link", { name: "Graph", exact: true }).getAttribute("href")).toBe(
        "/news/graphql",
      );
    });

    it("searches at an address below the base path, which can be reloaded", async () => {
      const page = await visit.open("/news/");

      await page.getByLabel("Words").fill("ships");
      await page.getByRole("button", { name: "Find" }).click();
      await page.waitForURL("**/?text=ships*");
      await page.reload();
      await settled(page);

      expect(new URL(page.url()).pathname).toMatch(/^\/news\/?$/);
      expect(await page.getByLabel("Words").inputValue()).toBe("ships");
      expect(visit.complaints).toEqual([]);
    });
  });

  describeInBrowser("the playground", () => {
    const visit = startVisit(async () => {
      const playground = await loadBuiltPage("dist/playground", "/playground", basePath);
      return proxied(await serve(openLocalGraph(await openNewsroomStore()), { playground, basePath }));
    });

    it("loads, asks the graph, and links to the rules below the base path", async () => {
      const page = await visit.window();
      await page.goto(`${visit.origin}/news/graphql`);
      await page.getByLabel("Show Documentation Explorer").click();
      const explorer = page.locator(".graphiql-doc-explorer");
      await explorer.getByRole("link", { name: "Query", exact: true }).click();
      await explorer.getByRole("link", { name: "contradictions", exact: true }).click();
      const rule = await explorer.getByRole("link", { name: "The rule" }).first().getAttribute("href");

      expect(rule).toBe("/news/docs/evidence.md#contradictions");
      expect(visit.complaints).toEqual([]);
    });
  });
});
