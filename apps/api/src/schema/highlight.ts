import type { Fragment } from "@onrecord/store";
import { builder } from "./builder.ts";
import { wordEnum } from "./enums.ts";

interface HighlightPart {
  text: string;
  isMatch: boolean;
}

/** A fragment and the field that it is from. */
export interface HighlightSource {
  field: "headline" | "name" | "text";
  fragment: Fragment;
}

const HighlightFieldEnum = wordEnum<HighlightSource["field"]>(
  "HighlightField",
  "The field that a fragment is from.",
  {
    headline: "The headline of an article.",
    name: "The name of an entity, or an alias.",
    text: "The text of an article, a quote, or the evidence of a deal.",
  },
);

const HighlightPartRef = builder
  .objectRef<HighlightPart>("HighlightPart")
  .implement({
    description: "A piece of a fragment.",
    fields: (t) => ({
      text: t.exposeString("text", { description: "Its characters." }),
      isMatch: t.exposeBoolean("isMatch", {
        description: "Whether these are words searched for.",
      }),
    }),
  });

export const HighlightRef = builder
  .objectRef<HighlightSource>("Highlight")
  .implement({
    description:
      "A fragment of a result, cut where the words searched for begin and end. Plain text: escape it as any other.",
    fields: (t) => ({
      field: t.expose("field", {
        type: HighlightFieldEnum,
        description: "The field that it is from.",
      }),
      parts: t.field({
        type: [HighlightPartRef],
        description: "The fragment, in order; joined, the parts give its text.",
        resolve: ({ fragment }) => splitFragment(fragment),
      }),
    }),
  });

/** Cuts a fragment where the words searched for begin and end. */
export function splitFragment({ text, highlights }: Fragment): HighlightPart[] {
  const parts: HighlightPart[] = [];
  let at = 0;
  const add = (end: number, isMatch: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), isMatch });
    at = Math.max(at, end);
  };
  for (const { start, end } of highlights) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return parts;
}
