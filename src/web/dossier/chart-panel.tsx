import type { ScaleLinear, ScaleTime } from "d3-scale";
import { area, curveStepAfter, line, symbol, symbolCircle, symbolDiamond } from "d3-shape";

import { numberWords } from "../numbers.js";
import { type Day, dayOf, noonOf, shortDayWords } from "../times.js";
import { To } from "../parts/link.js";
import type { Mark } from "./marks.js";

/** One step of the reconciled figure. */
export interface Step {
  readonly at: Date;
  readonly best: number | null;
  readonly low: number | null;
  /** `null` where there is no upper bound. */
  readonly high: number | null;
}

interface Props {
  readonly title: string;
  readonly id: string;
  /** What is counted, as in "soldiers". */
  readonly units: string;
  readonly x: ScaleTime<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly steps: readonly Step[];
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
}

/** The reconciled figure as a line in its band, and every figure given as a mark that leads to its words. */
export function ChartPanel({ title, id, units, x, y, steps, marks, width, height }: Props) {
  const [left, right] = x.range() as [number, number];
  const [bottom, top] = y.range() as [number, number];
  const band = area<Step>()
    .defined(({ low }) => low !== null)
    .x(({ at }) => x(at))
    .y0(({ low }) => y(low ?? 0))
    .y1(({ high }) => (high === null ? top : y(high)))
    .curve(curveStepAfter)([...steps]);
  const best = line<Step>()
    .defined((step) => step.best !== null)
    .x(({ at }) => x(at))
    .y((step) => y(step.best ?? 0))
    .curve(curveStepAfter)([...steps]);
  const now = steps.at(-1);
  const isOpen = now?.low != null && now.high === null;

  return (
    <figure class="panel" aria-labelledby={id}>
      <figcaption>
        <span id={id}>{title}</span>{" "}
        <span class="axes">
          {units}, by day of report, {yearsOf(x)}
        </span>
      </figcaption>
      <svg width={width} height={height}>
        <g class="axis" aria-hidden="true">
          {y.ticks(4).map((tick) => (
            <g key={tick}>
              <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
              <text x={left - 8} y={y(tick)} dy="0.32em" text-anchor="end">
                {numberWords(tick)}
              </text>
            </g>
          ))}
          {daysOn(x, Math.max(2, Math.min(6, width / 110))).map((day) => (
            <text key={day} x={x(noonOf(day))} y={bottom + 20} text-anchor="middle">
              {shortDayWords(day)}
            </text>
          ))}
        </g>
        {now && <line class="until" x1={x(now.at)} x2={x(now.at)} y1={top} y2={bottom} />}
        {band && <path class="band" d={band} />}
        {best && <path class="best" d={best} />}
        {isOpen && (
          <text class="open-end" x={right} y={top - 6} text-anchor="end">
            no upper bound ↑
          </text>
        )}
        {marks.map((mark) => (
          <MarkOf key={mark.label} mark={mark} x={x(noonOf(mark.day))} y={y(mark.value)} />
        ))}
      </svg>
    </figure>
  );
}

/** About so many days to name on the axis, each once and below the figures of that day. */
function daysOn(x: ScaleTime<number, number>, count: number): readonly Day[] {
  return [...new Set(x.ticks(count).map((tick) => dayOf(tick.toISOString())))];
}

/** `2031`, or `2030 – 2031`: the days on the axis are named without it. */
function yearsOf(x: ScaleTime<number, number>): string {
  const years = x.domain().map((day) => day.getUTCFullYear());
  return [...new Set(years)].join(" – ");
}

const CIRCLE = symbol(symbolCircle, 78)() ?? "";
const DIAMOND = symbol(symbolDiamond, 62)() ?? "";

/** A total has a line through it, so what is written of it stands above. */
function MarkOf({ mark, x, y }: { mark: Mark; x: number; y: number }) {
  const { label, isPart, isUsed, times, address } = mark;
  return (
    <To to={address} class={`mark ${isUsed ? "is-used" : ""}`}>
      <title>{label}</title>
      <circle class="target" cx={x} cy={y} r={12} />
      <path d={isPart ? DIAMOND : CIRCLE} transform={`translate(${x} ${y})`} />
      {times > 1 && (
        <text
          x={isPart ? x + 9 : x}
          y={isPart ? y : y - 15}
          dy="0.32em"
          text-anchor={isPart ? "start" : "middle"}
          aria-hidden="true"
        >
          ×{times}
        </text>
      )}
    </To>
  );
}
