// Most tokens are words of plain letters between spaces, commas and stops. They are cut by character codes, without the
// pattern that the other forms need. Where the next character could make another form of it, the pattern decides.

const LETTER = 1;
const SPACE = 2;
/** A mark that is a token by itself, whatever stands beside it, and that ends any word. */
const MARK = 4;
const DOT = 8;

const CLASSES = classify();

/** The end of the plain word that begins at `from`; `from` where there is none for sure. */
export function plainWordEnd(text: string, from: number): number {
  let end = from;
  while (classAt(text, end) & LETTER) end++;
  return end > from && (end === text.length || endsWord(text, end))
    ? end
    : from;
}

/** Whether a plain mark stands at a place: "," or "." before a space, but not the first of "..." or ".5". */
export function isPlainMark(text: string, at: number): boolean {
  const found = classAt(text, at);
  return (found & MARK) !== 0 || ((found & DOT) !== 0 && isLast(text, at));
}

/** The first place at or after `from` that is no plain space or line break. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (classAt(text, at) & SPACE) at++;
  return at;
}

// A stop between letters may belong to initials or to an address.
function endsWord(text: string, at: number): boolean {
  const found = classAt(text, at);
  return (
    (found & (SPACE | MARK)) !== 0 || ((found & DOT) !== 0 && isLast(text, at))
  );
}

function isLast(text: string, at: number): boolean {
  return at + 1 === text.length || (classAt(text, at + 1) & SPACE) !== 0;
}

// Past the end and past ASCII the table has no entry; asked first, since a look outside it is slow.
function classAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return code < 128 ? (CLASSES[code] as number) : 0;
}

function classify(): Uint8Array {
  const classes = new Uint8Array(128);
  const mark = (characters: string, kind: number) => {
    for (const character of characters) classes[character.charCodeAt(0)] = kind;
  };
  const letters = "abcdefghijklmnopqrstuvwxyz";
  mark(letters + letters.toUpperCase(), LETTER);
  mark(" \t\n\r", SPACE);
  mark(',;!?()[]"<>$%', MARK);
  mark(".", DOT);
  return classes;
}
