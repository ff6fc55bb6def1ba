const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Prepositions after which a capital is where something is. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  words(
    "in at near outside inside around throughout across into through via within from to of for off toward towards",
  ),
);

/** Prepositions after which a capital is a side: "relations with Tehran". */
export const SIDE_PREPOSITIONS: ReadonlySet<string> = new Set(
  words("with against between by"),
);

/** Nouns of policy: "sanctions on Moscow", "ties to Tehran", "Beijing's claim". Singular and plural. */
export const POLICY_NOUNS: ReadonlySet<string> = new Set(
  words(`
  accusation accusations action actions adviser advisers aggression aid aims alliance allies ally allegation allegations ambassador ambassadors ambition ambitions
  announcement annexation answer approach approval arms arsenal assault assent assistance assurance assurances attack attacks attempt attempts attitude backing
  ban behavior behaviour bid blockade budget call calls campaign capability claim claims commitment commitments
  concern concerns condition conditions conflict consent control cooperation counterattack
  criticism crackdown deal deals decision decisions defence defense delegation demand demands denial deterrent diplomacy
  diplomat diplomats drones economy effort efforts embargo enemies enemy envoy envoys expectations explanation exports failure fears foe foes forces foreign-policy
  goal goals goods government governments grip help hostility imports influence intelligence intent intention intentions interest interests
  intervention invasion invitation involvement leader leaders leadership leverage links list loan loans loyalty message messages military minister ministers missile missiles moves move
  negotiators negotiator neighbours neighbors nuclear objection objections occupation offensive offer offers officials
  operation operations opposition oil order orders outreach pact participation partner partners patience payment pledge pledges plan plans policies policy
  position posture power presence pressure pressures priorities priority programme program promise promises propaganda proposal proposals proposition
  provocation provocations reaction readiness refusal rejection relation relations relationship relationships reluctance reply representative representatives request requests
  response responses retaliation rival rivals rhetoric role sanctions sanction security shipments side signal signals sovereignty stance statement statements stand
  strategy strikes strike supplies supply support sway talks tariffs terms territorial threat threats ties tension tensions trade treaty troops troop ultimatum unwillingness
  version view views visa vow vows war warning warnings weapons willingness withdrawal wish wishes foreign central financial
  `),
);

/** Verbs whose object is a side, not a place, in base form. */
export const SIDE_VERBS: ReadonlySet<string> = new Set(
  words(`
  accuse advise aid allow anger annoy appease arm ask assure attack back beg blame block blast bring call censure challenge
  charge chide coax compel condemn confront contain convince criticise criticize cut demand deprive deter
  discourage embarrass enable encourage engage enrage exhort expect fault finance fine forbid force fund give goad grant hail
  help implore impel infuriate inform invite irk isolate join lambast lead leave let lobby make meet move need notify offend offer oppose order pay penalise penalize
  persuade placate pledge praise prevent press pressure pressurise pressurize promise prompt propose provide provoke punish push put rebuff rebuke recognise recognize
  reassure remind reprimand request rile sanction see sell send serve show slam squeeze stop subsidise subsidize supply support suspect
  sway tell thank threaten trust upset urge want warn weaken win
  `),
);

/** Verbs that a state, a ministry or a firm is the subject of, in base form: speech, decision, action. */
export const ACTING_VERBS: ReadonlySet<string> = new Set(
  words(`
  abandon abstain accept accuse acknowledge act adopt add admit adopt advise agree aim allege allow announce annex
  answer apologise apologize appeal appear apply appoint approve argue arm ask assert assure attack avoid back ban bar
  became become begin believe blame block bolster boycott break bring build buy call cancel cast cease challenge
  change choose cite claim close come comment commit complain concede conclude condemn confirm consider continue contend control convene
  cooperate counter criticise criticize cut deal decide declare decline defend delay demand deny deploy describe deserve
  develop dismiss dispatch dispute do doubt drop eject encourage end endorse enforce enjoy enter escalate
  exchange exclude execute expand expect expel exploit export express extend face fail favor favour fear feel
  finance find fire flout follow force freeze fund gain gave get give go got grant grow had hail halt handed has have help hit
  hold hope host hinder impose import increase indicate inform insist intend intensify intervene introduce invade invite invoke issue
  join keep know lack launch lay lead leave led left let level lift like lobby look lose made maintain make mean
  mediate meet mock move need negotiate nod nominate note notify object offer open oppose order oust overture own pay pledge
  plan play point pose postpone praise prefer prepare present press pressure prevent proclaim promise propose protest prove provide
  publish pull punish purchase pursue push put quit raise ratify react reaffirm realise realize receive recall recognise recognize
  reduce refrain refuse reiterate reject release rely remain renew renounce repeat reply report request require resist
  resort respond restate restore resume retaliate retain return reveal reverse revoke rule said sanction saw say see seek sell send
  sent serve set share show side sign signal slam slash sought speak sponsor stand start state stay step stop strengthen
  stress strike submit subsidise subsidize suffer suggest summon supply support suspect suspend take talk tell test thank think threaten
  took tighten told train transfer treat trigger try turn undertake unveil urge use vacate veto violate voice vote vow wage want
  warn welcome weigh win withdraw withhold work worry yield spent spend
  `),
);

/** Words of modality and tense that come between a subject and its verb. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  words(
    "will would can could may might must shall should has have had is was were are does did do never not also now still already ca wo n't",
  ),
);

/** Past forms that no rule makes regular, to the base form. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  words(
    `said say told tell gave give took take made make went go came come saw see sold sell sent send built build bought buy
    brought bring began begin became become broke break chose choose did do drew draw felt feel fought fight found find got get
    had have has have held hold kept keep knew know led lead left leave lost lose meant mean met meet paid pay ran run
    sought seek shown show showed show spoke speak spent spend stood stand struck strike swore swear thought think
    understood understand withdrew withdraw won win wrote write denied deny vowed vow rejected reject forbade forbid withheld withhold froze freeze`,
  ).reduce<[string, string][]>((pairs, word, at, all) => {
    if (at % 2 === 0) pairs.push([word, all[at + 1] ?? word]);
    return pairs;
  }, []),
);
