import {
  openDocument,
  type DocumentInput,
  type OpenedArticle,
} from "../ingest/open-document.ts";
import { InvalidInputError } from "./errors.ts";

const MOST = 100;

/** An article out of the documents that are handed in together. */
export interface Opened {
  article: OpenedArticle;
  /** Which of the inputs it came in, from 0. */
  at: number;
}

/** Opens documents that are handed in together. Errors: `InvalidInputError` where there are none or too many articles. */
export function openAll(inputs: readonly DocumentInput[]): Opened[] {
  if (inputs.length < 1 || inputs.length > MOST)
    throw new InvalidInputError(
      `There are ${inputs.length} articles; hand in 1 to ${MOST} at a time.`,
      ["inputs"],
    );
  const opened = inputs.flatMap((input, at) =>
    openDocument(input).map((article) => ({ article, at })),
  );
  if (opened.length > MOST)
    throw new InvalidInputError(
      `The documents hold ${opened.length} articles; hand in at most ${MOST} at a time.`,
      ["inputs"],
    );
  return opened;
}

/** What each of many is told of its refusal, whether it was to be read at once or put on the queue. */
export const REFUSAL_REASON = {
  nullable: true,
  description:
    "Why it was refused and what to do about it; null where it was not.",
} as const;

export const REFUSAL_PATH = {
  nullable: true,
  description:
    'Where in the arguments the trouble is: `["inputs", "3", "slug"]`; null where it is in none.',
} as const;
