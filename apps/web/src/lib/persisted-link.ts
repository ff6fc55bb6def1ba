import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { hashOperation } from "./operation-hash.ts";

/** How an API says that it takes no hashes: ours where it has no list, any other where it has never heard of them. */
const REFUSALS: readonly unknown[] = [
  "PersistedQueryNotFound",
  "PersistedQueryNotSupported",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "BAD_REQUEST",
];

/**
 * Sends each operation by its hash in the list that the API reads, `src/gql/persisted-documents.json`.
 * An API that does not know the hash gets the whole text, once.
 */
export function createPersistedLink(): PersistedQueryLink {
  return new PersistedQueryLink({
    generateHash: (query) => Promise.resolve(hashOperation(query)),
    // The API may be newer, with the list, the next time that it is asked.
    disable: () => false,
    retry: ({ error }) =>
      CombinedGraphQLErrors.is(error) &&
      error.errors.some(({ message, extensions }) =>
        [message, extensions?.["code"]].some((said) => REFUSALS.includes(said)),
      ),
  });
}
