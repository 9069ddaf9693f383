import type { PlannedFetch, QueryPlan } from "../planner/query-plan.js";
import { compileEntityFetch } from "./entity-fetch.js";
import type { PlanTools, Step } from "./fetch.js";
import { compileRootFetch } from "./root-fetch.js";

/**
 * Makes a plan one function that carries it out. Nothing of the plan is looked at again while it
 * runs, and as long as no subgraph has to be waited for, it runs without a promise.
 */
export function compilePlan({ steps }: QueryPlan, tools: PlanTools): Step {
  return inSequence(steps.map((fetches) => inParallel(fetches.map((fetch) => compileFetch(fetch, tools)))));
}

function compileFetch(fetch: PlannedFetch, tools: PlanTools): Step {
  return fetch.kind === "root" ? compileRootFetch(fetch, tools) : compileEntityFetch(fetch, tools);
}

function inSequence(steps: readonly Step[]): Step {
  const from = (index: number): Step => {
    return (run) => {
      for (let next = index; next < steps.length; next++) {
        const pending = steps[next]!(run);
        if (pending) return pending.then(() => from(next + 1)(run));
      }
      return undefined;
    };
  };
  return from(0);
}

function inParallel(steps: readonly Step[]): Step {
  const [only, ...others] = steps;
  if (only && others.length === 0) return only;
  return (run) => {
    const pending: Promise<void>[] = [];
    for (const step of steps) {
      const done = step(run);
      if (done) pending.push(done);
    }
    return pending.length > 0 ? Promise.all(pending).then(() => undefined) : undefined;
  };
}
