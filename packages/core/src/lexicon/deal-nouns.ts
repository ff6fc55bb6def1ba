import type { DealKind, DealStatus } from "../document/deal.ts";

// Source: written for this project from the terms of international law (Vienna Convention on the Law of Treaties,
// 1969, article 2; UN Treaty Collection glossary) and of company law as wires use them. November 2026.

/** A noun that names an arrangement. */
export interface DealNoun {
  /** Singular and plural, lower case. */
  words: readonly string[];
  /** What kind it is where nothing before it says more; null where only the rest of the sentence can tell. */
  kind: DealKind | null;
  /** It names an arrangement only with sides beside it ("an order from", "a stake in"): alone it is too common. */
  weak?: true;
  /** It is one only where it is signed: "signed a joint declaration". */
  signedOnly?: true;
  /** It is one only where a side says yes to it: "accepted a formula", "agreed to mediation". */
  consentOnly?: true;
  /** How far it has come where no verb says more. */
  status?: DealStatus;
}

/** "The pact does not contain…", "a contract to build…", "talks on a merger". */
export const DEAL_NOUNS: readonly DealNoun[] = [
  { words: ["treaty", "treaties", "covenant"], kind: "treaty" },
  { words: ["pact", "pacts"], kind: "pact" },
  { words: ["accord", "accords", "protocol", "protocols"], kind: "pact" },
  { words: ["deal", "deals"], kind: null },
  { words: ["agreement", "agreements"], kind: null },
  {
    words: ["memorandum", "memorandums", "memoranda", "mou", "mous"],
    kind: "memorandum",
  },
  { words: ["contract", "contracts"], kind: "contract" },
  {
    words: ["ceasefire", "ceasefires", "cease-fire", "truce", "armistice"],
    kind: "ceasefire",
  },
  { words: ["settlement"], kind: "settlement", weak: true },
  { words: ["merger", "mergers"], kind: "merger" },
  {
    words: ["takeover", "buyout", "acquisition", "acquisitions"],
    kind: "acquisition",
    weak: true,
  },
  {
    words: ["bid", "bids", "offer", "offers"],
    kind: "acquisition",
    weak: true,
  },
  { words: ["purchase", "sale"], kind: "acquisition", weak: true },
  {
    words: ["framework", "initiative", "charter"],
    kind: "partnership",
    weak: true,
    signedOnly: true,
  },
  {
    words: ["declaration", "communique"],
    kind: "pact",
    weak: true,
    signedOnly: true,
  },
  { words: ["plan"], kind: "pact", weak: true, signedOnly: true },
  { words: ["letter"], kind: null, weak: true, signedOnly: true },
  { words: ["consensus", "compromise"], kind: "other", weak: true },
  { words: ["joint-venture"], kind: "joint_venture" },
  { words: ["fta", "ftas"], kind: "trade" },
  { words: ["partnership", "partnerships"], kind: "partnership", weak: true },
  { words: ["collaboration", "alliance"], kind: "partnership", weak: true },
  { words: ["loan", "loans"], kind: "loan", weak: true },
  { words: ["bailout", "bailouts"], kind: "loan", weak: true },
  {
    words: ["grant", "grants", "donation", "donations", "allocation"],
    kind: "aid",
    weak: true,
  },
  // What two named sides negotiate is on its way; that they talk is not.
  {
    words: ["negotiations"],
    kind: "other",
    weak: true,
    status: "negotiating",
  },
  {
    words: ["formula", "proposal", "programme", "program", "mediation"],
    kind: "other",
    weak: true,
    consentOnly: true,
  },
];

/** Words inside the noun phrase that say what kind it is. The first that occurs, in this order, decides. */
export const KIND_MODIFIERS: readonly (readonly [
  word: string,
  kind: DealKind,
])[] = [
  ["free-trade", "trade"],
  ["rollover trade", "trade"],
  ["free trade", "trade"],
  ["ceasefire", "ceasefire"],
  ["cease-fire", "ceasefire"],
  ["truce", "ceasefire"],
  ["armistice", "ceasefire"],
  ["memorandum", "memorandum"],
  ["joint venture", "joint_venture"],
  ["joint-venture", "joint_venture"],
  ["merger", "merger"],
  ["takeover", "acquisition"],
  ["acquisition", "acquisition"],
  ["buyout", "acquisition"],
  ["purchase", "acquisition"],
  ["stake", "stake"],
  ["loan", "loan"],
  ["credit", "loan"],
  ["lending", "loan"],
  ["financing", "loan"],
  ["grant", "aid"],
  ["aid", "aid"],
  ["assistance", "aid"],
  ["bailout", "loan"],
  ["investment", "investment"],
  ["licensing", "licence"],
  ["licence", "licence"],
  ["license", "licence"],
  ["settlement", "settlement"],
  ["arms", "supply"],
  ["weapons", "supply"],
  ["supply", "supply"],
  ["sales", "supply"],
  ["sale", "supply"],
  ["delivery", "supply"],
  ["export", "supply"],
  ["gas", "supply"],
  ["oil", "supply"],
  ["grain", "supply"],
  ["wheat", "supply"],
  ["aircraft", "supply"],
  ["construction", "contract"],
  ["engineering", "contract"],
  ["service", "contract"],
  ["services", "contract"],
  ["management", "contract"],
  ["development", "partnership"],
  ["strategic partnership", "partnership"],
  ["partnership", "partnership"],
  ["cooperation", "partnership"],
  ["co-operation", "partnership"],
  ["collaboration", "partnership"],
  ["codeshare", "partnership"],
  ["code-share", "partnership"],
  ["marketing", "partnership"],
  ["framework", "partnership"],
  ["friendship", "treaty"],
  ["trade", "trade"],
  ["tariff", "trade"],
  ["commercial", "trade"],
  ["peace", "pact"],
  ["nuclear", "pact"],
  ["defence", "pact"],
  ["defense", "pact"],
  ["security", "pact"],
  ["military", "pact"],
  ["border", "pact"],
  ["extradition", "treaty"],
  ["climate", "pact"],
];

/** What the purpose after "to" says about the kind, where the noun is plain: "a deal to build", "an agreement to supply". */
export const PURPOSE_KINDS: Readonly<Record<string, DealKind>> = {
  build: "contract",
  construct: "contract",
  operate: "contract",
  design: "contract",
  manage: "contract",
  maintain: "contract",
  upgrade: "contract",
  repair: "contract",
  install: "contract",
  overhaul: "contract",
  run: "contract",
  buy: "acquisition",
  acquire: "acquisition",
  purchase: "acquisition",
  take: "acquisition",
  sell: "acquisition",
  supply: "supply",
  deliver: "supply",
  export: "supply",
  import: "supply",
  provide: "supply",
  ship: "supply",
  merge: "merger",
  lend: "loan",
  borrow: "loan",
  finance: "loan",
  invest: "investment",
  end: "pact",
  settle: "settlement",
  resolve: "settlement",
  cooperate: "partnership",
  "co-operate": "partnership",
  collaborate: "partnership",
  promote: "partnership",
  boost: "partnership",
  strengthen: "partnership",
  enhance: "partnership",
  expand: "partnership",
  deepen: "partnership",
  develop: "partnership",
  explore: "partnership",
  establish: "partnership",
  share: "partnership",
  work: "partnership",
  jointly: "partnership",
  market: "partnership",
  produce: "partnership",
};

/** Nouns after a deal noun that make it something else: "contract workers", "treaty bodies", "merger wave". */
export const NOT_AFTER: ReadonlySet<string> = new Set(
  `worker workers labour labor labourers killing killings killer killers body bodies maker makers making law bridge
  negotiator negotiators negotiation negotiations talks breaker breakers month months price prices obligations
  organization organisation manager season employee employees staff player players year years extension wave mania
  speculation rumors rumours target candidate specialist specialists proposal attempt attempts
  defense defence battle battles activity code artist fees fee terms day`.split(
    /\s+/,
  ),
);

/** Words before a deal noun that make it something else: "a great deal", "a plea deal", "the social contract". */
export const NOT_BEFORE: ReadonlySet<string> = new Set(
  `great good plea big social raw futures future green general mutual sweetheart employment labor labour prenuptial
  such any no non-disclosure marriage record book film movie sponsorship rookie bear forward option options nearest
  delivery month april may june july march december january february august september october november gentlemen's
  package ideal better best square fair hidden real genetic human cotton corn soybean wheat-futures health collective
  wage bargaining union pay`.split(/\s+/),
);
