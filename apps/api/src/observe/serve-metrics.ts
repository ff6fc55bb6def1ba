import type { RequestListener } from "node:http";
import { listen } from "../listen.ts";
import { Metrics, type Levels } from "./metrics.ts";

/** The figures of a process that serves them. */
export interface Figures {
  metrics: Metrics;
  port: number;
  close: () => Promise<void>;
}

/**
 * Serves the figures at `/metrics` on a port of their own, where one is set: they say how busy the record is and what
 * is asked of it, which is nobody's business outside.
 *
 * Errors: a `ListenError` where the port is taken.
 */
export async function openFigures(
  {
    metricsPort,
    metricsHost,
  }: { metricsPort: number | null; metricsHost: string },
  levels: Levels,
): Promise<Figures | null> {
  if (metricsPort === null) return null;
  const metrics = new Metrics(levels);
  const { registry } = metrics;
  const answer: RequestListener = (request, response) => {
    if (request.method !== "GET" || request.url !== "/metrics") {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) =>
        response
          .writeHead(200, { "content-type": registry.contentType })
          .end(text),
      () => response.writeHead(500).end(),
    );
  };
  const { port, close } = await listen(answer, metricsPort, metricsHost);
  return { metrics, port, close: () => close(1_000) };
}
