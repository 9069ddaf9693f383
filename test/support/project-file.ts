import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A text file of the project, by its path from the root. Lines end as in the repository, whatever the checkout has. */
export function readProjectFile(path: string): string {
  return readFileSync(join(__dirname, "../..", path), "utf8").replaceAll("\r\n", "\n");
}
