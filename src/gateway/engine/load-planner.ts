import type { CreatePlanner } from "./planner.js";

/**
 * The planner of the engine; `null`, with a line for the operator, where it does not run, such as on
 * Windows and on Linux without glibc.
 */
export async function loadPlanner(log: (line: string) => void): Promise<CreatePlanner | null> {
  try {
    const { createHivePlanner } = await import("./hive-planner.js");
    return createHivePlanner;
  } catch (error) {
    const [reason] = (error as Error).message.split("\n");
    log(`The query planner does not run on this machine, so answers will take longer. (${reason})`);
    return null;
  }
}
