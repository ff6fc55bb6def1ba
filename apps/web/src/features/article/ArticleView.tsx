import type { ArticleCopyFragment } from "../../gql/graphql.ts";
import { addresses } from "../../lib/addresses.ts";
import { DateValue } from "../../ui/DateValue.tsx";
import { Link } from "../../ui/Link.tsx";
import { AboutCopy } from "./AboutCopy.tsx";
import { ArticleReference } from "./ArticleReference.tsx";
import { AnnotatedText } from "./AnnotatedText.tsx";
import { ApparatusNotes } from "./ApparatusNotes.tsx";
import { ArticleSummary } from "./ArticleSummary.tsx";
import {
  findAnchors,
  layOutApparatus,
  type ApparatusNote,
} from "./apparatus.ts";
import {
  composeEdition,
  type Edition,
  type EditionParagraph,
} from "./edition.ts";
import { editionSheetAddress } from "./edition-sheet.ts";
import { LayerSwitch } from "./LayerSwitch.tsx";
import { OtherPapers } from "./OtherPapers.tsx";

/** The page of an article. */
export function ArticleView({ article }: { article: ArticleCopyFragment }) {
  return (
    <main className="page" id="content">
      <ArticleEdition article={article} headingLevel={1} />
    </main>
  );
}

interface EditionProps {
  article: ArticleCopyFragment;
  /** Of its headline: 2 where the page is headed by something else. */
  headingLevel: 1 | 2;
}

/** An article as the critical edition prints it: the copy, and level with each line what it proves. */
export function ArticleEdition({ article, headingLevel }: EditionProps) {
  const edition = composeEdition(article);
  const apparatus = layOutApparatus(edition.paragraphs);
  const anchors = findAnchors(apparatus.flat());
  const sheet = editionSheetAddress(
    Math.max(
      apparatus.flat().length,
      edition.facts.length,
      edition.names.length,
      edition.dates.length,
    ),
  );
  return (
    <div className="edition" lang={article.language}>
      {/* A phone has no margin to join with the text, and no pointer to light it up with. */}
      <link
        href={sheet}
        media="(min-width: 64rem)"
        precedence="edition"
        rel="stylesheet"
      />
      <article>
        <ArticleHead article={article} headingLevel={headingLevel} />
        <aside aria-label="Marks and contents" className="rail">
          <LayerSwitch counts={countMarks(edition)} />
          <Contents edition={edition} />
        </aside>
        <div className="copy">
          {edition.paragraphs.map((paragraph, index) => (
            <div className="copy-row" key={paragraph.start}>
              <p>
                {index === 0 &&
                  article.dateline !== null &&
                  article.dateline.end <= paragraph.start && (
                    <span className="dateline">{article.dateline.text} </span>
                  )}
                <AnnotatedText
                  anchors={anchors}
                  edition={edition}
                  part={paragraph}
                  text={article.text}
                />
              </p>
              <Margin notes={apparatus[index] ?? []} paragraph={paragraph} />
            </div>
          ))}
          {edition.paragraphs.length === 0 && (
            <p className="nothing">This copy has a headline only.</p>
          )}
        </div>
        <div className="after-copy">
          <ArticleSummary edition={edition} />
          <ArticleReference edition={edition} />
          <OtherPapers copies={article.copies} />
          <AboutCopy article={article} />
        </div>
      </article>
    </div>
  );
}

function ArticleHead({ article, headingLevel }: EditionProps) {
  const Headline = `h${headingLevel}` as const;
  return (
    <header className="article-head">
      <Headline>{article.headline}</Headline>
      <p className="article-line">
        {article.byline.length > 0 && (
          <span>{article.byline.map((author) => author.text).join(", ")}</span>
        )}
        {article.agency !== null && <span>{article.agency}</span>}
        <span>
          <DateValue date={article.publishedOn ?? article.filedOn} />
        </span>
        {article.versions.length > 1 && (
          <Link href={addresses.versions(article.slug)}>
            version {article.version}: what changed
          </Link>
        )}
      </p>
    </header>
  );
}

/** The notes of one paragraph: beside it where there is room, folded under it on a phone. */
function Margin({
  notes,
  paragraph,
}: {
  notes: readonly ApparatusNote[];
  paragraph: EditionParagraph;
}) {
  if (notes.length === 0) return null;
  return (
    <details className="margin">
      <summary>{describeMargin(paragraph)}</summary>
      <ApparatusNotes notes={notes} />
    </details>
  );
}

function describeMargin({ facts, names, dates }: EditionParagraph): string {
  const count = (kind: "said" | "agreed" | "disputed"): number =>
    facts.filter((fact) => fact.kind === kind).length;
  const parts: [number, string][] = [
    [count("said"), "said"],
    [count("agreed"), "agreed"],
    [count("disputed"), "disputed"],
    [names.length, names.length === 1 ? "name" : "names"],
    [dates.length, dates.length === 1 ? "date" : "dates"],
  ];
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, noun]) => `${amount} ${noun}`)
    .join(", ");
}

function Contents({ edition }: { edition: Edition }) {
  const has = (kind: "disputed"): boolean =>
    edition.facts.some((fact) => fact.kind === kind);
  return (
    <nav aria-label="On this page" className="on-this-page">
      <a href="#said">What was said</a>
      <a href="#agreed">What was agreed</a>
      {has("disputed") && <a href="#disputed">What is disputed</a>}
      <a href="#who">Who is who</a>
      {edition.dates.length > 0 && <a href="#when">When</a>}
      <a href="#copy">About this copy</a>
    </nav>
  );
}

function countMarks(
  edition: Edition,
): Record<"said" | "agreed" | "disputed" | "who" | "when", number> {
  const count = (kind: "said" | "agreed" | "disputed"): number =>
    edition.facts.filter((fact) => fact.kind === kind).length;
  return {
    said: count("said"),
    agreed: count("agreed"),
    disputed: count("disputed"),
    who: edition.names.length,
    when: edition.dates.length,
  };
}
