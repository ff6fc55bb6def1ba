// Rules that are named for what they look at. The others are named for the verb that ties the sides together.
const NAMED: Readonly<Record<string, string>> = {
  "deals/named":
    "The copy names the agreement by its noun and says whose it is.",
  "deals/told-as":
    "The copy names the agreement by its noun and tells how it stands.",
  "deals/have": "The sides are said to have the agreement.",
  "deals/signed": "The sides sign the agreement.",
  "deals/was-signed": "The agreement is said to be signed, and by whom.",
  "deals/agreed-to": "One side agrees to do something with another.",
  "deals/agreed-that": "The sides agree that something shall be so.",
  "deals/agreed-on": "The sides agree on a matter.",
  "deals/agreed-together": "The sides agree to do something together.",
  "deals/consented": "One side consents to what another does.",
  "deals/offered": "One side offers the other something definite.",
  "deals/grants": "One side is to grant the other something definite.",
  "deals/in-talks": "The sides talk about a deal that is named.",
  "deals/in-partnership": "The sides work in partnership on something named.",
  "deals/form-venture": "The sides form a company together.",
  "deals/form-partnership": "The sides form a partnership.",
  "deals/raise-stake": "One side raises its stake in the other.",
  "deals/deliveries": "One side delivers goods to the other.",
  "deals/under": "Something happens under an agreement that is named.",
  "deals/ended-talks":
    "One side ends talks with another on a deal that is named.",
  "deals/course": "The copy tells what became of the agreement.",
  "deals/action-noun":
    "A noun for the act, such as “purchase”, has its sides beside it.",
};

/** What a rule for deals goes by, as a sentence for readers. */
export function describeDealRule(rule: string): string {
  const named = NAMED[rule];
  if (named) return named;
  const words = rule.replace("deals/", "").replaceAll("-", " ");
  if (words.startsWith("which "))
    return `A clause with “${words}” says what became of the thing named before it.`;
  return words.startsWith("was ")
    ? `The passive “${words}” names the thing first and the sides after it.`
    : `The verb “${words}” ties the sides together.`;
}
