// Builds what the API would answer about an article from the article and a few words on its facts,
// so that spans in fixtures are found, not counted.

export interface EntityDraft {
  name: string;
  type: string;
  aliases?: string[];
  country?: string;
  roles?: {
    title: string;
    organization: string | null;
    words: string;
    basis?: string;
  }[];
}

export interface QuoteDraft {
  by: string | null;
  /** The word of speech, or null. */
  cue: string | null;
  words: string[];
  kind: "DIRECT" | "MIXED" | "INDIRECT";
  stance?: string;
  to?: string;
  missing?: string;
  confidence?: number;
}

export interface DealDraft {
  title: string;
  kind: string;
  status: string;
  parties: { name: string; role: string }[];
  signatories?: string[];
  words: string;
  subject?: string;
  date?: { words: string; value: string; basis: string };
  value?: {
    words: string;
    amount: number;
    currency: string;
    qualifier?: string;
  };
  terms?: { words: string; negative: boolean }[];
  confidence?: number;
}

export interface ArticleDraft {
  slug: string;
  headline: string;
  publishedOn: string;
  dateline: string;
  agency: string;
  paragraphs: string[];
  entities: EntityDraft[];
  quotes: QuoteDraft[];
  deals: DealDraft[];
  disputes?: {
    claim: string;
    by: string;
    response: string;
    from: string;
    kind: string;
  }[];
  dates?: { words: string; value: string; basis: string }[];
}

export interface Range {
  start: number;
  end: number;
  text: string;
}

/** The article's text as filed: headline, date line, dateline and body. */
export function composeText(draft: ArticleDraft): string {
  const [first = "", ...rest] = draft.paragraphs;
  return [
    draft.headline,
    `${draft.publishedOn}\n`,
    `${draft.dateline} ${first}`,
    ...rest,
  ].join("\n");
}

/** Finds words in a text; a fixture that names words the text has not is a mistake of the fixture. */
export function findWords(text: string, words: string, from = 0): Range {
  const start = text.indexOf(words, from);
  if (start < 0)
    throw new Error(`The fixture's text does not hold "${words}".`);
  return { start, end: start + words.length, text: words };
}

/** The body's paragraphs as ranges. */
export function findParagraphs(text: string, draft: ArticleDraft): Range[] {
  let from = text.indexOf(draft.dateline);
  return draft.paragraphs.map((paragraph) => {
    const range = findWords(text, paragraph, from);
    from = range.end;
    return range;
  });
}

/** Evidence with the sentence around it; for fixtures the paragraph will do. */
export function findEvidence(
  text: string,
  paragraphs: readonly Range[],
  words: string,
): Range & { sentence: string; sentenceStart: number } {
  const range = findWords(text, words, paragraphs[0]?.start ?? 0);
  const around =
    paragraphs.find(
      (paragraph) =>
        paragraph.start <= range.start && range.end <= paragraph.end,
    ) ?? range;
  return { ...range, sentence: around.text, sentenceStart: around.start };
}

/** Every place where a name of an entity stands, the longest name first where they overlap. */
export function findMentions(text: string, draft: EntityDraft): Range[] {
  const names = [draft.name, ...(draft.aliases ?? [])].sort(
    (a, b) => b.length - a.length,
  );
  const found: Range[] = [];
  for (const name of names) {
    for (
      let at = text.indexOf(name);
      at >= 0;
      at = text.indexOf(name, at + 1)
    ) {
      const range = { start: at, end: at + name.length, text: name };
      const isWord =
        !/[\p{L}\p{N}]/u.test(text[range.end] ?? " ") &&
        !/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ");
      if (
        isWord &&
        !found.some(
          (other) => other.start < range.end && range.start < other.end,
        )
      )
        found.push(range);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The tail of an address: "Ana Ruiz" is `ana-ruiz`. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}
