import { describe, expect, it } from "vitest";
import { readDeals } from "../../test/support/marked-deals.ts";

describe("words that only look like a deal", () => {
  it.each([
    "[Peru] has a great deal in common with [Chile].",
    "[Peru] must deal with a problem in [Chile].",
    "[Ana Ruiz|person] signed a new three-year contract last week.",
    "[Ana Ruiz|person] contracted malaria in [Kenya].",
    "[Peru] and [Chile] agreed that it was hot.",
    "[Peru] and [Chile] agreed to meet in [Oman].",
    "[Peru] offered to talk with [Chile].",
    "[Peru] is willing to work more closely with [Chile] in every field.",
    "[Peru] has a good deal of trouble in [Chile].",
    "The contract workers from [Nepal] went to [Oman].",
    "A social contract holds [Peru] and [Chile] together.",
    "[Peru] gave [Chile] a chance.",
    "[Peru] sent [Chile] a message.",
    "[Ana Ruiz|person] agreed to resign in [Peru].",
    "[Ana Ruiz|person] took over in [Peru].",
    "[Peru] and [Chile] played a match.",
    "[Ana Ruiz|person] teamed up with [Ole Berg|person].",
  ])("%s", (text) => {
    expect(readDeals(text)).toEqual([]);
  });
});

describe("deals that are not there", () => {
  it.each([
    "No deal was reached between [Peru] and [Chile].",
    "[Peru] and [Chile] failed to reach a deal.",
    "[Peru] has not signed the treaty with [Chile].",
    "[Peru] refused to sign a treaty with [Chile].",
    "[Norway] urged [Peru] to sign a treaty with [Chile].",
    "[Norway] called for a ceasefire in [Peru].",
    "If [Peru] signs a treaty with [Chile], prices will fall.",
    "[Peru] wants a deal with [Chile].",
    "[Acme Corp|org] denied it will buy [Bolt Inc|org].",
    "[Acme Corp|org] failed to buy [Bolt Inc|org].",
    "[Acme Corp|org] has not bought [Bolt Inc|org].",
    "[Acme Corp|org] wants to buy [Bolt Inc|org].",
  ])("%s", (text) => {
    expect(readDeals(text)).toEqual([]);
  });
});

it("takes no state for what a firm there does", () => {
  expect(
    readDeals("The [Peruvian|nat|PE] unit bought [Bolt Inc|org]."),
  ).toEqual([]);
});
