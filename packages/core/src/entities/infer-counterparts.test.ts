import { expect, test } from "vitest";
import { castOf, rolesOf } from "../../test/support/marked-draft.ts";

test.each([
  [
    "{n:Peruvian} President {p:Rosa Quill} met her {n:Chilean} counterpart {p:Tom Ash}.",
    ["president of Chile"],
  ],
  [
    "{n:Peruvian} President {p:Rosa Quill} left. {p:Quill} and her {n:Chilean} counterpart, {p:Tom Ash}, signed.",
    ["president of Chile"],
  ],
  [
    "{o:Brightwell} chairman {p:Rosa Quill} met her successor {p:Tom Ash}.",
    ["chairman of Brightwell"],
  ],
  [
    "{o:Brightwell} chairman {p:Rosa Quill} praised her predecessor {p:Tom Ash}.",
    ["former chairman of Brightwell"],
  ],
])("%s", (copy, roles) => {
  expect(rolesOf(copy, "Tom Ash")).toEqual(roles);
});

test("the inferred role says that it is inferred and where", () => {
  const { text, entities } = castOf(
    "{n:Peruvian} President {p:Rosa Quill} met her {n:Chilean} counterpart {p:Tom Ash}.",
  );
  const [role] = entities.find(({ name }) => name === "Tom Ash")?.roles ?? [];
  expect(role?.basis).toBe("inferred");
  expect(text.slice(role?.start, role?.end)).toBe("Chilean counterpart");
});

test.each([
  // Nobody's post is known.
  "{p:Rosa Quill} met her {n:Chilean} counterpart {p:Tom Ash}.",
  // No other country, so nothing new is said.
  "{n:Peruvian} President {p:Rosa Quill} met her counterpart {p:Tom Ash}.",
])("silent: %s", (copy) => {
  expect(rolesOf(copy, "Tom Ash")).toEqual([]);
});

test("the country is that of the counterpart", () => {
  const { entities } = castOf(
    "{n:Peruvian} President {p:Rosa Quill} met her {n:Chilean} counterpart {p:Tom Ash}.",
  );
  expect(entities.find(({ name }) => name === "Tom Ash")?.country).toBe("CL");
});
