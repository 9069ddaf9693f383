import { compileBatchFetch, compileFlatten } from "./entity-fetch.js";
import type { PlanTools, Step } from "./fetch.js";
import type { PlanNode, QueryPlan } from "./plan.js";
import { compileRootFetch } from "./root-fetch.js";

/**
 * Makes a plan one function that carries it out. Nothing of the plan is looked at again while it
 * runs, and as long as no subgraph has to be waited for, it runs without a promise.
 */
export function compilePlan({ node }: QueryPlan, tools: PlanTools): Step {
  return node ? compileNode(node, tools) : () => undefined;
}

function compileNode(node: PlanNode, tools: PlanTools): Step {
  switch (node.kind) {
    case "Sequence":
      return inSequence(node.nodes.map((child) => compileNode(child, tools)));
    case "Parallel":
      return inParallel(node.nodes.map((child) => compileNode(child, tools)));
    case "Condition": {
      const met = node.ifClause ? compileNode(node.ifClause, tools) : () => undefined;
      const unmet = node.elseClause ? compileNode(node.elseClause, tools) : () => undefined;
      return (run) => (run.variables[node.condition] === true ? met(run) : unmet(run));
    }
    case "Fetch":
      return compileRootFetch(node, tools);
    case "Flatten":
      if (node.node.kind !== "Fetch") break;
      return compileFlatten(node.path, node.node, tools);
    case "BatchFetch":
      return compileBatchFetch(node, tools);
  }
  throw new Error(`The engine does not know this step of a plan: ${node.kind}.`);
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
  return (run) => {
    const pending: Promise<void>[] = [];
    for (const step of steps) {
      const done = step(run);
      if (done) pending.push(done);
    }
    return pending.length > 0 ? Promise.all(pending).then(() => undefined) : undefined;
  };
}
