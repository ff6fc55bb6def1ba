import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "../api/schema.graphql",
  documents: ["src/**/*.graphql"],
  generates: {
    "src/gql/": {
      preset: "client",
      presetConfig: {
        fragmentMasking: false,
        // The list of the site's operations, which the API reads: persisted-documents.json.
        persistedDocuments: { hashAlgorithm: "sha256" },
      },
      config: {
        enumType: "string-literal",
        useTypeImports: true,
        skipTypename: false,
        scalars: { Date: "string", DateTime: "string" },
      },
    },
  },
};

export default config;
