/** What each rule for quotes goes by, as a sentence for readers. */
export const QUOTE_RULES: Readonly<Record<string, string>> = {
  "quotes/said-after":
    "The words in marks come first, then who says them and the verb of saying.",
  "quotes/said-inverted":
    "The words in marks come first, then the verb of saying and who says them.",
  "quotes/said-before":
    "A verb of saying leads straight to the words in marks.",
  "quotes/said-first":
    "The sentence opens with the verb of saying and its speaker, and words in marks follow.",
  "quotes/clause-that": "The verb of saying has a clause with “that”.",
  "quotes/clause-bare": "The verb of saying has a clause without “that”.",
  "quotes/clause-said":
    "A clause without marks is closed or broken by who says it.",
  "quotes/participle":
    "The sentence goes on with what its speaker said, as in “adding that”.",
  "quotes/according-to": "“According to” names whose words they are.",
  "quotes/in-the-words-of": "“In the words of” names whose words they are.",
  "quotes/colon": "A name and a colon stand before the words in marks.",
  "quotes/colon-lead":
    "A sentence without a verb of saying leads to the words in marks by a colon; its subject is taken for the speaker.",
  "quotes/headline-colon": "A headline gives the source after a colon.",
  "quotes/next-paragraph":
    "The paragraph before ends in a colon and says who speaks next.",
  "quotes/sentence-before":
    "The words in marks stand alone; the person of the sentence before is taken for the speaker.",
  "quotes/carried":
    "The words in marks stand alone; who spoke last is taken to speak on.",
  "quotes/floating":
    "The words in marks stand alone, and nobody has spoken before.",
  "quotes/impersonal": "The verb of saying is passive and names nobody.",
  "quotes/noun-that":
    "A noun for what was said, such as “claim”, belongs to a source and has a clause of its own.",
  "quotes/named-as": "Somebody calls something by words that stand in marks.",
  "quotes/described-as": "Somebody describes something with “as”.",
  "quotes/held":
    "Somebody thinks or hopes something, some of it in words that stand in marks.",
  "quotes/marked-clause":
    "Words in marks stand close after a verb of saying, inside its clause.",
  "quotes/object":
    "The verb itself says what is done with the thing: it is condemned, denied or praised.",
  "quotes/gerund": "The verb of saying has an -ing form: denies doing.",
  "quotes/infinitive": "The verb of saying has “to”: vowed to do.",
  "quotes/urged-to": "Somebody is urged “to” do something.",
  "quotes/accused-of": "Somebody is accused “of” something.",
  "quotes/warned-of": "The verb of saying has “of”: warned of.",
  "quotes/whether": "The verb of saying has a question: whether, how, why.",
};

/** What a rule for quotes goes by; a rule that has no sentence yet is given by its name. */
export function describeQuoteRule(rule: string): string {
  return (
    QUOTE_RULES[rule] ??
    `Read by the rule “${rule.replace("quotes/", "").replaceAll("-", " ")}”.`
  );
}
