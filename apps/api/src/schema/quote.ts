import { describeRule, type Quote } from "@onrecord/core";
import { loadReferred } from "../batch.ts";
import { AttributionRef } from "./attribution.ts";
import { builder } from "./builder.ts";
import { EvidenceRef, evidenceOf } from "./evidence.ts";
import { loadRows } from "./global-id.ts";
import {
  QuoteKindEnum,
  SpeakerMissingEnum,
  StanceEnum,
} from "./quote-enums.ts";
import { SpanRef, TextRange } from "./range.ts";
import { ArticleRef, EntityRef, QuoteRef } from "./refs.ts";
import { selectArticle, selectEntity } from "./select-records.ts";
import { readSelection } from "./selection.ts";

const CueRef = builder.objectRef<NonNullable<Quote["cue"]>>("Cue").implement({
  description: "The words that make a quote speech.",
  interfaces: [TextRange],
  fields: (t) => ({
    lemma: t.exposeString("lemma", { description: "The base form: `say`." }),
  }),
});

builder.node(QuoteRef, {
  description: "Something that somebody said, with the words that say who.",
  id: { resolve: ({ id }) => String(id) },
  loadManyWithoutCache: (ids, { loaders }) =>
    loadRows(ids, (id) => loaders.quote(id, {})),
  fields: (t) => ({
    kind: t.expose("kind", {
      type: QuoteKindEnum,
      description: "How it is printed.",
    }),
    text: t.exposeString("text", {
      description:
        'All that is attributed, as one line; gaps between its parts are shown as " … ".',
    }),
    content: t.field({
      type: [EvidenceRef],
      description:
        "All that is attributed, marks included; split quotes and quotes over several paragraphs have several parts.",
      resolve: ({ articleId, content }) => evidenceOf(articleId, content),
    }),
    verbatim: t.expose("verbatim", {
      type: [SpanRef],
      description: "The parts inside quotation marks, without the marks.",
    }),
    cue: t.expose("cue", {
      type: CueRef,
      nullable: true,
      description: 'The word that makes it speech: "said", "according to".',
    }),
    speaker: t.expose("speaker", {
      type: AttributionRef,
      nullable: true,
      description:
        "Who said it, in the words of the copy; null where the copy does not say.",
    }),
    speakerMissing: t.expose("speakerMissing", {
      type: SpeakerMissingEnum,
      nullable: true,
      description:
        "Why the speaker or its entity is not known; null where it is.",
    }),
    addressee: t.expose("addressee", {
      type: AttributionRef,
      nullable: true,
      description: "To whom it was said.",
    }),
    about: t.field({
      type: [EntityRef],
      description: "Who and what is named inside the content.",
      resolve: ({ about, aboutIds }, _args, { loaders }, info) => {
        const select = selectEntity(readSelection(info));
        return (
          about ??
          Promise.all(
            aboutIds.map((id) => loadReferred(loaders.entity(id, select))),
          )
        );
      },
    }),
    stance: t.expose("stance", {
      type: StanceEnum,
      description: "What the speaker does with the words.",
    }),
    confidence: t.exposeFloat("confidence", {
      description: "How sure the reading is, 0 to 1.",
    }),
    rule: t.exposeString("rule", {
      description: "The rule that read it: `quotes/said-after`.",
    }),
    because: t.string({
      description: "What its rule goes by, as a sentence for readers.",
      resolve: ({ rule }) => describeRule(rule),
    }),
    article: t.field({
      type: ArticleRef,
      description: "The article it stands in.",
      resolve: ({ article, articleId }, _args, { loaders }, info) =>
        article ??
        loadReferred(
          loaders.article(articleId, selectArticle(readSelection(info))),
        ),
    }),
  }),
});
