import {
  InvalidArgumentError,
  loadAnalysis,
  loadWithdrawal,
} from "@onrecord/store";
import type { Plugin } from "graphql-yoga";
import { createHash } from "node:crypto";
import { pickReader, type Services } from "../context.ts";
import { requestIdOf } from "../guards/add-headers.ts";
import { dealList } from "./deal-list.ts";
import {
  ARTICLE_FORMS,
  formatArticle,
  type ArticleForm,
} from "./format-article.ts";
import { inTime } from "./in-time.ts";
import { matchesTag } from "./matches-tag.ts";
import { LIST_TYPES, type ListForm } from "./list-export.ts";
import { quoteList } from "./quote-list.ts";
import { findAddresses } from "./find-addresses.ts";
import { ExportRefusal, formatErrors } from "./refuse.ts";
import { streamList } from "./stream-list.ts";
import { RETRY_AFTER_S, StreamSlots } from "./stream-slots.ts";

/** How exports behave. */
export interface ExportOptions {
  /** Where readers find articles and entities; null where that is the address asked. */
  publicUrl: string | null;
  requestTimeoutMs: number;
  /** So many lists are streamed at a time. */
  streamsAtOnce?: number;
}

/** An answer before it is one. */
interface Draft {
  status: number;
  headers: Record<string, string>;
  body: string | ReadableStream<Uint8Array> | null;
}

const FORMS = ARTICLE_FORMS.map((form) => `.${form}`).join(", ");
const LIST_PATH = /^\/(quotes|deals)\.(csv|ndjson)$/u;
const JSON_TYPE = "application/json; charset=utf-8";

/** Answers GET of exports: `/articles/SLUG.jsonld` and its like, `/quotes.csv` and its like. */
export function answerExports(
  services: Pick<Services, "db" | "replicas" | "log">,
  { publicUrl, requestTimeoutMs, streamsAtOnce = 8 }: ExportOptions,
): Plugin {
  const { log } = services;
  const slots = new StreamSlots(streamsAtOnce);
  return {
    onRequest: async (hook) => {
      const { request, url, fetchAPI } = hook;
      if (!isExport(url.pathname)) return;
      const draft = await answer(request, url).catch((error: unknown) =>
        refuse(error, request),
      );
      const { status, headers } = draft;
      const isHead = request.method === "HEAD";
      if (isHead && draft.body instanceof ReadableStream)
        await draft.body.cancel();
      const body = isHead ? null : draft.body;
      hook.endResponse(new fetchAPI.Response(body, { status, headers }));
    },
  };

  async function answer(request: Request, url: URL): Promise<Draft> {
    if (!["GET", "HEAD"].includes(request.method))
      throw new ExportRefusal(
        405,
        "METHOD_NOT_ALLOWED",
        "Exports are read only: use GET.",
      );
    const [, name, form] = LIST_PATH.exec(url.pathname) ?? [];
    return name === undefined
      ? answerArticle(request, url)
      : answerList(request, url, name as "quotes" | "deals", form as ListForm);
  }

  async function answerList(
    request: Request,
    { searchParams }: URL,
    name: "quotes" | "deals",
    form: ListForm,
  ): Promise<Draft> {
    const end = slots.take();
    const limits = {
      end,
      timeoutMs: requestTimeoutMs,
      report: (error: unknown) =>
        log("error", "an export broke off", {
          requestId: requestIdOf(request),
          error,
        }),
    };
    const db = pickReader(services);
    const opening =
      name === "quotes"
        ? streamList(db, quoteList, form, searchParams, limits)
        : streamList(db, dealList, form, searchParams, limits);
    const body = await opening.catch((error: unknown) => {
      end();
      throw error;
    });
    return {
      status: 200,
      headers: {
        "content-type": LIST_TYPES[form],
        "content-disposition": `attachment; filename="${name}.${form}"`,
      },
      body,
    };
  }

  async function answerArticle(request: Request, url: URL): Promise<Draft> {
    const { slug, form } = parsePath(url.pathname);
    const db = pickReader(services);
    const stored = await inTime(loadAnalysis(db, slug), requestTimeoutMs);
    if (stored === null) {
      const withdrawal = await loadWithdrawal(db, slug);
      if (withdrawal !== null)
        throw new ExportRefusal(
          410,
          "WITHDRAWN",
          `This article was withdrawn: ${withdrawal.reason}`,
        );
      throw new ExportRefusal(
        404,
        "NOT_FOUND",
        "No article has this slug. Slugs come from the GraphQL field Article.slug.",
      );
    }
    const { type, body } = formatArticle(
      stored,
      form,
      findAddresses(url, publicUrl),
    );
    const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
    const headers = { etag, "cache-control": "no-cache" };
    return matchesTag(request.headers.get("if-none-match"), etag)
      ? { status: 304, headers, body: null }
      : { status: 200, headers: { ...headers, "content-type": type }, body };
  }

  function refuse(error: unknown, request: Request): Draft {
    const headers = { "content-type": JSON_TYPE };
    if (error instanceof InvalidArgumentError)
      return {
        status: 400,
        headers,
        body: formatErrors(error.message, {
          code: "BAD_USER_INPUT",
          argument: [error.argument],
        }),
      };
    if (error instanceof ExportRefusal) {
      const { status, code, message } = error;
      return {
        status,
        headers: {
          ...headers,
          ...(status === 405 && { allow: "GET, HEAD" }),
          ...(status === 503 && { "retry-after": String(RETRY_AFTER_S) }),
        },
        body: formatErrors(message, { code }),
      };
    }
    const requestId = requestIdOf(request);
    log("error", "unexpected error", { requestId, error });
    return {
      status: 500,
      headers,
      body: formatErrors("Something went wrong on our side.", {
        code: "INTERNAL_SERVER_ERROR",
        requestId,
      }),
    };
  }
}

function isExport(path: string): boolean {
  return path.startsWith("/articles/") || LIST_PATH.test(path);
}

/** Splits `/articles/SLUG.FORM`. */
function parsePath(path: string): { slug: string; form: ArticleForm } {
  const name = path.slice("/articles/".length);
  const form = ARTICLE_FORMS.find((ending) => name.endsWith(`.${ending}`));
  if (form === undefined)
    throw new ExportRefusal(
      404,
      "NOT_FOUND",
      `Nothing is here. An article's forms are at /articles/SLUG with one of these endings: ${FORMS}.`,
    );
  return { slug: decode(name.slice(0, -form.length - 1)), form };
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug).replaceAll("\0", "");
  } catch {
    throw new ExportRefusal(
      400,
      "BAD_USER_INPUT",
      "The slug is not percent-encoded UTF-8. Take it from the GraphQL field Article.slug as it is.",
    );
  }
}
