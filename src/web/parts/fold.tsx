import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Something long below a heading of its own: open where the screen is wide, folded away where it is not. */
export function Fold({ title, children }: Props) {
  const [isWide] = useState(() => window.matchMedia("(min-width: 48rem)").matches);
  return (
    <details class="fold" open={isWide}>
      <summary>
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  );
}
