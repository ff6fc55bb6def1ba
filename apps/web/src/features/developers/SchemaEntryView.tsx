import { CodeWords } from "./CodeWords.tsx";
import type {
  SchemaArgument,
  SchemaEntry,
  SchemaMember,
} from "./schema-reference.ts";

interface Props {
  entry: SchemaEntry;
  /** The names that have an entry on the page. */
  known: ReadonlySet<string>;
}

/** One type: what it is, and each of its fields or values. */
export function SchemaEntryView({ entry, known }: Props) {
  const { name, description, members, relatives } = entry;
  return (
    <section aria-labelledby={name} className="schema-entry">
      <h3 id={name}>
        <a href={`#${name}`}>{name}</a>
      </h3>
      <p>
        <CodeWords text={description} />
      </p>
      {relatives !== null && (
        <p className="schema-relatives">
          {relatives.label}{" "}
          {relatives.names.map((relative, index) => (
            <span key={relative}>
              {index > 0 && ", "}
              <TypeName known={known} name={relative} />
            </span>
          ))}
        </p>
      )}
      {members.length > 0 && (
        <dl className="schema-members">
          {members.map((member) => (
            <Member key={member.anchor} known={known} member={member} />
          ))}
        </dl>
      )}
    </section>
  );
}

function Member({
  member,
  known,
}: {
  member: SchemaMember;
  known: ReadonlySet<string>;
}) {
  return (
    <div id={member.anchor}>
      <dt>
        <a className="schema-name" href={`#${member.anchor}`}>
          {member.name}
        </a>
        {member.type !== null && (
          <code>
            {": "}
            {member.type.before}
            <TypeName known={known} name={member.type.name} />
            {member.type.after}
            {member.standard !== null && ` = ${member.standard}`}
          </code>
        )}
      </dt>
      <dd>
        <CodeWords text={member.description} />
        <Deprecation reason={member.deprecated} />
        {member.isPaged && (
          <>
            {" "}
            <a href="#lists">A list in pages.</a>
          </>
        )}
        {member.arguments.length > 0 && (
          <ul className="schema-arguments">
            {member.arguments.map((argument) => (
              <ArgumentLine
                argument={argument}
                key={argument.name}
                known={known}
              />
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}

function ArgumentLine({
  argument,
  known,
}: {
  argument: SchemaArgument;
  known: ReadonlySet<string>;
}) {
  const { name, type, standard, description, deprecated } = argument;
  return (
    <li>
      <code>
        {name}: {type.before}
        <TypeName known={known} name={type.name} />
        {type.after}
        {standard !== null && ` = ${standard}`}
      </code>{" "}
      <CodeWords text={description} />
      <Deprecation reason={deprecated} />
    </li>
  );
}

/** What should no longer be asked for: said in a word, not by colour alone. */
function Deprecation({ reason }: { reason: string | null }) {
  return (
    reason !== null && (
      <span className="schema-deprecated">
        <b>Deprecated.</b> <CodeWords text={reason} />
      </span>
    )
  );
}

function TypeName({
  name,
  known,
}: {
  name: string;
  known: ReadonlySet<string>;
}) {
  return known.has(name) ? <a href={`#${name}`}>{name}</a> : name;
}
