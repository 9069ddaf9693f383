import type { RootFetch } from "../planner/query-plan.js";
import { prepareFetch, whenAnswered, type PlanTools, type Step } from "./fetch.js";
import { compileMerge } from "./merge.js";
import { compileRenames, renamedKeys } from "./rename-keys.js";
import { selectFields } from "./selection.js";

/** Asks a subgraph for fields of the root. */
export function compileRootFetch(planned: RootFetch, tools: PlanTools): Step {
  const fetch = prepareFetch(planned, tools);
  const selections = [fetch.definition.selectionSet];
  const renamed = renamedKeys(planned.renames);
  const renameKeys = compileRenames(planned.renames);
  const merge = compileMerge(tools.schema, selections, renamed);
  const keyOf = (sent: string) => renamed.get(sent) ?? sent;
  const keys = [...selectFields(tools.schema, null, selections, NO_FRAGMENTS).keys()].map(keyOf);

  return (run) =>
    whenAnswered(fetch.ask(fetch.variablesOf(run), run.context), ({ data, errors = [] }) => {
      for (const error of errors) {
        if (error.path)
          run.errors.push({
            error,
            path: error.path.map((step) => (typeof step === "string" ? keyOf(step) : step)),
          });
        else if (data) run.errors.push({ error, path: null });
        else for (const key of keys) run.errors.push({ error, path: [key] });
      }
      if (!data) {
        // An error in one field may have taken all others with it.
        if (errors.length > 0) run.lost.push({ object: null, keys });
        return;
      }
      renameKeys?.(data);
      if (run.data) merge(run.data, data);
      else run.data = data;
    });
}

/** The documents of plans have none. */
const NO_FRAGMENTS = new Map<string, never>();
