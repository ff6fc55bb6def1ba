import { array, assert, constantFrom, property } from "fast-check";
import { expect, it } from "vitest";
import type { Deal } from "../document/deal.ts";
import type { TextSpan } from "../document/span.ts";
import { markedDraft, readDeals } from "../../test/support/marked-deals.ts";
import { dealsStage } from "./find-deals.ts";

const WORDS =
  "[Peru]|[Chile]|[Acme Corp|org]|[Ana Ruiz|person|PE|president@Peru]|[Peruvian|nat|PE]|signed|a|the|deal|treaty|pact with|between|and|,|.|to|buy|sell|agreed|has|been|not|merger|stake|in|of|$5 million|on Monday|which|said|it|will|contract|won|supplies|gas|provided|<|>|(|)|talks|on|'s|offer|for".replaceAll(
    /\|(?=\[)|(?<=\])\|/gu,
    "\n",
  );
// Marks hold bars of their own, so they are cut at line breaks and the rest at bars.
const PIECES = WORDS.split("\n").flatMap((part) =>
  part.startsWith("[") ? [part] : part.split("|"),
);
const story = array(constantFrom(...PIECES), { maxLength: 40 }).map((pieces) =>
  pieces.join(" "),
);

const spansOf = (deal: Deal): TextSpan[] =>
  [deal.value, deal.date, deal.subject, ...deal.terms, ...deal.evidence].filter(
    (span) => span !== null,
  );

it("slices every span to its text, whatever the text", () => {
  assert(
    property(story, (marked) => {
      const draft = markedDraft(marked);
      for (const deal of dealsStage.run(draft).deals ?? []) {
        for (const { start, end, text } of spansOf(deal))
          expect(draft.text.slice(start, end)).toBe(text);
        expect(deal.evidence.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});

it("names each side once, by entities that are there, and is sure between 0 and 1", () => {
  assert(
    property(story, (marked) => {
      const draft = markedDraft(marked);
      const ids = new Set(draft.entities.map(({ id }) => id));
      for (const { parties, confidence } of dealsStage.run(draft).deals ?? []) {
        const named = parties.map(({ entityId }) => entityId);
        expect(new Set(named).size).toBe(named.length);
        expect(parties.length).toBeGreaterThan(0);
        for (const id of named) if (id !== null) expect(ids.has(id)).toBe(true);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThan(1);
      }
    }),
    { numRuns: 300 },
  );
});

it("says the same twice, with ids in text order", () => {
  assert(
    property(story, (marked) => {
      const deals = readDeals(marked);
      expect(readDeals(marked)).toEqual(deals);
      expect(deals.map(({ id }) => id)).toEqual(
        deals.map((_, at) => `d${at + 1}`),
      );
    }),
    { numRuns: 100 },
  );
});
