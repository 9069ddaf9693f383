import { scalePoint, scaleUtc } from "d3-scale";

import type { SayingOfClaimFragment } from "../../client/generated/graphql.js";
import { wordsAddress } from "../addresses.js";
import { To } from "../parts/link.js";
import { TableBeside } from "../parts/table-beside.js";
import { useWidth } from "../parts/use-width.js";
import { dayWords, isDay, noonOf, timeWords } from "../times.js";
import { type Backing, backingsOf, unnamedOf } from "./backing.js";
import type { Claim } from "./claim.js";

const ROW = 44;
const BOTTOM = 28;
const SIDE = 16;
const APART = 17;

/**
 * A row for each origin along the days of reporting: a filled dot is its word, a hollow one a repeat that adds nothing.
 * The last row holds what names no one.
 */
export function OriginPicture({ claim }: { claim: Claim }) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const rows = rowsOf(claim);
  const days = rows.flatMap(({ dots }) => dots.map(({ day }) => day)).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;

  const height = rows.length * ROW + BOTTOM;
  const widest = Math.max(...rows.flatMap(({ dots }) => dots.map(({ shift }) => shift)));
  const x = scaleUtc()
    .domain([noonOf(first), noonOf(last)])
    .range([SIDE, Math.max(SIDE, width - SIDE - widest * APART)]);
  const y = scalePoint()
    .domain(rows.map(({ key }) => key))
    .range([ROW * 0.72, ROW * (rows.length - 0.28)]);
  return (
    <figure class="origin-picture" aria-labelledby="origin-picture-caption">
      <figcaption id="origin-picture-caption" class="soft small">
        When each origin was reported. Filled: its word. Hollow: adds nothing.
      </figcaption>
      <div ref={frame} style={{ minHeight: `${height}px` }}>
        {width > 0 && (
          <svg width={width} height={height}>
            {rows.map(({ key, name, dots }) => (
              <g key={key}>
                <text class="row-name" x={0} y={(y(key) ?? 0) - 14} aria-hidden="true">
                  {name}
                </text>
                <line class="row-line" x1={0} x2={width} y1={y(key)} y2={y(key)} />
                {dots.map((dot) => (
                  <DotOf
                    key={dot.saying.id}
                    dot={dot}
                    name={name}
                    x={x(noonOf(dot.day)) + dot.shift * APART}
                    y={y(key) ?? 0}
                  />
                ))}
              </g>
            ))}
            <g class="axis" aria-hidden="true">
              <text x={0} y={height - 6}>
                {dayWords(first)}
              </text>
              {first !== last && (
                <text x={width} y={height - 6} text-anchor="end">
                  {dayWords(last)}
                </text>
              )}
            </g>
          </svg>
        )}
      </div>
      <TableBeside
        what="The picture as a table"
        head={["Origin", "Reported", "Counts", "Article"]}
        rows={rows.flatMap(({ name, dots }) =>
          dots.map(({ saying, counts }) => [
            name,
            timeWords(saying.reported),
            counts ? "yes" : "no, adds nothing",
            <To to={wordsAddress(saying)}>{saying.article?.headline ?? "not here"}</To>,
          ]),
        )}
      />
    </figure>
  );
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly dots: readonly Dot[];
}

interface Dot {
  readonly saying: SayingOfClaimFragment;
  readonly day: string;
  readonly counts: boolean;
  /** Dots of one day stand side by side. */
  readonly shift: number;
}

function rowsOf(claim: Claim): readonly Row[] {
  const named = backingsOf(claim).map((backing: Backing) => ({
    key: backing.group.originKey,
    name: backing.name,
    dots: dotsOf([backing.first, ...backing.repeats], backing.first.id),
  }));
  const unnamed = unnamedOf(claim);
  const rest = unnamed.length > 0 ? [{ key: "", name: "No named origin", dots: dotsOf(unnamed, null) }] : [];
  return [...named, ...rest].filter(({ dots }) => dots.length > 0);
}

function dotsOf(sayings: readonly SayingOfClaimFragment[], countingId: string | null): readonly Dot[] {
  const onDay = new Map<string, number>();
  return sayings.flatMap((saying) => {
    const day = saying.reported.lastDay;
    if (!isDay(day)) return [];
    const shift = onDay.get(day) ?? 0;
    onDay.set(day, shift + 1);
    return [{ saying, day, shift, counts: saying.id === countingId }];
  });
}

function DotOf({ dot: { saying, counts }, name, x, y }: { dot: Dot; name: string; x: number; y: number }) {
  const label = `${name}, ${timeWords(saying.reported)}${counts ? "" : ", adds nothing"}: read the words`;
  return (
    <To to={wordsAddress(saying)} class={`mark ${counts ? "is-used" : ""}`}>
      <title>{label}</title>
      <circle class="target" cx={x} cy={y} r={12} />
      <circle cx={x} cy={y} r={5} />
    </To>
  );
}
