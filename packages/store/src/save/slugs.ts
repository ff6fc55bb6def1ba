import { normalizeName } from "@onrecord/core";

const MAX_LENGTH = 72;

/** Gives words for an address: lower case, plain letters, hyphens, at most 72 characters, cut between words. */
export function formatSlug(text: string): string {
  const words = normalizeName(text).split(" ");
  let slug = "";
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, MAX_LENGTH);
    if (longer.length > MAX_LENGTH) break;
    slug = longer;
  }
  return slug;
}

/** Slugs for an article, the one to be wished for first; the last is nobody else's. */
export function articleSlugs(article: {
  wanted: string | null;
  headline: string;
  day: string | null;
  contentHash: string;
}): string[] {
  const base =
    (article.wanted && formatSlug(article.wanted)) ||
    formatSlug(article.headline) ||
    "article";
  return [
    base,
    ...(article.day ? [`${base}-${article.day}`] : []),
    `${base}-${article.contentHash.slice(0, 8)}`,
    `${base}-${article.contentHash.slice(0, 24)}`,
  ];
}

/** Slugs for an entity, the one to be wished for first; the last is nobody else's. */
export function entitySlugs(entity: {
  name: string;
  type: string;
  country: string | null;
  roles: readonly { title: string; organization: string | null }[];
  /** The article's slug, for an entity that is known there only. */
  localTo: string | null;
  fingerprint: string;
}): string[] {
  const base = formatSlug(entity.name) || entity.type;
  if (entity.localTo !== null)
    return [
      `${base}-in-${entity.localTo}`,
      `${base}-in-${entity.localTo}-${entity.fingerprint.slice(0, 8)}`,
    ];
  const [role] = entity.roles;
  const qualifiers = [
    "",
    ...(role ? [formatSlug(`${role.title} ${role.organization ?? ""}`)] : []),
    ...(entity.country ? [entity.country.toLowerCase()] : []),
    entity.type,
    entity.fingerprint.slice(0, 8),
    entity.fingerprint.slice(0, 24),
  ];
  return qualifiers.map((qualifier) =>
    qualifier ? `${base}-${qualifier}` : base,
  );
}
