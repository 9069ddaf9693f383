import { prepareFetch, whenAnswered, type PlanTools, type Step } from "./fetch.js";
import { compileMerge } from "./merge.js";
import type { FetchNode } from "./plan.js";
import { compileRewrites, renamedKeys } from "./rewrites.js";
import type { ResponseObject } from "./response.js";
import { holds, selectFields, wholeSelection } from "./selection.js";

/** Asks a subgraph for fields of the root. */
export function compileRootFetch(node: FetchNode, tools: PlanTools): Step {
  const fetch = prepareFetch(node, tools);
  const selections = wholeSelection(fetch.definition.selectionSet);
  const renamed = renamedKeys(node.outputRewrites);
  const rewriteOutput = compileRewrites(node.outputRewrites, tools.possibleTypes);
  const merge = compileMerge(tools.schema, selections, fetch.fragments, renamed);
  const fields = selectFields(tools.schema, null, selections, fetch.fragments);
  const publicName = (step: string | number) =>
    typeof step === "string" ? (renamed.get(step) ?? step) : step;

  return (run) =>
    whenAnswered(fetch.ask(fetch.variablesOf(run), run.context), ({ data, errors = [] }) => {
      for (const error of errors) {
        if (error.path) run.errors.push({ error, path: error.path.map(publicName) });
        else if (data) run.errors.push({ error, path: null });
        else {
          for (const [key, selected] of fields) {
            if (!selected.some(({ condition }) => holds(condition, run.variables))) continue;
            run.errors.push({ error, path: [publicName(key)] });
          }
        }
      }
      if (!data) return;
      const answered = (rewriteOutput ? rewriteOutput(data) : data) as ResponseObject;
      if (run.data) merge(run.data, answered);
      else run.data = answered;
    });
}
