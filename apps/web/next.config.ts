import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Every address has one form; the site draws no image that needs resizing.
  trailingSlash: false,
  images: { unoptimized: true },
};

export default config;
