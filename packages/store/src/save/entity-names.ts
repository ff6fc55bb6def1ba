import { normalizeName, type Entity } from "@onrecord/core";

const MAX_WORDS = 8;

/** A name and all aliases, normalised, from each of their words on: "lena ortiz" and "ortiz". */
export function searchableNames(forms: readonly string[]): string[] {
  const names = new Set<string>();
  for (const form of forms) {
    const words = normalizeName(form).split(" ").slice(0, MAX_WORDS);
    for (const at of words.keys())
      names.add(words.slice(at).join(" ").slice(0, 120));
  }
  names.delete("");
  return [...names];
}

/** Other forms of an entity's name than the one it goes by. */
export function aliasesOf(
  entity: Pick<Entity, "name" | "aliases">,
  name: string,
): string[] {
  const forms = [entity.name, ...entity.aliases].map((form) =>
    form.slice(0, 300),
  );
  return [...new Set(forms)].filter((form) => form !== name);
}
