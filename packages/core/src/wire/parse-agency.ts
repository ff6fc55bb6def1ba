import { type TextSpan, textSpan } from "../document/span.ts";
import { AGENCIES } from "../lexicon/agencies.ts";

// "(Reuters)", "(RADIO VENCEREMOS)", "[AP]": whatever a dateline has in brackets, if it has no digit.
const BRACKETED =
  /^(?:[([](?<name>[^()[\]\d\n]{2,48})[)\]]|\/(?<slashed>[A-Z][A-Za-z-]{2,20})\/)/u;
const BARE =
  /^(?:[-–—]+\s*)?(?<name>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})(?=\s*(?:[-–—:/]|$))/u;

/** Whether a name is a known agency, or several joined: "Reuters/AFP". */
export function isAgency(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    AGENCIES.has(lower) ||
    lower.split(/\s*[/,&]\s*/u).every((part) => AGENCIES.has(part))
  );
}

/** Reads the agency of a dateline from an offset on; null where there is none. Without brackets only known agencies count. */
export function agencyAt(
  text: string,
  start: number,
  limit: number,
  afterDay: boolean,
): { name: TextSpan; end: number } | null {
  const ahead = text.slice(start, limit);
  const groups = BRACKETED.exec(ahead)?.groups;
  const bracketed = groups?.["name"] ?? groups?.["slashed"];
  if (bracketed) {
    const at = start + 1 + (bracketed.length - bracketed.trimStart().length);
    return {
      name: textSpan(text, at, at + bracketed.trim().length),
      end: start + bracketed.length + 2,
    };
  }
  const bare = BARE.exec(ahead);
  const name = bare?.groups?.["name"];
  if (!bare || !name || !isAgency(name)) return null;
  // "LONDON - Reuters - …" needs its day or its dash; "Reuters" in running text does not.
  if (
    !afterDay &&
    !/^[-–—]/u.test(bare[0]) &&
    !/^\s*[-–—:/]/u.test(ahead.slice(bare[0].length))
  )
    return null;
  const at = start + bare[0].length - name.length;
  return { name: textSpan(text, at, at + name.length), end: at + name.length };
}
