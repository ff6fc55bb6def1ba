import { type Span, type TextSpan, textSpan } from "../document/span.ts";

const LEAD = /^(?:(?:story|written|words|report|text|analysis) )?by:?\s+/iu;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:de|da|di|del|della|van|von|der|den|bin|al|el|la|le|ibn|y|ter|dos|du) )*\p{Lu}[\p{L}\p{M}'’.-]*){0,4}`;
const AUTHORS = new RegExp(
  String.raw`^(?<names>${NAME}(?:(?:,| and| &|, and) ${NAME}){0,5})(?:[,|(\s—–-].{0,80})?$`,
  "u",
);
const BETWEEN = /, and |,? and | & |, /u;
const LONGEST = 200;
// What follows a name after a comma and is no further author: "By A. Example, Reuters".
const NO_AUTHOR =
  /^(?:the )?(?:reuters|associated press|ap|afp|agence france-presse|staff|staff (?:writer|reporter)|correspondent|.*\b(?:correspondent|reporter|editor|writer|times|news|post|herald|tribune|agency|bureau|press|service|daily|guardian|chronicle|journal|magazine|contributor)\b.*)$/iu;

/** Reads "By A. Example and B. Example, Agency": one span an author, as printed; null for any other line. */
export function parseByline(text: string, line: Span): TextSpan[] | null {
  if (line.end - line.start > LONGEST) return null;
  const words = text.slice(line.start, line.end);
  const lead = LEAD.exec(words)?.[0];
  const names =
    lead && AUTHORS.exec(words.slice(lead.length))?.groups?.["names"];
  if (!lead || !names) return null;
  const authors: TextSpan[] = [];
  let at = line.start + lead.length;
  for (const name of names.split(BETWEEN)) {
    const start = text.indexOf(name, at);
    if (start < 0 || (authors.length > 0 && NO_AUTHOR.test(name))) break;
    authors.push(textSpan(text, start, start + name.length));
    at = start + name.length;
  }
  return authors;
}
