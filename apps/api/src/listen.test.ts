import { createConnection } from "node:net";
import { describe, expect, it } from "vitest";
import { listen } from "./listen.ts";

describe("listen", () => {
  it("gives the port and ends when told", async () => {
    const server = await listen(
      (_request, response) => response.end("here"),
      0,
      "127.0.0.1",
    );
    const url = `http://127.0.0.1:${server.port}/`;
    expect(await (await fetch(url)).text()).toBe("here");
    await server.close(1_000);
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  it("says what to do about a taken port", async () => {
    const first = await listen(() => {}, 0, "127.0.0.1");
    await expect(listen(() => {}, first.port, "127.0.0.1")).rejects.toThrow(
      `Port ${first.port} is taken by another program. Stop that, or choose another port: API_PORT=${first.port + 1}`,
    );
    await first.close(0);
  });

  it("does not wait for ever for a client that keeps its connection", async () => {
    const server = await listen(() => {}, 0, "127.0.0.1");
    const socket = createConnection(server.port, "127.0.0.1");
    socket.on("error", () => {});
    socket.write("GET / HTTP/1.1\r\nhost: x\r\n\r\n");
    await new Promise((resolve) => setTimeout(resolve, 20));
    const before = Date.now();
    await server.close(50);
    expect(Date.now() - before).toBeLessThan(1_000);
  });
});
