import { readCommandLine, UsageError } from "../../src/bin/command-line.js";

const read = (line: string) => readCommandLine(line.split(" ").filter(Boolean), ["claims", "actors"]);

describe("the command line", () => {
  it("serves everything when it is empty", () => {
    expect(read("")).toEqual({ command: { kind: "everything" }, dataFiles: [], variables: {} });
  });

  it("names one subgraph to serve alone", () => {
    const { command, variables } = read("subgraph claims --port 4002 --host 0.0.0.0");

    expect(command).toEqual({ kind: "subgraph", name: "claims" });
    expect(variables).toEqual({ PORT: "4002", HOST: "0.0.0.0" });
  });

  it("tells a gateway where subgraphs are", () => {
    const { command, variables } = read(
      "gateway --subgraph claims=http://a:1/graphql?x=y --subgraph actors=http://b:2",
    );

    expect(command).toEqual({ kind: "gateway" });
    expect(variables).toEqual({
      SUBGRAPH_CLAIMS_URL: "http://a:1/graphql?x=y",
      SUBGRAPH_ACTORS_URL: "http://b:2",
    });
  });

  it("takes all words after --data as files, and --data again", () => {
    const { dataFiles } = read("--data a.ndjson b.ndjson --port 0 --data=c.ndjson d.ndjson");

    expect(dataFiles).toEqual(["a.ndjson", "b.ndjson", "c.ndjson", "d.ndjson"]);
  });

  it("asks for help wherever --help stands", () => {
    expect(read("subgraph --help").command).toEqual({ kind: "help" });
  });

  it.each([
    ["serve", /no command "serve"/],
    ["gateway now", /no command "gateway now"/],
    ["subgraph", /no subgraph "".*claims, actors/],
    ["subgraph weather", /no subgraph "weather".*claims, actors/],
    ["gateway --subgraph weather=http://a", /no subgraph "weather"/],
    ["gateway --data a.ndjson", /holds no data/],
    ["--subgraph claims=http://a", /no gateway/],
    ["--prot 4001", /--prot/],
    ["--port", /--port/],
  ])("refuses %j", (line, message) => {
    expect(() => read(line)).toThrow(UsageError);
    expect(() => read(line)).toThrow(message);
  });
});
