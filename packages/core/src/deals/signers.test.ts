import { expect, it } from "vitest";
import { readDeals } from "../../test/support/marked-deals.ts";

/** "Peru, Chile / Ana Ruiz, Ole Berg": the sides, and who signed for them. */
function briefSigners(marked: string): string[] {
  return readDeals(marked).map(({ parties, signatories }) => {
    const names = (sides: readonly { name: string }[]) =>
      sides.map(({ name }) => name).join(", ");
    return `${names(parties)} / ${names(signatories)}`;
  });
}

it.each([
  [
    "The treaty was signed by [Ana Ruiz|person] for [Peru] and [Ole Berg|person] for [Norway].",
    "Peru, Norway / Ana Ruiz, Ole Berg",
  ],
  [
    "The treaty was signed by [Ana Ruiz|person] on behalf of [Peru] and [Ole Berg|person] on behalf of [Norway].",
    "Peru, Norway / Ana Ruiz, Ole Berg",
  ],
  [
    "On behalf of [Acme Corp|org], [Ana Ruiz|person] signed a contract with [Oman].",
    "Acme Corp, Oman / Ana Ruiz",
  ],
  [
    "The accord was signed by [Ana Ruiz|person|PE|president@Peru] of [Peru] and, for [Chile], [Eva Sol|person].",
    "Peru, Chile / Ana Ruiz, Eva Sol",
  ],
  [
    "The agreement was signed by [Ana Ruiz|person||president@Acme Corp], president of [Acme Corp|org] and [Ole Berg|person||president@Bolt Inc], president of [Bolt Inc|org].",
    "Acme Corp, Bolt Inc / Ana Ruiz, Ole Berg",
  ],
  [
    "The agreement was signed between Dr. [Ana Ruiz|person||chief executive@Acme Corp] of [Acme Corp|org] and Dr. [Ole Berg|person||director@Bolt Inc] of [Bolt Inc|org].",
    "Acme Corp, Bolt Inc / Ana Ruiz, Ole Berg",
  ],
  [
    "[Peruvian|nat|PE] President [Ana Ruiz|person|PE|President@Peru] signed a treaty with [Norway].",
    "Peruvian, Norway / Ana Ruiz",
  ],
  [
    "[Acme Corp|org] and [Oman] signed a contract. It was signed by [Ana Ruiz|person] and [Ole Berg|person] for [Oman].",
    "Acme Corp, Oman / Ana Ruiz, Ole Berg",
  ],
  [
    "[Peru] and [Chile] agreed on a pact. [Ana Ruiz|person] signed for [Peru] and [Ole Berg|person] for [Chile].",
    "Peru, Chile / Ana Ruiz, Ole Berg",
  ],
])("%s", (text, sides) => {
  expect(briefSigners(text)).toEqual([sides]);
});

it.each([
  // Who meets, praises or signs something else signs no pact.
  "[Peru] and [Chile] signed a pact. [Ana Ruiz|person] praised it for [Peru].",
  "[Peru] and [Chile] signed a pact. [Ana Ruiz|person] signed a book for a boy.",
  "[Peru] and [Chile] signed a pact. The visitors' book was signed by [Ana Ruiz|person].",
])("takes nobody for a signer in %s", (text) => {
  expect(briefSigners(text)).toEqual(["Peru, Chile / "]);
});
