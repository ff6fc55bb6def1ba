/** Words that hold a sentence together. Lower case. They tell where a noun phrase or a clause begins and ends. */
const words = (list: string): ReadonlySet<string> =>
  new Set(list.trim().split(/\s+/));

export const DETERMINERS = words(
  `the a an this that these those his her its their our my your some several many most few two three
  four five another each every no any all both one other such`,
);

export const POSSESSIVES = words("his her its their our my your whose");

export const PREPOSITIONS = words(
  `of for in at from with on to by about against over under after before during since until into
  between among through within without near behind across outside inside amid despite including like
  than per via toward towards upon along around beyond alongside following regarding concerning`,
);

export const SUBORDINATORS = words(
  `that because if when while as although though whereas since unless until whether where why how what
  which who whom whose once lest`,
);

export const COORDINATORS = words("and or but nor yet");

export const SUBJECT_PRONOUNS = words("he she they we i it you");

export const PERSON_PRONOUNS = words("he she they we i");

export const OBJECT_PRONOUNS = words("him her them us me it you");

export const AUXILIARIES = words(
  `is are was were be been being am has have had having do does did will would can could may might
  must shall should 's 're 've 'll 'd ’s ’re ’ve ’ll ’d`,
);

export const MODALS = words(
  "will would can could may might must shall should 'll 'd ’ll ’d",
);

export const NEGATIONS = words(
  `not n't n’t never didn't didn’t don't don’t doesn't doesn’t hasn't hasn’t haven't haven’t hadn't hadn’t
  wouldn't wouldn’t won't won’t can't can’t cannot couldn't couldn’t isn't isn’t wasn't wasn’t aren't
  aren’t weren't weren’t neither nor`,
);

/** Adverbs that may stand between a subject and its verb, or after the verb. */
export const ADVERBS = words(
  `also again then now later earlier once often always never still just even only too instead however
  meanwhile moreover nevertheless nonetheless therefore thus further furthermore already soon ago
  today yesterday tonight tomorrow here there himself herself themselves itself last first
  sometimes flatly bluntly once simply back so yet perhaps maybe indeed overnight afterwards
  afterward elsewhere before previously online aloud alike monday tuesday wednesday thursday friday
  saturday sunday well more recently`,
);

/** Finite forms that are verbs nearly wherever they stand. */
export const FINITE_VERBS = words(
  `is are was were am has have had do does did will would can could may might must shall should
  isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t hasn't hasn’t haven't haven’t hadn't hadn’t
  don't don’t doesn't doesn’t didn't didn’t won't won’t wouldn't wouldn’t can't can’t cannot couldn't
  couldn’t shouldn't shouldn’t mustn't mustn’t
  became becomes began begins begun brought brings built bought came comes caught chose cut drew drove
  fell falls felt feels fought found finds flew forgot gave gives goes went got gets grew grows
  heard hears held holds hit hurt kept keeps knew knows led left lost loses made makes meant
  means met paid pays put puts ran rose rises sat saw sees sent sends sought seeks seemed seems
  sold sells shot showed spent spoke speaks stood stands stole struck swung swore taught takes took
  tells thought thinks threw told understood understands won wins wore writes wrote
  wants wanted needs needed hopes hoped expects expected believes believed plans intends
  remains remained continues continued happened happens includes included contains belongs depends
  exists appears appeared tends agreed agrees decided decides refused declined failed tried
  died lived worked killed helped asked called used turned started moved played opened closed
  signed ended added allowed created caused received provided produced offered joined served
  increased reduced rejected accepted suffered supported opposed raised voted resigned arrived
  arrested carried planned launched attacked warned forced ordered passed pushed pulled
  visited returned reached required changed returned dropped stopped walked watched waited
  hid ate beat bent bid bit bled blew bore broke clung crept dealt dug drank fed fled flung forbade forgave
  froze hung laid lent lit mistook overcame overtook rang rode sank sang shook shone shut slept slid sped
  split sprang stole stuck stung strode strove swam swept tore trod underwent upheld wept withdrew withheld
  woke wove stepped admitted claimed denied deserves deserve owes lacks lacked cost costs`,
);

/** Prepositions and words that open a time or place after a verb: "on Monday", "in a statement". */
export const ADVERBIAL_PREPOSITIONS = words(
  "on in at during after before by via through from following of about late early since until within upon over with ahead amid outside inside near under",
);
