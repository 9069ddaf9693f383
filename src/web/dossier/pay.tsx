import type { DossierQuery } from "../../client/generated/graphql.js";
import { countWords, figureWords, rangeWords } from "../numbers.js";
import { ActorName } from "../parts/names.js";
import { Empty } from "../parts/states.js";
import { FiguresTable } from "./figures-table.js";

type PayEstimate = NonNullable<DossierQuery["deployment"]>["pay"];

export function Pay({ pay }: { pay: PayEstimate }) {
  if (!pay) return <Empty>No named origin had given a figure for pay by then.</Empty>;
  const { rate, monthlyBest, monthlyLow, monthlyHigh, currency, payer, inputs } = pay;
  return (
    <>
      <dl class="facts">
        <div>
          <dt>Rate</dt>
          <dd>{figureWords(rate)}</dd>
        </div>
        <div>
          <dt>A month, in all</dt>
          <dd>
            {monthlyBest === null ? "strength not known" : countWords(monthlyBest, currency)}
            <span class="soft small"> {rangeWords(monthlyLow, monthlyHigh)}</span>
          </dd>
        </div>
        <div>
          <dt>Paid by</dt>
          <dd>
            <ActorName actor={payer} without="no one has said" />
          </dd>
        </div>
      </dl>
      <FiguresTable name="Figures for pay" inputs={inputs} />
    </>
  );
}
