const words = (list: string): ReadonlySet<string> =>
  new Set(list.trim().split(/\s+/));

/**
 * Nouns for people and bodies that speak, lower case. A phrase that ends in one can be a speaker although it names
 * nobody: "a spokesman for the ministry", "senior officials", "analysts".
 */
export const SOURCE_NOUNS: ReadonlySet<string> = words(
  `activist activists administration administrator administrators advisor advisors adviser advisers
  advocate advocates agency agencies agent agents aide aides alderman ambassador analyst analysts
  announcement announcer archbishop army article assistant association attorney attorneys
  author authors authorities authority bank banker bankers banks bishop board body boss bosses
  broker brokers brother bureau cabinet campaign candidate candidates captain captors cardinal
  caller captain carrier chairman chairmen chairperson chairwoman chair chancellor chief chiefs church city
  clerk clinic club coach coalition colonel columnist commander commanders commentator
  commentators commission commissioner committee communique communiqué community company companies
  complaint conservatives consortium consultant consultants coordinator coroner corporation
  correspondent council councillor councilman councilwoman counsel counselor countries country
  couple court courts critics critic crowd daughter dealer dealers decree defendant defendants
  delegate delegates delegation democrats demonstrators department deputies deputy designer detective
  detectives developer dictator diplomat diplomats director directors dissidents doctor doctors document
  documents driver economist economists editor editorial editors embassy employee
  employees engineer engineers envoy envoys executive executives expert experts family father farmers
  farmer federation filing filings firm firms fisherman foundation founder friend friends
  general government governments governor governors group groups guard guards guerrillas head heads
  headline historian hospital husband industry inspector inspectors institute investigator investigators
  investor investors islamists journalist journalists judge judges jury justice justices king
  lawmaker lawmakers lawyer lawyers leader leaders leadership lecturer legislator legislators letter
  liberals lieutenant lobbyist magazine majority maker man manager managers manufacturer manufacturers
  marshal mayor mayors media medics member members memo men message messages militants military militia minister
  ministers ministry mission moderator monarch monitors mother movement mp mps narrator nation
  neighbor neighbors neighbour neighbours network newspaper newspapers nurse observers observer office
  officer officers official officials operator operators opponents opposition organiser organisers
  organization organisation organizations organisations organizer organizers owner owners
  panel paper papers parents parent parliament parliamentarian participant participants partner
  partners party parties passenger passengers pastor patient patients people physician physicians
  pilot pilots plaintiff plaintiffs player players police policeman poll polls pollster pollsters
  pope post premier president presidents press priest prime prince princess principal producer
  producers professor professors prosecution prosecutor prosecutors protester protesters
  psychologist publication publisher queen rabbi radio rebels regulator regulators
  relatives reporter reporters report reports representative representatives republicans researcher
  researchers resident residents retailer reviewer rival rivals sailor scholar scholars school
  scientist scientists secretary senator senators senior sergeant sheriff shareholder shareholders
  shopkeeper sister soldier soldiers son source sources speaker specialist specialists
  spokesman spokesmen spokesperson spokespersons spokespeople spokeswoman spokeswomen staff staffer
  staffers state statement strategist strategists student students study studies suit supporter
  supporters surgeon survey surveys survivor survivors suspect team teacher teachers technician
  television tenant tenants text tourist tourists trader traders trainer treasurer tribunal
  tribune tweet ad union unions university user users venture vendor veteran veterans victim
  victims villager villagers viewer viewers visitor voter voters watchdog website wife witness witnesses
  woman women worker workers writer writers youth lawsuit advertisement boy girl dad mom
  billionaire businessman businesswoman congressman congresswoman nominee front-runner frontrunner
  mogul developer challenger democrat republican incumbent heir actor actress singer artist musician
  comedian pundit pundits blogger host anchor hosts guest anonymous one others many some most both neither
  several two three none few`,
);

/** Sources whose words hide who they are. */
export const ANONYMOUS_HEADS: ReadonlySet<string> = words(
  `analyst analysts official officials source sources diplomat diplomats trader traders dealer dealers
  witness witnesses spokesman spokesmen spokeswoman spokesperson aide aides critics observers experts
  expert people residents one others many some most authorities sources`,
);

/** What a person speaks in or through: "in a statement", "told a news conference". */
export const SPEECH_PLACES: ReadonlySet<string> = words(
  `statement statements interview interviews speech speeches remarks comments letter letters email
  e-mail emails tweet tweets post posts message messages report reports briefing conference address
  article column op-ed editorial memo memorandum note notes testimony hearing hearings rally rallies debate debates
  call telephone phone video broadcast radio television tv twitter facebook instagram x telegram
  blog website podcast book memoir release communique communiqué filing affidavit complaint lawsuit opinion
  ruling ceremony meeting sermon dispatch telegram press news`,
);

/** Nouns for what was said: "claims by the firm that…", "the minister's assertion that…". */
export const SPEECH_NOUNS: ReadonlyMap<
  string,
  "asserts" | "accuses" | "warns" | "promises" | "denies" | "demands"
> = new Map([
  ["claim", "asserts"],
  ["claims", "asserts"],
  ["assertion", "asserts"],
  ["assertions", "asserts"],
  ["allegation", "accuses"],
  ["allegations", "accuses"],
  ["accusation", "accuses"],
  ["accusations", "accuses"],
  ["statement", "asserts"],
  ["statements", "asserts"],
  ["suggestion", "asserts"],
  ["suggestions", "asserts"],
  ["insistence", "asserts"],
  ["warning", "warns"],
  ["warnings", "warns"],
  ["promise", "promises"],
  ["pledge", "promises"],
  ["vow", "promises"],
  ["denial", "denies"],
  ["denials", "denies"],
  ["remark", "asserts"],
  ["remarks", "asserts"],
  ["comments", "asserts"],
]);

/** Nouns by which a reporter sums up what was just said: "…, a swipe at his rival". */
export const VERDICT_NOUNS: ReadonlySet<string> = words(
  `charge charges view stance position notion idea argument contention sentiment reference comment
  swipe dig jab nod move line phrase term label refrain theme echo`,
);
