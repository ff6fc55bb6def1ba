import { expect, test } from "vitest";
import { rolesOf } from "../../test/support/marked-draft.ts";

test.each<[copy: string, person: string, roles: string[]]>([
  // What a minister minds is not whose minister he is.
  [
    "{p:Bo Lind}, {l:Norway}'s Minister of {o:Regional Growth}, left.",
    "Bo Lind",
    ["Minister of Regional Growth of Norway"],
  ],
  [
    "{p:Bo Lind}, president of {o:Regional Growth}, left.",
    "Bo Lind",
    ["president of Regional Growth"],
  ],
  // A form of address names no state.
  [
    "His {o:Majesty} King {p:Bo Lind} of {l:Norway} left.",
    "Bo Lind",
    ["King of Norway"],
  ],
])("%s", (copy, person, roles) => {
  expect(rolesOf(copy, person)).toEqual(roles);
});
