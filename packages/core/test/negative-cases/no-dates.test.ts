import { describe, expect, it } from "vitest";
import { readDates } from "../support/read-dates.ts";

/** Text that must yield no date at all. */
const NO_DATES: Readonly<Record<string, readonly string[]>> = {
  "verbs and names that look like months": [
    "Protesters may march on the capital.",
    "May I ask who leads the march?",
    "June Allen and April Mercer run the shop.",
    "She flew to Mar del Plata.",
    "The Long March 5 rocket lifted off.",
    "They marched 20 miles.",
  ],
  "weekdays in names": [
    "He writes for the Sunday Times.",
    "Sheffield Wednesday lost again.",
    "Shops cut prices for Black Friday.",
    "The Mail on Sunday reported it.",
    "The sun rose and the wed pair left.",
  ],
  "durations and ages": [
    "The talks came less than a week after the visit.",
    "It took three months to build.",
    "The 25-year pact has 47 articles.",
    "A 20-year-old man drowned.",
    "He waited for two weeks.",
    "The lease runs for ten years.",
  ],
  "numbers that are no years": [
    "Some 2000 people fled.",
    "The firm sold 1987 shares.",
    "Flight 2019 was late.",
    "It cost $2020 and weighed 1950 kg.",
    "They built 1065 villas.",
    "It rose 1,990 points.",
    "Call 555-2019 for help.",
    "The Boeing 1900 was grounded.",
  ],
  "scores, sums and clock times": [
    "They won 3-2 and then 20-19.",
    "It closed at 10:30 a.m.",
    "It earned 26.3 mln dlrs.",
    "The vote was 20/10 in favour.",
    "See https://example.org/2020/05/06/story for more.",
  ],
  "vague words": [
    "The firm recently hired staff.",
    "He once lived there.",
    "Prices are now higher.",
    "The overnight rate stood still.",
    "The second half of the match was dull.",
  ],
};

for (const [kind, copies] of Object.entries(NO_DATES)) {
  describe(kind, () => {
    it.each(copies)("%s", (copy) => {
      expect(readDates(copy, "2025-10-20")).toBe("");
    });
  });
}
