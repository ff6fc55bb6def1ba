import type { DealKind, DealStatus, PartyRole } from "../document/deal.ts";

// Source: written for this project from wire usage; each row has an example of our own.

/** Every form of a verb: base, third person, past, past participle, -ing. */
export type VerbForms = readonly [
  base: string,
  third: string,
  past: string,
  participle: string,
  ing: string,
];

/** "Norland and Westria signed the treaty": what a verb does to the agreement that is its object. */
export interface AgreementVerb {
  forms: VerbForms;
  /** A preposition that belongs to the verb: "withdraw from", "agree on". */
  particle?: string;
  status: DealStatus;
  /** Persons who do this for a state are its signatories. */
  signs?: true;
  /** Who does it to whom, where the sides differ: "won a contract from". */
  roles?: { subject: PartyRole; other: PartyRole };
  example: string;
}

const regular = (base: string): VerbForms => {
  const stem = base.endsWith("e") ? base.slice(0, -1) : base;
  const past =
    base.endsWith("y") && !/[aeiou]y$/u.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${stem}ed`;
  const third =
    base.endsWith("y") && !/[aeiou]y$/u.test(base)
      ? `${base.slice(0, -1)}ies`
      : /(?:s|sh|ch|x|z)$/u.test(base)
        ? `${base}es`
        : `${base}s`;
  return [base, third, past, past, `${stem}ing`];
};

const doubled = (base: string): VerbForms => {
  const twice = base + (base.at(-1) ?? "");
  return [base, `${base}s`, `${twice}ed`, `${twice}ed`, `${twice}ing`];
};

export const AGREEMENT_VERBS: readonly AgreementVerb[] = [
  {
    forms: regular("launch"),
    status: "agreed",
    example: "Acme launched a bid for Bolt.",
  },
  {
    forms: regular("start"),
    status: "agreed",
    example: "Acme started a tender offer for Bolt.",
  },
  {
    forms: ["begin", "begins", "began", "begun", "beginning"],
    status: "agreed",
    example: "Acme began a tender offer for Bolt.",
  },
  {
    forms: regular("raise"),
    status: "proposed",
    example: "Acme raised its bid for Bolt.",
  },
  {
    forms: regular("sweeten"),
    status: "proposed",
    example: "Acme sweetened its bid for Bolt.",
  },
  {
    forms: regular("sign"),
    status: "signed",
    signs: true,
    example: "Norland and Westria signed the pact.",
  },
  {
    forms: regular("ink"),
    status: "signed",
    signs: true,
    example: "Acme inked a deal with Bolt.",
  },
  {
    forms: regular("initial"),
    status: "agreed",
    signs: true,
    example: "The ministers initialled the accord.",
  },
  {
    forms: doubled("initial"),
    status: "agreed",
    signs: true,
    example: "The ministers initialled the accord.",
  },
  {
    forms: regular("conclude"),
    status: "agreed",
    signs: true,
    example: "Norland concluded a treaty with Westria.",
  },
  {
    forms: regular("reach"),
    status: "agreed",
    example: "The two sides reached a deal.",
  },
  {
    forms: ["strike", "strikes", "struck", "struck", "striking"],
    status: "agreed",
    example: "Acme struck a deal with Bolt.",
  },
  {
    forms: regular("clinch"),
    status: "agreed",
    example: "Acme clinched a contract.",
  },
  {
    forms: regular("seal"),
    status: "agreed",
    example: "Acme sealed a deal with Bolt.",
  },
  {
    forms: regular("secure"),
    status: "agreed",
    example: "Acme secured a contract from Norland.",
  },
  {
    forms: ["make", "makes", "made", "made", "making"],
    status: "agreed",
    example: "Acme made a deal with Bolt.",
  },
  {
    forms: regular("announce"),
    status: "agreed",
    example: "The two firms announced a merger.",
  },
  {
    forms: regular("unveil"),
    status: "agreed",
    example: "The two firms unveiled a joint venture.",
  },
  {
    forms: regular("enter"),
    particle: "into",
    status: "agreed",
    example: "Acme entered into an agreement with Bolt.",
  },
  {
    forms: regular("enter"),
    status: "agreed",
    example: "Acme entered a definitive agreement with Bolt.",
  },
  {
    forms: regular("execute"),
    status: "signed",
    example: "Acme executed a definitive agreement with Bolt.",
  },
  {
    forms: ["agree", "agrees", "agreed", "agreed", "agreeing"],
    particle: "on",
    status: "agreed",
    example: "They agreed on a truce.",
  },
  {
    forms: ["agree", "agrees", "agreed", "agreed", "agreeing"],
    particle: "upon",
    status: "agreed",
    example: "They agreed upon a pact.",
  },
  {
    forms: ["agree", "agrees", "agreed", "agreed", "agreeing"],
    particle: "to",
    status: "agreed",
    example: "They agreed to a ceasefire.",
  },
  {
    forms: ["agree", "agrees", "agreed", "agreed", "agreeing"],
    status: "agreed",
    example: "They agreed a trade deal.",
  },
  {
    forms: regular("accept"),
    status: "agreed",
    example: "The rebels accepted the truce.",
  },
  {
    forms: regular("declare"),
    status: "agreed",
    example: "Both armies declared a truce.",
  },
  {
    forms: doubled("bag"),
    status: "agreed",
    roles: { subject: "contractor", other: "client" },
    example: "Acme bagged a contract from Norland.",
  },
  {
    forms: ["win", "wins", "won", "won", "winning"],
    status: "agreed",
    roles: { subject: "contractor", other: "client" },
    example: "Acme won a contract from Norland.",
  },
  {
    forms: regular("land"),
    status: "agreed",
    roles: { subject: "contractor", other: "client" },
    example: "Acme landed a contract.",
  },
  {
    forms: regular("receive"),
    status: "agreed",
    roles: { subject: "contractor", other: "client" },
    example: "Acme received a contract from Norland.",
  },
  {
    forms: ["get", "gets", "got", "got", "getting"],
    status: "agreed",
    roles: { subject: "contractor", other: "client" },
    example: "Acme got a contract from Norland.",
  },
  {
    forms: regular("award"),
    status: "agreed",
    roles: { subject: "client", other: "contractor" },
    example: "Norland awarded Acme a contract.",
  },
  {
    forms: ["give", "gives", "gave", "given", "giving"],
    status: "agreed",
    roles: { subject: "client", other: "contractor" },
    example: "Norland gave Acme a contract.",
  },
  {
    forms: regular("negotiate"),
    status: "negotiating",
    example: "They are negotiating a treaty.",
  },
  {
    forms: regular("discuss"),
    status: "negotiating",
    example: "They discussed a trade deal.",
  },
  {
    forms: regular("finalize"),
    status: "agreed",
    example: "They finalized the deal.",
  },
  {
    forms: regular("finalise"),
    status: "agreed",
    example: "They finalised the deal.",
  },
  {
    forms: regular("complete"),
    status: "completed",
    example: "Acme completed the takeover of Bolt.",
  },
  {
    forms: regular("close"),
    status: "completed",
    example: "Acme closed its acquisition of Bolt.",
  },
  {
    forms: regular("ratify"),
    status: "approved",
    example: "Parliament ratified the treaty.",
  },
  {
    forms: regular("approve"),
    status: "approved",
    example: "Regulators approved the merger.",
  },
  {
    forms: regular("endorse"),
    status: "approved",
    example: "The cabinet endorsed the accord.",
  },
  {
    forms: regular("clear"),
    status: "approved",
    example: "Regulators cleared the takeover.",
  },
  {
    forms: regular("propose"),
    status: "proposed",
    example: "Norland proposed a pact with Westria.",
  },
  {
    forms: ["seek", "seeks", "sought", "sought", "seeking"],
    status: "proposed",
    example: "Norland sought a loan from the fund.",
  },
  {
    forms: regular("extend"),
    status: "agreed",
    example: "They extended the agreement for a year.",
  },
  {
    forms: regular("renew"),
    status: "agreed",
    example: "They renewed the treaty.",
  },
  {
    forms: regular("amend"),
    status: "agreed",
    example: "They amended the agreement.",
  },
  {
    forms: regular("scrap"),
    status: "terminated",
    example: "Norland scrapped the deal.",
  },
  {
    forms: doubled("scrap"),
    status: "terminated",
    example: "Norland scrapped the deal.",
  },
  {
    forms: regular("terminate"),
    status: "terminated",
    example: "Acme terminated its agreement with Bolt.",
  },
  {
    forms: regular("cancel"),
    status: "terminated",
    example: "Norland canceled a contract with Acme.",
  },
  {
    forms: doubled("cancel"),
    status: "terminated",
    example: "Norland cancelled a contract with Acme.",
  },
  {
    forms: regular("end"),
    status: "terminated",
    example: "Acme ended its agreement with Bolt.",
  },
  {
    forms: regular("abandon"),
    status: "terminated",
    example: "Acme abandoned its takeover of Bolt.",
  },
  {
    forms: regular("call"),
    particle: "off",
    status: "terminated",
    example: "Acme called off the merger.",
  },
  {
    forms: regular("void"),
    status: "terminated",
    example: "The court voided the contract.",
  },
  {
    forms: regular("renounce"),
    status: "terminated",
    example: "Norland renounced the treaty.",
  },
  {
    forms: ["withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing"],
    particle: "from",
    status: "terminated",
    example: "Norland withdrew from the treaty.",
  },
  {
    forms: regular("pull"),
    particle: "out",
    status: "terminated",
    example: "Norland pulled out of the deal.",
  },
  {
    forms: ["quit", "quits", "quit", "quit", "quitting"],
    status: "terminated",
    example: "Norland quit the pact.",
  },
  {
    forms: ["leave", "leaves", "left", "left", "leaving"],
    status: "terminated",
    example: "Norland left the pact.",
  },
  {
    forms: regular("suspend"),
    status: "suspended",
    example: "Norland suspended the treaty.",
  },
  {
    forms: ["freeze", "freezes", "froze", "frozen", "freezing"],
    status: "suspended",
    example: "Norland froze the deal.",
  },
  {
    forms: regular("reject"),
    status: "rejected",
    example: "Norland rejected the deal.",
  },
  {
    forms: regular("block"),
    status: "rejected",
    example: "Norland blocked the takeover of Bolt.",
  },
  {
    forms: regular("implement"),
    status: "in_force",
    example: "They implemented the accord.",
  },
  {
    forms: regular("have"),
    status: "in_force",
    example: "Norland has a treaty with Westria.",
  },
  {
    forms: ["have", "has", "had", "had", "having"],
    status: "in_force",
    example: "Norland has a treaty with Westria.",
  },
];

/** What a deal itself does, and what status that gives it. */
export interface CourseVerb {
  words: string;
  status: DealStatus;
}

/** Verbs of which the agreement itself is the subject: "the pact expires", "the treaty took effect". */
export const COURSE_VERBS: readonly CourseVerb[] = [
  { words: "expires", status: "in_force" },
  { words: "expired", status: "expired" },
  { words: "lapsed", status: "expired" },
  { words: "ended", status: "expired" },
  { words: "collapsed", status: "terminated" },
  { words: "took effect", status: "in_force" },
  { words: "takes effect", status: "in_force" },
  { words: "went into effect", status: "in_force" },
  { words: "came into effect", status: "in_force" },
  { words: "came into force", status: "in_force" },
  { words: "entered into force", status: "in_force" },
  { words: "went into force", status: "in_force" },
  { words: "covers", status: "in_force" },
  { words: "is in force", status: "in_force" },
  { words: "was completed", status: "completed" },
];

/** What the object of a transfer verb must be for the frame to hold. */
export type ThingClass =
  "firm" | "goods" | "aid" | "credit" | "money" | "stake";

/** "Acme bought Bolt", "Norland supplies Westria with gas": something changes hands. */
export interface TransferVerb {
  forms: VerbForms;
  /** A particle after the verb: "take over". */
  particle?: string;
  subject: PartyRole;
  /** The other side, and the words before it; "" stands for an object without preposition. */
  others: readonly {
    before: "" | "to" | "from" | "with" | "for" | "in" | "into" | "by";
    role: PartyRole;
  }[];
  /** What may change hands, with the kind of deal that it makes. */
  things: Partial<Record<ThingClass, DealKind>>;
  /** Roles by kind, where they differ from the frame's own. */
  rolesByKind?: Partial<
    Record<DealKind, { subject: PartyRole; other: PartyRole }>
  >;
  /** How far it has come once that is done, where that is not the end of it: what is ordered is still to be made. */
  done?: DealStatus;
  /** Says yes to what others will do: lawmakers who do are no side, and for whom it is must be told. */
  decides?: true;
  /** Is help only where a state or a body of states gives or gets it; between firms it is capital. */
  needsState?: true;
  /** What stands between the verb and the thing: "supplies Westria with gas". */
  thingAfter?: "with";
  example: string;
}

const BUY: Pick<TransferVerb, "subject" | "others" | "things" | "rolesByKind"> =
  {
    subject: "acquirer",
    others: [{ before: "from", role: "seller" }],
    things: { firm: "acquisition", stake: "stake", goods: "supply" },
    rolesByKind: { supply: { subject: "buyer", other: "seller" } },
  };
const SELL: Pick<
  TransferVerb,
  "subject" | "others" | "things" | "rolesByKind"
> = {
  subject: "seller",
  others: [{ before: "to", role: "acquirer" }],
  things: { firm: "acquisition", stake: "stake", goods: "supply" },
  rolesByKind: { supply: { subject: "seller", other: "buyer" } },
};
const SUPPLY: Pick<
  TransferVerb,
  "subject" | "others" | "things" | "rolesByKind" | "thingAfter"
> = {
  subject: "supplier",
  others: [
    { before: "", role: "client" },
    { before: "to", role: "client" },
  ],
  things: { credit: "loan", aid: "aid", money: "aid", goods: "supply" },
  rolesByKind: {
    aid: { subject: "donor", other: "recipient" },
    loan: { subject: "lender", other: "borrower" },
  },
  thingAfter: "with",
};

const GRANT: Pick<
  TransferVerb,
  "subject" | "others" | "things" | "rolesByKind" | "done"
> = {
  subject: "donor",
  others: [
    { before: "", role: "recipient" },
    { before: "to", role: "recipient" },
  ],
  things: { money: "aid", credit: "loan", aid: "aid" },
  rolesByKind: { loan: { subject: "lender", other: "borrower" } },
  done: "agreed",
};

export const TRANSFER_VERBS: readonly TransferVerb[] = [
  {
    forms: regular("acquire"),
    ...BUY,
    example: "Acme acquired Bolt Corp from Coil Inc.",
  },
  {
    forms: ["buy", "buys", "bought", "bought", "buying"],
    ...BUY,
    example: "Acme will buy Bolt Corp.",
  },
  {
    forms: regular("purchase"),
    ...BUY,
    example: "Norland plans to purchase gas from Westria.",
  },
  {
    forms: ["take", "takes", "took", "taken", "taking"],
    particle: "over",
    ...BUY,
    example: "Acme took over Bolt Corp.",
  },
  {
    forms: regular("import"),
    subject: "buyer",
    others: [{ before: "from", role: "seller" }],
    things: { goods: "supply" },
    example: "Norland imports gas from Westria.",
  },
  {
    forms: regular("order"),
    subject: "client",
    others: [{ before: "from", role: "supplier" }],
    things: { goods: "supply" },
    done: "agreed",
    example: "Norland ordered 20 jets from Acme.",
  },
  {
    forms: ["sell", "sells", "sold", "sold", "selling"],
    ...SELL,
    example: "Acme sold its paint unit to Bolt Corp.",
  },
  {
    forms: regular("divest"),
    ...SELL,
    example: "Acme divested its paint unit to Bolt Corp.",
  },
  {
    forms: regular("supply"),
    ...SUPPLY,
    example: "Norland supplies Westria with gas.",
  },
  {
    forms: regular("provide"),
    ...SUPPLY,
    example: "Norland has provided Westria with rifles.",
  },
  {
    forms: regular("deliver"),
    ...SUPPLY,
    example: "Norland delivered ten tanks to Westria.",
  },
  {
    forms: doubled("ship"),
    ...SUPPLY,
    example: "Norland shipped grain to Westria.",
  },
  {
    forms: regular("export"),
    ...SUPPLY,
    example: "Norland exports gas to Westria.",
  },
  {
    forms: ["send", "sends", "sent", "sent", "sending"],
    ...SUPPLY,
    example: "Norland sent arms to Westria.",
  },
  {
    forms: regular("donate"),
    ...SUPPLY,
    example: "Norland donated vaccines to Westria.",
  },
  {
    forms: ["give", "gives", "gave", "given", "giving"],
    ...SUPPLY,
    example: "Norland gave Westria a grant.",
  },
  {
    forms: regular("grant"),
    ...SUPPLY,
    example: "Norland granted Westria a loan.",
  },
  {
    forms: ["lend", "lends", "lent", "lent", "lending"],
    subject: "lender",
    others: [
      { before: "", role: "borrower" },
      { before: "to", role: "borrower" },
    ],
    things: { money: "loan", credit: "loan" },
    example: "Norland will lend $5 million to Westria.",
  },
  {
    forms: regular("invest"),
    subject: "investor",
    others: [
      { before: "in", role: "target" },
      { before: "into", role: "target" },
    ],
    things: { money: "investment" },
    example: "Acme invested $5 million in Bolt Corp.",
  },
  {
    forms: regular("inject"),
    subject: "investor",
    others: [{ before: "into", role: "target" }],
    things: { money: "investment" },
    example: "Acme will inject $5 million into Bolt Corp.",
  },
  {
    forms: regular("allocate"),
    ...GRANT,
    example: "Norland allocated $5 million to Westria.",
  },
  {
    forms: regular("earmark"),
    ...GRANT,
    example: "Norland earmarked $5 million in aid for Westria.",
  },
  {
    forms: regular("disburse"),
    ...GRANT,
    done: "completed",
    example: "The fund disbursed $5 million to Norland.",
  },
  {
    forms: regular("pledge"),
    ...GRANT,
    example: "Norland pledged $5 million to Westria.",
  },
  {
    forms: regular("promise"),
    ...GRANT,
    example: "Norland promised Westria $5 million in aid.",
  },
  {
    forms: doubled("commit"),
    ...GRANT,
    example: "Norland committed $5 million in aid to Westria.",
  },
  {
    forms: regular("contribute"),
    ...GRANT,
    things: { money: "aid" },
    needsState: true,
    example: "Norland contributed $5 million to the Westrian fund.",
  },
  {
    forms: regular("extend"),
    ...GRANT,
    things: { credit: "loan", aid: "aid" },
    example: "Norland extended a $5 million loan to Westria.",
  },
  {
    forms: regular("approve"),
    ...GRANT,
    things: { credit: "loan", aid: "aid" },
    done: "approved",
    decides: true,
    example: "The fund approved a $5 million loan to Westria.",
  },
];

/** "Acme raised its stake in Bolt". */
export const STAKE_VERBS: readonly VerbForms[] = [
  regular("raise"),
  regular("increase"),
  regular("boost"),
  regular("hike"),
  regular("lower"),
  ["cut", "cuts", "cut", "cut", "cutting"],
  regular("reduce"),
];

/** "Acme will merge with Bolt", "Acme teamed up with Bolt": two sides do one thing together. */
export interface JointVerb {
  forms: VerbForms;
  particle?: string;
  /** Null where what they do it for tells the kind, their roles and the sum. */
  kind: DealKind | null;
  /** Needs "with" and a side after it, even where two sides are the subject. */
  needsWith?: true;
  /** What they make stands between the verb and "with". */
  takesObject?: true;
  /** Is a deal only where it is told what the two do it for: these verbs of a purpose after "to". */
  purposes?: RegExp;
  status?: DealStatus;
  example: string;
}

export const JOINT_VERBS: readonly JointVerb[] = [
  {
    forms: regular("merge"),
    kind: "merger",
    example: "Acme Corp and Bolt Corp agreed to merge.",
  },
  {
    forms: regular("partner"),
    kind: "partnership",
    needsWith: true,
    status: "in_force",
    example: "Acme has partnered with Bolt Corp.",
  },
  {
    forms: regular("team"),
    particle: "up",
    kind: "partnership",
    needsWith: true,
    status: "in_force",
    example: "Acme teamed up with Bolt Corp.",
  },
  {
    forms: regular("join"),
    particle: "forces",
    kind: "partnership",
    needsWith: true,
    status: "in_force",
    example: "Acme joined forces with Bolt Corp.",
  },
  {
    forms: regular("collaborate"),
    kind: "partnership",
    needsWith: true,
    status: "in_force",
    example: "Acme collaborates with Bolt Corp.",
  },
  {
    forms: regular("co-develop"),
    kind: "partnership",
    needsWith: true,
    takesObject: true,
    status: "in_force",
    example: "Acme is co-developing a plant with Bolt Corp.",
  },
  {
    forms: regular("join"),
    kind: "partnership",
    needsWith: true,
    purposes: /^(?:form|create|launch|build|develop|establish|set|found)$/u,
    status: "agreed",
    example: "Acme joined with Bolt Corp to form an institute.",
  },
  {
    forms: regular("negotiate"),
    kind: null,
    needsWith: true,
    purposes:
      /^(?:buy|acquire|purchase|sell|obtain|secure|borrow|lend|finance|build|supply|import|export|merge|take|settle|end|reopen|restructure)$/u,
    status: "negotiating",
    example: "Norland is negotiating with Acme to buy 20 jets.",
  },
];

/** "Acme and Bolt formed a joint venture". */
export const FORMING_VERBS: readonly VerbForms[] = [
  regular("form"),
  ["set", "sets", "set", "set", "setting"],
  regular("establish"),
  regular("create"),
  regular("launch"),
];
