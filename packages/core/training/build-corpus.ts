import type { Token } from "../src/document/draft.ts";
import {
  LABEL_COUNT,
  labelOf,
  OUTSIDE,
  TAG_TYPES,
  writeRun,
} from "../src/names/labels.ts";
import { readForNames, type Reading } from "../src/names/reading.ts";
import { tokenize } from "../src/text/tokenize.ts";
import type { TrainingRow } from "./load-rows.ts";

/** A row ready to learn from. */
export interface CorpusDocument {
  id: string;
  source: string;
  text: string;
  tokens: Token[];
  reading: Reading;
  /** The label where it is known, else `LABEL_COUNT + n`: any of the labels of `masks[n]`. */
  gold: Uint16Array;
}

/** Sets of labels that a token may have; index n stands for `LABEL_COUNT + n`. */
export class LabelMasks {
  readonly masks: Uint8Array[] = [];
  readonly #known = new Map<string, number>();

  /** The code of a set of labels: the label itself where there is one. */
  codeOf(labels: readonly number[]): number {
    if (labels.length === 1) return labels[0] ?? OUTSIDE;
    const mask = new Uint8Array(LABEL_COUNT);
    for (const label of labels) mask[label] = 1;
    const key = mask.join("");
    let at = this.#known.get(key);
    if (at === undefined) {
      at = this.masks.push(mask) - 1;
      this.#known.set(key, at);
    }
    return LABEL_COUNT + at;
  }
}

/** Cuts a row into tokens and lines and lays its labels on them. */
export function buildDocument(
  row: TrainingRow,
  masks: LabelMasks,
): CorpusDocument {
  const tokens = tokenize(row.text);
  const reading = readForNames(tokens, splitLines(row.text, tokens));
  const outside = masks.codeOf([
    OUTSIDE,
    ...row.unlabelled.flatMap((type) => labelsOfType(TAG_TYPES.indexOf(type))),
  ]);
  const gold = new Uint16Array(tokens.length).fill(outside);
  const anything = masks.codeOf(
    Array.from({ length: LABEL_COUNT }, (_, label) => label),
  );
  for (const span of row.unknown)
    for (const at of tokensIn(tokens, span)) gold[at] = anything;
  const scratch = new Uint8Array(tokens.length);
  for (const span of row.spans) {
    const inside = tokensIn(tokens, span);
    const first = inside[0];
    if (first === undefined) continue;
    const end = first + inside.length;
    const choices = span.types.map((type) => {
      writeRun(scratch, { first, end, typeIndex: TAG_TYPES.indexOf(type) });
      return scratch.slice(first, end);
    });
    for (let at = first; at < end; at++) {
      gold[at] = masks.codeOf(
        choices.map((labels) => labels[at - first] ?? OUTSIDE),
      );
      // What the tagger would not look at it still learns from.
      reading.candidates[at] = 1;
    }
  }
  return {
    id: row.id,
    source: row.source,
    text: row.text,
    tokens,
    reading,
    gold,
  };
}

function labelsOfType(typeIndex: number): number[] {
  return [0, 1, 2, 3].map((place) => labelOf(typeIndex, place));
}

function tokensIn(
  tokens: readonly Token[],
  { start, end }: { start: number; end: number },
): number[] {
  const inside: number[] = [];
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < tokens.length; at++) {
    if ((tokens[at]?.start ?? end) >= end) break;
    inside.push(at);
  }
  return inside;
}

/** Training rows have one sentence a line. */
export function splitLines(
  text: string,
  tokens: readonly Token[],
): { firstToken: number; endToken: number }[] {
  const lines: { firstToken: number; endToken: number }[] = [];
  let firstToken = 0;
  for (let at = 1; at <= tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token && before && !text.slice(before.end, token.start).includes("\n"))
      continue;
    lines.push({ firstToken, endToken: at });
    firstToken = at;
  }
  return lines;
}
