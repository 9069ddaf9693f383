import { ConfigError, describeVariables, readConfig } from "../src/config.js";
import { PUBLIC_LIMITS, raisedLimits } from "../src/server/limits.js";

const SUBGRAPHS = ["claims", "actors"];

describe("the configuration", () => {
  it("has a default for everything", () => {
    const config = readConfig(SUBGRAPHS, {}, {});

    expect(config).toEqual({
      port: 4000,
      host: "127.0.0.1",
      basePath: "",
      keepAliveMs: 65_000,
      dataFiles: [],
      subgraphTimeoutMs: 4000,
      engine: "compiled",
      limits: {},
      trustedDocumentFiles: [],
      trustedDocumentsOnly: false,
      deadlines: { requestMs: 30_000, workMs: 2_000 },
      drainMs: 3000,
      logLevel: "info",
      tracesUrl: null,
      subgraphUrls: new Map(),
      warnings: [],
    });
  });

  it("comes from the environment", () => {
    const config = readConfig(
      SUBGRAPHS,
      {},
      {
        PORT: "0",
        HOST: "0.0.0.0",
        DATA: "a.ndjson, b.ndjson",
        SUBGRAPH_CLAIMS_URL: "http://claims:4000/graphql",
      },
    );

    expect(config.port).toBe(0);
    expect(config.host).toBe("0.0.0.0");
    expect(config.dataFiles).toEqual(["a.ndjson", "b.ndjson"]);
    expect([...config.subgraphUrls]).toEqual([["claims", new URL("http://claims:4000/graphql")]]);
  });

  it("prefers what the command line says", () => {
    const config = readConfig(SUBGRAPHS, { PORT: "4001" }, { PORT: "not even a number" });

    expect(config.port).toBe(4001);
  });

  it("takes an empty variable for one that is not set", () => {
    const config = readConfig(SUBGRAPHS, {}, { PORT: "", SUBGRAPH_CLAIMS_URL: "" });

    expect(config.port).toBe(4000);
    expect(config.subgraphUrls.size).toBe(0);
  });

  it("names all that is wrong at once", () => {
    const environment = { PORT: "70000", SUBGRAPH_TIMEOUT_MS: "soon", SUBGRAPH_ACTORS_URL: "ftp://actors" };

    const read = () => readConfig(SUBGRAPHS, {}, environment);

    expect(read).toThrow(ConfigError);
    expect(read).toThrow(
      [
        "The settings do not work:",
        `- PORT is not a whole number from 0 to 65535: "70000"`,
        `- SUBGRAPH_TIMEOUT_MS is not a whole number from 1 to 600000: "soon"`,
        `- SUBGRAPH_ACTORS_URL is not a URL that begins with http:// or https://: "ftp://actors"`,
      ].join("\n"),
    );
  });

  it("can be described, one address a subgraph included", () => {
    const names = describeVariables(SUBGRAPHS).map(({ name }) => name);

    expect(names).toEqual(expect.arrayContaining(["PORT", "SUBGRAPH_CLAIMS_URL", "SUBGRAPH_ACTORS_URL"]));
  });

  it("sets limits one by one, by the names that they have in the code", () => {
    const { limits } = readConfig(SUBGRAPHS, {}, { LIMIT_COST: "50000", LIMIT_BODY_BYTES: "1000" });

    expect(limits).toEqual({ cost: 50_000, bodyBytes: 1_000 });
    expect(() => readConfig(SUBGRAPHS, {}, { LIMIT_COST: "none" })).toThrow(
      "LIMIT_COST is not a whole number",
    );
  });

  it.each([
    [{ LIMIT_BODYBYTES: "1000" }, "LIMIT_BODYBYTES is not a setting; the nearest is LIMIT_BODY_BYTES."],
    [{ LIMIT_FOO: "1" }, "LIMIT_FOO is not a setting; there are LIMIT_BODY_BYTES, "],
    [
      { SUBGRAPH_FOO_URL: "http://foo" },
      "SUBGRAPH_FOO_URL is not a setting; there are SUBGRAPH_CLAIMS_URL, SUBGRAPH_ACTORS_URL.",
    ],
    [
      { SUBGRAPH_CLAIM_URL: "http://c" },
      "SUBGRAPH_CLAIM_URL is not a setting; the nearest is SUBGRAPH_CLAIMS_URL.",
    ],
    [
      { TRUSTED_DOCUMENT_ONLY: "yes" },
      "TRUSTED_DOCUMENT_ONLY is not a setting; the nearest is TRUSTED_DOCUMENTS_ONLY.",
    ],
  ])("refuses a variable that can only be meant for it: %j", (environment, message) => {
    const read = () => readConfig(SUBGRAPHS, {}, environment);

    expect(read).toThrow(ConfigError);
    expect(read).toThrow(`The settings do not work: ${message}`);
  });

  it.each([
    ["PROT", "PORT"],
    ["DATTA", "DATA"],
    ["port", "PORT"],
    ["LOGLEVEL", "LOG_LEVEL"],
    ["DRAIN_SM", "DRAIN_MS"],
    ["SUBGRAPH_TIMEOUT", null],
    ["SUBGRAPH_CLAIMS_PORT", null],
    ["PATH", null],
    ["HOME", null],
    ["LIMITED", null],
  ])("warns of a variable that only looks like one of its own: %s", (name, nearest) => {
    const { warnings } = readConfig(SUBGRAPHS, {}, { [name]: "1" });

    const warning = `The variable ${name} is not a setting of Dateline; the nearest is ${nearest}.`;
    expect(warnings).toEqual(nearest === null ? [] : [warning]);
  });

  it.each([
    ["/", ""],
    ["/news", "/news"],
    ["/news/", "/news"],
    ["/a/b-c_d.e~f", "/a/b-c_d.e~f"],
  ])("takes %s for a base path", (text, basePath) => {
    expect(readConfig(SUBGRAPHS, {}, { BASE_PATH: text }).basePath).toBe(basePath);
  });

  it.each([
    "news",
    "//",
    "//news",
    "/../news",
    "/a/./b",
    `/"><script>`,
    "/a b",
    "https://news.example/a",
    "/a?b",
  ])("does not take %s for a base path", (text) => {
    expect(() => readConfig(SUBGRAPHS, {}, { BASE_PATH: text })).toThrow("BASE_PATH is not a path");
  });

  it.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://c:4318" }, "http://c:4318/v1/traces"],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://c:4318/otlp/" }, "http://c:4318/otlp/v1/traces"],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://c/t" }, "http://c/t"],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: "http://c", OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://d" },
      "http://d/",
    ],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://c", OTEL_SDK_DISABLED: "TRUE" }, undefined],
  ])("sends traces where OpenTelemetry's variables say: %j", (environment, url) => {
    expect(readConfig(SUBGRAPHS, {}, environment).tracesUrl?.href).toBe(url);
  });

  it("says of every limit what it guards", () => {
    const described = describeVariables(SUBGRAPHS).filter(({ name }) => name.startsWith("LIMIT_"));

    expect(described).toHaveLength(Object.keys(PUBLIC_LIMITS).length);
    expect(described.every(({ description }) => description.startsWith("Guards "))).toBe(true);
  });

  it("warns of a limit that is raised, and of no other", () => {
    const raised = raisedLimits({ ...PUBLIC_LIMITS, cost: 200_000, depth: 3 }, PUBLIC_LIMITS);

    expect(raised).toEqual([
      expect.stringMatching(/^The limit cost is 200000, above 100000. It guards the time /),
    ]);
  });
});
