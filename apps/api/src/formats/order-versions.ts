import type { ReadPiece } from "./copy-format.ts";
import { parseMoment } from "./parse-moment.ts";

/** A piece with what its document says of its version. */
export interface Versioned {
  piece: ReadPiece;
  version?: string | number | null;
  /** When this version was made. */
  updated?: string | null;
}

/** Puts the versions of one source in their order, the oldest first, in the places that they have; all else stays. */
export function inOrderOfVersions(pieces: readonly Versioned[]): ReadPiece[] {
  const places = new Map<string, number[]>();
  for (const [at, { piece }] of pieces.entries())
    if (piece.source !== null)
      places.set(piece.source, [...(places.get(piece.source) ?? []), at]);
  const ordered = [...pieces];
  for (const ats of places.values()) {
    if (ats.length < 2) continue;
    const versions = ats
      .flatMap((at) => pieces[at] ?? [])
      .toSorted(compareVersions);
    for (const [nth, at] of ats.entries()) {
      const version = versions[nth];
      if (version) ordered[at] = version;
    }
  }
  return ordered.map(({ piece }) => piece);
}

function compareVersions(a: Versioned, b: Versioned): number {
  const byNumber = Number(a.version ?? NaN) - Number(b.version ?? NaN);
  if (byNumber) return byNumber;
  const byTime =
    (parseMoment(a.updated ?? null) ?? NaN) -
    (parseMoment(b.updated ?? null) ?? NaN);
  return byTime || 0;
}
