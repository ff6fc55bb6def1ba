import { describe, expect, it } from "vitest";
import { briefDeals } from "../../test/support/marked-deals.ts";

describe("what is agreed to", () => {
  it.each([
    [
      "[Peru] and [Chile] have agreed to share water.",
      "partnership agreed: Peru=party, Chile=party",
    ],
    [
      "[Peru] agreed in principle with [Chile] to reopen the pass.",
      "other agreed: Peru=party, Chile=party",
    ],
    [
      "[Peru] agreed on Monday to lift a ban on [Chilean|nat|CL] beef.",
      "other agreed: Peru=party, Chilean=party",
    ],
    ["[Peru] has agreed to postpone the tax.", "other agreed: Peru=party"],
    [
      "The [Red Front|org] agreed to set up a force of [Kenyan|nat|KE], [Omani|nat|OM] and [Nepali|nat|NP] troops.",
      "other agreed: Red Front=party, Kenyan=party, Omani=party, Nepali=party",
    ],
    ["[Peru] has agreed today to open the pass.", "other agreed: Peru=party"],
    [
      "President [Ana Ruiz|person||President] has agreed to open the pass.",
      "other agreed: Ana Ruiz=party",
    ],
    [
      "The [Peruvian|nat|PE] rebels agreed to free their captives.",
      "other agreed: Peruvian=party",
    ],
    [
      "[Ana Ruiz|person] and [Ole Berg|person] have agreed to share information.",
      "partnership agreed: Ana Ruiz=party, Ole Berg=party",
    ],
    [
      "[Peru] and [Chile] agreed that their fleets should share the port.",
      "partnership agreed: Peru=party, Chile=party",
    ],
  ])("%s", (text, deal) => {
    expect(briefDeals(text)).toEqual([deal]);
  });
});

describe("what nobody arranges with another", () => {
  it.each([
    "The [Supreme Court|org] agreed to hear the case.",
    "The [Peruvian|nat|PE] parliament agreed to raise the tax.",
    "[Ana Ruiz|person] agreed to resign.",
    "[Ana Ruiz|person] agreed to lift the ban.",
    "Coach [Ana Ruiz|person||coach] agreed to lift the ban.",
    "President [Ana Ruiz|person||President] agreed to resign today.",
    "[Peru] agreed that it was hot.",
    "[Peru] has not agreed to postpone the tax.",
    "[Peru] agreed to consider the plan.",
  ])("%s", (text) => {
    expect(briefDeals(text)).toEqual([]);
  });
});
