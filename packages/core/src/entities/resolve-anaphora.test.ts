import { describe, expect, test } from "vitest";
import { castOf } from "../../test/support/marked-draft.ts";

/** What stands for a name without being one, as "form = name". */
function referentsIn(copy: string): string[] {
  const { entities, mentions } = castOf(copy);
  return mentions
    .filter(({ form }) => form !== "name")
    .map(
      ({ text, entityId }) =>
        `${text} = ${entities.find(({ id }) => id === entityId)?.name}`,
    );
}

describe("posts that stand for their holders", () => {
  test.each([
    [
      "{n:Peruvian} President {p:Rosa Quill} left. The president slept.",
      ["The president = Rosa Quill"],
    ],
    [
      "{n:Russian} President {p:Ivan Lobov} left. They met the {f:Kremlin} leader.",
      ["the Kremlin leader = Ivan Lobov"],
    ],
    [
      "{n:Peruvian} President {p:Rosa Quill} met {n:Chilean} President {p:Tom Ash}. They doubt the {n:Peruvian} president's word.",
      ["the Peruvian president = Rosa Quill"],
    ],
    [
      "Prime Minister {p:Rosa Quill} of {l:Peru} left. The premier slept.",
      ["The premier = Rosa Quill"],
    ],
    [
      "{p:Rosa Quill}, chief executive of {o:Brightwell}, left. The {o:Brightwell} boss slept.",
      ["The Brightwell boss = Rosa Quill"],
    ],
    [
      "{p:Rosa Quill}, an analyst at {o:Brightwell}, left. The analyst slept.",
      ["The analyst = Rosa Quill"],
    ],
  ])("%s", (copy, referents) => {
    expect(referentsIn(copy)).toEqual(referents);
  });

  test("the palace's leader is the one president told of before, whose country it then is", () => {
    const { entities, mentions } = castOf(
      "President {p:Ivan Lobov} spoke in {l:Chile}. {n:Peruvian} President {p:Rosa Quill} slept. The {f:Kremlin} leader slept. Supreme Leader {p:Tom Ash} slept.",
    );
    const leader = mentions.find(({ form }) => form === "nominal");
    const holder = entities.find(({ id }) => id === leader?.entityId);
    expect([holder?.name, holder?.country]).toEqual(["Ivan Lobov", "RU"]);
  });

  test.each([
    // Another country's.
    "{n:Peruvian} President {p:Rosa Quill} left. The {n:Chilean} president slept.",
    // Not the same post.
    "Vice President {p:Rosa Quill} of {l:Peru} left. The president slept.",
    "{n:Peruvian} Prime Minister {p:Rosa Quill} left. The foreign minister slept.",
    "{n:Peruvian} President {p:Rosa Quill} left. A president slept.",
    "Former {n:Peruvian} president {p:Rosa Quill} left. The president slept.",
    "{n:Peruvian} President {p:Rosa Quill} left. Presidents slept.",
  ])("silent: %s", (copy) => {
    expect(referentsIn(copy)).toEqual([]);
  });
});

describe("pronouns", () => {
  test.each([
    ["{p:Rosa Quill} left. She slept.", ["She = Rosa Quill"]],
    ["Mr {p:Quill} left. He slept.", ["He = Quill"]],
    ["Mrs {p:Quill} met Mr {p:Ash}. He slept.", ["He = Ash"]],
    ["Mr {p:Ash} said his boat sank.", ["his = Ash"]],
    // The subject of a clause is not its own object.
    [
      "After Mr {p:Ash} met Mr {p:Lobov} and handed him a letter, all slept.",
      ["him = Lobov"],
    ],
    ["{o:Brightwell} spokeswoman {p:Quill} left. She slept.", ["She = Quill"]],
    // Who was "he" is not "she" after that.
    ["{p:Quill} left. He slept. She woke.", ["He = Quill"]],
  ])("%s", (copy, referents) => {
    expect(referentsIn(copy)).toEqual(referents);
  });

  test.each([
    "He slept.",
    "{p:Rosa Quill} left. He slept.",
    // Two who fit equally well.
    "Boats of Mr {p:Ash} and of Mr {p:Lobov} sank. He slept.",
    // Too far away.
    "Mr {p:Ash} left. It rained. It rained. It rained. It rained. He slept.",
    "{o:Brightwell} left. He slept.",
  ])("silent: %s", (copy) => {
    expect(referentsIn(copy)).toEqual([]);
  });
});

describe("it", () => {
  test.each([
    ["{o:Brightwell Mills} sold its boats.", ["its = Brightwell Mills"]],
    ["{l:Peru} says it sells fish.", ["it = Peru"]],
    ["{o:Brightwell Mills} rose. It said so.", ["It = Brightwell Mills"]],
    ["{l:Peru} denies that ships serve it.", ["it = Peru"]],
    ["{l:Peru} defends itself.", ["itself = Peru"]],
    ["{l:Peru} is short of rain, and its dam is low.", ["its = Peru"]],
  ])("%s", (copy, referents) => {
    expect(referentsIn(copy)).toEqual(referents);
  });

  test("a capital's pronoun acts for its state", () => {
    const { entities, mentions } = castOf("{l:Lima} says it sells fish.");
    const pronoun = mentions.find(({ form }) => form === "pronoun");
    const state = entities.find(({ id }) => id === pronoun?.actsFor);
    expect([pronoun?.text, state?.name]).toEqual(["it", "Peru"]);
  });

  test.each([
    "{o:Brightwell Mills} rose. It rained.",
    "Boats of {o:Brightwell Mills} sank, it said.",
    "{p:Rosa Quill} sold its boats.",
    // The subject of a clause is not its own object.
    "{l:Peru} has no part in it.",
    // What was signed is a text.
    "The treaty of {l:Peru} took force a year after it was signed.",
    // The name only qualifies the subject.
    "{l:Peru} nuclear plan reaches its last day.",
    "The plan that {l:Peru} drew up reached its last day.",
    // One of the two.
    "{l:Peru} gave {l:Chile} boats, which it uses.",
    "{l:Peru} took that yard over, and its dock sank.",
    "{l:Peru} knows what it costs.",
  ])("silent: %s", (copy) => {
    expect(referentsIn(copy)).toEqual([]);
  });
});

describe("bodies without their names", () => {
  test.each([
    [
      "{o:Brightwell Mills} rose. The company said so.",
      ["The company = Brightwell Mills"],
    ],
    [
      "The {o:Tidal Power Agency} met. The agency said so.",
      ["The agency = Tidal Power Agency"],
    ],
    // Whoever is the subject is what the text is about.
    [
      "City-based {o:Brightwell Mills} won a contract to build for {o:Sundby Metro}. The firm said so.",
      ["The firm = Brightwell Mills"],
    ],
    [
      "The {o:Water Ministry} met {o:Brightwell Mills}. The ministry said so.",
      ["The ministry = Water Ministry"],
    ],
  ])("%s", (copy, referents) => {
    expect(referentsIn(copy)).toEqual(referents);
  });

  test.each([
    "The company said so.",
    "The {o:Water Ministry} met. The company said so.",
    "{o:Brightwell Mills} rose. The company car sank.",
    "{o:Brightwell Mills} rose. A company said so.",
    "{o:Reuters} came. The company said so.",
    // A court that has no name is not the one that has.
    "A federal appeals court met. They asked the {o:Supreme Court}. The court said so.",
  ])("silent: %s", (copy) => {
    expect(referentsIn(copy)).toEqual([]);
  });
});
