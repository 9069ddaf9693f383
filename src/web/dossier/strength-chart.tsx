import { scaleLinear, scaleUtc } from "d3-scale";

import { useWidth } from "../parts/use-width.js";
import { addDays, type Day, noonOf } from "../times.js";
import { ChartPanel, type Step } from "./chart-panel.js";
import { ChartKey } from "./chart-key.js";
import type { Mark } from "./marks.js";
import type { SpanOfDays } from "./span-of-days.js";
import type { Course } from "./use-course.js";

const SENT_HEIGHT = 330;
const PLANNED_HEIGHT = 240;
const MARGIN = { top: 22, right: 34, bottom: 30, left: 58 };

interface Props {
  readonly span: SpanOfDays;
  readonly asOf: Day | null;
  readonly course: readonly Course[];
  /** The greatest figure there will be, so that the scale stays while the day changes. */
  readonly most: number;
  /** What is counted, as in "soldiers". */
  readonly units: string;
  readonly sent: readonly Mark[];
  readonly planned: readonly Mark[];
}

/** Sent and planned, one above the other and up to the same figure; they are never drawn into one another. */
export function StrengthChart({ span, asOf, course, most, units, sent, planned }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const x = scaleUtc()
    .domain([noonOf(span.first), noonOf(addDays(span.last, 1))])
    .range([MARGIN.left, Math.max(MARGIN.left + 1, width - MARGIN.right)]);
  const y = (height: number) =>
    scaleLinear()
      .domain([0, most])
      .nice(4)
      .range([height - MARGIN.bottom, MARGIN.top]);
  const known = course.filter(({ day }) => asOf === null || day <= asOf);
  const end = noonOf(asOf === null ? addDays(span.last, 1) : asOf < span.first ? span.first : asOf);
  const panelOf = (height: number) => ({ x, y: y(height), units, width, height });

  return (
    <div class="chart" ref={frame}>
      <div class="chart-panels">
        {width > 0 && (
          <>
            <ChartPanel
              {...panelOf(SENT_HEIGHT)}
              id="sent-chart"
              title="Sent"
              steps={stepsOf(known, "actual", end)}
              marks={sent}
            />
            <ChartPanel
              {...panelOf(PLANNED_HEIGHT)}
              id="planned-chart"
              title="Planned in all"
              steps={stepsOf(known, "planned", end)}
              marks={planned}
            />
          </>
        )}
      </div>
      <ChartKey />
    </div>
  );
}

/** The last step holds until the day that is looked from. */
function stepsOf(course: readonly Course[], measure: "actual" | "planned", end: Date): readonly Step[] {
  const nothing = { best: null, low: null, high: null };
  const steps = course.map((known) => ({ at: noonOf(known.day), ...(known[measure] ?? nothing) }));
  const last = steps.at(-1);
  return last ? [...steps, { ...last, at: end }] : [];
}
