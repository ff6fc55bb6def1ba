import { formatCount } from "../../lib/counts.ts";
import { Link } from "../../ui/Link.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Section } from "../../ui/Section.tsx";
import type { SchemaGroup } from "./schema-reference.ts";
import { SchemaEntryView } from "./SchemaEntryView.tsx";

/** Every type, field and argument of the API, with what it means; each with a place to link to. */
export function SchemaView({ groups }: { groups: readonly SchemaGroup[] }) {
  const known = new Set(
    groups.flatMap(({ entries }) => entries.map(({ name }) => name)),
  );
  return (
    <main className="page" id="content">
      <PageHeading title="The schema">
        <p>
          All that can be asked of the API and written to it, in its own words.
          Each name is a link to its entry. The same as a file:{" "}
          <Link href="/developers/schema.graphql">schema.graphql</Link>. Try it
          in the <Link href="/developers/explorer">explorer</Link>.
        </p>
      </PageHeading>
      <div className="handbook">
        <nav aria-label="Types" className="handbook-index">
          {groups.map(({ id, title, entries }) => (
            <details key={id} open={id === "roots" || undefined}>
              <summary>
                {title} <span>{entries.length}</span>
              </summary>
              <ul>
                {entries.map(({ name }) => (
                  <li key={name}>
                    <a href={`#${name}`}>{name}</a>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </nav>
        <div className="handbook-body">
          <Section id="lists" title="Lists in pages">
            <p>
              A list in pages takes <code>first</code> (1 to 100; 20 where
              nothing is said) and <code>after</code>, a cursor, to read on, or{" "}
              <code>last</code> and <code>before</code> to read back.
            </p>
          </Section>
          {groups.map(({ id, title, entries }) => (
            <Section
              count={formatCount(entries.length, "type")}
              id={id}
              key={id}
              title={title}
            >
              {entries.map((entry) => (
                <SchemaEntryView entry={entry} key={entry.name} known={known} />
              ))}
            </Section>
          ))}
        </div>
      </div>
    </main>
  );
}
