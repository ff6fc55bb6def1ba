// GraphQL only: the contract, and what the site asks of it. All other code is oxlint's (.oxlintrc.json).
import graphql from "@graphql-eslint/eslint-plugin";

const contract = "apps/api/schema.graphql";
const questions = "apps/web/src/{features,lib,ui}/**/*.graphql";
const read = {
  parser: graphql.parser,
  parserOptions: { graphQLConfig: { schema: contract, documents: questions } },
};

export default [
  {
    files: [contract],
    plugins: { "@graphql-eslint": graphql },
    languageOptions: read,
    rules: {
      ...graphql.configs["flat/schema-recommended"].rules,
      ...graphql.configs["flat/schema-relay"].rules,
      // Spans, dates, facets and payloads are values: what is the same in them is the same. Things that are refetched are Nodes, and have ids.
      "@graphql-eslint/strict-id-in-types": "off",
      // Short lists that belong to one thing, its spans, parties, facets, come whole; only what grows is a connection.
      "@graphql-eslint/relay-edge-types": [
        "error",
        { withEdgeSuffix: true, listTypeCanWrapOnlyEdgeType: false },
      ],
    },
  },
  {
    files: [questions],
    plugins: { "@graphql-eslint": graphql },
    languageOptions: read,
    rules: {
      ...graphql.configs["flat/operations-recommended"].rules,
      // For a cache that puts objects together by their ids. Pages are rendered from whole answers, and have slugs for keys.
      "@graphql-eslint/require-selections": "off",
    },
  },
];
