/** How sure a reading is, in words: the figure alone says little to a reader. */
export type Certainty = "plain" | "likely" | "uncertain" | "doubtful";

const BOUNDS: readonly [number, Certainty][] = [
  [0.9, "plain"],
  [0.75, "likely"],
  [0.5, "uncertain"],
];

/** Words for a confidence of 0 to 1. */
export function describeConfidence(confidence: number): Certainty {
  return BOUNDS.find(([least]) => confidence >= least)?.[1] ?? "doubtful";
}

const SENTENCES: Record<Certainty, string> = {
  plain: "The copy says so plainly",
  likely: "The likely reading; another is possible",
  uncertain: "An uncertain reading; check the words",
  doubtful: "A doubtful reading; check the words",
};

/** The same as a sentence, with the figure behind it: "The likely reading; another is possible (82 of 100)". */
export function explainConfidence(confidence: number): string {
  return `${SENTENCES[describeConfidence(confidence)]} (${Math.round(confidence * 100)} of 100).`;
}
