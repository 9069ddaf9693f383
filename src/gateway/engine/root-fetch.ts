import { prepareFetch, whenAnswered, type PlanTools, type Step } from "./fetch.js";
import { compileMerge } from "./merge.js";
import type { FetchNode } from "./plan.js";
import { compileRewrites, renamedKeys } from "./rewrites.js";
import type { ResponseObject, Run } from "./response.js";
import { holds, selectFields, wholeSelection } from "./selection.js";

/** Asks a subgraph for fields of the root. */
export function compileRootFetch(node: FetchNode, tools: PlanTools): Step {
  const fetch = prepareFetch(node, tools);
  const selections = wholeSelection(fetch.definition.selectionSet);
  const renamed = renamedKeys(node.outputRewrites);
  const rewriteOutput = compileRewrites(node.outputRewrites, tools.possibleTypes);
  const merge = compileMerge(tools.schema, selections, fetch.fragments, renamed);
  const fields = selectFields(tools.schema, null, selections, fetch.fragments);
  const publicName = (key: string) => renamed.get(key) ?? key;

  /** What the client has asked for by this run, and gets nothing of. */
  const keysOf = (run: Run) =>
    [...fields]
      .filter(([, selected]) => selected.some(({ condition }) => holds(condition, run.variables)))
      .map(([key]) => publicName(key));

  return (run) =>
    whenAnswered(fetch.ask(fetch.variablesOf(run), run.context), ({ data, errors = [] }) => {
      for (const error of errors) {
        if (error.path)
          run.errors.push({
            error,
            path: error.path.map((step) => (typeof step === "string" ? publicName(step) : step)),
          });
        else if (data) run.errors.push({ error, path: null });
        else for (const key of keysOf(run)) run.errors.push({ error, path: [key] });
      }
      if (!data) {
        // An error in one field may have taken all others with it.
        if (errors.length > 0) run.lost.push(...keysOf(run));
        return;
      }
      const answered = (rewriteOutput ? rewriteOutput(data) : data) as ResponseObject;
      if (run.data) merge(run.data, answered);
      else run.data = answered;
    });
}
