import type { Analysis, Entity, Quote, TextSpan } from "@onrecord/core";

export function finder(text: string) {
  return (words: string, from = 0): TextSpan => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`"${words}" is not in the copy`);
    return { start, end: start + words.length, text: words };
  };
}

export const entity = (
  id: string,
  type: Entity["type"],
  name: string,
  rest: Partial<Entity> = {},
): Entity => ({
  id,
  type,
  name,
  aliases: [],
  country: null,
  wikidata: null,
  roles: [],
  actsFor: null,
  ...rest,
});

export const quote = (
  id: string,
  content: TextSpan[],
  rest: Partial<Quote>,
): Quote => ({
  id,
  kind: "direct",
  content,
  verbatim: [],
  cue: null,
  speaker: null,
  speakerMissing: null,
  addressee: null,
  about: [],
  stance: "asserts",
  confidence: 0.9,
  rule: "quotes/said-after",
  ...rest,
});

function bodyOf(
  text: string,
  headline: TextSpan | null,
): Pick<Analysis["article"], "paragraphs" | "sentences"> {
  const from = text.indexOf(" - ") < 0 ? 0 : text.indexOf(" - ") + 3;
  const paragraphs = [...text.slice(from).matchAll(/[^\n]+/gu)].map(
    (match) => ({
      start: from + match.index,
      end: from + match.index + match[0].length,
    }),
  );
  const sentences = paragraphs.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\S[^.]*[.]"?/gu)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  );
  return {
    paragraphs: headline === null ? paragraphs.slice(0, 1) : paragraphs,
    sentences,
  };
}

export function articleOf(
  text: string,
  day: string | null,
): Analysis["article"] {
  const find = finder(text);
  const headline =
    day === null ? null : find(text.slice(0, text.indexOf("\n")));
  const month =
    day === null
      ? null
      : find(`May ${Number(day.slice(-2))}`, text.indexOf("OSTAD"));
  return {
    text,
    language: "en",
    headline,
    byline: [],
    publishedOn:
      day === null
        ? null
        : {
            value: day,
            basis: "stated",
            span: find(`May ${Number(day.slice(-2))}, 2025`),
          },
    dateline:
      month === null || day === null
        ? null
        : {
            ...find(text.slice(text.indexOf("OSTAD"), text.indexOf(")") + 1)),
            places: [find("OSTAD")],
            filedOn: { value: day, basis: "inferred", span: month },
            agency: find("Nordwire"),
          },
    ...bodyOf(text, headline),
    removed: [],
  };
}
