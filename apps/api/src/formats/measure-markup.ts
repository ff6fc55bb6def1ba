import { Parser } from "htmlparser2";

/** How much markup a document may hold: parsers of trees take their time, and their stack, from these. */
export const MARKUP_LIMITS = { depth: 200, elements: 50_000, nameLength: 200 };

/**
 * Reads markup once from end to end without building anything, and says why a tree of it shall not be built; null
 * where it may. Time and memory grow with its length only.
 */
export function findMarkupFault(
  markup: string,
  { xml }: { xml: boolean },
): string | null {
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  let longestName = 0;
  const parser = new Parser(
    {
      onopentag: (name) => {
        elements += 1;
        depth += 1;
        deepest = Math.max(deepest, depth);
        longestName = Math.max(longestName, name.length);
      },
      onclosetag: () => {
        depth -= 1;
      },
    },
    { xmlMode: xml },
  );
  // In pieces, so that what is far beyond any limit is not read to its end.
  for (let at = 0; at < markup.length; at += PIECE) {
    parser.write(markup.slice(at, at + PIECE));
    if (deepest > MARKUP_LIMITS.depth || elements > MARKUP_LIMITS.elements)
      break;
  }
  if (deepest > MARKUP_LIMITS.depth)
    return `Its markup is nested deeper than ${MARKUP_LIMITS.depth} levels.`;
  if (elements > MARKUP_LIMITS.elements)
    return `It has more than ${MARKUP_LIMITS.elements} elements.`;
  const unclosed = depth;
  parser.end();
  if (longestName > MARKUP_LIMITS.nameLength)
    return "It has elements whose names are no names.";
  return xml && unclosed > 0
    ? `It is no well-formed XML: ${unclosed} elements are not closed. Was it cut off?`
    : null;
}

const PIECE = 65_536;
