import { StrengthOnDocument, type StrengthOnQuery } from "../../client/generated/graphql.js";
import { graph } from "../graph.js";
import { type Day, knownOn } from "../times.js";
import { useAnswer } from "../use-answer.js";

type Strength = NonNullable<NonNullable<StrengthOnQuery["deployment"]>["actual"]>;

/** What was known of a deployment's strength from a day on. */
export interface Course {
  readonly day: Day;
  readonly actual: Strength | null;
  readonly planned: Strength | null;
}

/** More days than this are thinned out evenly. */
const MOST_DAYS = 60;
const AT_ONCE = 4;

/** How the reconciled figures went, day of report by day of report. */
export function useCourse(id: string, reports: readonly Day[]) {
  return useAnswer(`course ${id}`, async () => ({ data: await courseOf(id, thinned(reports)), errors: [] }));
}

async function courseOf(id: string, days: readonly Day[]): Promise<readonly Course[]> {
  const course: Course[] = [];
  for (let start = 0; start < days.length; start += AT_ONCE) {
    const some = days.slice(start, start + AT_ONCE);
    course.push(...(await Promise.all(some.map((day) => strengthOn(id, day)))));
  }
  return course;
}

async function strengthOn(id: string, day: Day): Promise<Course> {
  const { deployment } = await graph.ask(StrengthOnDocument, { id, asOf: knownOn(day) });
  return { day, actual: deployment?.actual ?? null, planned: deployment?.planned ?? null };
}

function thinned(days: readonly Day[]): readonly Day[] {
  if (days.length <= MOST_DAYS) return days;
  const step = (days.length - 1) / (MOST_DAYS - 1);
  return Array.from({ length: MOST_DAYS }, (_, index) => days[Math.round(index * step)]!);
}
