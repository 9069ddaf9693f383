import type { EntityPath, EntityPathStep, PlanNode, QueryPlan } from "./plan.js";

/**
 * The same plan with fetches held back that can wait for a later fetch from the same subgraph.
 *
 * Planners ask for everything as early as they can. When one step asks a subgraph for entities that
 * no later step builds on, and a later step asks the same subgraph anyway, the two can go side by
 * side: the answer comes no later, and the subgraph reads for both at once.
 */
export function holdBack(plan: QueryPlan): QueryPlan {
  const { node } = plan;
  if (node?.kind !== "Sequence") return plan;
  const steps = node.nodes.map((step) => (step.kind === "Parallel" ? [...step.nodes] : [step]));
  for (let index = steps.length - 2; index >= 0; index--) {
    steps[index] = steps[index]!.filter((fetch) => {
      const later = canWaitFor(fetch, steps.slice(index + 1));
      later?.unshift(fetch);
      return !later;
    });
  }
  const nodes = steps
    .filter((step) => step.length > 0)
    .map((step): PlanNode => (step.length === 1 ? step[0]! : { kind: "Parallel", nodes: step }));
  return { node: nodes.length === 1 ? nodes[0]! : { kind: "Sequence", nodes } };
}

/** The first later step that asks the same subgraph, if nothing later builds on the fetch. */
function canWaitFor(fetch: PlanNode, later: readonly PlanNode[][]): PlanNode[] | undefined {
  const asked = fetchesOf(fetch);
  const [own] = asked;
  if (!own || asked.length > 1 || own.paths.length === 0) return undefined;
  const others = later.flat().flatMap(fetchesOf);
  if (others.some((other) => buildsOn(other.paths, own.paths))) return undefined;
  return later.find((step) => step.flatMap(fetchesOf).some(({ subgraph }) => subgraph === own.subgraph));
}

interface Asked {
  readonly subgraph: string;
  /** Empty for fields of the root. */
  readonly paths: readonly EntityPath[];
}

function fetchesOf(node: PlanNode): readonly Asked[] {
  switch (node.kind) {
    case "Fetch":
      return [{ subgraph: node.serviceName, paths: [] }];
    case "BatchFetch":
      return [{ subgraph: node.serviceName, paths: node.entityBatch.aliases.flatMap(({ paths }) => paths) }];
    case "Flatten":
      return fetchesOf(node.node).map(({ subgraph }) => ({ subgraph, paths: [node.path] }));
    case "Condition":
      return [node.ifClause, node.elseClause].flatMap((child) => (child ? fetchesOf(child) : []));
    default:
      return node.nodes.flatMap(fetchesOf);
  }
}

/** Whether one may go through, or take its keys from, what the other brings. */
function buildsOn(paths: readonly EntityPath[], brought: readonly EntityPath[]): boolean {
  return paths.some((path) => brought.some((other) => isPrefix(path, other) || isPrefix(other, path)));
}

/** Type conditions do not count: places that differ only by them may still be one place. */
function isPrefix(path: EntityPath, of: EntityPath): boolean {
  const [shorter, longer] = [path.filter(isPlace), of.filter(isPlace)];
  return shorter.every((step, index) => nameOf(step) === nameOf(longer[index]));
}

function isPlace(step: EntityPathStep): boolean {
  return step === "@" || "Field" in step;
}

function nameOf(step: EntityPathStep | undefined): string | undefined {
  return typeof step === "object" && "Field" in step ? step.Field : step === "@" ? step : undefined;
}
