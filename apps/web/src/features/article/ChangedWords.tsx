import { diffWordsWithSpace } from "diff";

/** Two states of a passage in one: what went is struck out, what came is underlined. */
export function ChangedWords({
  before,
  after,
}: {
  before: string | null;
  after: string | null;
}) {
  if (before === null) return <ins>{after}</ins>;
  if (after === null) return <del>{before}</del>;
  return diffWordsWithSpace(before, after).map(
    ({ value, added, removed }, index) =>
      added ? (
        <ins key={index}>{value}</ins>
      ) : removed ? (
        <del key={index}>{value}</del>
      ) : (
        <span key={index}>{value}</span>
      ),
  );
}
