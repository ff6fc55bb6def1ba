import type { Quote, QuoteKind, Stance } from "@onrecord/core";
import { wordEnum } from "./enums.ts";

export const QuoteKindEnum = wordEnum<QuoteKind>(
  "QuoteKind",
  "How a quote is printed.",
  {
    direct: "All of it in quotation marks.",
    mixed: "A clause with some words in quotation marks.",
    indirect: "Reported without quotation marks.",
  },
);

export const StanceEnum = wordEnum<Stance>(
  "Stance",
  "What the speaker does with the words.",
  {
    asserts: "States something.",
    denies: "Denies something.",
    accuses: "Accuses somebody.",
    condemns: "Condemns somebody or something.",
    praises: "Praises somebody or something.",
    warns: "Warns of something.",
    promises: "Promises something.",
    demands: "Demands something.",
    asks: "Asks something.",
  },
);

export const SpeakerMissingEnum = wordEnum<
  NonNullable<Quote["speakerMissing"]>
>("SpeakerMissing", "Why the speaker of a quote is not known.", {
  floating: "The text gives none.",
  anonymous: 'The text keeps the name back: "a senior official".',
  ambiguous: "The text could mean more than one.",
});
