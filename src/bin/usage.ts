import { describeVariables } from "../config.js";

/** What `--help` prints. */
export function usage(subgraphs: readonly string[]): string {
  const variables = describeVariables(subgraphs);
  const width = Math.max(...variables.map(({ name }) => name.length)) + 2;
  const lines = variables.map(({ name, default: value, description }) => {
    const note = value === "" ? "" : ` (${value})`;
    return `  ${name.padEnd(width)}${description}${note}`;
  });
  return `Serves the Dateline graph.

Usage: npm start -- [command] [options]

Commands
  (none)                  everything in one process
  subgraph <name>         one subgraph alone: ${subgraphs.join(", ")}
  gateway                 the whole graph over subgraphs that run elsewhere

Options
  --data <file> ...       newsroom files to load in place of the sample newsroom
  --port <number>         where to listen
  --host <address>        who can connect
  --subgraph <name>=<url> where the gateway finds a subgraph; once for each
  -h, --help              this text

Environment, where no option says otherwise (and default)
${lines.join("\n")}
`;
}
