import type { Analysis, Entity } from "../../src/index.ts";

/**
 * What a reviewer reads of an analysis: facts in words, one a line, no offsets.
 * Offsets are proved by `verify`; here it must be plain whether the article was read rightly.
 */
export function projectAnalysis(analysis: Analysis): object {
  const { article, entities, dates, money, quotes, deals, disputes, issues } =
    analysis;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) =>
    id === null ? "?" : (names.get(id) ?? `no entity ${id}`);
  return {
    headline: article.headline?.text ?? null,
    byline: article.byline.map(({ text }) => text),
    publishedOn: article.publishedOn?.value ?? null,
    dateline: article.dateline && {
      places: article.dateline.places.map(({ text }) => text),
      filedOn: article.dateline.filedOn?.value ?? null,
      agency: article.dateline.agency?.text ?? null,
    },
    removed: article.removed.map(({ reason, text }) => `${reason}: ${text}`),
    paragraphs: article.paragraphs.length,
    sentences: article.sentences.length,
    entities: entities.map((entity) => formatEntity(entity, nameOf)).sort(),
    dates: dates.map(({ text, value }) => `${flat(text)} = ${value}`),
    money: money.map(
      ({ text, amount, currency, qualifier }) =>
        `${flat(text)} = ${amount} ${currency}${qualifier ? `, ${qualifier}` : ""}`,
    ),
    quotes: quotes.map((quote) => ({
      kind: quote.kind,
      speaker: quote.speaker
        ? `${flat(quote.speaker.text)} = ${nameOf(quote.speaker.entityId)}`
        : `none: ${quote.speakerMissing}`,
      says: quote.content.map(({ text }) => flat(text)).join(" … "),
      ...(quote.verbatim.length > 0 && quote.kind === "mixed"
        ? { inMarks: quote.verbatim.map(({ text }) => flat(text)) }
        : {}),
      cue: quote.cue?.lemma ?? null,
      stance: quote.stance,
      ...(quote.addressee
        ? { addressee: nameOf(quote.addressee.entityId) }
        : {}),
    })),
    deals: deals.map((deal) => ({
      deal: `${deal.kind}, ${deal.status}`,
      parties: deal.parties.map(({ role, name }) => `${role}: ${name}`),
      signatories: deal.signatories.map(({ name }) => name),
      value: deal.value && `${deal.value.amount} ${deal.value.currency}`,
      date: deal.date?.value ?? null,
      subject: deal.subject && flat(deal.subject.text),
      terms: deal.terms.map(
        ({ text, negative }) => `${negative ? "not: " : ""}${flat(text)}`,
      ),
      evidence: flat(deal.evidence[0]?.text ?? ""),
    })),
    disputes: disputes.map(
      ({ kind, claim, claimant, response, respondent }) =>
        `${kind}: ${nameOf(claimant)} «${flat(claim.text)}» against ${nameOf(respondent)} «${flat(response.text)}»`,
    ),
    issues: issues.map(({ code }) => code),
  };
}

function formatEntity(
  entity: Entity,
  nameOf: (id: string | null) => string,
): string {
  const roles = entity.roles.map(
    ({ title, organization, former }) =>
      `${former ? "former " : ""}${flat(title)}${organization ? ` of ${flat(organization)}` : ""}`,
  );
  return [
    `${entity.type}: ${flat(entity.name)}`,
    ...(entity.aliases.length > 0
      ? [`also ${entity.aliases.map(flat).join(", ")}`]
      : []),
    ...(entity.country ? [entity.country] : []),
    ...(roles.length > 0 ? [roles.join("; ")] : []),
    ...(entity.actsFor ? [`acts for ${nameOf(entity.actsFor)}`] : []),
  ].join(" | ");
}

function flat(text: string): string {
  return text.replace(/\s+/gu, " ");
}
