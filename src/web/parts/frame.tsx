import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useLocation } from "wouter-preact";

import { basePath } from "../base-path.js";
import { focusHeadingOf } from "./focus-heading.js";
import { To } from "./link.js";
import { WrongAsOf } from "./wrong-as-of.js";

/** What stands around every view. */
export function Frame({ children }: { children: ComponentChildren }) {
  const main = useRef<HTMLElement>(null);
  useFreshStart(main);
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="masthead">
        <p class="wordmark">
          <To to="/">Dateline</To>
        </p>
        <p class="motto">Who said what, on whose word</p>
        <nav aria-label="Main">
          <To to="/">Front</To>
          <a href={`${basePath}/graphql`}>Graph</a>
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <WrongAsOf />
        {children}
      </main>
      <footer class="colophon">
        <p>
          Everything here is asked of <a href={`${basePath}/graphql`}>the public graph</a>. What is marked{" "}
          <span class="fiction-tag">Fiction</span> is invented.
        </p>
      </footer>
    </>
  );
}

/**
 * Following a link begins at the top of the new view, with its heading, once that is there, read out; going back
 * leaves the place to the browser.
 */
function useFreshStart(main: { readonly current: HTMLElement | null }): void {
  const [path] = useLocation();
  const before = useRef(path);
  const wentBackTo = useRef<string | null>(null);
  useEffect(() => {
    const note = () => {
      wentBackTo.current = window.location.pathname.slice(basePath.length) || "/";
    };
    window.addEventListener("popstate", note);
    return () => window.removeEventListener("popstate", note);
  }, []);
  useEffect(() => {
    if (before.current === path) return undefined;
    before.current = path;
    const wentBack = wentBackTo.current === path;
    wentBackTo.current = null;
    if (wentBack || !main.current) return undefined;
    window.scrollTo(0, 0);
    main.current.focus({ preventScroll: true });
    return focusHeadingOf(main.current);
  }, [path]);
}
