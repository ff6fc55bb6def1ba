import type { Evidence } from "@onrecord/store";
import { loadReferred } from "../batch.ts";
import { builder } from "./builder.ts";
import { TextRange } from "./range.ts";
import { ArticleRef } from "./refs.ts";
import { selectArticle } from "./select-records.ts";
import { readSelection } from "./selection.ts";

/** Evidence with the article whose text it is of. */
export interface EvidenceSource extends Evidence {
  articleId: number;
}

export const EvidenceRef = builder
  .objectRef<EvidenceSource>("Evidence")
  .implement({
    description:
      "The characters that prove a fact, with the sentence they stand in.",
    interfaces: [TextRange],
    fields: (t) => ({
      sentence: t.exposeString("sentence", {
        description:
          "The surrounding sentence, or sentences where the range runs over several.",
      }),
      sentenceStart: t.exposeInt("sentenceStart", {
        description:
          "Offset of the sentence in the article's text; the evidence begins `start - sentenceStart` into it.",
      }),
      article: t.field({
        type: ArticleRef,
        description: "The article it stands in.",
        resolve: ({ articleId }, _args, { loaders }, info) =>
          loadReferred(
            loaders.article(articleId, selectArticle(readSelection(info))),
          ),
      }),
    }),
  });

/** Says of which article evidence is. */
export function evidenceOf(
  articleId: number,
  evidence: readonly Evidence[],
): EvidenceSource[] {
  return evidence.map((each) => ({ ...each, articleId }));
}
