import type { NumberedFact } from "./edition.ts";
import { STANCE_VERBS } from "../quote/quote-words.ts";

/** The small number after a fact's words, which leads to its note in the margin. */
export function Siglum({ fact }: { fact: NumberedFact }) {
  return (
    <sup className="siglum" data-f={fact.id}>
      <a
        aria-label={`Note ${fact.number}: ${describeFact(fact)}`}
        href={`#note-${fact.number}`}
        id={`mark-${fact.number}`}
      >
        {fact.number}
      </a>
    </sup>
  );
}

function describeFact(fact: NumberedFact): string {
  switch (fact.kind) {
    case "said":
      return `${fact.quote.speaker?.entity?.name ?? fact.quote.speaker?.text ?? "speaker not stated"} ${STANCE_VERBS[fact.quote.stance]}`;
    case "agreed":
      return fact.deal.title;
    case "disputed":
      return "disputed";
    default:
      return fact satisfies never;
  }
}
