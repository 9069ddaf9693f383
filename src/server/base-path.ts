/**
 * A path as it is without the base path, at which browsers find the server behind a proxy. Some proxies leave the
 * base path on the requests that they pass on, and some take it off: both come to the same.
 *
 * @param basePath such as `/news`; empty for none.
 */
export function pathWithin(basePath: string, path: string): string {
  if (path === basePath) return "/";
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
}
