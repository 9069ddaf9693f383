import { readCommandLine, refuseOptionsTakenByNpm, UsageError } from "../../src/bin/command-line.js";
import { optionsTakenByNpm } from "../../src/config.js";

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
    ["serve", /no command "serve"\.$/],
    ["gatway", /no command "gatway"\. Did you mean gateway\?/],
    ["gateway now", /no command "gateway now"/],
    ["subgraph", /no subgraph "".*claims, actors/],
    ["subgraph weather", /no subgraph "weather".*claims, actors/],
    ["gateway --subgraph weather=http://a", /no subgraph "weather"/],
    ["gateway --data a.ndjson", /holds no data/],
    ["--subgraph claims=http://a", /no gateway/],
    ["gateway --subgraph claims", /--subgraph claims has no address: write --subgraph claims=<url>/],
    [
      "gateway --subgraph claims=http://a --subgraph claims=http://b",
      /several addresses: http:\/\/a, http:\/\/b/,
    ],
    ["--prot 4001", /There is no option --prot\. Did you mean --port\?/],
    ["--colour", /There is no option --colour\.$/],
    ["-p 4001", /There is no option -p\./],
    ["--port", /--port needs a value after it/],
    ["--port=", /--port needs a value after it/],
    ["--port --host a", /--port needs a value after it/],
    ["--data --port 4001", /--data needs a value after it/],
    ["--port 4001 --port=4002", /--port has several values: 4001, 4002\. Give one\./],
    ["--host a --host a", /--host has several values/],
  ])("refuses %j", (line, message) => {
    expect(() => read(line)).toThrow(UsageError);
    expect(() => read(line)).toThrow(message);
  });
});

describe("options that npm has kept for itself", () => {
  const refuse = (line: string, taken: Readonly<Record<string, string>>) => () =>
    refuseOptionsTakenByNpm(line.split(" ").filter(Boolean), taken);

  it.each([
    ["4101", { port: "true" }, "npm start -- --port 4101"],
    ["", { port: "4101" }, "npm start -- --port 4101"],
    ["4101", { prot: "true" }, "npm start -- --port 4101"],
    ["", { prot: "4101" }, "npm start -- --port 4101"],
    ["", { port: "true" }, "npm start -- --port <value>"],
    ["gateway claims=http://a", { subgraph: "true" }, "npm start -- gateway --subgraph claims=http://a"],
    ["subgraph claims", { port: "4101" }, "npm start -- subgraph claims --port 4101"],
    ["0.0.0.0 4101", { host: "true", port: "true" }, "npm start -- --host 0.0.0.0 --port 4101"],
  ])("are explained: %j with %j", (line, taken, advice) => {
    expect(refuse(line, taken)).toThrow(UsageError);
    expect(refuse(line, taken)).toThrow(advice);
  });

  it("are no business of ours when they are not like one of ours", () => {
    expect(refuse("", { loglevel: "silent", user_agent: "npm", prefix: "/usr" })).not.toThrow();
  });

  it("are looked for only where npm start runs", () => {
    const environment = { npm_config_port: "4101", npm_lifecycle_event: "start", PORT: "4000" };

    expect(optionsTakenByNpm(environment)).toEqual({ port: "4101" });
    expect(optionsTakenByNpm({ ...environment, npm_lifecycle_event: "test" })).toEqual({});
  });
});
