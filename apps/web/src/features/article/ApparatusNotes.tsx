import { DateValue } from "../../ui/DateValue.tsx";
import { EntityLink } from "../entity/EntityLink.tsx";
import { formatRole } from "../entity/entity-words.ts";
import type { ApparatusNote } from "./apparatus.ts";
import type { DateFact, NameFact, NumberedFact } from "./edition.ts";
import { AgreedNote, DisputedNote, SaidNote } from "./FactNote.tsx";
import { AgreedProof, DisputedProof, SaidProof } from "./Proof.tsx";

/**
 * The margin beside one paragraph. The rule that joins a note to its words comes after the note: it
 * is placed by both, and what places must stand before what is placed.
 */
export function ApparatusNotes({ notes }: { notes: readonly ApparatusNote[] }) {
  return notes.map((note) => (
    <div className="margin-entry" key={note.position}>
      {note.kind === "fact" ? (
        <FactEntry fact={note.fact} position={note.position} />
      ) : (
        <KeyEntry
          dates={note.dates}
          names={note.names}
          position={note.position}
        />
      )}
      {note.kind === "fact" && (
        <i
          aria-hidden="true"
          className="leader"
          data-f={note.fact.id}
          data-l={note.position}
        />
      )}
    </div>
  ));
}

function FactEntry({
  fact,
  position,
}: {
  fact: NumberedFact;
  position: number;
}) {
  return (
    <div
      className={`margin-note note-${fact.kind}`}
      data-f={fact.id}
      data-n={position}
      id={`note-${fact.number}`}
    >
      <a
        aria-label={`Back to the words of note ${fact.number}`}
        className="note-number"
        href={`#mark-${fact.number}`}
      >
        {fact.number}
      </a>
      <div>
        <FactBody fact={fact} />
      </div>
    </div>
  );
}

function FactBody({ fact }: { fact: NumberedFact }) {
  switch (fact.kind) {
    case "said":
      return (
        <SaidNote quote={fact.quote}>
          <SaidProof quote={fact.quote} />
        </SaidNote>
      );
    case "agreed":
      return (
        <AgreedNote deal={fact.deal}>
          <AgreedProof deal={fact.deal} />
        </AgreedNote>
      );
    case "disputed":
      return (
        <DisputedNote dispute={fact.dispute}>
          <DisputedProof dispute={fact.dispute} />
        </DisputedNote>
      );
    default:
      return fact satisfies never;
  }
}

function KeyEntry({
  names,
  dates,
  position,
}: {
  names: NameFact[];
  dates: DateFact[];
  position: number;
}) {
  const withRoles = names.filter((name) => name.entity.node.roles.length > 0);
  const others = names.filter((name) => name.entity.node.roles.length === 0);
  return (
    <div className="margin-note note-key" data-n={position}>
      <dl>
        {withRoles.map(({ id, entity: { node } }) => (
          <div className="key-who" data-f={id} key={id}>
            <dt>
              <EntityLink entity={node} />
            </dt>
            <dd>
              {node.roles.slice(0, 2).map((role, index) => (
                <span
                  className={role.basis === "INFERRED" ? "inferred" : undefined}
                  key={`${role.title} ${role.organization ?? ""}`}
                >
                  {index > 0 && "; "}
                  {formatRole(role)}
                </span>
              ))}
            </dd>
          </div>
        ))}
        {others.length > 0 && (
          <div className="key-who">
            <dt className="visually-hidden">Also named</dt>
            {others.map(({ id, entity: { node } }) => (
              <dd className="key-name" data-f={id} key={id}>
                <EntityLink entity={node} />
                {node.actsFor !== null && ` (for ${node.actsFor.name})`}
              </dd>
            ))}
          </div>
        )}
        {dates.map(({ id, date }) => (
          <div className="key-when" data-f={id} key={id}>
            <dt>{date.text}</dt>
            <dd>
              <DateValue date={date} isShort />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
