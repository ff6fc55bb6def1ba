import { wordSet } from "./decode-table.ts";

/** Forms of address: they stand before a name, are no role, and are no part of a name. Lower case, without dots. */
export const HONORIFICS: ReadonlyMap<string, "male" | "female" | null> =
  new Map([
    ...[
      "mr",
      "sir",
      "lord",
      "messrs",
      "monsieur",
      "herr",
      "señor",
      "senor",
      "don",
      "king",
      "prince",
      "mister",
    ].map((word) => [word, "male"] as const),
    ...[
      "mrs",
      "ms",
      "miss",
      "lady",
      "dame",
      "madam",
      "madame",
      "mme",
      "frau",
      "señora",
      "senora",
      "queen",
      "princess",
      "mlle",
    ].map((word) => [word, "female"] as const),
    ...[
      "dr",
      "prof",
      "rev",
      "hon",
      "mx",
      "datuk",
      "datin",
      "dato",
      "tan",
      "tun",
      "shri",
      "sri",
      "u",
      "daw",
    ].map((word) => [word, null] as const),
  ]);

/** Nouns that head a role phrase: "Foreign Minister", "chief executive officer". Lower case. */
export const ROLE_HEADS: ReadonlySet<string> = wordSet(`
  president minister premier chancellor secretary king queen prince princess emir sultan emperor empress pope crown
  governor mayor senator congressman congresswoman representative lawmaker legislator parliamentarian deputy mp mep rep reps sen
  sens gov councillor councilor councilman speaker whip leader chief head chairman chairwoman chairperson chair director
  manager commissioner ambassador envoy consul diplomat negotiator mediator spokesman spokeswoman spokesperson spokesmen adviser advisor aide
  counsel attorney prosecutor judge justice lawyer magistrate ombudsman general gen colonel col lieutenant lt major maj captain
  capt sergeant sgt admiral adm commander cmdr brigadier brig marshal corporal private officer commodore ceo cfo coo cto executive
  founder co-founder owner partner economist analyst strategist trader banker professor prof lecturer researcher scientist
  scholar historian author writer journalist reporter correspondent editor columnist photographer publisher producer
  broadcaster anchor presenter actor actress singer musician rapper artist poet novelist playwright filmmaker
  coach trainer captain striker midfielder defender goalkeeper forward quarterback player winger pitcher golfer
  boxer champion referee umpire activist campaigner dissident candidate nominee contender imam ayatollah
  cleric mullah sheikh bishop archbishop cardinal rabbi priest pastor reverend rev father patriarch monk nun lama
  doctor physician surgeon nurse engineer pilot astronaut cosmonaut inspector detective constable superintendent sheriff
  treasurer auditor controller comptroller administrator coordinator organizer organiser representative rapporteur
  co-chair co-chairman vice-president vice-chairman undersecretary under-secretary supremo boss tycoon mogul billionaire
  entrepreneur investor businessman businesswoman industrialist oligarch dictator ruler strongman warlord
  militant insurgent rebel fugitive suspect defendant victim survivor witness mother father wife husband widow son daughter
  brother sister uncle aunt nephew niece cousin grandson grandfather grandmother
  lord sir lady baroness baron duke duchess earl count countess dame mr mrs ms miss
  fellow expert specialist consultant member official delegate veteran resident teacher student principal headmaster dean rector provost
  chargé attaché legate nuncio viceroy regent premier-designate pm fm vp`);

/** Words that come before a role's head inside the role phrase. Lower case. */
export const ROLE_MODIFIERS: ReadonlySet<string> = wordSet(`
  prime foreign deputy vice assistant acting interim former ex late retired senior junior chief executive managing general
  associate adjunct honorary founding first second third defense defence finance interior home health education trade commerce
  energy oil agriculture justice labor labour transport transportation environment economy economic industry information
  culture tourism sports planning development communications national federal state regional provincial local
  special chief permanent political military press public media legal security intelligence police army navy air naval
  opposition majority minority parliamentary presidential vice-presidential supreme grand crown outgoing incoming newly-elected elect
  shadow cabinet attorney surgeon inspector major lieutenant brigadier rear top leading veteran human rights research campaign policy
  treasury budget water housing immigration external internal affairs foreign-policy bank party rebel separatist exiled
  executive non-executive co corporate marketing operating financial technology investment sales project programme program regional country`);

/** Capitalized role heads that news copy joins to a name without an article ("President", "Gen."). Lower case. */
export const LEADING_ROLES: ReadonlySet<string> = wordSet(`
  president premier chancellor king queen prince princess emir sultan emperor pope governor mayor senator sen congressman
  congresswoman representative rep gov speaker ambassador gen general colonel col lt lieutenant major maj captain capt
  sergeant sgt admiral adm commander cmdr brigadier brig marshal minister secretary justice judge professor prof imam
  ayatollah sheikh bishop archbishop cardinal rabbi reverend father dr spokesman spokeswoman chairman chairwoman director
  commissioner chief leader pm mp analyst economist lawyer coach striker rev constable inspector mullah vice-president
  undersecretary deputy envoy prosecutor`);
