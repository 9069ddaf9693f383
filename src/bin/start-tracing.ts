import { traceWith } from "../telemetry/trace.js";

/**
 * Sends spans to a collector (OTLP over HTTP) from now on. Gives a function that sends what is left.
 * The libraries are loaded only here, so that whoever does not trace does not wait for them.
 */
export async function startTracing(endpoint: URL, service: string): Promise<() => Promise<void>> {
  const [{ trace }, { NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, resources] =
    await Promise.all([
      import("@opentelemetry/api"),
      import("@opentelemetry/sdk-trace-node"),
      import("@opentelemetry/exporter-trace-otlp-http"),
      import("@opentelemetry/resources"),
    ]);
  const url = new URL("v1/traces", endpoint.href.endsWith("/") ? endpoint : `${endpoint.href}/`).href;
  const provider = new NodeTracerProvider({
    resource: resources
      .defaultResource()
      .merge(resources.resourceFromAttributes({ "service.name": service })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  });
  provider.register();
  traceWith(trace.getTracer("dateline"));
  return () => provider.shutdown();
}
