import { useLayoutEffect } from "preact/hooks";

/** Names the view in the browser's tab and history, before anybody sees it. */
export function useTitle(title: string | null | undefined): void {
  useLayoutEffect(() => {
    document.title = title ? `${title} · Dateline` : "Dateline";
  }, [title]);
}
