import { parseMoment } from "./parse-moment.ts";

/**
 * Why an item is not for publication, by what it says of itself; null where it is.
 *
 * Source: IPTC's publishing status NewsCodes (`stat:usable`, `stat:withheld`, `stat:canceled`).
 */
export function refuseStatus(
  status: string | null,
  embargoedUntil: string | null,
  now: number,
): string | null {
  if (status !== null && /cancel/iu.test(status))
    return "Its publisher canceled it. If it is on record, take it out with withdrawArticle.";
  if (status !== null && /withheld/iu.test(status))
    return "Its publisher withholds it until further notice.";
  const until = parseMoment(embargoedUntil);
  return until !== null && until > now
    ? `It is under embargo until ${embargoedUntil}. Hand it in again then.`
    : null;
}
