import { traceWith } from "../telemetry/trace.js";

/**
 * Sends spans to a collector (OTLP over HTTP) from now on. Gives a function that sends what is left.
 * The libraries are loaded only here, so that whoever does not trace does not wait for them.
 *
 * @param service the name of the service, unless `OTEL_SERVICE_NAME` or `OTEL_RESOURCE_ATTRIBUTES` says otherwise.
 */
export async function startTracing(url: URL, service: string): Promise<() => Promise<void>> {
  const [{ trace }, { NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, resources] =
    await Promise.all([
      import("@opentelemetry/api"),
      import("@opentelemetry/sdk-trace-node"),
      import("@opentelemetry/exporter-trace-otlp-http"),
      import("@opentelemetry/resources"),
    ]);
  const provider = new NodeTracerProvider({
    resource: resources
      .defaultResource()
      .merge(resources.resourceFromAttributes({ "service.name": service }))
      .merge(resources.detectResources({ detectors: [resources.envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: url.href }))],
  });
  provider.register();
  traceWith(trace.getTracer("dateline"));
  return () => provider.shutdown();
}
