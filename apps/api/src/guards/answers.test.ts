import { describe, expect, it } from "vitest";
import { ask, createTinyServer } from "../support/tiny-server.ts";
import { addHeaders } from "./add-headers.ts";
import { answerReady } from "./answer-ready.ts";
import { limitTime } from "./limit-time.ts";
import { requireJson } from "./require-json.ts";

describe("answerReady", () => {
  const get = async (path: string, ping: () => Promise<void>) => {
    const response = await createTinyServer(answerReady(ping)).fetch(
      `http://localhost${path}`,
    );
    return { status: response.status, body: await response.text() };
  };
  const works = async () => {};
  const fails = async () => {
    throw new Error("no database");
  };

  it("says whether the store answers", async () => {
    expect(await get("/ready", works)).toEqual({
      status: 200,
      body: '{"service":"onrecord-api","isReady":true}',
    });
    expect(await get("/ready", fails)).toEqual({
      status: 503,
      body: '{"service":"onrecord-api","isReady":false}',
    });
  });

  it("says of each replica whether it answers, and is ready without them", async () => {
    const server = createTinyServer(
      answerReady(works, async () => [true, false]),
    );
    const response = await server.fetch("http://localhost/ready");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      service: "onrecord-api",
      isReady: true,
      replicas: [true, false],
    });
  });

  it("leaves it to /health that the process lives", async () => {
    expect(await get("/health", fails)).toEqual({ status: 200, body: "" });
  });
});

describe("limitTime", () => {
  it("answers in time, with an error where the rest is late", async () => {
    const { status, body } = await ask(
      createTinyServer(limitTime(20)),
      "{ slow }",
    );
    expect(status).toBe(503);
    expect(body).toMatchObject({
      errors: [
        { message: "This took longer than 20 ms. Ask for less at a time." },
      ],
    });
  });

  it("does not touch what is quick", async () => {
    expect(
      (await ask(createTinyServer(limitTime(2_000)), "{ ok }")).body,
    ).toEqual({ data: { ok: "ok" } });
  });
});

describe("requireJson", () => {
  const post = (contentType: string | null) =>
    createTinyServer(requireJson()).fetch("http://localhost/graphql", {
      method: "POST",
      headers: contentType === null ? {} : { "content-type": contentType },
      body: new TextEncoder().encode('{"query":"{ ok }"}'),
    });

  it.each(["application/json", "application/json; charset=utf-8"])(
    "takes %s",
    async (type) => {
      expect((await post(type)).status).toBe(200);
    },
  );

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/json",
    null,
  ])("refuses %s, which a foreign page can send", async (type) => {
    expect((await post(type)).status).toBe(415);
  });

  it("lets queries by GET through", async () => {
    const response = await createTinyServer(requireJson()).fetch(
      "http://localhost/graphql?query={ok}",
    );
    expect(await response.json()).toEqual({ data: { ok: "ok" } });
  });
});

describe("addHeaders", () => {
  it("keeps browsers from doing anything but read", async () => {
    const { headers } = await ask(createTinyServer(addHeaders()), "{ ok }", {
      "x-request-id": "given-id-1",
    });
    expect(Object.fromEntries(headers)).toMatchObject({
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "x-request-id": "given-id-1",
    });
  });

  it.each(["short", "has\ttabs in it", "x".repeat(65)])(
    "makes its own request id in the place of %j",
    async (id) => {
      const { headers } = await ask(createTinyServer(addHeaders()), "{ ok }", {
        "x-request-id": id,
      });
      expect(headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/u);
    },
  );
});
