import { addresses } from "../../lib/addresses.ts";
import { formatCount } from "../../lib/counts.ts";
import { Link } from "../../ui/Link.tsx";
import { Section } from "../../ui/Section.tsx";
import { EntityLink } from "../entity/EntityLink.tsx";
import { Speaker } from "../quote/Speaker.tsx";
import { STANCE_VERBS } from "../quote/quote-words.ts";
import type { Edition, NumberedFact } from "./edition.ts";
import { AgreedNote } from "./FactNote.tsx";

type FactOf<Kind extends NumberedFact["kind"]> = Extract<
  NumberedFact,
  { kind: Kind }
>;

function selectFacts<Kind extends NumberedFact["kind"]>(
  edition: Edition,
  kind: Kind,
): FactOf<Kind>[] {
  return edition.facts.filter(
    (fact): fact is FactOf<Kind> => fact.kind === kind,
  );
}

/** What was said, agreed and disputed: the facts of the margin again, put in order. */
export function ArticleSummary({ edition }: { edition: Edition }) {
  const said = selectFacts(edition, "said");
  const agreed = selectFacts(edition, "agreed");
  const disputed = selectFacts(edition, "disputed");
  return (
    <>
      <Section
        count={formatCount(said.length, "quote")}
        id="said"
        title="What was said"
      >
        {said.length === 0 && (
          <p className="nothing">The copy reports nobody’s words.</p>
        )}
        <ul className="speakers">
          {groupBySpeaker(said).map((group) => (
            <li className="speaker" key={group[0]?.id}>
              <p className="speaker-name">
                {group[0] !== undefined && <Speaker quote={group[0].quote} />}
              </p>
              <ul>
                {group.map((fact) => (
                  <SaidLine fact={fact} key={fact.id} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Section>
      <Section
        count={formatCount(agreed.length, "deal")}
        id="agreed"
        title="What was agreed"
      >
        {agreed.length === 0 && (
          <p className="nothing">The copy reports no agreement.</p>
        )}
        <ul className="summary-list">
          {agreed.map((fact) => (
            <li className="note note-agreed" data-f={fact.id} key={fact.id}>
              <AgreedNote deal={fact.deal}>
                {!addresses.deal(fact.deal.id).startsWith("#") && (
                  <Link href={addresses.deal(fact.deal.id)}>its own page</Link>
                )}
                <FactPlace fact={fact} />
              </AgreedNote>
            </li>
          ))}
        </ul>
      </Section>
      {disputed.length > 0 && (
        <Section
          count={formatCount(disputed.length, "dispute")}
          id="disputed"
          title="What is disputed"
        >
          <ul className="summary-list">
            {disputed.map((fact) => (
              <DisputeLine fact={fact} key={fact.id} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function SaidLine({ fact }: { fact: FactOf<"said"> }) {
  return (
    <li className="said-line" data-f={fact.id}>
      {fact.quote.stance !== "ASSERTS" && (
        <span className="stance">{STANCE_VERBS[fact.quote.stance]}: </span>
      )}
      <Link
        className={
          fact.quote.kind === "INDIRECT" ? "words is-reported" : "words"
        }
        href={addresses.quote(fact.quote.id)}
      >
        {fact.quote.text}
      </Link>{" "}
      <FactPlace fact={fact} />
    </li>
  );
}

function DisputeLine({ fact }: { fact: FactOf<"disputed"> }) {
  const { claim, claimant, response, respondent, kind } = fact.dispute;
  return (
    <li className="note note-disputed" data-f={fact.id}>
      <p className="note-head">
        <b>
          {claimant === null ? "Claimed" : <EntityLink entity={claimant} />}
        </b>
        {claimant !== null && " claims"}
      </p>
      <p className="note-words is-reported">{claim.text}</p>
      <p className="note-head">
        <b>
          {respondent === null ? (
            "Answered"
          ) : (
            <EntityLink entity={respondent} />
          )}
        </b>
        {respondent !== null &&
          (kind === "DENIAL" ? " denies it" : " rebuts it")}
      </p>
      <p className="note-words is-reported">{response.text}</p>
      <p className="note-foot">
        <FactPlace fact={fact} />
      </p>
    </li>
  );
}

/** Leads from a fact in the summary to its words in the text. */
function FactPlace({ fact }: { fact: NumberedFact }) {
  return (
    <a
      aria-label={`Words of note ${fact.number} in the text`}
      className="fact-place"
      href={`#s${fact.start}`}
    >
      ↑ {fact.number}
    </a>
  );
}

function groupBySpeaker(facts: readonly FactOf<"said">[]): FactOf<"said">[][] {
  const groups = new Map<string, FactOf<"said">[]>();
  for (const fact of facts) {
    const { speaker } = fact.quote;
    const key =
      speaker?.entity?.slug ?? `text:${speaker?.text.toLowerCase() ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()];
}
