import type { UserConfig } from "vite";

export default {
  // What the page loads is looked for beside it: the server knows at which path that is.
  base: "./",
  build: { outDir: "../../dist/web", emptyOutDir: true, assetsInlineLimit: 0 },
  // While developing: the page from here, the graph from `npm start`.
  server: { port: 4001, proxy: { "/graphql": "http://localhost:4000" } },
} satisfies UserConfig;
