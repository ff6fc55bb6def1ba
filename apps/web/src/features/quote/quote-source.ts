import { addresses } from "../../lib/addresses.ts";
import { toSource, type Source } from "../cite/citation.ts";
import { STANCE_VERBS } from "./quote-words.ts";
import type { Quote } from "./QuoteView.tsx";

/** What a citation of a quote names. */
export function sourceOfQuote(quote: Quote, site: string): Source {
  const speaker = quote.speaker?.entity?.name ?? quote.speaker?.text;
  const note =
    speaker === undefined
      ? quote.text
      : `${speaker} ${STANCE_VERBS[quote.stance]}: ${quote.text}`;
  return toSource(quote.article, note, site + addresses.quote(quote.id));
}
