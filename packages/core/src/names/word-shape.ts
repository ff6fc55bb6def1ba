/** The shape of a word: capitals X, small letters x, digits 0, the rest as it is; repeats shortened to one. */
export function shortShape(text: string): string {
  let shape = "";
  let last = "";
  for (const char of text) {
    const kind = kindOf(char);
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

/** The shape with up to four signs a run, so that "UN" and "NATO" differ. */
export function longShape(text: string): string {
  let shape = "";
  let run = 0;
  let last = "";
  for (const char of text) {
    const kind = kindOf(char);
    run = kind === last ? run + 1 : 1;
    if (run <= 4) shape += kind;
    last = kind;
  }
  return shape;
}

function kindOf(char: string): string {
  if (char >= "a" && char <= "z") return "x";
  if (char >= "A" && char <= "Z") return "X";
  if (char >= "0" && char <= "9") return "0";
  if (char < "\u0080") return char;
  if (/\p{Lu}/u.test(char)) return "X";
  if (/\p{L}|\p{M}/u.test(char)) return "x";
  return /\p{N}/u.test(char) ? "0" : char;
}
