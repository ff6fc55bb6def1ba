import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Every address has one form; the site draws no image that needs resizing.
  trailingSlash: false,
  images: { unoptimized: true },
  // Makes the scripts of src/islands while the site is built.
  serverExternalPackages: ["esbuild"],
  // What can be taken out has the same addresses here as at the API.
  rewrites: async () => ({
    beforeFiles: [
      {
        source:
          "/articles/:file([^/]+\\.(?:jsonld|ninjs\\.json|annotations\\.json|txt))",
        destination: "/exports/articles/:file",
      },
      {
        source: "/:file((?:quotes|deals)\\.(?:csv|ndjson))",
        destination: "/exports/:file",
      },
    ],
  }),
  // A title that streams in after its page would need a script to put it in the head.
  htmlLimitedBots: /.*/u,
};

export default config;
