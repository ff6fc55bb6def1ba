import { decode as decodeOld, encodingExists } from "iconv-lite";

/** What a document's beginning says of its bytes: an XML declaration, or a page's `meta`. */
const DECLARED =
  /<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]{1,40})["']|<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{1,40})/iu;
const READ_FOR_DECLARATION = 2_048;

/**
 * Turns the bytes of a document into text. What is good UTF-8 is UTF-8, whatever it declares; the old encodings say nothing
 * that looks like it. Markup that is not is read as it declares, and as Windows-1252, which most old pages are, where it
 * declares nothing, or wrongly UTF-8. Plain text and JSON are UTF-8 or UTF-16 with a mark, or are not read.
 *
 * Shape: null where the bytes are no text.
 */
export function decodeBytes(bytes: Uint8Array): string | null {
  const marked = markOf(bytes);
  if (marked !== null) return decode(marked, bytes);
  const asUtf8 = decode("utf-8", bytes);
  if (asUtf8 !== null) return asUtf8;
  const start = decodeOld(bytes.slice(0, READ_FOR_DECLARATION), "latin1");
  if (!/^\s*</u.test(start)) return null;
  const [, inXml, inMeta] = DECLARED.exec(start) ?? [];
  return (
    decodeAs(inXml ?? inMeta ?? WESTERN, bytes) ?? decodeAs(WESTERN, bytes)
  );
}

const WESTERN = "windows-1252";

function markOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

function decode(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Decodes one of the old encodings: Node's own decoder takes Windows-1252 for Latin-1. Null where there is no such encoding,
 * where it is one of Unicode (those show by themselves), or where the bytes are none of its characters.
 */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  if (/^(?:utf|ucs|unicode)|base64|hex|binary/iu.test(label)) return null;
  if (!encodingExists(label)) return null;
  // Browsers take Latin-1 and ASCII for Windows-1252, and so do those who write pages.
  const isWestern = /^(?:iso-?8859-?1|latin-?1|(?:us-)?ascii)$/iu.test(label);
  const text = decodeOld(bytes, isWestern ? WESTERN : label);
  return /[\ufffd\u0080-\u009f]/u.test(text) ? null : text;
}
