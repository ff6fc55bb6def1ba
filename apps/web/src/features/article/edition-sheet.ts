/**
 * The style sheet that joins text and margin. Placing a note level with its words, below the note
 * before it, and lighting both from either end takes rules that name each fact, and the policy
 * against inline styles wants them in a file. They depend on nothing but how many there are, so a
 * few sizes serve all articles and are kept by browsers for good.
 */
export const SHEET_SIZES = [25, 50, 100, 200, 400] as const;

/** The smallest sheet that covers so many notes; facts beyond the largest stay beside their paragraph. */
export function editionSheetAddress(count: number): string {
  const size = SHEET_SIZES.find((one) => one >= count) ?? SHEET_SIZES.at(-1);
  return `/edition/${size}`;
}

/** The rules for so many notes and facts. */
export function formatEditionSheet(size: number): string {
  const numbers = Array.from({ length: size }, (_, index) => index + 1);
  const lights = numbers.flatMap((n) =>
    ["f", "e", "t"].map((letter) => formatLight(`${letter}${n}`)),
  );
  return [
    ...lights,
    "@media (min-width:64rem){@supports (anchor-name:--a) and (top:max(anchor(--a top),1px)){",
    ...numbers.map(formatPlace),
    "}}",
  ].join("\n");
}

/** Wherever one of a fact's places is pointed at or focused, all of them light up. */
function formatLight(id: string): string {
  const place = `[data-f~=${id}]`;
  return `.edition:has(${place}:is(:hover,:focus-within)) ${place}{--lit:1}`;
}

/** A note stands level with its words, or under the note before it where that one reaches further. */
function formatPlace(position: number): string {
  const level = `anchor(--m${position} top)`;
  const top =
    position === 1
      ? level
      : `max(${level},calc(anchor(--n${position - 1} bottom) + var(--note-gap)))`;
  return [
    `[data-m="${position}"]{anchor-name:--m${position}}`,
    `[data-n="${position}"]{anchor-name:--n${position};top:${top}}`,
    `[data-l="${position}"]{left:anchor(--m${position} right);right:anchor(--n${position} left);top:calc(anchor(--m${position} top) + var(--leader-drop));bottom:calc(anchor(--n${position} top) - var(--leader-rise))}`,
  ].join("\n");
}
