import type { Metadata } from "next";

/** What a link to this site shows where it is shared: a picture with one fact on it, drawn as the page prints it. */
export interface Card {
  /** The mark beside the words: who, said, agreed; none for an article. */
  mark: "who" | "said" | "agreed" | null;
  /** A word or two above: "Quote", "treaty, in force". */
  kind: string;
  /** What it says, in the copy's own words. */
  words: string;
  /** Who said it or who is bound by it; null where the words say that themselves. */
  by: string | null;
  /** Where it stands: headline, agency, date. */
  source: string;
}

export const CARD_SIZE = { width: 1200, height: 630 };

/** Of what there are cards; each also the first part of the address of its page. */
export const CARD_KINDS = ["articles", "entities", "quotes", "deals"] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** Where the card of a page is. */
export function cardAddress(kind: CardKind, name: string): string {
  return `/cards/${kind}/${encodeURIComponent(name)}.png`;
}

/** What a page says of itself to those that link to it. Title and description are those of the page. */
export function describePage(
  kind: CardKind,
  name: string,
  alt: string,
): Pick<Metadata, "openGraph" | "alternates"> {
  return {
    alternates: { canonical: `/${kind}/${encodeURIComponent(name)}` },
    openGraph: {
      siteName: "On Record",
      locale: "en",
      type: "article",
      url: `/${kind}/${encodeURIComponent(name)}`,
      images: [{ url: cardAddress(kind, name), ...CARD_SIZE, alt }],
    },
  };
}

// Letters that the faces of the house have. For others the drawing library would ask a server abroad.
const NOT_IN_THE_FACES =
  /[^\u0020-\u007E\u00A0-\u024F\u1E00-\u1EFF\u2010-\u2015\u2018-\u201E\u2026\u2039\u203A\u20AC]/gu;

/** Text as a card can print it: without what its faces have no letters for, cut at a word's end where it is too long. */
export function fitText(text: string, most: number): string {
  const plain = text
    .replaceAll(/\s+/gu, " ")
    .replaceAll(NOT_IN_THE_FACES, "")
    .trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most);
  const end = cut.lastIndexOf(" ");
  return `${cut.slice(0, end > most / 2 ? end : most).trimEnd()} …`;
}
