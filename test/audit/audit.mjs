// Runs the federation gateway audit (github.com/graphql-hive/federation-gateway-audit, MIT) against the engine:
//   npm run audit -- <folder with that repository, after npm ci in it>
// It brings subgraphs of every kind, composed supergraphs, queries and the answers that are right.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { isDeepStrictEqual } from "node:util";

import { transformSupergraphToPublicSchema } from "@theguild/federation-composition";
import { buildASTSchema, buildClientSchema, getIntrospectionQuery, parse, validate } from "graphql";

import { createEngine } from "../../dist/gateway/engine/engine.js";
import { createHttpExecutor } from "../../dist/gateway/http-executor.js";
import { planOperation } from "../../dist/gateway/planner/plan-operation.js";
import { readSupergraph } from "../../dist/gateway/planner/read-supergraph.js";

const [folder, only] = process.argv.slice(2);
if (!folder) throw new Error("Say where the audit is: npm run audit -- <folder>");

const origin = await serveAudit(folder);
const ids = await readJson(`${origin}/ids`);
const suites = only ? [only] : ids;
let total = 0;
let passed = 0;
for (const suite of suites) {
  const ask = await openGateway(
    await (await fetch(`${origin}/${suite}/supergraph`)).text(),
    await readJson(`${origin}/${suite}/subgraphs`),
  );
  const failed = [];
  const tests = await readJson(`${origin}/${suite}/tests`);
  for (const [index, { query, expected }] of tests.entries()) {
    // The second time, compiled code writes the answer. Mutations have effects.
    const answers = [await ask(query)];
    if (!query.trimStart().startsWith("mutation")) answers.push(await ask(query));
    if (!answers.every((answer) => isAsExpected(answer, expected))) {
      failed.push(index);
      if (only) console.log(query, JSON.stringify({ expected, answers }, null, 2));
    }
  }
  total += tests.length;
  passed += tests.length - failed.length;
  console.log(`${failed.length === 0 ? "ok    " : "FAILED"} ${suite} ${failed.join(" ")}`);
}
console.log(`${passed} of ${total} passed`);
process.exit(passed === total ? 0 : 1);

async function serveAudit(cwd) {
  const port = await freePort();
  // The audit is written for a newer Node.
  const newer = `Promise.withResolvers ??= function () { let r; const promise = new this((resolve, reject) => { r = { resolve, reject }; }); return { promise, ...r }; };`;
  const child = spawn(
    process.execPath,
    [
      "--import",
      `data:text/javascript,${encodeURIComponent(newer)}`,
      "--import",
      "tsx",
      "src/cli.ts",
      "serve",
      "--port",
      port,
    ],
    { cwd, stdio: ["ignore", "pipe", "inherit"] },
  );
  process.on("exit", () => child.kill());
  await once(child.stdout, "data");
  return `http://localhost:${port}`;
}

async function freePort() {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

async function readJson(url) {
  return (await fetch(url, { headers: { accept: "application/json" } })).json();
}

async function openGateway(supergraphSdl, subgraphs) {
  const schema = publicSchema(supergraphSdl);
  const supergraph = readSupergraph(supergraphSdl);
  const execute = createEngine({
    schema,
    supergraphSchema: supergraph.schema,
    plan: (operation) => planOperation(supergraph, operation),
    subgraphSchemas: new Map(
      await Promise.all(subgraphs.map(async ({ name, url }) => [name, await schemaAt(url)])),
    ),
    executors: new Map(
      subgraphs.map(({ name, url }) => [
        name,
        createHttpExecutor({ name, url: new URL(url), timeoutMs: 10_000 }),
      ]),
    ),
    compile: true,
    maximumFields: 1_000,
  });
  return async (query) => {
    const document = parse(query);
    const invalid = validate(schema, document);
    if (invalid.length > 0) return { data: null, errors: invalid };
    try {
      const { data, errors } = await execute(
        { document, operationName: null, variables: {} },
        { requestId: "audit" },
      );
      return { data: JSON.parse(data), errors };
    } catch (error) {
      // What a server would answer with: the supergraph has queries that no plan can answer.
      return { data: null, errors: [error] };
    }
  };
}

async function schemaAt(url) {
  const headers = { "content-type": "application/json", accept: "application/json" };
  const body = JSON.stringify({ query: getIntrospectionQuery() });
  const { data } = await (await fetch(url, { method: "POST", headers, body })).json();
  return buildClientSchema(data);
}

/** What clients see of a supergraph. */
function publicSchema(supergraphSdl) {
  return buildASTSchema(transformSupergraphToPublicSchema(parse(supergraphSdl)), { assumeValidSDL: true });
}

/** As the audit compares: whether there are errors counts where it says so, and not which. */
function isAsExpected({ data, errors }, expected) {
  const failed = errors.length > 0;
  const asWished = typeof expected.errors === "boolean" ? failed === expected.errors : true;
  return asWished && isDeepStrictEqual(data, expected.data ?? null);
}
