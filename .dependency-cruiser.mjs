// The dependency law of ARCHITECTURE.md as code.
const CORE = "^packages/core/src";
/** Rooms of core, in order: each may import those before it, never one after it. */
const ROOMS = [
  "document",
  "lexicon",
  "text",
  "wire",
  "dates",
  "money",
  "names",
  "entities",
  "quotes",
  "deals",
  "disputes",
];
const TESTS = "[.]test[.]tsx?$|/(?:test|support|bench)/";

const roomOrder = ROOMS.slice(0, -1).map((room, at) => ({
  name: `core-${room}-looks-back-only`,
  comment: `${room} is read before what it would import.`,
  severity: "error",
  from: { path: `${CORE}/${room}/`, pathNot: TESTS },
  to: {
    path: [
      `${CORE}/(?:${[...ROOMS.slice(at + 1), "coverage", "explain", "export"].join("|")})/`,
      `${CORE}/(?:analyze|index|verify)[.]ts$`,
    ],
  },
}));

export default {
  forbidden: [
    ...roomOrder,
    {
      name: "quotes-and-deals-stay-apart",
      comment:
        "Deals read quotes from the draft, not from the room that finds them.",
      severity: "error",
      from: { path: `${CORE}/deals/`, pathNot: TESTS },
      to: { path: `${CORE}/quotes/` },
    },
    {
      name: "coverage-explain-and-export-read-the-model",
      comment: "They must work on any analysis, also one read back from JSON.",
      severity: "error",
      from: { path: `${CORE}/(?:coverage|explain|export)/`, pathNot: TESTS },
      to: {
        path: `${CORE}/`,
        pathNot: `${CORE}/(?:document|lexicon|coverage|explain|export)/`,
      },
    },
    {
      name: "core-runs-anywhere",
      comment:
        "Core has no I/O and no dependencies: it runs in browsers and at the edge.",
      severity: "error",
      from: { path: `${CORE}/`, pathNot: TESTS },
      to: {
        dependencyTypes: ["core", "npm", "npm-dev", "npm-peer", "npm-optional"],
      },
    },
    {
      name: "packages-look-down-only",
      comment: "core <- store <- api.",
      severity: "error",
      from: { path: "^packages/(?:core|store)/" },
      to: { path: "^apps/" },
    },
    {
      name: "core-knows-no-store",
      severity: "error",
      from: { path: "^packages/core/" },
      to: { path: "^packages/store/" },
    },
    {
      name: "web-speaks-graphql",
      comment:
        "The site reads the API's contract; core runs only in the reader's own analyser.",
      severity: "error",
      from: { path: "^apps/web/src/", pathNot: TESTS },
      to: { path: "^(?:apps/api/(?!schema[.]graphql)|packages/store/)" },
    },
    {
      name: "web-uses-core-in-the-analyser",
      comment: "The report shows the committed figures, which are no code.",
      severity: "error",
      from: {
        path: "^apps/web/src/",
        pathNot: [TESTS, "^apps/web/src/features/analyze/"],
      },
      to: {
        path: "^packages/core/(?!eval/baseline[.]json)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "api-knows-no-web",
      severity: "error",
      from: { path: "^apps/api/" },
      to: { path: "^apps/web/" },
    },
    {
      name: "no-grab-bag-folders",
      comment: "A folder is named for what it knows.",
      severity: "error",
      from: {},
      to: {
        path: "^(?:packages|apps)/(?!.*node_modules).*/(?:utils?|helpers?|common|shared)/",
      },
    },
    {
      name: "no-circles",
      comment: "Types may refer to one another; code that runs may not.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: { pathNot: "next-env[.]d[.]ts$" },
      // A package of types only, which has no code to resolve to.
      to: {
        couldNotResolve: true,
        pathNot: "^@graphql-typed-document-node/core$",
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(?:^|/)(?:dist|[.]next|gql)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: [
        "@onrecord/source",
        "types",
        "import",
        "node",
        "default",
      ],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
