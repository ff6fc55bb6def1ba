import type {
  Analysis,
  Deal,
  Entity,
  EntityType,
  Party,
  Quote,
  Role,
  TextSpan,
} from "@onrecord/core";

/** An entity of a test article. It is mentioned wherever its name or an alias stands in the text. */
export interface EntitySketch {
  name: string;
  type?: EntityType;
  aliases?: string[];
  country?: string;
  wikidata?: string;
  /** The title and, where there is one, the body: both must stand in the text. */
  roles?: { title: string; organization?: string; former?: boolean }[];
  /** Name of another entity. */
  actsFor?: string;
}

export interface QuoteSketch {
  /** The quoted words, as they stand in the text. */
  text: string;
  speaker?: string;
  addressee?: string;
  about?: string[];
  kind?: Quote["kind"];
  stance?: Quote["stance"];
}

export interface DealSketch {
  /** The sentence that tells of it. */
  evidence: string;
  parties: (string | { name: string; role: Party["role"] })[];
  signatories?: string[];
  kind?: Deal["kind"];
  status?: Deal["status"];
  value?: { text: string; amount: number; currency: string };
  date?: { text: string; value: string };
}

export interface ArticleSketch {
  headline?: string;
  paragraphs: string[];
  publishedOn?: string;
  agency?: string;
  entities?: EntitySketch[];
  quotes?: QuoteSketch[];
  deals?: DealSketch[];
  disputes?: {
    claim: string;
    response: string;
    claimant?: string;
    respondent?: string;
  }[];
  dates?: { text: string; value: string }[];
}

/** Builds the analysis of an invented article as core would give it, without core's reading. */
export function buildAnalysis(sketch: ArticleSketch): Analysis {
  const agencyLine = sketch.agency ? `SUND (${sketch.agency}) - ` : "";
  const head = sketch.headline === undefined ? "" : `${sketch.headline}\n\n`;
  const text = `${head}${agencyLine}${sketch.paragraphs.join("\n\n")}`;
  const find = (words: string): TextSpan => {
    const start = text.lastIndexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the test article`);
    return { start, end: start + words.length, text: words };
  };
  const sketches = sketch.entities ?? [];
  const idOf = (name: string | undefined): string | null => {
    const at = sketches.findIndex((entity) => entity.name === name);
    return at < 0 ? null : `e${at + 1}`;
  };
  const paragraphs = sketch.paragraphs.map((paragraph) => find(paragraph));
  const entities = sketches.map((entity, at): Entity => ({
    id: `e${at + 1}`,
    type: entity.type ?? "person",
    name: entity.name,
    aliases: entity.aliases ?? [],
    country: entity.country ?? null,
    wikidata: entity.wikidata ?? null,
    actsFor: idOf(entity.actsFor),
    roles: (entity.roles ?? []).map((role): Role => {
      const { start, end } = find(role.title);
      return {
        title: role.title,
        organization: role.organization ?? null,
        basis: "stated",
        former: role.former ?? false,
        start,
        end,
      };
    }),
  }));
  const attribution = (name: string | undefined) =>
    name === undefined ? null : { ...find(name), entityId: idOf(name) };
  return {
    article: {
      text,
      language: "en",
      headline:
        sketch.headline === undefined
          ? null
          : { start: 0, end: sketch.headline.length, text: sketch.headline },
      byline: [],
      publishedOn: sketch.publishedOn
        ? { value: sketch.publishedOn, basis: "given", span: null }
        : null,
      dateline: sketch.agency
        ? {
            ...find(agencyLine.trim()),
            places: [find("SUND")],
            filedOn: null,
            agency: find(sketch.agency),
          }
        : null,
      paragraphs,
      sentences: paragraphs.flatMap(({ start, text: paragraph }) =>
        [...paragraph.matchAll(/[^.]+\.?"?\s*/g)].map((match) => ({
          start: start + match.index,
          end: start + match.index + match[0].trimEnd().length,
        })),
      ),
      removed: [],
    },
    entities,
    mentions: entities
      .flatMap((entity) => mentionsOf(text, entity))
      .sort((a, b) => a.start - b.start),
    dates: (sketch.dates ?? []).map(({ text: words, value }) => ({
      ...find(words),
      value,
      basis: "stated",
    })),
    money: (sketch.deals ?? []).flatMap(({ value }) =>
      value
        ? [
            {
              ...find(value.text),
              amount: value.amount,
              currency: value.currency,
              qualifier: null,
            },
          ]
        : [],
    ),
    quotes: (sketch.quotes ?? []).map((quote): Quote => ({
      id: `q-${quote.text.length}-${quote.text.slice(0, 12)}`,
      kind: quote.kind ?? "direct",
      content: [find(quote.text)],
      verbatim: quote.text.startsWith('"')
        ? [find(quote.text.slice(1, -1))]
        : [],
      cue: null,
      speaker: attribution(quote.speaker),
      speakerMissing: quote.speaker === undefined ? "floating" : null,
      addressee: attribution(quote.addressee),
      about: (quote.about ?? []).flatMap((name) => idOf(name) ?? []),
      stance: quote.stance ?? "asserts",
      confidence: 0.9,
      rule: "quotes/test",
    })),
    deals: (sketch.deals ?? []).map((deal, at): Deal => ({
      id: `d${at + 1}`,
      kind: deal.kind ?? "contract",
      status: deal.status ?? "signed",
      parties: deal.parties.map((party) => {
        const { name, role } =
          typeof party === "string"
            ? { name: party, role: "party" as const }
            : party;
        const { start, end } = find(name);
        return { name, role, entityId: idOf(name), start, end };
      }),
      signatories: (deal.signatories ?? []).map((name) => {
        const { start, end } = find(name);
        return { name, entityId: idOf(name), start, end };
      }),
      value: deal.value
        ? {
            ...find(deal.value.text),
            amount: deal.value.amount,
            currency: deal.value.currency,
            qualifier: null,
          }
        : null,
      date: deal.date
        ? { ...find(deal.date.text), value: deal.date.value, basis: "stated" }
        : null,
      subject: null,
      terms: [],
      evidence: [find(deal.evidence)],
      confidence: 0.8,
      rule: "deals/test",
    })),
    disputes: (sketch.disputes ?? []).map(
      ({ claim, response, claimant, respondent }) => ({
        claim: find(claim),
        claimant: idOf(claimant),
        response: find(response),
        respondent: idOf(respondent),
        kind: "denial",
      }),
    ),
    issues: [],
  };
}

function mentionsOf(text: string, entity: Entity): Analysis["mentions"] {
  const found: Analysis["mentions"] = [];
  const covered = (start: number) =>
    found.some((mention) => start >= mention.start && start < mention.end);
  for (const name of [entity.name, ...entity.aliases].sort(
    (a, b) => b.length - a.length,
  ))
    for (
      let start = text.indexOf(name);
      start >= 0;
      start = text.indexOf(name, start + name.length)
    )
      if (!covered(start))
        found.push({
          start,
          end: start + name.length,
          text: name,
          entityId: entity.id,
          form: "name",
          actsFor: entity.actsFor,
        });
  return found;
}
