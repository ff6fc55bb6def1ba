import { analyzeArticle } from "../../analyze.ts";
import type { Quote } from "../../document/quote.ts";

/** Wire copy around sentences, so that the parts of the article are read as in print. */
export function wireCopy(body: string): string {
  return `Harbour talks go on\n\nOSLO, May 5 (AFP) - ${body}`;
}

/** The quotes of a body of copy. */
export function quotesIn(body: string): Quote[] {
  return analyzeArticle(wireCopy(body)).quotes;
}

/** A quote as one line: kind | rule | speaker | cue | stance | content, its stretches divided by "…". */
export function briefly({
  kind,
  rule,
  speaker,
  cue,
  stance,
  content,
}: Quote): string {
  const said = content.map(({ text }) => text).join(" … ");
  return [
    kind,
    rule.replace("quotes/", ""),
    speaker?.text ?? "-",
    cue?.text ?? "-",
    stance,
    said,
  ].join(" | ");
}
