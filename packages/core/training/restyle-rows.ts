import type { GoldSpan, TrainingRow } from "./load-rows.ts";

/**
 * Adds some of a row's lines once more in the dress of headlines: all capitals, or a capital on every long word.
 * The names in them are the same, so the tagger learns to do without small letters.
 */
export function addHeadlineLines(row: TrainingRow): TrainingRow {
  let text = row.text;
  const spans: GoldSpan[] = [...row.spans];
  let start = 0;
  row.text.split("\n").forEach((line, at) => {
    const inside = row.spans.filter(
      (span) => span.start >= start && span.end <= start + line.length,
    );
    const from = start;
    start += line.length + 1;
    if (at % 6 !== 0 && at % 6 !== 3) return;
    if (inside.length === 0 || line.length > 160 || line.length < 20) return;
    const dressed = at % 6 === 0 ? line.toUpperCase() : titleCase(line);
    // A few letters grow in capitals; then offsets would no longer fit.
    if (dressed.length !== line.length) return;
    const offset = text.length + 1 - from;
    text += `\n${dressed}`;
    for (const span of inside)
      spans.push({
        start: span.start + offset,
        end: span.end + offset,
        types: span.types,
      });
  });
  return { ...row, text, spans };
}

function titleCase(line: string): string {
  return line.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3})/gu, (letter) =>
    letter.toUpperCase(),
  );
}
