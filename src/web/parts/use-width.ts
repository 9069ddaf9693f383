import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** The width of an element as it is laid out, now and whenever it changes; 0 until it is known. */
export function useWidth<Target extends HTMLElement>() {
  const target = useRef<Target>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = target.current;
    if (!element) return undefined;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [target, width] as const;
}
