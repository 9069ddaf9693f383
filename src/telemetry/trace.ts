import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
  type Tracer,
} from "@opentelemetry/api";

let tracer: Tracer | null = null;

/** From now on, what is `traced` becomes spans of this tracer; `null` goes back to none. */
export function traceWith(given: Tracer | null): void {
  tracer = given;
}

/**
 * Runs something as a span, which ends when its promise does. Without a tracer it is only run: then
 * this costs one comparison.
 */
export function traced<T>(name: string, attributes: Attributes, run: () => T): T {
  if (!tracer) return run();
  return tracer.startActiveSpan(name, { attributes }, (span) => endWith(span, run));
}

/** As `traced`, as a part of the trace that the sender of these headers has begun, if any. */
export function tracedFor<T>(
  headers: Readonly<Record<string, unknown>>,
  name: string,
  attributes: Attributes,
  run: () => T,
): T {
  if (!tracer) return run();
  return context.with(propagation.extract(ROOT_CONTEXT, headers), () => traced(name, attributes, run));
}

/** Says more about the innermost span that is under way. */
export function describeSpan(attributes: Attributes): void {
  if (tracer) trace.getActiveSpan()?.setAttributes(attributes);
}

/** Headers by which whoever is asked can go on with the trace. */
export function traceHeaders(): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  if (tracer) propagation.inject(context.active(), headers);
  return headers;
}

function endWith<T>(span: Span, run: () => T): T {
  const fail = (error: unknown): never => {
    span.setStatus({ code: SpanStatusCode.ERROR, message: String(error) });
    span.end();
    throw error;
  };
  const succeed = <Result>(result: Result): Result => {
    span.end();
    return result;
  };
  try {
    const result = run();
    return result instanceof Promise ? (result.then(succeed, fail) as T) : succeed(result);
  } catch (error) {
    return fail(error);
  }
}
