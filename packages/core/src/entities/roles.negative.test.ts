import { expect, test } from "vitest";
import { rolesOf } from "../../test/support/marked-draft.ts";

// Copy in which nobody is given a post.
test.each([
  ["{p:Ann Other}, {p:Tom Ash} and {p:Rosa Quill} left.", "Ann Other"],
  // The post is the next person's.
  [
    "{p:Ann Other}, President {p:Tom Ash} and others left {l:Peru}.",
    "Ann Other",
  ],
  ["{p:Ann Other} met the president of {l:Peru}.", "Ann Other"],
  ["{p:Ann Other}, who met directors of {o:Brightwell}, left.", "Ann Other"],
  ["On Monday {p:Ann Other} left, and the chairman stayed.", "Ann Other"],
  ["{p:Ann Other}, 54, left.", "Ann Other"],
  ["The lawyers, {p:Ann Other} said, had left.", "Ann Other"],
  ["{p:Ann Other} was in {l:Peru}.", "Ann Other"],
])("%s", (copy, person) => {
  expect(rolesOf(copy, person)).toEqual([]);
});

test("a day before a title owns nothing", () => {
  expect(
    rolesOf("On Monday President {p:Ann Other} of {l:Peru} left.", "Ann Other"),
  ).toEqual(["President of Peru"]);
});

test("whose spokeswoman is told, though not by a name", () => {
  expect(
    rolesOf(
      "{o:Brightwell} rose. {o:Brightwell} fell. {p:Ann Other}, a spokeswoman for the campaign, said so.",
      "Ann Other",
    ),
  ).toEqual(["spokeswoman for the campaign"]);
});

test.each([
  // The post is that of the spokesman spoken of before.
  [
    "{o:Brightwell} rose. {o:Brightwell} fell. A spokesman for {o:Sundby Mills} left. The spokesman, {p:Ann Other}, said so.",
    ["spokesman of Sundby Mills"],
  ],
  // A person's spokesman is no body's.
  [
    "{o:Brightwell} rose. {o:Brightwell} fell. A spokesman for {p:Tom Ash} left. The spokesman, {p:Ann Other}, said so.",
    ["spokesman"],
  ],
])("whose spokesman: %s", (copy, roles) => {
  expect(rolesOf(copy, "Ann Other")).toEqual(roles);
});

test("nothing is inferred where several states compete", () => {
  expect(
    rolesOf(
      "President {p:Ann Other} met envoys of {l:Peru}, {l:Chile} and {l:Norway}.",
      "Ann Other",
    ),
  ).toEqual(["President"]);
});
