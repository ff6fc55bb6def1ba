import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span,
  type Tracer,
} from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from "@opentelemetry/sdk-trace";
import type { IncomingMessage } from "node:http";
import type { TraceRequest, Tracing } from "./request-watch.ts";

// Loaded only where the environment asks for traces (see `openTracing`), so that nobody else pays for it.

type Source = Readonly<Record<string, string | undefined>>;

const propagator = new W3CTraceContextPropagator();
const HEADERS_OF_REQUESTS = {
  get: ({ headers }: IncomingMessage, name: string) => headers[name],
  keys: ({ headers }: IncomingMessage) => Object.keys(headers),
};

/**
 * Begins to send traces by OTLP over HTTP, to where the environment says (`OTEL_EXPORTER_OTLP_ENDPOINT` and its
 * kin, read by OpenTelemetry's exporter). A trace goes on in which the client's `traceparent` stands.
 */
export function startTracing(environment: Source): Tracing {
  const ratio = Number(environment["OTEL_TRACES_SAMPLER_ARG"] ?? 1);
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      "service.name": environment["OTEL_SERVICE_NAME"] ?? "onrecord-api",
    }),
    sampler: new ParentBasedSampler({
      root: new TraceIdRatioBasedSampler(Number.isFinite(ratio) ? ratio : 1),
    }),
    spanProcessors: [
      new BatchSpanProcessor({ exporter: new OTLPTraceExporter() }),
    ],
  });
  const tracer = provider.getTracer("onrecord");
  return {
    begin: (request) => beginTrace(tracer, request),
    close: () => provider.shutdown(),
  };
}

function beginTrace(tracer: Tracer, request: IncomingMessage): TraceRequest {
  const { method = "", url = "" } = request;
  const [path = ""] = url.split("?", 1);
  const parent = propagator.extract(ROOT_CONTEXT, request, HEADERS_OF_REQUESTS);
  const whole = tracer.startSpan(
    method,
    {
      kind: SpanKind.SERVER,
      attributes: { "http.request.method": method, "url.path": path },
    },
    parent,
  );
  const inside = trace.setSpan(parent, whole);
  let operation: { span: Span; context: Context } | null = null;
  return {
    beginOperation: (name) => {
      // A request that goes from the fast lane to the whole way tells of its operation twice.
      if (operation !== null) return;
      const span = tracer.startSpan(
        `GraphQL ${name}`,
        { attributes: { "graphql.operation.name": name } },
        inside,
      );
      operation = { span, context: trace.setSpan(inside, span) };
    },
    tellPart: (name, ms, isFailed, attributes: Attributes) => {
      const end = performance.timeOrigin + performance.now();
      const span = tracer.startSpan(
        name,
        { startTime: end - ms, attributes },
        operation?.context ?? inside,
      );
      finish(span, isFailed, end);
    },
    end: (status, isFailed, requestId) => {
      if (operation !== null) finish(operation.span, isFailed);
      whole.setAttributes({
        "http.response.status_code": status,
        ...(requestId !== null && { "onrecord.request_id": requestId }),
      });
      finish(whole, isFailed);
    },
  };
}

function finish(span: Span, isFailed: boolean, at?: number): void {
  if (isFailed) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(at);
}
