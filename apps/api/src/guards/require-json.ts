import type { Plugin } from "graphql-yoga";

/**
 * Answers 415 to a POST that is not JSON.
 *
 * A page elsewhere can make a browser send a form or plain text to us without asking; JSON it cannot send
 * unless our list of origins allows it. That keeps foreign pages from acting in a reader's name.
 */
export function requireJson(): Plugin {
  return {
    onRequest: (hook) => {
      const { request, fetchAPI } = hook;
      if (request.method !== "POST") return;
      const type =
        request.headers
          .get("content-type")
          ?.split(";", 1)[0]
          ?.trim()
          .toLowerCase() ?? "";
      if (type === "application/json" || type.endsWith("+json")) return;
      const message = `Send the query as application/json, not as ${type === "" ? "nothing in particular" : `"${type.slice(0, 100)}"`}.`;
      hook.endResponse(
        new fetchAPI.Response(
          JSON.stringify({
            errors: [
              { message, extensions: { code: "UNSUPPORTED_MEDIA_TYPE" } },
            ],
          }),
          {
            status: 415,
            headers: {
              "content-type": "application/json; charset=utf-8",
              "accept-post": "application/json",
            },
          },
        ),
      );
    },
  };
}
