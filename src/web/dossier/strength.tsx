import type { DossierFrameQuery, DossierQuery } from "../../client/generated/graphql.js";
import { Failure } from "../parts/states.js";
import { unitWords } from "../numbers.js";
import type { Day } from "../times.js";
import { FiguresTable } from "./figures-table.js";
import { marksOf } from "./marks.js";
import type { SpanOfDays } from "./span-of-days.js";
import { StrengthChart } from "./strength-chart.js";
import { useCourse } from "./use-course.js";

type Frame = NonNullable<DossierFrameQuery["deployment"]>;

interface Props {
  readonly deployment: Frame;
  readonly known: NonNullable<DossierQuery["deployment"]>;
  readonly span: SpanOfDays;
  readonly asOf: Day | null;
}

/** The strength over time as a picture, and the same as tables. */
export function Strength({ deployment, known, span, asOf }: Props) {
  const course = useCourse(deployment.id, span.reports);
  const sent = known.actual?.inputs ?? [];
  const planned = known.planned?.inputs ?? [];
  return (
    <section>
      <h2>Strength, as it was reported</h2>
      {course.failure !== null && <Failure what="The course of the figures" answer={course} />}
      <div aria-busy={course.isLoading}>
        <StrengthChart
          span={span}
          asOf={asOf}
          course={course.data ?? []}
          most={mostOf(deployment)}
          units={unitWords(known.actual?.unit ?? known.planned?.unit ?? "person")}
          sent={marksOf(sent)}
          planned={marksOf(planned)}
        />
      </div>
      <FiguresTable name="Figures for what was sent" inputs={sent} />
      <FiguresTable name="Figures for what is planned" inputs={planned} />
    </section>
  );
}

function mostOf({ actual, planned }: Frame): number {
  const figures = [actual, planned].flatMap((estimate) => [
    estimate?.high ?? 0,
    ...(estimate?.inputs ?? []).map(({ figure }) => Math.max(figure.value ?? 0, figure.max ?? 0)),
  ]);
  return Math.max(1, ...figures);
}
