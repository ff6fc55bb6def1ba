import {
  composeText,
  findEvidence,
  findMentions,
  findParagraphs,
  type ArticleDraft,
  type DealDraft,
  type QuoteDraft,
} from "./copy.ts";
import type { Fields } from "./connect.ts";
import { findEntity } from "./entities.ts";
import type { FixtureRecord } from "./record.ts";

export function composeQuote(
  record: FixtureRecord,
  draft: ArticleDraft,
  quote: QuoteDraft,
  index: number,
  article: Fields,
): Fields {
  const text = composeText(draft);
  const paragraphs = findParagraphs(text, draft);
  const content = quote.words.map((words) => ({
    ...findEvidence(text, paragraphs, words),
    article,
  }));
  const inside = draft.entities.filter(
    (entity) => findMentions(quote.words.join(" "), entity).length > 0,
  );
  return {
    __typename: "Quote",
    id: `quote:${draft.slug}:${index}`,
    kind: quote.kind,
    text: quote.words.join(" … "),
    content,
    verbatim: [],
    stance: quote.stance ?? "ASSERTS",
    confidence: quote.confidence ?? 0.95,
    rule: "quotes/said-after",
    because:
      "The words in marks come first, then who says them and the verb of saying.",
    cue:
      quote.cue === null
        ? null
        : { start: 0, end: 0, text: quote.cue, lemma: quote.cue },
    speaker:
      quote.by === null
        ? null
        : {
            start: 0,
            end: 0,
            text: quote.by,
            entity: findEntity(record, quote.by),
          },
    speakerMissing: quote.missing ?? null,
    addressee:
      quote.to === undefined
        ? null
        : {
            start: 0,
            end: 0,
            text: quote.to,
            entity: findEntity(record, quote.to),
          },
    about: inside.map((entity) => findEntity(record, entity.name)),
    article,
  };
}

export function composeDeal(
  record: FixtureRecord,
  draft: ArticleDraft,
  deal: DealDraft,
  index: number,
  article: Fields,
): Fields {
  const text = composeText(draft);
  const paragraphs = findParagraphs(text, draft);
  const place = (words: string): Fields => ({
    ...findEvidence(text, paragraphs, words),
  });
  return {
    __typename: "Deal",
    id: `deal:${draft.slug}:${index}`,
    title: deal.title,
    kind: deal.kind,
    status: deal.status,
    confidence: deal.confidence ?? 0.93,
    rule: "deals/signed-with",
    because: "The verb “signed with” ties the sides together.",
    parties: deal.parties.map((party) => ({
      ...party,
      start: 0,
      end: 0,
      text: party.name,
      entity: findEntity(record, party.name),
    })),
    signatories: (deal.signatories ?? []).map((name) => ({
      name,
      start: 0,
      end: 0,
      text: name,
      entity: findEntity(record, name),
    })),
    value:
      deal.value === undefined
        ? null
        : {
            ...place(deal.value.words),
            ...deal.value,
            qualifier: deal.value.qualifier ?? null,
          },
    date:
      deal.date === undefined
        ? null
        : {
            value: deal.date.value,
            basis: deal.date.basis,
            span: place(deal.date.words),
          },
    subject: deal.subject === undefined ? null : place(deal.subject),
    terms: (deal.terms ?? []).map(({ words, negative }) => ({
      ...place(words),
      negative,
    })),
    evidence: [{ ...place(deal.words), article }],
    article,
  };
}
