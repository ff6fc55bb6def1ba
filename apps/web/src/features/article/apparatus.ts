import { formatDate } from "../../lib/dates.ts";
import type {
  DateFact,
  EditionParagraph,
  NameFact,
  NumberedFact,
} from "./edition.ts";

/** One entry of the margin, and the place in the text that it stands level with. */
export type ApparatusNote = { position: number; start: number } & (
  | { kind: "fact"; fact: NumberedFact }
  | { kind: "key"; names: NameFact[]; dates: DateFact[] }
);

/** The notes beside each paragraph, in the order of the text. Positions count over the whole article. */
export function layOutApparatus(
  paragraphs: readonly EditionParagraph[],
): ApparatusNote[][] {
  let position = 0;
  return paragraphs.map(({ facts, names, dates: allDates }) => {
    // "2030" needs no note that it is 2030.
    const dates = allDates.filter(
      ({ date }) => date.text !== formatDate(date.value),
    );
    const notes = facts.map((fact) => ({
      kind: "fact" as const,
      start: fact.start,
      fact,
    }));
    const keyed = [...names, ...dates];
    const key = {
      kind: "key" as const,
      start: Math.min(...keyed.map((one) => one.start)),
      names,
      dates,
    };
    return [...notes, ...(keyed.length > 0 ? [key] : [])]
      .sort((a, b) => a.start - b.start)
      .map((note) => ({ ...note, position: ++position }));
  });
}

/** Where in the text the notes are anchored: by offset, the positions of the notes. */
export function findAnchors(
  notes: readonly ApparatusNote[],
): Map<number, number[]> {
  const anchors = new Map<number, number[]>();
  for (const { start, position } of notes)
    anchors.set(start, [...(anchors.get(start) ?? []), position]);
  return anchors;
}
