import type { QuotePageQuery } from "../../gql/graphql.ts";
import { explainConfidence } from "../../lib/confidence.ts";
import { EvidenceSentence } from "../../ui/EvidenceSentence.tsx";
import { Fact, FactList } from "../../ui/FactList.tsx";
import { NotStated } from "../../ui/DateValue.tsx";
import { ArticleSource } from "../article/ArticleSource.tsx";
import { Citation } from "../cite/Citation.tsx";
import { EntityLink, EntityList } from "../entity/EntityLink.tsx";
import { QUOTE_KINDS, SPEAKER_MISSING, STANCE_VERBS } from "./quote-words.ts";
import { sourceOfQuote } from "./quote-source.ts";
import { Speaker } from "./Speaker.tsx";

export type Quote = Extract<QuotePageQuery["quote"], { __typename: "Quote" }>;

/** One quote, with all that is known of it and the sentences that prove it. */
export function QuoteView({ quote, site }: { quote: Quote; site: string }) {
  return (
    <main className="page permalink" id="content">
      <h1 className="permalink-kind">
        <Speaker quote={quote} /> {STANCE_VERBS[quote.stance]}
      </h1>
      <blockquote
        className={
          quote.kind === "INDIRECT"
            ? "permalink-words is-reported"
            : "permalink-words"
        }
      >
        <p>{quote.text}</p>
      </blockquote>
      <p className="permalink-source">
        <ArticleSource
          article={quote.article}
          start={quote.content[0]?.start}
        />
      </p>
      <FactList>
        <Fact name="Said by">
          <Speaker quote={quote} />
          {quote.speaker !== null &&
            quote.speaker.text !== quote.speaker.entity?.name && (
              <span className="fact-words">
                {" "}
                in the copy: “{quote.speaker.text}”
              </span>
            )}
          {quote.speakerMissing !== null && quote.speaker !== null && (
            <span className="fact-words">
              {" "}
              {SPEAKER_MISSING[quote.speakerMissing].toLowerCase()}
            </span>
          )}
        </Fact>
        <Fact name="Said to">
          {quote.addressee === null ? (
            <NotStated />
          ) : quote.addressee.entity ? (
            <EntityLink entity={quote.addressee.entity} />
          ) : (
            quote.addressee.text
          )}
        </Fact>
        <Fact name="About">
          {quote.about.length === 0 ? (
            <NotStated />
          ) : (
            <EntityList entities={quote.about} />
          )}
        </Fact>
        <Fact name="Printed">{QUOTE_KINDS[quote.kind]}</Fact>
        <Fact name="Word of speech">
          {quote.cue === null ? <NotStated /> : `“${quote.cue.text}”`}
        </Fact>
        <Fact name="How sure">{explainConfidence(quote.confidence)}</Fact>
        <Fact name="Why it is read so">{quote.because}</Fact>
      </FactList>
      <section aria-labelledby="proof" className="section">
        <h2 className="section-title" id="proof">
          The words that prove it
        </h2>
        {quote.content.map((evidence) => (
          <EvidenceSentence
            evidence={evidence}
            key={evidence.start}
            kind="said"
          />
        ))}
      </section>
      <Citation source={sourceOfQuote(quote, site)} />
    </main>
  );
}
