/** Stands beside everything that is invented. */
export function FictionTag({ fictional }: { fictional: boolean }) {
  return fictional ? <span class="fiction-tag">Fiction</span> : null;
}

/** Stands at the head of every view of something invented. */
export function FictionNotice({ fictional }: { fictional: boolean }) {
  if (!fictional) return null;
  return (
    <p class="fiction-notice">
      <strong>Fiction.</strong> Invented to show how the graph works: evidence of nothing in the real world.
    </p>
  );
}
