/**
 * Puts the focus on the heading of a view once that is there, unless the reader has gone on meanwhile.
 *
 * @param view has the focus until then.
 * @returns what ends the waiting.
 */
export function focusHeadingOf(view: HTMLElement): () => void {
  const look = () => {
    const heading = view.querySelector("h1");
    if (heading && document.activeElement === view) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
    if (heading) watch.disconnect();
  };
  const watch = new MutationObserver(look);
  watch.observe(view, { childList: true, subtree: true });
  look();
  return () => watch.disconnect();
}
