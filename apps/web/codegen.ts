import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "../api/schema.graphql",
  documents: ["src/**/*.graphql"],
  generates: {
    "src/gql/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
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
