import { describe, expect, test } from "vitest";
import { entitiesOf, referentOf } from "../../test/support/marked-draft.ts";

describe("persons", () => {
  test.each([
    ["{p:Ann Other} left. {p:Other} said so.", ["Ann Other = Other"]],
    // The headline comes first.
    ["{p:OTHER} LEAVES\n{p:Ann Other} left.", ["Ann Other = OTHER"]],
    [
      "{p:Ann B. Other} left. {p:Ann Other} said so.",
      ["Ann B. Other = Ann Other"],
    ],
    ["{p:A. Other} left. {p:Ann Other} said so.", ["Ann Other = A. Other"]],
    ["{p:William Ash} left. {p:Bill Ash} said so.", ["William Ash = Bill Ash"]],
    // A given name alone, where only one bears it.
    ["{p:Ann Other} left. {p:Ann} was tired.", ["Ann Other = Ann"]],
    // The family name comes first.
    ["{p:Lin Meiyu} left. {p:Lin} said so.", ["Lin Meiyu = Lin"]],
    [
      "{p:Karim Al Zand} left. {p:Al Zand} said so.",
      ["Karim Al Zand = Al Zand"],
    ],
    // A town that somebody is called after.
    ["{p:Nino Lima} left. {l:Lima} promised rain.", ["Nino Lima = Lima"]],
    ["{p:Karim al-Zand} left. {p:Zand} said so.", ["Karim al-Zand = Zand"]],
    [
      "{p:Pak Jong-su} left. {p:Pak Jong Su} said so.",
      ["Pak Jong-su = Pak Jong Su"],
    ],
    [
      "{p:Rosa Maria Quill Soto} left. {p:Quill} said so.",
      ["Rosa Maria Quill Soto = Quill"],
    ],
    [
      "{p:Zoë Brandt} left. {p:Zoe Brandt} said so.",
      ["Zoë Brandt = Zoe Brandt"],
    ],
  ])("%s", (copy, names) => {
    expect(entitiesOf(copy)).toEqual(names);
  });

  test.each([
    // First names that differ are two people.
    ["{p:Ann Other} met {p:Tom Other}.", ["Ann Other", "Tom Other"]],
    ["{p:Ann Other} met {p:Tom Ash}.", ["Ann Other", "Tom Ash"]],
    // Where something is in it, the town is the town.
    ["{p:Nino Lima} left. In {l:Lima} it rained.", ["Nino Lima", "Lima"]],
    ["{p:Al Ash} met {p:Tom Ash}.", ["Al Ash", "Tom Ash"]],
    // A surname that nobody bears in full.
    ["{p:Quill} met {p:Tom Ash}.", ["Quill", "Tom Ash"]],
  ])("not one: %s", (copy, names) => {
    expect(entitiesOf(copy)).toEqual(names);
  });

  test.each([
    // The nearest bearer before the name.
    [
      "{p:Ann Other} left. {p:Tom Other} stayed. {p:Other} slept.",
      "Other",
      "Tom Other",
    ],
    // A form of address tells which of two.
    [
      "Mr {p:Tom Other} and Mrs {p:Ann Other} came. Mr {p:Other} slept.",
      "Other",
      "Tom Other",
    ],
    // A shared post does, too.
    [
      "President {p:Ann Other} met general {p:Tom Other}. Later President {p:Other} slept.",
      "Other",
      "Ann Other",
    ],
  ])("%s: %s is %s", (copy, form, name) => {
    expect(referentOf(copy, form)).toBe(name);
  });

  test("a surname that was taken for a place is the person's", () => {
    expect(entitiesOf("{p:Ann Brigg} left. {l:Brigg} said so.")).toEqual([
      "Ann Brigg = Brigg",
    ]);
  });
});
