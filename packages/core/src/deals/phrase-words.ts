import { AGREEMENT_VERBS, TRANSFER_VERBS } from "../lexicon/deal-verbs.ts";

export const CONNECTORS: ReadonlySet<string> = new Set([
  "and",
  "or",
  "&",
  "but",
  "nor",
  "plus",
]);
export const DETERMINERS: ReadonlySet<string> = new Set(
  "a an the this that these those its their his her our my your some any another each every".split(
    " ",
  ),
);
export const PRONOUNS: ReadonlySet<string> = new Set(
  "it they he she we i you them him us who which that whose there".split(" "),
);
// Past forms that tell what was done; before a noun they are rare.
export const DONE: ReadonlySet<string> = new Set([
  ..."expired expires lapsed collapsed took takes went came entered covers said".split(
    " ",
  ),
  ...[...AGREEMENT_VERBS, ...TRANSFER_VERBS]
    .flatMap(({ forms }) => [forms[2], forms[3]])
    .filter(
      (form) =>
        !/^(?:left|quit|proposed|extended|closed|ended|suspended|frozen|given|made|had)$/u.test(
          form,
        ),
    ),
]);
