import type { ComponentChildren } from "preact";
import { Link } from "wouter-preact";

interface Props {
  readonly to: string | null;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** A link to another view; plain text where there is nowhere to go. */
export function To({ to, children, class: className }: Props) {
  if (to === null) return <span class={className}>{children}</span>;
  return (
    <Link href={to} class={className}>
      {children}
    </Link>
  );
}
