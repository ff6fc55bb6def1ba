import type { Analysis } from "../document/analysis.ts";
import type { Attribution, Quote } from "../document/quote.ts";
import type { Explanation, LabelledSpan, Rival } from "./explanation.ts";
import { findNearestName, findSentence } from "./nearest.ts";
import { describeQuoteRule } from "./quote-rules.ts";

const SPEAKERS = new Set(["person", "organization"]);
// Rules by which speech that stands alone is given to somebody.
const ALONE = /^quotes\/(?:carried|sentence-before)$/;

/** Why a quote is read so and given to its speaker. */
export function explainQuote(analysis: Analysis, quote: Quote): Explanation {
  return {
    found: true,
    id: quote.id,
    kind: "quote",
    rule: quote.rule,
    because: describeQuoteRule(quote.rule),
    spans: findSpans(analysis, quote),
    confidence: quote.confidence,
    rival: ALONE.test(quote.rule)
      ? findEarlierSpeaker(analysis, quote)
      : findOtherName(analysis, quote),
  };
}

function findSpans(analysis: Analysis, quote: Quote): LabelledSpan[] {
  const { content, cue, speaker, addressee } = quote;
  const spans: LabelledSpan[] = content.map(({ start, end, text }) => ({
    label: "content",
    note: null,
    start,
    end,
    text,
  }));
  if (cue)
    spans.push({
      label: "cue",
      note: cue.lemma === cue.text ? null : `a form of “${cue.lemma}”`,
      start: cue.start,
      end: cue.end,
      text: cue.text,
    });
  for (const [label, attribution] of [
    ["speaker", speaker],
    ["addressee", addressee],
  ] as const)
    if (attribution)
      spans.push({
        label,
        note: noteOf(analysis, attribution),
        start: attribution.start,
        end: attribution.end,
        text: attribution.text,
      });
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whom the words mean, where they do not say it themselves. */
function noteOf(
  { entities }: Analysis,
  { entityId, text }: Attribution,
): string | null {
  const name = entities.find(({ id }) => id === entityId)?.name;
  return name === undefined || text.includes(name) ? null : `means ${name}`;
}

/** Another name beside the verb of saying, which a reader could take for the speaker. */
function findOtherName(analysis: Analysis, quote: Quote): Rival | null {
  const { cue, speaker, addressee, content } = quote;
  if (!cue || !speaker) return null;
  const sentence = findSentence(analysis, cue);
  if (!sentence) return null;
  const mention = findNearestName(
    analysis,
    sentence,
    cue,
    {
      entityIds: new Set(speaker.entityId === null ? [] : [speaker.entityId]),
      spans: [speaker, ...content],
    },
    SPEAKERS,
  );
  if (!mention) return null;
  const { start, end, text } = mention;
  const told = addressee && addressee.start <= start && end <= addressee.end;
  return {
    insteadOf: "speaker",
    start,
    end,
    text,
    why: told
      ? `“${text}” stands beside “${cue.text}”, but is whom it was said to.`
      : `“${text}” stands in the same sentence, but “${speaker.text}” is what “${cue.text}” goes with.`,
  };
}

/** Who else had spoken before, where speech stands alone. */
function findEarlierSpeaker({ quotes }: Analysis, quote: Quote): Rival | null {
  const at = quotes.indexOf(quote);
  const chosen = quote.speaker?.entityId ?? null;
  if (chosen === null) return null;
  const other = quotes
    .slice(0, at)
    .findLast(
      ({ speaker }) =>
        speaker !== null &&
        speaker.entityId !== null &&
        speaker.entityId !== chosen,
    )?.speaker;
  if (!other) return null;
  const { start, end, text } = other;
  return {
    insteadOf: "speaker",
    start,
    end,
    text,
    why: `“${text}” had spoken too, but not last.`,
  };
}
