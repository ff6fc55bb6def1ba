import { COPY_FORMATS, type CopyFormat } from "../formats/copy-format.ts";
import { builder } from "./builder.ts";
import { wordEnum } from "./enums.ts";

const CopyFormatEnum = wordEnum<CopyFormat>(
  "CopyFormat",
  "The form that copy comes in.",
  COPY_FORMATS,
);

/** An article to take in, alone or as one of many. */
export const IngestArticleInput = builder.inputType("IngestArticleInput", {
  description: "An article to take in.",
  fields: (t) => ({
    text: t.string({
      required: true,
      description:
        "The copy as filed, or the document in its `format`. An article has at most a million characters.",
    }),
    format: t.field({
      type: CopyFormatEnum,
      description:
        "The form of `text`; plain text where nothing is said. Other documents are read for the articles in them, and may hold several.",
    }),
    source: t.string({
      description:
        "Where it came from: a file name, an address. New content from the same source becomes a new version. A document that names its articles itself, by URI, GUID or canonical address, is believed.",
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
