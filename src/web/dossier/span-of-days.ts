import type { DossierFrameQuery, ReportFragment } from "../../client/generated/graphql.js";
import { addDays, type Day, dayOf, daysBetween, isDay } from "../times.js";

type Deployment = NonNullable<DossierFrameQuery["deployment"]>;

/** The days over which something was reported of a deployment. */
export interface SpanOfDays {
  /** The day before the first report: nothing was known then. */
  readonly first: Day;
  readonly last: Day;
  /** Days on which a report was published or changed, ascending. */
  readonly reports: readonly Day[];
}

/** `null` when nothing was reported. */
export function spanOfDays({ actual, planned, pay, history }: Deployment): SpanOfDays | null {
  const inputs = [...(actual?.inputs ?? []), ...(planned?.inputs ?? []), ...(pay?.inputs ?? [])];
  const days = [
    ...inputs.flatMap(({ assertion }) => daysOf(assertion)),
    ...(history ?? []).map(({ at }) => dayOf(at)),
  ];
  const reports = [...new Set(days)].filter(isDay).sort();
  const [first] = reports;
  const last = reports.at(-1);
  return first === undefined || last === undefined ? null : { first: addDays(first, -1), last, reports };
}

/** When it was reported, and when its article was changed: a correction can take a figure away. */
function daysOf({ reported, article }: ReportFragment): Day[] {
  if (reported.certainBy === null) return [];
  const known = dayOf(reported.certainBy);
  const changed = (article?.versions ?? []).flatMap(({ publishedAt }) =>
    publishedAt ? [dayOf(publishedAt)] : [],
  );
  return [known, ...changed.filter((day) => day > known)];
}

export function lengthOf({ first, last }: SpanOfDays): number {
  return daysBetween(first, last);
}
