import { HttpLink } from "@apollo/client";
import {
  ApolloClient,
  InMemoryCache,
  registerApolloClient,
} from "@apollo/client-integration-nextjs";

/** Where the API answers. Read when asked for, so that one build serves any API. */
function getApiUrl(): string {
  return process.env["API_URL"] ?? "http://localhost:4000/graphql";
}

/** One client a request: a client kept in the module would leak answers between readers. */
export const { getClient } = registerApolloClient(
  () =>
    new ApolloClient({
      cache: new InMemoryCache(),
      link: new HttpLink({ uri: getApiUrl }),
    }),
);
