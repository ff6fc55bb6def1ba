import { builder } from "./builder.ts";

/** An article to take in, alone or as one of many. */
export const IngestArticleInput = builder.inputType("IngestArticleInput", {
  description: "An article to take in.",
  fields: (t) => ({
    text: t.string({
      required: true,
      description:
        "The copy as filed, plain text, at most a million characters.",
    }),
    source: t.string({
      description:
        "Where it came from: a file name, an address. New content from the same source becomes a new version.",
    }),
    publishedOn: t.field({
      type: "Date",
      description: "The day it was published, where the copy does not say.",
    }),
    slug: t.string({
      description:
        "The name it shall have in addresses: small letters, digits and hyphens. Made from the headline where none is given.",
    }),
    clientKey: t.string({
      description:
        "A key of your own for this write, such as a UUID. Sent again with the same copy it gives the same answer and does nothing; with other copy it is a `KeyConflictError`. Known for 30 days, to your token only.",
    }),
  }),
});
