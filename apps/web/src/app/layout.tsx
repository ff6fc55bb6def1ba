import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import {
  newsreader,
  newsreaderExtended,
  newsreaderSmall,
  publicSans,
  publicSansExtended,
} from "./fonts.ts";
import { CARD_SIZE } from "../features/card/card.ts";
import { readSiteUrl } from "../lib/site-url.ts";
import { Footer } from "../ui/Footer.tsx";
import { Masthead } from "../features/front/Masthead.tsx";
import "./styles/index.css";

const ABOUT_THE_SITE: Metadata = {
  title: { default: "On Record", template: "%s | On Record" },
  description:
    "News copy read line by line: who said what, what was agreed, by whom and when, each with the words that prove it.",
  applicationName: "On Record",
  formatDetection: {
    telephone: false,
    date: false,
    address: false,
    email: false,
  },
};

export async function generateMetadata(): Promise<Metadata> {
  return {
    ...ABOUT_THE_SITE,
    metadataBase: new URL(await readSiteUrl()),
    // Title and description are filled in from those of each page.
    openGraph: {
      siteName: "On Record",
      locale: "en",
      type: "website",
      images: [
        {
          url: "/cards/site.png",
          ...CARD_SIZE,
          alt: "On Record: who said what, what was agreed, each with the words that prove it",
        },
      ],
    },
    twitter: { card: "summary_large_image" },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f8f4ea" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1829" },
  ],
};

const FONTS = [
  newsreader,
  newsreaderSmall,
  newsreaderExtended,
  publicSans,
  publicSansExtended,
]
  .map((font) => font.variable)
  .join(" ");

export default async function RootLayout({
  children,
}: {
  children: ReactNode;
}) {
  // Every page is made when it is asked for: the API is known only then, and so is the nonce of its scripts.
  await connection();
  return (
    <html className={FONTS} lang="en">
      <body>
        <a className="skip-link" href="#content">
          Skip to content
        </a>
        <Masthead />
        {children}
        <Footer />
        <script defer src="/islands/suggest-names.js" />
      </body>
    </html>
  );
}
