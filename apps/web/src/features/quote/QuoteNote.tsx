import type { ReactNode } from "react";
import type { QuoteNoteFragment } from "../../gql/graphql.ts";
import { addresses } from "../../lib/addresses.ts";
import { describeConfidence } from "../../lib/confidence.ts";
import { Link } from "../../ui/Link.tsx";
import { ArticleSource } from "../article/ArticleSource.tsx";
import { EntityList } from "../entity/EntityLink.tsx";
import { QUOTE_KINDS, STANCE_VERBS } from "./quote-words.ts";
import { Speaker } from "./Speaker.tsx";

interface Props {
  quote: QuoteNoteFragment;
  /** Left out where the page itself is about the speaker or the article. */
  hasSpeaker?: boolean;
  hasSource?: boolean;
  /** The words with marks in them; as they are where it is left out. */
  words?: ReactNode;
}

/** A quote as a note: who said it, the words, to whom and of what, and where it stands. */
export function QuoteNote({
  quote,
  hasSpeaker = true,
  hasSource = true,
  words = quote.text,
}: Props) {
  const certainty = describeConfidence(quote.confidence);
  return (
    <div className="note note-said">
      {hasSpeaker && (
        <p className="note-head">
          <b>
            <Speaker quote={quote} />
          </b>{" "}
          {STANCE_VERBS[quote.stance]}
        </p>
      )}
      <blockquote
        className={
          quote.kind === "INDIRECT" ? "note-words is-reported" : "note-words"
        }
      >
        <p>
          <Link href={addresses.quote(quote.id)}>{words}</Link>
        </p>
      </blockquote>
      <p className="note-foot">
        <span>{QUOTE_KINDS[quote.kind]}</span>
        {!hasSpeaker && quote.stance !== "ASSERTS" && (
          <span>{STANCE_VERBS[quote.stance]}</span>
        )}
        {quote.addressee !== null && (
          <span>
            to{" "}
            {quote.addressee.entity ? (
              <EntityList entities={[quote.addressee.entity]} />
            ) : (
              quote.addressee.text
            )}
          </span>
        )}
        {certainty !== "plain" && (
          <span className="certainty">{certainty}</span>
        )}
      </p>
      {hasSource && (
        <p className="note-source">
          <ArticleSource
            article={quote.article}
            start={quote.content[0]?.start}
          />
        </p>
      )}
    </div>
  );
}
