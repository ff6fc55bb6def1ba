import { expect, test } from "vitest";
import { formatTextFragment } from "./text-fragment.ts";

test.each<[string, number, string, string]>([
  [
    "short words whole",
    7,
    "we signed it on Monday",
    "#s7:~:text=we%20signed%20it%20on%20Monday",
  ],
  [
    "long ones by their ends",
    0,
    "one two three four five six seven eight nine",
    "#s0:~:text=one%20two%20three%20four,six%20seven%20eight%20nine",
  ],
  [
    "hyphens, commas and ampersands written out",
    12,
    "a cease-fire, then R&D",
    "#s12:~:text=a%20cease%2Dfire%2C%20then%20R%26D",
  ],
  ["line ends as spaces", 3, " in\n  Lima ", "#s3:~:text=in%20Lima"],
])("a text fragment gives %s", (_, start, text, expected) => {
  expect(formatTextFragment(start, text)).toBe(expected);
});
