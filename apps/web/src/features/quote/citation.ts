import { addresses } from "../../lib/addresses.ts";
import { STANCE_VERBS } from "./quote-words.ts";
import type { Quote } from "./QuoteView.tsx";

/** What a citation names: the article that prints the words, and the words with their speaker as a note. */
interface Source {
  key: string;
  title: string;
  authors: readonly string[];
  agency: string | null;
  /** Year, month, day, as far as the copy says. */
  date: readonly number[];
  note: string;
  url: string;
}

function readSource(quote: Quote, site: string): Source {
  const { article } = quote;
  const speaker = quote.speaker?.entity?.name ?? quote.speaker?.text;
  const words = quote.text.replaceAll(/\s+/gu, " ");
  const date = (article.publishedOn ?? article.filedOn)?.value ?? "";
  return {
    key: article.slug.replaceAll(/[^a-z0-9-]/giu, ""),
    title: article.headline,
    authors: article.byline.map(({ text }) => text),
    agency: article.agency,
    date: (/^\d{4}(?:-\d{2}){0,2}$/u.exec(date)?.[0] ?? "")
      .split("-")
      .filter((part) => part !== "")
      .map(Number),
    note:
      speaker === undefined
        ? words
        : `${speaker} ${STANCE_VERBS[quote.stance]}: ${words}`,
    url: site + addresses.quote(quote.id),
  };
}

/** A quote's article as BibTeX, to be pasted into a bibliography. */
export function formatBibtex(quote: Quote, site: string): string {
  const { key, title, authors, agency, date, note, url } = readSource(
    quote,
    site,
  );
  const [year, month, day] = date;
  const names = authors.length > 0 ? authors : agency === null ? [] : [agency];
  const fields: [string, string | undefined][] = [
    ["title", `{${escapeTex(title)}}`],
    [
      "author",
      names.length === 0
        ? undefined
        : names.map((name) => `{${escapeTex(name)}}`).join(" and "),
    ],
    ["howpublished", agency === null ? undefined : escapeTex(agency)],
    ["year", year?.toString()],
    ["month", month?.toString()],
    ["day", day?.toString()],
    ["note", escapeTex(note)],
    ["url", url],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${key},\n${lines.join(",\n")}\n}`;
}

const TEX: Record<string, string> = {
  "\\": String.raw`\textbackslash{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
};

function escapeTex(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/[\\{}&%$#_~^]/gu, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** The same as CSL-JSON, which Zotero and Pandoc read. */
export function formatCslJson(quote: Quote, site: string): string {
  const { key, title, authors, agency, date, note, url } = readSource(
    quote,
    site,
  );
  const item = {
    id: key,
    type: "article-newspaper",
    title,
    ...(authors.length > 0
      ? { author: authors.map((literal) => ({ literal })) }
      : {}),
    ...(agency === null ? {} : { "container-title": agency }),
    ...(date.length > 0 ? { issued: { "date-parts": [date] } } : {}),
    note,
    URL: url,
  };
  return JSON.stringify([item], null, 2);
}
