import type {
  ArticleDealFragment,
  ArticleDisputeFragment,
  ArticleQuoteFragment,
} from "../../gql/graphql.ts";
import { addresses } from "../../lib/addresses.ts";
import { explainConfidence } from "../../lib/confidence.ts";
import { formatTextFragment } from "../../lib/text-fragment.ts";
import { Link } from "../../ui/Link.tsx";
import { Reason } from "../../ui/Reason.tsx";

/** Why a quote is read so: its rule, the words it went by, how sure it is, and links to take away. */
export function SaidProof({ quote }: { quote: ArticleQuoteFragment }) {
  const { speaker, addressee, cue, content } = quote;
  return (
    <Proof
      because={quote.because}
      confidence={quote.confidence}
      page={addresses.quote(quote.id)}
      passage={content[0]}
      words={[
        ["Who", speaker === null ? null : withMeaning(speaker)],
        ["Word of speech", cue === null ? null : `“${cue.text}”`],
        ["To whom", addressee === null ? null : withMeaning(addressee)],
      ]}
    />
  );
}

export function AgreedProof({ deal }: { deal: ArticleDealFragment }) {
  const { subject, value, date, evidence } = deal;
  return (
    <Proof
      because={deal.because}
      confidence={deal.confidence}
      page={addresses.deal(deal.id)}
      passage={evidence[0]}
      words={[
        ["What", subject === null ? null : `“${subject.text}”`],
        ["Worth", value === null ? null : `“${value.text}”`],
        ["When", date?.span ? `“${date.span.text}”` : null],
      ]}
    />
  );
}

/** What is disputed: the claim and what is said against it, each in the words of the copy, with a link to take away. */
export function DisputedProof({
  dispute,
}: {
  dispute: ArticleDisputeFragment;
}) {
  const { claim, claimant, response, respondent, kind } = dispute;
  return (
    <Reason label="proof">
      <p>
        Two passages of the copy contradict each other. It does not say who is
        right, and neither does the record.
      </p>
      <dl className="proof-words is-stacked">
        <DisputedPassage name="Claim" passage={claim} who={claimant} />
        <DisputedPassage
          name={kind === "DENIAL" ? "Denial" : "Rebuttal"}
          passage={response}
          who={respondent}
        />
      </dl>
    </Reason>
  );
}

function DisputedPassage({
  name,
  passage,
  who,
}: {
  name: string;
  passage: { start: number; text: string };
  who: { name: string } | null;
}) {
  return (
    <div>
      <dt>
        {name}, {who === null ? "by whom is not stated" : who.name}
      </dt>
      <dd>
        “{passage.text}”{" "}
        <a href={formatTextFragment(passage.start, passage.text)}>
          Link to these words
          <span className="visually-hidden"> of the {name.toLowerCase()}</span>
        </a>
      </dd>
    </div>
  );
}

interface Props {
  because: string;
  words: readonly (readonly [name: string, words: string | null])[];
  confidence: number;
  page: string;
  passage: { start: number; text: string } | undefined;
}

function Proof({ because, words, confidence, page, passage }: Props) {
  const given = words.filter(([, text]) => text !== null);
  return (
    <Reason label="proof">
      <p>{because}</p>
      {given.length > 0 && (
        <dl className="proof-words">
          {given.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>{explainConfidence(confidence)}</p>
      <p>
        {/* What is not on record has a place on this page, and none of its own. */}
        {!page.startsWith("#") && <Link href={page}>Its own page</Link>}
        {passage !== undefined && (
          <>
            {!page.startsWith("#") && " · "}
            <a href={formatTextFragment(passage.start, passage.text)}>
              Link to these words
            </a>
          </>
        )}
      </p>
    </Reason>
  );
}

/** The words of the copy, and whom they mean where they do not say it themselves. */
function withMeaning({
  text,
  entity,
}: {
  text: string;
  entity: { name: string } | null;
}): string {
  return entity === null || text.includes(entity.name)
    ? `“${text}”`
    : `“${text}”, ${entity.name}`;
}
