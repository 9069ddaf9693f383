/** The path at which browsers find the server, such as `/news`; empty for none. The server writes it into the page. */
export const basePath = document.querySelector<HTMLMetaElement>(`meta[name="base-path"]`)?.content ?? "";
