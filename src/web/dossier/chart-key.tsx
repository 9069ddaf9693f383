/** What the lines and marks mean. */
export function ChartKey() {
  return (
    <ul class="chart-key">
      <li>
        <svg width="28" height="14" aria-hidden="true">
          <rect class="band" x="0" y="1" width="28" height="12" />
          <line class="best" x1="0" x2="28" y1="7" y2="7" />
        </svg>
        best figure, between the least and the most that the figures allow
      </li>
      <li>
        <svg width="14" height="14" aria-hidden="true" class="mark is-used">
          <circle cx="7" cy="7" r="5" />
        </svg>
        counted
      </li>
      <li>
        <svg width="14" height="14" aria-hidden="true" class="mark">
          <circle cx="7" cy="7" r="5" />
        </svg>
        looked at, not counted
      </li>
      <li>
        <svg width="14" height="14" aria-hidden="true" class="mark is-used">
          <path d="M7 1 L12 7 L7 13 L2 7 Z" />
        </svg>
        one wave only
      </li>
    </ul>
  );
}
