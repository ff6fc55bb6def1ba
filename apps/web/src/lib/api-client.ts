import { ApolloLink, HttpLink } from "@apollo/client";
import {
  ApolloClient,
  InMemoryCache,
  registerApolloClient,
} from "@apollo/client-integration-nextjs";
import { getApiUrl } from "./api-url.ts";
import { createPersistedLink } from "./persisted-link.ts";

/** One client a request: a client kept in the module would leak answers between readers. */
export const { getClient } = registerApolloClient(
  () =>
    new ApolloClient({
      cache: new InMemoryCache(),
      link: ApolloLink.from([
        createPersistedLink(),
        new HttpLink({ uri: getApiUrl }),
      ]),
    }),
);
