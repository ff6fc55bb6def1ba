import { formatDate } from "../../lib/dates.ts";

/** What a citation names: the article that prints the words, and the fact with its words as a note. */
export interface Source {
  key: string;
  title: string;
  authors: readonly string[];
  agency: string | null;
  /** Year, month, day, as far as the copy says. */
  date: readonly number[];
  note: string;
  url: string;
}

/** An article, as far as a citation names it. */
export interface CitedArticle {
  slug: string;
  headline: string;
  agency: string | null;
  publishedOn: { value: string } | null;
  filedOn: { value: string } | null;
  byline: readonly { text: string }[];
}

/** The source of a fact: its article, what the fact is, and where it stands on this site. */
export function toSource(
  article: CitedArticle,
  note: string,
  url: string,
): Source {
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
    note: note.replaceAll(/\s+/gu, " "),
    url,
  };
}

/** The source as a line to read: "Ida Holm: Costs rise. Northern Desk, 21 October 2025. …". */
export function formatPlain(source: Source): string {
  const { title, authors, agency, date, note, url } = source;
  const day = date
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0"))
    .join("-");
  const origin = [agency, day === "" ? null : formatDate(day)]
    .filter((part) => part !== null)
    .join(", ");
  return [
    `${authors.length > 0 ? `${authors.join(", ")}: ` : ""}${title}.`,
    origin === "" ? null : `${origin}.`,
    `${note}${/[.!?]["”’']?$/u.test(note) ? "" : "."}`,
    url,
  ]
    .filter((part) => part !== null)
    .join(" ");
}

/** A source as BibTeX, to be pasted into a bibliography. */
export function formatBibtex(source: Source): string {
  const { key, title, authors, agency, date, note, url } = source;
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
export function formatCslJson(source: Source): string {
  const { key, title, authors, agency, date, note, url } = source;
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
