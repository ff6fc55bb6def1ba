import type { Stance } from "../document/quote.ts";

/**
 * What may follow a reporting verb.
 *
 * - `quote`: words in marks of their own ("…," she quipped)
 * - `clause`: a clause, with or without "that" (said the road was shut)
 * - `that`: a clause only with "that" (stressed that the road was shut)
 * - `told`: first whom it is said to (told the council that…)
 * - `object`: a thing, and the thing is the content (condemned the strikes)
 * - `gerund`: an -ing form (denies building it)
 * - `to`: an infinitive (vowed to rebuild)
 * - `urge`: a person and an infinitive (urged both sides to talk)
 * - `of`: a person or nothing, and "of" (accused them of theft, warned of floods)
 * - `as`: an object and "as" (described the plan as rash)
 * - `whether`: an indirect question (asked whether it would rain)
 * - `marked`: an object, but only where some of it stands in marks (called the plan "rash")
 */
export type Complement =
  | "quote"
  | "clause"
  | "that"
  | "told"
  | "object"
  | "gerund"
  | "to"
  | "urge"
  | "of"
  | "as"
  | "whether"
  | "marked";

/** A verb that reports what somebody said. */
export interface SpeechVerb {
  lemma: string;
  stance: Stance;
  takes: readonly Complement[];
  /** It reporting. */
  example: string;
  /** Words after it that mean it reports nothing; each may be the first words of what follows. */
  notBefore: readonly string[];
  /** It reporting nothing: what `notBefore`, or the lack of a fitting complement, keeps out. */
  counterExample: string | null;
}

type Row = readonly [
  lemma: string,
  takes: string,
  example: string,
  notBefore?: string,
  counterExample?: string,
];

const asserts: readonly Row[] = [
  [
    "say",
    "quote clause",
    "Officials said the road was shut.",
    "goodbye|farewell|no to|yes to|nothing|something|anything|so|hello|thank",
    "She said goodbye to the crew.",
  ],
  [
    "tell",
    "quote told marked",
    "He told the council that the bridge was safe.",
    "the truth|a story|stories|lies|jokes|apart",
    "They told stories until dawn.",
  ],
  [
    "add",
    "quote clause",
    "She added that repairs would take a week.",
    "to |up|a further|more|another|fuel|weight|insult|value|pressure|\\d",
    "The firm added 40 jobs.",
  ],
  ["state", "quote clause", "The report states that the pump failed."],
  [
    "announce",
    "quote that clause",
    "The club announced that its coach would leave.",
    "a |an |the |plans|its |his |her |their ",
    "The firm announced a new plant.",
  ],
  [
    "declare",
    "quote that clause",
    "The mayor declared that the strike was over.",
    "war|bankruptcy|independence|victory|a |an |themselves|himself|herself|itself",
    "The company declared bankruptcy.",
  ],
  [
    "claim",
    "quote clause",
    "He claimed the vote was rigged.",
    "responsibility|credit|lives|the life|the lives|his life|her life|asylum|victory|damages|compensation|victims|a life|at least|more than|its|the title|the throne|a seat|a place|\\d",
    "A rebel group claimed responsibility for the blast.",
  ],
  ["allege", "quote clause", "The suit alleges the firm hid the tests."],
  [
    "assert",
    "quote clause",
    "The ministry asserted that the data were sound.",
    "itself|himself|herself|themselves|control|authority|dominance",
    "The navy asserted control of the strait.",
  ],
  [
    "maintain",
    "quote that",
    "The union maintains that no vote was held.",
    "a |an |the |its |his |her |their |contact|control|order|ties|relations",
    "The army maintained control of the port.",
  ],
  [
    "insist",
    "quote clause",
    "The bank insists it broke no rule.",
    "on ",
    "She insisted on a window seat.",
  ],
  [
    "argue",
    "quote clause",
    "Lawyers argued that the law was void.",
    "with |over |about |for |against |in favor|in favour",
    "The neighbours argued over the fence.",
  ],
  [
    "contend",
    "quote that clause",
    "The firm contends that it paid in full.",
    "with |for ",
    "Crews contended with heavy snow.",
  ],
  [
    "note",
    "quote clause",
    "He noted that prices had doubled.",
    "the |a |an ",
    "Please note the new hours.",
  ],
  [
    "observe",
    "quote that",
    "“It is late,” she observed.",
    "a |an |the |how|from",
    "Monitors observed the vote.",
  ],
  ["remark", "quote that", "He remarked that the hall was cold."],
  [
    "comment",
    "quote that",
    "“A fine day,” he commented.",
    "on |further|about",
    "He would not comment on the case.",
  ],
  [
    "mention",
    "that",
    "She mentioned that the talks had moved.",
    "",
    "He did not mention the price.",
  ],
  [
    "explain",
    "quote clause",
    "The engineer explained that the valve had failed.",
    "the |a |why|away",
    "The theory explains the tides.",
  ],
  [
    "report",
    "quote that clause",
    "The agency reported that ten ships had sailed.",
    "for duty|for work|to |on |a |an |the |net|earnings|profits|losses|record|sales|revenue|income|\\d",
    "The company reported a net loss.",
  ],
  [
    "reveal",
    "quote that clause",
    "The minister revealed that talks had begun.",
    "the |a |an |its |his |her |their |how",
    "The scan revealed a crack.",
  ],
  [
    "disclose",
    "quote that",
    "The bank disclosed that its chief had left.",
    "the |a |an |its |his |her |their ",
    "They did not disclose the price.",
  ],
  [
    "confirm",
    "quote clause",
    "Police confirmed that a man was held.",
    "the |a |an |its |his |her |their ",
    "The Senate confirmed the judge.",
  ],
  [
    "acknowledge",
    "quote clause",
    "The firm acknowledged that it erred.",
    "receipt|the crowd|applause",
    "She acknowledged the applause.",
  ],
  [
    "admit",
    "quote clause",
    "He admitted he took the money.",
    "to hospital|to the|patients|into",
    "The hospital admitted nine patients.",
  ],
  [
    "concede",
    "quote that clause",
    "The coach conceded that his side was tired.",
    "a goal|goals|defeat|the race|the election|two|three|a penalty|\\d",
    "The keeper conceded two goals.",
  ],
  [
    "recall",
    "quote that clause",
    "She recalled that the lights went out.",
    "the |a |an |its |his |her |their |\\d|about|some|vehicles|cars|more",
    "The maker recalled 3,000 cars.",
  ],
  [
    "reply",
    "quote that",
    "“Not yet,” he replied.",
    "to ",
    "She replied to the letter.",
  ],
  [
    "respond",
    "quote that",
    "“Never,” the coach responded.",
    "to |with |by |in kind",
    "Crews responded to the fire.",
  ],
  [
    "answer",
    "quote that",
    "“Yes,” he answered.",
    "questions|the |a |to |for",
    "He answered the phone.",
  ],
  ["retort", "quote that", "“Prove it,” she retorted."],
  ["quip", "quote that", "“I brought lunch,” he quipped."],
  [
    "joke",
    "quote that clause",
    "“I am too old,” he joked.",
    "about |with ",
    "They joked about the weather.",
  ],
  [
    "continue",
    "quote",
    "“And so,” he continued, “we left.”",
    "to |the |its |his |with |on |for |in |until |through",
    "Talks continued in Oslo.",
  ],
  [
    "conclude",
    "quote that",
    "The panel concluded that the pilot was not to blame.",
    "the |a |an |its |talks|with |in |on |by ",
    "The talks concluded in Oslo.",
  ],
  [
    "write",
    "quote clause",
    "She wrote that the archive was lost.",
    "a |an |the |books|off|about|for |down|in chalk",
    "He wrote a novel.",
  ],
  [
    "tweet",
    "quote clause",
    "“Safe and well,” she tweeted.",
    "a |an |the |out",
    "He tweeted a photo.",
  ],
  [
    "post",
    "quote that",
    "“We are open,” the café posted on its page.",
    "a |an |the |bail|net|record|its |his |her |profits|losses|\\d",
    "The firm posted a profit.",
  ],
  [
    "repeat",
    "quote that",
    "He repeated that he would not run.",
    "the |its |itself|a |his |her ",
    "The team repeated the feat.",
  ],
  [
    "reiterate",
    "quote that",
    "She reiterated that the offer stood.",
    "",
    "He reiterated his support.",
  ],
  [
    "stress",
    "quote that",
    "The doctor stressed that the risk was low.",
    "the |a |out",
    "The load stressed the beam.",
  ],
  [
    "emphasize",
    "quote that",
    "The envoy emphasized that no deal was signed.",
    "the |a |its |his |her ",
  ],
  [
    "emphasise",
    "quote that",
    "The envoy emphasised that no deal was signed.",
    "the |a |its |his |her ",
  ],
  [
    "underline",
    "quote that",
    "The minister underlined that the border was open.",
    "the |a |its |his |her ",
  ],
  [
    "underscore",
    "quote that",
    "She underscored that no one was hurt.",
    "the |a |its |his |her ",
  ],
  [
    "suggest",
    "quote that clause",
    "He suggested that the route be changed.",
    "the |a |an |its ",
    "The tracks suggest a bear.",
  ],
  [
    "hint",
    "quote that",
    "The striker hinted that he might stay.",
    "at ",
    "Clouds hinted at rain.",
  ],
  [
    "imply",
    "quote that",
    "The letter implied that the sum was paid.",
    "a |an |the ",
    "War implies a cost.",
  ],
  [
    "indicate",
    "quote that",
    "The bank indicated that rates would hold.",
    "a |an |the |by",
    "Red indicates a fault.",
  ],
  [
    "inform",
    "told",
    "The clinic informed patients that it would close.",
    "",
    "The study informed the debate.",
  ],
  [
    "notify",
    "told",
    "The airline notified passengers that the flight was late.",
  ],
  ["assure", "told quote", "He assured voters that taxes would not rise."],
  [
    "remind",
    "told quote",
    "She reminded drivers that the pass was shut.",
    "me of|us of|him of|her of",
    "The song reminds me of home.",
  ],
  [
    "point out",
    "quote that clause",
    "He pointed out that the lake was dry.",
    "the |a |to ",
    "The guide pointed out the tower.",
  ],
  [
    "go on",
    "quote",
    "“It rained,” she went on, “for days.”",
    "to the|for |with |a |the |until|strike|trial|sale|display|holiday",
    "Workers went on strike.",
  ],
  [
    "testify",
    "quote that",
    "He testified that the door was open.",
    "in |before |at |on |against |for |to |about ",
    "She will testify in June.",
  ],
  [
    "recount",
    "quote that",
    "He recounted that the boat sank at night.",
    "the |a |his |her |how|votes|ballots",
    "Clerks recounted the votes.",
  ],
  [
    "caution",
    "quote told that",
    "Analysts cautioned that data were thin.",
    "",
    "The driver was cautioned.",
  ],
  [
    "predict",
    "quote that clause",
    "The bank predicted that growth would slow.",
    "a |an |the ",
    "The model predicts a drop.",
  ],
  [
    "forecast",
    "quote that",
    "The bureau forecast that rain would fall.",
    "a |an |the |\\d",
    "The firm forecast a profit.",
  ],
  [
    "estimate",
    "quote that clause",
    "The agency estimated that ten thousand fled.",
    "a |an |the |at |its",
    "Losses are estimated at $3 million.",
  ],
  [
    "describe",
    "as marked",
    "She described the talks as a success.",
    "",
    "The book describes a voyage.",
  ],
  [
    "call",
    "marked",
    "He called the plan “a trap”.",
    "for |on |off|up|in |into|out|back|at |elections|an election|a meeting|a vote|a news conference",
    "She called a meeting.",
  ],
  [
    "label",
    "marked",
    "He labelled the claim “false”.",
    "",
    "They label the jars.",
  ],
  [
    "dub",
    "marked",
    "Fans dubbed the match “the long night”.",
    "",
    "The film was dubbed in French.",
  ],
  [
    "brand",
    "marked",
    "She branded the ruling “a farce”.",
    "",
    "Farmers brand their cattle.",
  ],
  [
    "term",
    "marked",
    "He termed the raid “a mistake”.",
    "",
    "It is a long-term plan.",
  ],
  [
    "characterize",
    "as marked",
    "The firm characterized the leak as small.",
    "",
    "Long winters characterize the region.",
  ],
  [
    "characterise",
    "as marked",
    "The firm characterised the leak as small.",
    "",
    "Long winters characterise the region.",
  ],
  [
    "refer to",
    "marked",
    "He referred to the deal as “dead”.",
    "",
    "The note refers to page six.",
  ],
  [
    "quote",
    "marked",
    "She quoted a line: “Never again.”",
    "prices|shares|a price",
    "The broker quoted a price.",
  ],
  [
    "cite",
    "marked",
    "He cited “personal reasons”.",
    "",
    "The paper cites ten studies.",
  ],
  ["portray", "as marked", "He portrayed the vote as “rigged”."],
  [
    "credit",
    "marked",
    "She credited “good neighbours” for the rescue.",
    "",
    "The bank credited the account.",
  ],
  [
    "compare",
    "marked",
    "He compared the hall to “an oven”.",
    "",
    "They compared prices.",
  ],
  [
    "tout",
    "marked",
    "She touted the plan's “bold” aims.",
    "",
    "He touts his record.",
  ],
  [
    "express",
    "marked",
    "He expressed “deep regret”.",
    "",
    "Voters expressed anger.",
  ],
  ["recite", "quote", "“Row, row,” he recited.", "the |a "],
  [
    "read",
    "quote",
    "“Keep out,” the sign read.",
    "the |a |an |his |her |out|about|from|books|for ",
    "She read the letter.",
  ],
  [
    "chant",
    "quote",
    "“Stay, stay,” the crowd chanted.",
    "at |in |for |outside",
    "Monks chanted at dawn.",
  ],
  [
    "shout",
    "quote that",
    "“Run,” a man shouted.",
    "at |down|for |abuse",
    "Fans shouted at the referee.",
  ],
  [
    "yell",
    "quote that",
    "“Over here,” she yelled.",
    "at |for ",
    "He yelled at the dog.",
  ],
  [
    "cry",
    "quote",
    "“Help,” he cried.",
    "over |for |in |at |on |with |when |as ",
    "The boy cried in court.",
  ],
  ["exclaim", "quote that", "“At last,” she exclaimed."],
  ["whisper", "quote that", "“Follow me,” he whispered.", "to |in "],
  ["mutter", "quote that", "“Enough,” she muttered.", "about |to |under "],
  [
    "sigh",
    "quote",
    "“So it goes,” he sighed.",
    "with |in |at ",
    "He sighed with relief.",
  ],
  [
    "laugh",
    "quote",
    "“I lost,” she laughed.",
    "at |about |off|when |and |with ",
    "They laughed at the joke.",
  ],
  [
    "confess",
    "quote that clause",
    "He confessed that he was lost.",
    "to ",
    "She confessed to the theft.",
  ],
  [
    "proclaim",
    "quote that",
    "The crowd proclaimed that he had won.",
    "a |an |the |himself|herself|itself|independence",
    "The king was proclaimed.",
  ],
  ["profess", "quote that", "She professed that she knew nothing."],
  [
    "pronounce",
    "quote marked",
    "“All done,” the nurse pronounced.",
    "dead|him dead|her dead",
    "He was pronounced dead.",
  ],
  [
    "affirm",
    "quote that",
    "The court affirmed that the deed was sound.",
    "the |a |its ",
    "The court affirmed the sentence.",
  ],
  [
    "reaffirm",
    "quote that",
    "She reaffirmed that the pact holds.",
    "the |a |its |their ",
  ],
  [
    "agree",
    "quote",
    "“Quite right,” she agreed.",
    "to |on |with |that|in |upon|they|he|she|it|a |the ",
    "They agreed to meet.",
  ],
  ["concur", "quote that", "“I do too,” she concurred.", "with |in "],
  [
    "advise",
    "quote urge told",
    "He advised travellers to wait.",
    "on |the |a ",
    "She advises firms on tax.",
  ],
  [
    "counter",
    "quote that",
    "“Not so,” he countered.",
    "the |a |with |threats|terrorism",
    "The army countered the attack.",
  ],
  ["shoot back", "quote", "“Try me,” she shot back."],
  ["fire back", "quote", "“Never,” he fired back.", "at "],
  ["hit back", "quote", "“Nonsense,” he hit back.", "at |against|with"],
  [
    "put it",
    "quote",
    "“It was a long day,” as he put it.",
    "in |on |to |away|down|off|under",
  ],
  ["sum up", "quote", "“We lost,” he summed up.", "the |a "],
  ["chime in", "quote", "“Me too,” she chimed in.", "on "],
  ["bark", "quote", "“Sit down,” he barked.", "at ", "The dog barked."],
  [
    "snap",
    "quote that",
    "“Enough,” she snapped.",
    "a |the |up|in |photos|pictures",
    "The rope snapped.",
  ],
  ["scoff", "quote that", "“As if,” he scoffed.", "at "],
  ["fume", "quote", "“A disgrace,” he fumed.", "at |over |about "],
  [
    "thunder",
    "quote that",
    "“Never again,” he thundered.",
    "down|through|into|across",
  ],
  ["gush", "quote", "“I love it,” she gushed.", "about |over |from |out|into"],
  ["enthuse", "quote that", "“Lovely,” he enthused.", "about |over "],
  ["crow", "quote that", "“We won,” he crowed.", "about |over "],
  [
    "beam",
    "quote",
    "“She did it,” her father beamed.",
    "at |with |down|from|into|to ",
  ],
  ["deadpan", "quote", "“Thrilling,” he deadpanned."],
  ["murmur", "quote that", "“Soon,” she murmured.", "about "],
  [
    "scream",
    "quote that",
    "“Get out,” she screamed.",
    "at |for |in |with |and ",
  ],
  ["holler", "quote", "“Wait,” he hollered.", "at "],
  [
    "mouth",
    "marked",
    "She mouthed “thank you”.",
    "",
    "The mouth of the river.",
  ],
  [
    "echo",
    "quote marked",
    "“Quite so,” she echoed.",
    "through|across|in |around",
  ],
  ["ponder", "quote whether", "He pondered whether to go.", "the |a |over "],
  [
    "venture",
    "quote that",
    "“Perhaps,” he ventured.",
    "into |out|to |a |the |beyond|capital|far|outside",
  ],
  [
    "volunteer",
    "quote that",
    "“I'll go,” she volunteered.",
    "to |for |at |as |in |with ",
    "He volunteered for the navy.",
  ],
  ["marvel", "quote that", "“So tall,” she marvelled.", "at "],
  [
    "vent",
    "quote",
    "“I am done,” he vented.",
    "about |to |on |anger|frustration",
  ],
  ["rant", "quote that", "“They lie,” he ranted.", "about |against |at |on "],
  [
    "believe",
    "marked",
    "She believes the plan is “dead”.",
    "",
    "He believes in luck.",
  ],
  ["think", "marked", "He thinks the offer is “a joke”.", "", "I think so."],
  [
    "recommend",
    "that quote",
    "The panel recommended that the dam be drained.",
    "a |an |the ",
    "Critics recommend the film.",
  ],
  ["opine", "quote that", "“It is art,” he opined."],
  [
    "muse",
    "quote that",
    "“Perhaps,” she mused.",
    "on |about |over ",
    "He mused on old age.",
  ],
  [
    "reflect",
    "quote",
    "“We were young,” he reflected.",
    "on |the |a |its |in ",
    "Prices reflect the cost.",
  ],
  [
    "boast",
    "quote that",
    "He boasted that no one was faster.",
    "of |a |an |the |about |\\d",
    "The hotel boasts a pool.",
  ],
  [
    "brag",
    "quote that",
    "She bragged that she never lost.",
    "about |of ",
    "He brags about money.",
  ],
  [
    "lament",
    "quote that",
    "He lamented that the trees were gone.",
    "the |a |his |her ",
  ],
  [
    "complain",
    "quote that clause",
    "Tenants complained that the heat was off.",
    "of |about |to ",
    "She complained of a cough.",
  ],
  [
    "clarify",
    "quote that",
    "The office clarified that the fee was optional.",
    "the |a |its |his |her ",
  ],
  [
    "elaborate",
    "quote",
    "“It was a test,” he elaborated.",
    "on |further|, but",
    "She did not elaborate.",
  ],
  [
    "inquire",
    "whether quote",
    "He inquired whether the shop was open.",
    "about |into ",
    "They inquired about rooms.",
  ],
  ["interject", "quote that", "“No,” she interjected."],
  ["theorize", "quote that", "He theorized that the ship broke up.", "about "],
  [
    "speculate",
    "quote that",
    "She speculated that the king was ill.",
    "about |on |in ",
    "They speculate in land.",
  ],
  [
    "attest",
    "that",
    "Records attest that the land was sold.",
    "to ",
    "His scars attest to that.",
  ],
  [
    "rule",
    "that",
    "The court ruled that the law was void.",
    "out|on |in |for |against |the |over ",
    "The king ruled the island.",
  ],
  [
    "find",
    "that",
    "The inquiry found that the crew was tired.",
    "",
    "Divers found the wreck.",
  ],
  [
    "show",
    "that",
    "The survey showed that most would vote.",
    "",
    "She showed the way.",
  ],
];

const denies: readonly Row[] = [
  [
    "deny",
    "quote clause gerund object",
    "The firm denies hiding the tests.",
    "access|entry|bail|visas|a visa|entrance|permission|parole|them|him|her|us|asylum|the request|the motion|the appeal|a request|a motion|an appeal|the petition|requests|reporters|journalists|citizens|people|women|the chance|the right|a chance|service|himself|herself|themselves|\\d",
    "Guards denied access to the site.",
  ],
  ["refute", "quote that object", "She refuted the report."],
  [
    "rebuff",
    "object",
    "The envoy rebuffed claims that he had left.",
    "an offer|the offer|offers|calls|efforts|overtures|a bid|attempts|a request|requests|advances|appeals",
    "The club rebuffed an offer.",
  ],
  [
    "dismiss",
    "object as marked",
    "The minister dismissed the claims as rumour.",
    "the case|the charges|the lawsuit|the suit|the coach|his|her|him|them|the appeal|the complaint|a case|a lawsuit|the manager|its|\\d|workers|staff|employees",
    "The judge dismissed the case.",
  ],
  [
    "reject",
    "object as marked",
    "The union rejected the allegations.",
    "the bill|the offer|an offer|the deal|the proposal|a proposal|the plan|a plan|the bid|a bid|the request|a request|the motion|a motion|the appeal|an appeal|the treaty|the idea of|the measure|the petition|him|her|them|\\d",
    "Voters rejected the treaty.",
  ],
  ["disavow", "marked", "He disavowed the “foolish” note."],
  [
    "dispute",
    "that object",
    "The bank disputed the figures.",
    "",
    "Both states dispute the island.",
  ],
  ["disagree", "quote", "“No,” the judge disagreed.", "with |on |over |about "],
];

const accuses: readonly Row[] = [
  [
    "accuse",
    "of marked",
    "The union accused the firm of theft.",
    "",
    "The accused man wept.",
  ],
  [
    "blame",
    "marked",
    "He blamed “weak rules” for the crash.",
    "",
    "No one is to blame.",
  ],
  [
    "charge",
    "quote that",
    "The critics charged that the count was unfair.",
    "with |a |an |the |him|her|them|\\d|for |at |more|fees|toward|into",
    "Police charged a man with theft.",
  ],
];

const condemns: readonly Row[] = [
  [
    "condemn",
    "object as marked",
    "The council condemned the raid.",
    "to death|him to|her to|them to",
    "The block was condemned to ruin.",
  ],
  ["denounce", "object as marked", "Clerics denounced the film."],
  ["criticize", "object marked", "She criticized the delay."],
  ["criticise", "object marked", "She criticised the delay."],
  ["decry", "object as marked", "Teachers decried the cuts."],
  ["deplore", "object marked", "The envoy deplored the arrests."],
  [
    "slam",
    "object marked",
    "The coach slammed the referee.",
    "into|the door|doors|on |shut|against|the brakes",
    "The car slammed into a wall.",
  ],
  [
    "blast",
    "object as marked",
    "He blasted the ruling as unfair.",
    "off|through|into|a hole|away|holes",
    "The rocket blasted off.",
  ],
  ["lambaste", "object as marked", "She lambasted the press."],
  ["mock", "marked", "He mocked the “silly” rule."],
  ["ridicule", "object as marked", "He ridiculed the idea."],
  [
    "attack",
    "marked",
    "She attacked the “empty” plan.",
    "",
    "Rebels attacked the town.",
  ],
  ["rail against", "marked", "He railed against “the elites”."],
];

const praises: readonly Row[] = [
  ["praise", "object as marked", "The bishop praised the rescuers."],
  [
    "hail",
    "object as marked",
    "The mayor hailed the ruling as fair.",
    "from |a cab|a taxi",
    "She hails from Cork.",
  ],
  ["laud", "object as marked", "The envoy lauded the talks."],
  [
    "applaud",
    "object marked",
    "The union applauded the vote.",
    "as |when |loudly|at ",
    "The crowd applauded loudly.",
  ],
  ["commend", "object marked", "The judge commended the officers."],
  [
    "welcome",
    "object as marked",
    "The bank welcomed the decision.",
    "him|her|them|guests|visitors|a baby|home|\\d|back|home",
    "The town welcomed its guests.",
  ],
  ["thank", "marked", "She thanked the “brave” crew."],
];

const warns: readonly Row[] = [
  [
    "warn",
    "quote clause told of",
    "The agency warned that dams could fail.",
    "off",
    "A sign warned off hikers.",
  ],
  [
    "threaten",
    "quote to that",
    "The union threatened to strike.",
    "the |a |its |his |her |their |people|lives|by ",
    "Floods threatened the town.",
  ],
  ["fear-monger", "quote", "“They are coming,” he fear-mongered."],
];

const promises: readonly Row[] = [
  [
    "promise",
    "quote clause to told",
    "The mayor promised to rebuild.",
    "a |an |the ",
    "The sky promised rain.",
  ],
  [
    "pledge",
    "quote that to clause",
    "Donors pledged to help.",
    "a |an |the |\\$|allegiance|\\d|support|more",
    "Donors pledged $3 million.",
  ],
  [
    "vow",
    "quote that to clause",
    "The coach vowed to stay.",
    "a |an |the |revenge",
    "They took vows.",
  ],
  [
    "swear",
    "quote that to",
    "He swore that he was home.",
    "in|the |an oath|at |allegiance|by ",
    "The judge swore in the jury.",
  ],
  [
    "guarantee",
    "quote that",
    "The shop guaranteed that prices would hold.",
    "a |an |the |its |his |her ",
    "A win guarantees a medal.",
  ],
];

const demands: readonly Row[] = [
  [
    "demand",
    "quote that to",
    "The union demanded that the boss resign.",
    "a |an |the |more|higher|better",
    "Fans demanded a refund.",
  ],
  [
    "urge",
    "quote that urge",
    "The envoy urged both sides to talk.",
    "",
    "She felt an urge to run.",
  ],
  [
    "call on",
    "urge",
    "The council called on the rebels to stop.",
    "",
    "He called on his aunt.",
  ],
  [
    "call for",
    "object",
    "The pope called for peace.",
    "",
    "The recipe calls for salt.",
  ],
  [
    "order",
    "quote urge that",
    "The judge ordered the firm to pay.",
    "a |an |\\d|more|new|pizza|food|dinner",
    "He ordered a pizza.",
  ],
  [
    "instruct",
    "quote urge that",
    "The board instructed staff to leave.",
    "",
    "He instructs pilots.",
  ],
  [
    "beg",
    "quote urge",
    "“Stay,” she begged.",
    "for |on ",
    "He begged for food.",
  ],
  [
    "plead",
    "quote that",
    "“Please come home,” she pleaded.",
    "guilty|not guilty|no contest|innocent|with |for ",
    "He pleaded guilty.",
  ],
  ["implore", "quote urge", "She implored the court to wait."],
  ["exhort", "quote urge", "He exhorted the troops to hold."],
  [
    "appeal",
    "quote",
    "“Come forward,” police appealed.",
    "to |for |against |the |a |its ",
    "He will appeal the ruling.",
  ],
  ["insist on", "marked", "She insisted on “full” payment."],
  [
    "propose",
    "that",
    "He proposed that the tax be cut.",
    "",
    "He proposed a toast.",
  ],
];

const asks: readonly Row[] = [
  [
    "ask",
    "quote whether urge",
    "Reporters asked whether he would resign.",
    "for |about |to |a |an |the question",
    "She asked for water.",
  ],
  [
    "wonder",
    "quote whether",
    "“Who pays?” she wondered.",
    "about |at ",
    "Tourists wondered at the view.",
  ],
  [
    "question",
    "quote whether marked",
    "He questioned whether the test was fair.",
    "",
    "Police questioned the driver.",
  ],
  ["query", "quote whether", "“When?” he queried."],
];

function verbs(stance: Stance, rows: readonly Row[]): SpeechVerb[] {
  return rows.map(
    ([lemma, takes, example, notBefore = "", counterExample = ""]) => ({
      lemma,
      stance,
      takes: takes.split(" ") as Complement[],
      example,
      notBefore: notBefore ? notBefore.split("|") : [],
      counterExample: counterExample || null,
    }),
  );
}

/** The verbs that report speech, with the stance they give and what may follow them. Our own list and examples. */
export const SPEECH_VERBS: readonly SpeechVerb[] = [
  ...verbs("asserts", asserts),
  ...verbs("denies", denies),
  ...verbs("accuses", accuses),
  ...verbs("condemns", condemns),
  ...verbs("praises", praises),
  ...verbs("warns", warns),
  ...verbs("promises", promises),
  ...verbs("demands", demands),
  ...verbs("asks", asks),
];

/** Forms that the rules of spelling do not give: past, past participle where it differs. */
export const IRREGULAR_FORMS: Readonly<
  Record<string, { past: string; participle?: string }>
> = {
  say: { past: "said" },
  tell: { past: "told" },
  write: { past: "wrote", participle: "written" },
  swear: { past: "swore", participle: "sworn" },
  go: { past: "went", participle: "gone" },
  read: { past: "read" },
  forecast: { past: "forecast" },
  find: { past: "found" },
  show: { past: "showed", participle: "shown" },
  think: { past: "thought" },
  shoot: { past: "shot" },
  hit: { past: "hit" },
  put: { past: "put" },
};

/** Verbs that double their last consonant before -ed and -ing. */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set([
  "admit",
  "brag",
  "dub",
  "quip",
  "beg",
  "slam",
  "refer",
  "label",
  "snap",
  "sum",
  "hit",
  "put",
  "deadpan",
  "marvel",
  "concur",
]);
