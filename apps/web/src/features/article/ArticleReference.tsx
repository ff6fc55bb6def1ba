import { formatCount } from "../../lib/counts.ts";
import { formatCountry } from "../../lib/countries.ts";
import { DateValue } from "../../ui/DateValue.tsx";
import { Section } from "../../ui/Section.tsx";
import { EntityLink } from "../entity/EntityLink.tsx";
import { ENTITY_TYPES, formatRole } from "../entity/entity-words.ts";
import type { DateFact, Edition, NameFact } from "./edition.ts";

/** Who is who and when it was: what a reader looks up. */
export function ArticleReference({ edition }: { edition: Edition }) {
  return (
    <>
      <Section
        count={formatCount(edition.names.length, "name")}
        id="who"
        title="Who is who"
      >
        <ul className="who-list">
          {[...edition.names].sort(byMentions).map((name) => (
            <WhoLine key={name.id} name={name} />
          ))}
        </ul>
      </Section>
      {edition.dates.length > 0 && (
        <Section
          count={formatCount(edition.dates.length, "date")}
          id="when"
          title="When"
        >
          <ol className="when-list">
            {[...edition.dates].sort(byDate).map(({ id, start, date }) => (
              <li data-f={id} key={id}>
                <DateValue date={date} />
                <a className="when-words" href={`#s${start}`}>
                  “{date.text}”
                </a>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

function WhoLine({ name: { id, entity } }: { name: NameFact }) {
  const { node, mentionCount } = entity;
  return (
    <li data-f={id} id={`who-${node.slug}`}>
      <span className="who-name">
        <EntityLink entity={node} />
      </span>
      <span className="who-is">
        {node.roles.length === 0 && ENTITY_TYPES[node.type]}
        {node.roles.map((role, index) => (
          <span
            className={role.basis === "INFERRED" ? "inferred" : undefined}
            key={`${role.title} ${role.organization ?? ""}`}
          >
            {index > 0 && "; "}
            {formatRole(role)}
          </span>
        ))}
        {node.roles.length === 0 &&
          node.country !== null &&
          formatCountry(node.country) !== node.name &&
          `, ${formatCountry(node.country)}`}
        {node.actsFor !== null && `, acts for ${node.actsFor.name}`}
      </span>
      <span className="who-count">{formatCount(mentionCount, "mention")}</span>
    </li>
  );
}

function byMentions(a: NameFact, b: NameFact): number {
  return b.entity.mentionCount - a.entity.mentionCount || a.start - b.start;
}

function byDate(a: DateFact, b: DateFact): number {
  return a.date.value.localeCompare(b.date.value) || a.start - b.start;
}
