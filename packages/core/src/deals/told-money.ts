import type { Item } from "./item.ts";

/** Words between a deal and its value. */
export const VALUE_WORDS: ReadonlySet<string> = new Set(
  "worth valued totaling totalling for of at".split(" "),
);

/** A sum that stands where the value of what was named can: "a contract, $5 million", "for up to $5 million". */
export function isTold(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    before === undefined ||
    before.mark ||
    VALUE_WORDS.has(before.lower) ||
    /^(?:about|to|than|least|nearly|over|around|some|almost|approximately|additional|another|a|an)$/u.test(
      before.lower,
    )
  );
}

/** "$5 a share", "$3 each", "$40 million in sales": a price, or a sum that tells something else. */
export function isPrice(items: readonly Item[], at: number): boolean {
  const after = [1, 2, 3].map((ahead) => items[at + ahead]?.lower ?? "");
  const [one = "", two = "", three = ""] = after;
  if (
    /^(?:a|per|each|an|apiece)$/u.test(one) &&
    (one === "each" ||
      one === "apiece" ||
      /^(?:share|barrel|tonne|ton|year|month|day|unit|ounce|pound|head|bushel|common|week|kilo|kilogram|piece|person)$/u.test(
        two,
      ))
  )
    return true;
  if (/^(?:per-share|share)$/u.test(one)) return true;
  return (
    one === "in" &&
    /^(?:sales|revenue|revenues|assets|profit|profits|debt|annual|earnings|net|losses|deposits|damages|fines)$/u.test(
      two === "annual" ? three : two,
    )
  );
}
