import type { DealStatus } from "../document/deal.ts";

/** What a word between the sides and the verb does to the verb: "has agreed to", "plans to", "refused to". */
/** "none": the deal is not there. "wish": it is there only where all its sides want it. */
export type ChainEffect = DealStatus | "none" | "wish";

/** Words that carry a verb after "to", "on" or as -ing. "none": the deal is not there. */
export const CHAIN_VERBS: Readonly<Record<string, ChainEffect>> = {
  agreed: "agreed",
  agree: "agreed",
  agrees: "agreed",
  agreeing: "agreed",
  decided: "agreed",
  set: "agreed",
  due: "agreed",
  scheduled: "agreed",
  intended: "agreed",
  intends: "agreed",
  intend: "agreed",
  pledged: "agreed",
  promised: "agreed",
  committed: "agreed",
  undertook: "agreed",
  contracted: "agreed",
  elected: "agreed",
  plans: "proposed",
  plan: "proposed",
  planned: "proposed",
  planning: "proposed",
  proposed: "proposed",
  proposes: "proposed",
  offered: "proposed",
  offers: "proposed",
  offering: "proposed",
  bid: "proposed",
  seeks: "proposed",
  seeking: "proposed",
  sought: "proposed",
  considering: "proposed",
  mulling: "proposed",
  aims: "proposed",
  aiming: "proposed",
  looking: "proposed",
  prepared: "proposed",
  ready: "proposed",
  willing: "proposed",
  expected: "negotiating",
  expects: "negotiating",
  hopes: "negotiating",
  hoping: "negotiating",
  close: "negotiating",
  negotiating: "negotiating",
  talks: "negotiating",
  discussions: "negotiating",
  negotiations: "negotiating",
  discussing: "negotiating",
  cleared: "approved",
  allowed: "approved",
  allowing: "approved",
  approved: "approved",
  permission: "approved",
  approval: "approved",
  refused: "none",
  refuses: "none",
  refusing: "none",
  declined: "none",
  failed: "none",
  fails: "none",
  failing: "none",
  failure: "none",
  unable: "none",
  urged: "none",
  urges: "none",
  urging: "none",
  asked: "none",
  told: "none",
  wants: "wish",
  want: "wish",
  wanted: "wish",
  need: "none",
  needs: "none",
  demanded: "none",
  pressured: "none",
  tried: "none",
  trying: "none",
  try: "none",
  struggled: "none",
  accused: "none",
  denied: "none",
  threatened: "none",
  able: "none",
  efforts: "none",
  effort: "none",
  pressure: "none",
  attempt: "none",
  attempts: "none",
  calls: "none",
  call: "none",
  how: "none",
  used: "none",
  continued: "in_force",
  continue: "in_force",
  continues: "in_force",
  began: "in_force",
  begun: "in_force",
  started: "in_force",
};

/** Auxiliaries and what they do to the verb after them. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  "has have had having is are was were be been being will would shall should can could may might must do does did to".split(
    " ",
  ),
);

/** Adverbs that stand inside a verb group. */
export const GROUP_ADVERBS: ReadonlySet<string> = new Set(
  `here also already just recently now formally jointly legally officially finally today yesterday tentatively provisionally
  previously earlier later since still currently only once then again reportedly unanimously successfully regularly
  initially eventually secretly temporarily effectively both each all long further subsequently immediately separately
  formerly likewise together simultaneously conditionally verbally quietly definitively therefore soon not never n't no longer`.split(
    /\s+/,
  ),
);

export const NEGATIONS: ReadonlySet<string> = new Set(
  "not never n't cannot without neither nor no".split(" "),
);

/** Verbs of speech between a subject and "it": "Acme said it will buy Bolt". */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  `said says say saying announced announces confirmed reported reports disclosed stated told added noted adds declared
  revealed claimed claims insisted reiterated explained`.split(/\s+/),
);

/** Words after which a clause begins that tells something else. */
export const CLAUSE_STARTS: ReadonlySet<string> = new Set(
  `although though whereas while because after before as but when where if unless until which who whose whom that amid
  despite adding saying said says which since`.split(/\s+/),
);

/** Wishes and conditions before a deal noun: "calls for a deal", "if a deal", "hopes of an agreement". */
export const UNREAL_BEFORE: ReadonlySet<string> = new Set(
  `if unless without urged urge urges urging call calls called calling demand demands demanded demanding hope hopes hoped
  hoping want wants wanted need needs needed no neither nor denied denies deny prospects prospect chance chances possible
  possibility lack absence failed fail fails failing failure refuse refused refuses whether would could might any violate
  violated violating violation breach breached breaching undermine wish wishes pray oppose opposes opposed opposing
  criticised criticized criticise criticize toward towards`.split(/\s+/),
);
