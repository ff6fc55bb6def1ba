import type { NameSpan } from "../document/draft.ts";
import { NAME_SUFFIXES } from "../lexicon/forms-of-address.ts";
import { foldParts } from "./fold-parts.ts";
import type { Reading } from "./reading.ts";

/** A person's name as names are compared: folded words without suffixes. */
export interface PersonName {
  parts: readonly string[];
  /** The family name, without "al-", "bin" and the like. */
  last: string;
  first: string;
}

const ARTICLE = /^(?:al|el|as|ash|ad|an|at|az|ar)-(?=..)/u;

export function parsePersonName(reading: Reading, name: NameSpan): PersonName {
  const parts = foldParts(reading.tokens, name.firstToken, name.endToken).map(
    withoutArticle,
  );
  while (parts.length > 1 && NAME_SUFFIXES.has(parts.at(-1) ?? "")) parts.pop();
  return { parts, last: parts.at(-1) ?? "", first: parts[0] ?? "" };
}

/** "al-Sisi" and "Sisi" are one name. */
function withoutArticle(part: string): string {
  return part.replace(ARTICLE, "");
}

const ARTICLES = new Set([
  "al",
  "el",
  "de",
  "da",
  "van",
  "von",
  "der",
  "den",
  "bin",
  "ibn",
  "ben",
  "di",
  "la",
  "le",
  "du",
  "dos",
  "del",
  "y",
  "e",
]);

/** "Al", "van", "bin": what opens a family name. */
export function isNameArticle(part: string): boolean {
  return ARTICLES.has(part);
}

/** Whether two names can be one person's: no part of the shorter one contradicts the longer. */
export function namesAgree(a: PersonName, b: PersonName): boolean {
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  const s = bare(short.parts);
  const l = bare(long.parts);
  if (
    s.join("") === l.join("") ||
    s.join("").replaceAll("-", "") === l.join("").replaceAll("-", "")
  )
    return true;
  if (s.length < 2) return l.includes(s[0] ?? "");
  if (isSubsequence(s, l)) return true;
  if (s.at(-1) !== l.at(-1)) return false;
  return (
    givenNamesAgree(s[0] ?? "", l[0] ?? "") ||
    l.slice(0, -1).some((part) => givenNamesAgree(s[0] ?? "", part))
  );
}

function bare(parts: readonly string[]): string[] {
  return parts.length > 2
    ? parts.filter((part) => !ARTICLES.has(part))
    : [...parts];
}

function isSubsequence(
  short: readonly string[],
  long: readonly string[],
): boolean {
  let at = 0;
  for (const part of long) if (part === short[at]) at++;
  return at === short.length;
}

/** The same given name, an initial of it, or a pet form. */
function givenNamesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  if (/^[a-z]{2}$/u.test(short) && long.length === 1) return true;
  return (NICKNAMES.get(a) ?? a) === (NICKNAMES.get(b) ?? b);
}

const NICKNAMES: ReadonlyMap<string, string> = new Map(
  `alexander alex|alexander sandy|andrew andy|anthony tony|benjamin ben|charles charlie|charles chuck|christopher chris|daniel dan|daniel danny|
david dave|donald don|douglas doug|edward ed|edward ted|edward eddie|elizabeth liz|elizabeth beth|frederick fred|gerald jerry|gregory greg|
james jim|james jimmy|jeffrey jeff|jennifer jenny|john jack|john johnny|joseph joe|joseph joey|kenneth ken|lawrence larry|margaret maggie|
matthew matt|michael mike|michael mick|nicholas nick|patrick pat|peter pete|philip phil|raymond ray|rebecca becky|richard dick|richard rick|
robert bob|robert bobby|robert rob|ronald ron|samuel sam|stephen steve|steven steve|susan sue|theodore ted|thomas tom|thomas tommy|
timothy tim|victoria vicky|walter walt|william bill|william billy|william will|zachary zach|mohammed mohammad|mohammed muhammad|mohammed mohamed`
    .split("|")
    .map((pair): [string, string] => {
      const [full = "", short = ""] = pair.trim().split(" ");
      return [short, full];
    }),
);
