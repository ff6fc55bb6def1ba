import {
  ApolloClient,
  ApolloLink,
  InMemoryCache,
  Observable,
} from "@apollo/client";
import { gql } from "@apollo/client/core";
import { readFileSync } from "node:fs";
import { print } from "graphql";
import { describe, expect, test } from "vitest";
import { MastheadStatsDocument } from "../gql/graphql.ts";
import { createPersistedLink } from "./persisted-link.ts";

const LISTED = JSON.parse(
  readFileSync(
    new URL("../gql/persisted-documents.json", import.meta.url),
    "utf8",
  ),
) as Record<string, string>;

interface Sent {
  hash: string;
  text: string | null;
}

const STATS = { stats: { articleCount: 1 } };

/** Asks an API that answers what it is sent by `say`; gives what it was sent, and its last answer. */
async function ask(
  say: (sent: Sent) => ApolloLink.Result,
  query = MastheadStatsDocument,
) {
  const sent: Sent[] = [];
  const api = new ApolloLink((operation) => {
    const { http } = operation.getContext() as {
      http: { includeQuery: boolean };
    };
    const { sha256Hash } = operation.extensions["persistedQuery"] as {
      sha256Hash: string;
    };
    const one = {
      hash: sha256Hash,
      text: http.includeQuery ? print(operation.query) : null,
    };
    sent.push(one);
    return new Observable((observer) => {
      observer.next(say(one));
      observer.complete();
    });
  });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([createPersistedLink(), api]),
  });
  const { data, error } = await client.query({
    query,
    fetchPolicy: "no-cache",
    errorPolicy: "all",
  });
  return { sent, data, error };
}

describe("an operation of the site", () => {
  test("is sent by the hash that the list has for it, and nothing else", async () => {
    const { sent, data } = await ask(() => ({ data: STATS }));
    expect(data).toEqual(STATS);
    expect(sent.map(({ text }) => text)).toEqual([null]);
    expect(LISTED[`sha256:${sent[0]?.hash}`]).toContain("query MastheadStats");
  });

  test.each([
    ["has no such hash", "PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND"],
    ["has no list", "PersistedQueryNotSupported", undefined],
    ["has never heard of hashes", "Must provide query string.", "BAD_REQUEST"],
  ])(
    "is sent whole, once, to an API that %s",
    async (_which, message, code) => {
      const { sent, data } = await ask(({ text }) =>
        text === null
          ? { errors: [{ message, extensions: { code } }] }
          : { data: STATS },
      );
      expect(data).toEqual(STATS);
      expect(sent).toHaveLength(2);
      expect(sent[1]?.text).toContain("query MastheadStats");
    },
  );

  test("is not sent again where the API refuses it for what it is", async () => {
    const { sent, error } = await ask(() => ({
      errors: [{ message: "No.", extensions: { code: "BAD_USER_INPUT" } }],
    }));
    expect(sent).toHaveLength(1);
    expect(error?.message).toBe("No.");
  });

  test("is refused in the API's words where the whole text is refused too", async () => {
    const { sent, error } = await ask(() => ({
      errors: [{ message: "PersistedQueryNotFound" }],
    }));
    expect(sent).toHaveLength(2);
    expect(error?.message).toBe("PersistedQueryNotFound");
  });
});

test("a query from elsewhere is sent by the hash of its text", async () => {
  const { sent } = await ask(
    () => ({ data: STATS }),
    gql`
      query Elsewhere {
        stats {
          articleCount
        }
      }
    `,
  );
  expect(sent[0]?.hash).toMatch(/^[\da-f]{64}$/u);
  expect(LISTED[`sha256:${sent[0]?.hash}`]).toBeUndefined();
});
