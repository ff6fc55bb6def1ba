import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeMarkup, formatDataBlock } from "./markup.ts";

test("text is text in markup, without the signs that XML forbids", () => {
  expect(escapeMarkup('<b> & "c"\u0000\ud800')).toBe(
    "&lt;b&gt; &amp; &quot;c&quot;",
  );
});

test("no data ends its block, and all of it comes back", () => {
  const hostile = { text: "</script><!--<script>alert(1)" };
  expect(formatDataBlock(hostile)).not.toContain("<");
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const block = formatDataBlock(value);
      expect(block).not.toContain("<");
      expect(JSON.parse(block)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
