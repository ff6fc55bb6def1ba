import type { QuoteKind, SpeakerMissing, Stance } from "../../gql/graphql.ts";

/** What the speaker does, as the verb of a sentence: "Ana Ruiz denied". */
export const STANCE_VERBS: Record<Stance, string> = {
  ASSERTS: "said",
  DENIES: "denied",
  ACCUSES: "accused",
  CONDEMNS: "condemned",
  PRAISES: "praised",
  WARNS: "warned",
  PROMISES: "promised",
  DEMANDS: "demanded",
  ASKS: "asked",
};

/** The same, as a choice in a list of filters. */
export const STANCES: readonly (readonly [Stance, string])[] = [
  ["ASSERTS", "states"],
  ["DENIES", "denies"],
  ["ACCUSES", "accuses"],
  ["CONDEMNS", "condemns"],
  ["PRAISES", "praises"],
  ["WARNS", "warns"],
  ["PROMISES", "promises"],
  ["DEMANDS", "demands"],
  ["ASKS", "asks"],
];

/** How a quote is printed, in words. */
export const QUOTE_KINDS: Record<QuoteKind, string> = {
  DIRECT: "word for word",
  MIXED: "partly word for word",
  INDIRECT: "reported",
};

/** Why the speaker is not known, in place of a name. */
export const SPEAKER_MISSING: Record<SpeakerMissing, string> = {
  FLOATING: "Speaker not stated",
  ANONYMOUS: "Speaker not named",
  AMBIGUOUS: "Speaker unclear",
};
