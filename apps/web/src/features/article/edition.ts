import type {
  ArticleCopyFragment,
  ArticleDealFragment,
  ArticleDisputeFragment,
  ArticleQuoteFragment,
} from "../../gql/graphql.ts";
import type { Mark, TextSpan } from "./segment-text.ts";

type ArticleEntity = ArticleCopyFragment["entities"]["edges"][number];
type ArticleDate = ArticleCopyFragment["dates"][number];

interface FactPlace {
  /** Counts over all facts of the article; ties the words in the text to the note in the margin. */
  id: string;
  /** Where its words begin. */
  start: number;
}

/** Facts that have a number in the text and a note of their own. */
export type NumberedFact = FactPlace & { number: number; siglumAt: number } & (
    | { kind: "said"; quote: ArticleQuoteFragment }
    | { kind: "agreed"; deal: ArticleDealFragment }
    | { kind: "disputed"; dispute: ArticleDisputeFragment }
  );

export interface NameFact extends FactPlace {
  kind: "who";
  entity: ArticleEntity;
}

export interface DateFact extends FactPlace {
  kind: "when";
  date: ArticleDate;
}

/** What stands beside one paragraph: its numbered facts, and who and what is named there for the first time. */
export interface EditionParagraph extends TextSpan {
  facts: NumberedFact[];
  names: NameFact[];
  dates: DateFact[];
}

/** An article's text with its apparatus: the marks in the text and the notes beside it. */
export interface Edition {
  marks: Mark[];
  facts: NumberedFact[];
  names: NameFact[];
  dates: DateFact[];
  paragraphs: EditionParagraph[];
}

/** Lays out the facts of an article along its text. */
export function composeEdition(article: ArticleCopyFragment): Edition {
  const numbered = numberFacts(article);
  const names = findNames(article);
  const dates = article.dates.map((date, index): DateFact => ({
    kind: "when",
    id: `t${index + 1}`,
    start: date.start,
    date,
  }));
  const nameIds = new Map(
    names.map((name) => [name.entity.node.slug, name.id]),
  );
  const marks: Mark[] = [
    ...numbered.flatMap(findFactMarks),
    ...dates.map(({ id, date }): Mark => ({
      factId: id,
      kind: "when",
      start: date.start,
      end: date.end,
    })),
    ...article.mentions.flatMap((mention): Mark[] => {
      const factId = nameIds.get(mention.entity.slug);
      return factId === undefined
        ? []
        : [
            {
              factId,
              kind: mention.form === "PRONOUN" ? "echo" : "who",
              start: mention.start,
              end: mention.end,
            },
          ];
    }),
  ];
  const paragraphs = article.paragraphs.map(
    ({ start, end }): EditionParagraph => ({
      start,
      end,
      facts: [],
      names: [],
      dates: [],
    }),
  );
  for (const fact of numbered)
    findParagraph(paragraphs, fact.start)?.facts.push(fact);
  for (const name of names)
    findParagraph(paragraphs, name.start)?.names.push(name);
  for (const date of dates) {
    // The date line and the dateline are explained at the foot of the article.
    if (date.start >= (paragraphs[0]?.start ?? 0)) {
      findParagraph(paragraphs, date.start)?.dates.push(date);
    }
  }
  return { marks, facts: numbered, names, dates, paragraphs };
}

function numberFacts(article: ArticleCopyFragment): NumberedFact[] {
  const drafts = [
    ...article.quotes.nodes.map((quote) => ({
      kind: "said" as const,
      quote,
      spans: quote.content,
    })),
    ...article.deals.nodes.map((deal) => ({
      kind: "agreed" as const,
      deal,
      spans: deal.evidence.slice(0, 1),
    })),
    ...article.disputes.map((dispute) => ({
      kind: "disputed" as const,
      dispute,
      spans: [dispute.claim, dispute.response],
    })),
  ];
  return drafts
    .filter(({ spans }) => spans.length > 0)
    .map((draft) => ({
      ...draft,
      start: Math.min(...draft.spans.map((span) => span.start)),
    }))
    .sort((a, b) => a.start - b.start)
    .map(({ spans, ...fact }, index) => {
      const first = spans.find((span) => span.start === fact.start);
      return {
        ...fact,
        id: `f${index + 1}`,
        number: index + 1,
        siglumAt: first?.end ?? fact.start,
      };
    });
}

function findFactMarks(fact: NumberedFact): Mark[] {
  const { id: factId, kind } = fact;
  switch (fact.kind) {
    case "said":
      return fact.quote.content.map(({ start, end }) => ({
        factId,
        kind,
        start,
        end,
      }));
    case "agreed":
      return fact.deal.evidence.map(({ start, end }) => ({
        factId,
        kind,
        start,
        end,
      }));
    case "disputed":
      return [fact.dispute.claim, fact.dispute.response].map(
        ({ start, end }) => ({ factId, kind, start, end }),
      );
    default:
      return fact satisfies never;
  }
}

function findNames(article: ArticleCopyFragment): NameFact[] {
  const firstMentions = new Map<string, number>();
  const bodyStart = article.paragraphs[0]?.start ?? 0;
  for (const { entity, start } of article.mentions) {
    // A name is explained where the text first has it, not where the headline has.
    const known = firstMentions.get(entity.slug);
    if (known === undefined || known < bodyStart) {
      firstMentions.set(entity.slug, start);
    }
  }
  return article.entities.edges
    .flatMap((entity) => {
      const start = firstMentions.get(entity.node.slug);
      return start === undefined
        ? []
        : [{ kind: "who" as const, start, entity }];
    })
    .sort((a, b) => a.start - b.start)
    .map((name, index) => ({ ...name, id: `e${index + 1}` }));
}

/** The paragraph that an offset lies in; for one in the headline or the dateline, the next one. */
function findParagraph(
  paragraphs: readonly EditionParagraph[],
  offset: number,
): EditionParagraph | undefined {
  return (
    paragraphs.find((paragraph) => offset < paragraph.end) ?? paragraphs.at(-1)
  );
}
