import { createSchema, createYoga } from "graphql-yoga";
import { connect, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { listen, type Listening } from "../listen.ts";
import { sendEvents } from "./send-events.ts";

let listening: Listening;
let socket: Socket;
afterEach(async () => {
  socket.destroy();
  await listening.close(0);
});

describe("a client that takes nothing", () => {
  it("holds up its own events, and is cut off after a while", async () => {
    let given = 0;
    let isEnded = false;
    const endless = {
      next: () => {
        given += 1;
        return Promise.resolve({ done: false, value: "x".repeat(100_000) });
      },
      return: () => {
        isEnded = true;
        return Promise.resolve({ done: true, value: undefined });
      },
      [Symbol.asyncIterator]: () => endless,
    };
    const server = createYoga({
      schema: createSchema({
        typeDefs: "type Query { ok: Int } type Subscription { text: String }",
        resolvers: {
          Subscription: {
            text: {
              subscribe: () => endless,
              resolve: (text: string) => text,
            },
          },
        },
      }),
      plugins: [sendEvents(300)],
      logging: false,
    });
    listening = await listen(
      (request, response) => void server(request, response),
      0,
      "127.0.0.1",
    );
    socket = connect(listening.port, "127.0.0.1").pause();
    socket.write(
      "GET /graphql?query=subscription{text} HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\n\r\n",
    );
    await expect.poll(() => isEnded, { timeout: 10_000 }).toBe(true);
    // What lies in the buffers of the two sockets; not the endless rest.
    expect(given).toBeGreaterThan(0);
    expect(given).toBeLessThan(1_000);
  });
});
