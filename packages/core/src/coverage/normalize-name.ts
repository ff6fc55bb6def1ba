/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  ð: "d",
  đ: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ø: "o",
  œ: "oe",
  ß: "ss",
  þ: "th",
};

/**
 * Gives the form under which a name is compared across articles, or what somebody types is looked up:
 * lower case, plain letters, words separated by one blank, without points, marks and a leading article.
 *
 * Shape: never longer in words than the name; empty where the name has neither letter nor digit.
 * Errors: never throws.
 *
 * @example
 * normalizeName("The Médecins Sans Frontières") // "medecins sans frontieres"
 * normalizeName("U.S.-Iran") // "us iran"
 */
export function normalizeName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[æðđħıłøœßþ]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/['’ʼ`]s(?!\p{L})/gu, "s")
    .replace(/[\p{M}.'’ʼ`]/gu, "")
    .replace(/&/gu, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the (?=.)/u, "");
}
