import { createClient } from "../client/client.js";
import { basePath } from "./base-path.js";

/** The graph of the server that the page came from. It trusts the page's documents, and may trust no others. */
export const graph = createClient(new URL(`${basePath}/graphql`, window.location.href).href, {
  timeoutMs: 20_000,
  sendIds: true,
});
