import type { ReactNode } from "react";
import { addresses } from "../../lib/addresses.ts";
import { Link } from "../../ui/Link.tsx";
import type { Edition, NumberedFact } from "./edition.ts";
import {
  groupByName,
  segmentText,
  type MarkKind,
  type Segment,
  type TextSpan,
} from "./segment-text.ts";
import { Siglum } from "./Siglum.tsx";

interface Props {
  text: string;
  part: TextSpan;
  edition: Edition;
  /** Note anchors to leave in the text: offset to the positions of the notes that stand level with it. */
  anchors: ReadonlyMap<number, readonly number[]>;
}

/** A part of an article's text with its marks. The words are exactly those of the copy. */
export function AnnotatedText({ text, part, edition, anchors }: Props) {
  const segments = segmentText(text, part, edition.marks);
  const slugs = new Map(
    edition.names.map((name) => [name.id, name.entity.node.slug]),
  );
  const opening = new Map<number, NumberedFact>();
  const closing = new Map<number, NumberedFact[]>();
  for (const fact of edition.facts) {
    opening.set(fact.start, fact);
    closing.set(fact.siglumAt, [...(closing.get(fact.siglumAt) ?? []), fact]);
  }
  const render = (segment: Segment): ReactNode => (
    <MarkedWords
      anchors={anchors.get(segment.start) ?? []}
      isOpening={opensQuotation(segment, opening.get(segment.start))}
      key={segment.start}
      segment={segment}
    />
  );
  return groupByName(segments).map(({ name, segments: parts }) => {
    const start = parts[0]?.start ?? part.start;
    const words = parts.map((segment) => render(segment));
    const slug = name === null ? undefined : slugs.get(name.factId);
    const sigla = (closing.get(parts.at(-1)?.end ?? -1) ?? []).map((fact) => (
      <Siglum fact={fact} key={fact.id} />
    ));
    return (
      <span className="run" key={start}>
        {slug === undefined ? (
          words
        ) : (
          <Link className="who" href={addresses.entity(slug)}>
            {words}
          </Link>
        )}
        {sigla}
      </span>
    );
  });
}

/** From the inside out: a name lies in a date, a date in a deal, a deal in speech. */
const NESTING: readonly MarkKind[] = ["when", "agreed", "disputed", "said"];

interface MarkedWordsProps {
  segment: Segment;
  isOpening: boolean;
  anchors: readonly number[];
}

function MarkedWords({ segment, isOpening, anchors }: MarkedWordsProps) {
  const anchored = anchors.map((position) => (
    <i className="anchor" data-m={position} key={position} />
  ));
  if (segment.marks.length === 0) return [...anchored, segment.text];
  const kinds = new Set(segment.marks.map((mark) => mark.kind));
  const facts = [...new Set(segment.marks.map((mark) => mark.factId))].join(
    " ",
  );
  let words: ReactNode = segment.text;
  for (const kind of NESTING)
    if (kinds.has(kind)) words = <span className={kind}>{words}</span>;
  return (
    <span
      className={isOpening ? "marked opens" : "marked"}
      data-f={facts}
      id={`s${segment.start}`}
    >
      {anchored}
      {words}
    </span>
  );
}

/** Whether speech with quotation marks of its own begins here: it gets one in the margin too. */
function opensQuotation(
  segment: Segment,
  fact: NumberedFact | undefined,
): boolean {
  return (
    fact?.kind === "said" &&
    fact.quote.kind !== "INDIRECT" &&
    segment.start === fact.start
  );
}
