import type { ReactNode } from "react";
import type {
  ChangeKind,
  DealThenFragment,
  EntityThenFragment,
  QuoteThenFragment,
  VersionChangesFragment,
} from "../../gql/graphql.ts";
import { formatCount } from "../../lib/counts.ts";
import { formatDate } from "../../lib/dates.ts";
import { Section } from "../../ui/Section.tsx";
import { DEAL_KINDS, DEAL_STATUSES } from "../deal/deal-words.ts";
import { ENTITY_TYPES } from "../entity/entity-words.ts";
import { STANCE_VERBS } from "../quote/quote-words.ts";
import { ChangedWords } from "./ChangedWords.tsx";

const WORDS: Record<ChangeKind, string> = {
  ADDED: "new",
  ALTERED: "altered",
  REMOVED: "gone",
};

interface Change<State> {
  kind: ChangeKind;
  before: State | null;
  after: State | null;
}

/** What two versions differ in: the facts first, then the copy. Paragraphs that stayed are left out. */
export function VersionChanges({
  changes,
}: {
  changes: VersionChangesFragment;
}) {
  const { quotes, deals, entities, paragraphs, from, to } = changes;
  const count =
    quotes.length + deals.length + entities.length + paragraphs.length;
  if (count === 0)
    return (
      <p className="nothing">
        Versions {from} and {to} say the same, word for word.
      </p>
    );
  return (
    <div className="changes">
      <ChangeList changes={quotes} id="said" title="What was said">
        {describeQuote}
      </ChangeList>
      <ChangeList changes={deals} id="agreed" title="What was agreed">
        {describeDeal}
      </ChangeList>
      <ChangeList changes={entities} id="who" title="Who is who">
        {describeEntity}
      </ChangeList>
      <ChangeList changes={paragraphs} id="copy" title="The copy">
        {({ text }) => text}
      </ChangeList>
    </div>
  );
}

function ChangeList<State>({
  id,
  title,
  changes,
  children: describe,
}: {
  id: string;
  title: string;
  changes: readonly Change<State>[];
  children: (state: State) => string;
}): ReactNode {
  if (changes.length === 0) return null;
  const write = (state: State | null): string | null =>
    state === null ? null : describe(state);
  return (
    <Section
      count={formatCount(changes.length, "change")}
      id={id}
      title={title}
    >
      <ul>
        {changes.map(({ kind, before, after }, index) => (
          <li className="change" key={index}>
            <span className="change-kind">{WORDS[kind]}</span>
            <p>
              <ChangedWords after={write(after)} before={write(before)} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function describeQuote({ speaker, stance, text }: QuoteThenFragment): string {
  return `${speaker ?? "Not stated who"} ${STANCE_VERBS[stance]}: ${text}`;
}

function describeDeal({
  title,
  kind,
  status,
  date,
  value,
}: DealThenFragment): string {
  return [
    title,
    DEAL_KINDS[kind],
    DEAL_STATUSES[status],
    ...(date === null ? [] : [formatDate(date)]),
    ...(value === null ? [] : [value]),
  ].join(", ");
}

function describeEntity({ name, type, roles }: EntityThenFragment): string {
  return `${name}, ${roles.length > 0 ? roles.join("; ") : ENTITY_TYPES[type]}`;
}
