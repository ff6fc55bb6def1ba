import type { Tracing } from "./request-watch.ts";

type Source = Readonly<Record<string, string | undefined>>;

/** Traces where the environment asks for them, as OpenTelemetry has it; else null, and nothing of it is loaded. */
export async function openTracing(
  environment: Source,
): Promise<Tracing | null> {
  const endpoint =
    environment["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"] ??
    environment["OTEL_EXPORTER_OTLP_ENDPOINT"];
  const isOff =
    environment["OTEL_SDK_DISABLED"]?.toLowerCase() === "true" ||
    environment["OTEL_TRACES_EXPORTER"] === "none";
  if (!endpoint || isOff) return null;
  const { startTracing } = await import("./tracing.ts");
  return startTracing(environment);
}
