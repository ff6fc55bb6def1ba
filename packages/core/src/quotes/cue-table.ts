import {
  DOUBLING_VERBS,
  IRREGULAR_FORMS,
  SPEECH_VERBS,
  type SpeechVerb,
} from "../lexicon/speech-verbs.ts";

export type CueForm = "base" | "present" | "past" | "participle" | "ing";

/** A form of a reporting verb: "said" is the past of "say". `tail` is the second word of "point out". */
export interface CueEntry {
  verb: SpeechVerb;
  form: CueForm;
  tail: string | null;
}

/** Every form of every reporting verb, by its first word in lower case; verbs of two words come first. */
export const CUE_TABLE: ReadonlyMap<string, readonly CueEntry[]> = buildTable();

function buildTable(): Map<string, CueEntry[]> {
  const table = new Map<string, CueEntry[]>();
  for (const verb of SPEECH_VERBS) {
    const [head = "", tail = null] = verb.lemma.split(" ");
    for (const [form, word] of inflectVerb(head)) {
      const entries = table.get(word) ?? [];
      const entry = { verb, form, tail };
      if (tail) entries.unshift(entry);
      else entries.push(entry);
      table.set(word, entries);
    }
  }
  return table;
}

/** The forms of an English verb by spelling, with the irregular ones from the table. */
export function inflectVerb(lemma: string): [CueForm, string][] {
  const irregular = IRREGULAR_FORMS[lemma];
  const past = irregular?.past ?? addEnding(lemma, "ed");
  const forms: [CueForm, string][] = [
    ["base", lemma],
    ["present", addS(lemma)],
    ["past", past],
    ["ing", addEnding(lemma, "ing")],
  ];
  if (irregular?.participle) forms.push(["participle", irregular.participle]);
  // "labelled" and "labeled" are both written.
  if (DOUBLING_VERBS.has(lemma) && lemma.endsWith("el"))
    forms.push(["past", `${lemma}ed`], ["ing", `${lemma}ing`]);
  // "read" and "forecast" are their own past, which a report is written in.
  return forms.filter(
    ([form, word], at) =>
      !(form === "base" && word === past) &&
      forms.findIndex((other) => other[1] === word) >=
        (form === "past" ? 0 : at),
  );
}

function addS(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function addEnding(lemma: string, ending: "ed" | "ing"): string {
  if (DOUBLING_VERBS.has(lemma)) return lemma + lemma.at(-1) + ending;
  if (lemma.endsWith("e") && !(ending === "ing" && /(?:ee|ye|oe)$/.test(lemma)))
    return lemma.slice(0, -1) + ending;
  if (ending === "ed" && /[^aeiou]y$/.test(lemma))
    return `${lemma.slice(0, -1)}ied`;
  return lemma + ending;
}
