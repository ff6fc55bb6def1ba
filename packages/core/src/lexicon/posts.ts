const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/**
 * Head nouns of posts that belong to a state, an organization or a party: "minister", "chairman". Lower case, singular.
 * A nationality or a country beside one of them is what the post belongs to.
 */
export const OFFICE_HEADS: ReadonlySet<string> = new Set(
  words(`
  administrator advisor adviser agent aide alderman ambassador assemblyman assemblywoman assistant
  attaché attache attorney auditor ayatollah-general
  banker bishop archbishop boss brigadier cabinet-secretary captain cardinal caliph ceo cfo coo cto cio chair
  chairman chairperson chairwoman chairlady chancellor chief chieftain clerk coach co-chair co-chairman co-ceo
  co-director co-founder cofounder co-leader co-owner co-president colonel commandant commander
  commander-in-chief commissioner comptroller congressman congresswoman consul controller coordinator
  co-ordinator councillor councilman councilwoman counsel counsellor counselor curator custodian
  dean delegate deputy diplomat director director-general duke duchess earl economist-in-chief editor
  editor-in-chief emir emperor empress envoy executive founder foreman general governor governor-general
  head headmaster headmistress imam inspector inspector-general investigator judge justice khan king
  lawmaker leader legislator lieutenant lt-governor magistrate major manager marshal mayor mayoress
  mediator member minister monarch mp mep mk mla msp mufti negotiator officer official ombudsman
  ombudswoman organiser organizer owner partner pastor patriarch pilot politician pontiff pope
  prefect premier president president-elect prime-minister prince princess principal prosecutor
  protector provost queen rapporteur rector registrar regent regulator representative ruler
  scientist secretary secretary-general senator sergeant sheriff skipper solicitor-general speaker spokesman
  spokesperson spokeswoman strategist superintendent supervisor sultan surgeon-general taoiseach
  tanaiste trustee tsar czar treasurer undersecretary under-secretary vice-chairman vice-chair vice-chancellor
  vice-president vice-premier vice-minister vicar viceroy vizier warden whip ceo/founder
  rep sen gov gen col lt sgt maj capt cmdr adm amb pres det insp supt brig cpl cllr
  detective professor lecturer admiral commodore corporal chaplain
  `),
);

/** Head nouns of callings: what somebody is, at nobody's appointment. A nationality beside one is no employer. */
export const CALLING_HEADS: ReadonlySet<string> = new Set(
  words(`
  academic accountant activist actor actress advocate analyst anchor anthropologist archaeologist
  architect artist astronaut astronomer astrologer athlete author barrister billionaire biographer biologist
  biochemist botanist broadcaster broker builder businessman businesswoman businessperson campaigner cardiologist
  cartoonist chef chemist choreographer cleric climatologist columnist comedian commentator composer conductor
  consultant contributor correspondent criminologist critic cyclist dancer dealer defender demographer dentist
  dermatologist designer developer dissident doctor driver ecologist economist educator engineer
  entrepreneur environmentalist epidemiologist ethnographer evangelist expert farmer fighter financier
  filmmaker film-maker fisherman footballer geographer geologist geophysicist goalkeeper golfer guitarist guru
  healer historian hydrologist illustrator immunologist industrialist inventor investor jeweller
  journalist jurist lawyer librarian linguist lobbyist mathematician mechanic meteorologist
  microbiologist midfielder midwife millionaire missionary model mountaineer musician naturalist
  neurologist novelist nurse oncologist ornithologist paediatrician pediatrician painter pathologist
  pharmacist philanthropist philosopher photographer photojournalist physician physicist playwright
  poet pollster preacher presenter priest producer programmer psychiatrist psychologist publisher
  rapper realtor reporter researcher researcher-in-residence retiree sailor scholar screenwriter sculptor seismologist
  shareholder singer skier socialite sociologist soldier songwriter specialist statistician
  student surgeon swimmer teacher technician theologian trader trainer translator tycoon magnate
  mogul veterinarian veteran violinist virologist volunteer winemaker worker writer zoologist
  striker batsman bowler pitcher quarterback winger forward jockey boxer wrestler sprinter paramedic
  policeman policewoman fireman firefighter eyewitness witness resident neighbour neighbor survivor
  `),
);

/** Military, police, church and court ranks: a second post can stand before one ("Chief of Police General X"). */
export const RANKS: ReadonlySet<string> = new Set(
  words(`
  admiral adm archbishop bishop brig brigadier capt captain cardinal cmdr col colonel commander commodore constable corporal
  cpl det detective gen general insp inspector judge justice lieutenant lt maj major marshal professor sergeant sgt
  superintendent supt
  `),
);

/** Words that belong to a rank and stand before it. */
export const RANK_MODIFIERS: ReadonlySet<string> = new Set(
  words(
    "adm air associate assistant brigadier brig chief detective field first fleet gen general lieutenant lt maj major master rear second sergeant staff vice wing",
  ),
);

/** Posts of a state: where none is named, they are those of the state that the article is about. */
export const STATE_HEADS: ReadonlySet<string> = new Set(
  words(`
  president vice-president premier minister vice-minister chancellor king queen emperor empress emir sultan prince princess taoiseach speaker senator
  sen lawmaker legislator attorney auditor ambassador consul justice ombudsman congressman congresswoman mp mep mk gov governor secretary
  governor-general vice-premier prosecutor commissioner leader monarch minister-president
  `),
);

/** Posts of firms and other bodies: where none is named, they are those of the body that the text is about. */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  words(`
  ceo cfo coo cto chairman chairwoman chairperson chair co-chairman vice-chairman president vice-president director manager executive officer
  founder co-founder cofounder spokesman spokeswoman spokesperson owner co-owner partner treasurer controller head principal
  `),
);

/** Posts that somebody holds for a person: a person's name before one is no organization. */
export const STAFF_HEADS: ReadonlySet<string> = new Set(
  words(`
  adviser advisor agent aide ally assistant attorney biographer chef coach counsel critic deputy doctor driver envoy lawyer manager
  opponent physician predecessor representative rival secretary spokesman spokesperson spokeswoman strategist successor
  supporter donor fan pollster campaigner confidant
  `),
);

/** Posts that are given names or surnames as well. */
export const NAME_LIKE_POSTS: ReadonlySet<string> = new Set(
  words(`
  baker baron bishop captain cardinal chancellor chief coach dean driver duke earl farmer general judge justice khan king
  major marshal mayor miner model page pastor pope prince princess queen rector senator sheriff singer sultan taylor warden emir imam
  `),
);

/** Posts that stand in no name of a person or body: where a name holds one, it was cut too wide. */
export const PLAIN_POSTS: ReadonlySet<string> = new Set(
  words(`
  ambassador analyst auditor ceo cfo chairman chairperson chairwoman co-founder cofounder commissioner coo cto director
  economist editor founder governor head leader lawmaker manager mep minister mk mp officer premier president
  prosecutor secretary spokesman spokesperson spokeswoman strategist undersecretary vice-president
  `),
);

/** Words that follow a head and belong to it: "director general", "president-elect", "attorney general". */
export const HEAD_TAILS: ReadonlySet<string> = new Set(
  words("general elect designate emeritus emerita regnant apostolic"),
);

/** Abbreviated ranks and posts that stand only before a name, mostly with a dot. */
export const ABBREVIATED_POSTS: ReadonlySet<string> = new Set(
  words(
    "rep sen gov gen col lt sgt maj capt cmdr adm amb pres det insp supt brig cpl cllr reps sens",
  ),
);

/** Words that qualify a head: they belong to the title, not to the organization. Lower case. */
export const POST_MODIFIERS: ReadonlySet<string> = new Set(
  words(`
  academic account acting additional administrative advertising agricultural agriculture aid air
  antitrust anti-corruption armed army arts asset assistant associate attorney aviation bank banking
  bilateral board branch brigadier budget bureau business cabinet campaign capital central
  chief city civil climate club coal co-chief commerce commercial communications
  communication community competition compliance congressional constitutional construction consular corporate
  corporation council country county credit creative criminal crown cultural culture current customs cybersecurity
  data defence defense democracy deputy design development digital diplomatic disaster district
  divisional economic economics economy editorial education elections electricity emergency employment
  energy engineering enterprise environment environmental equity ethics euro-area executive export external faculty family
  federal fellow field finance financial first fisheries fleet food foreign forestry founding front-line
  fund geopolitical global government grand group guest hawkish head health healthcare high higher high-ranking home
  honorary house housing human humanitarian immigration independent indigenous industrial industry
  information infrastructure innovation insurance intelligence interior interim internal international
  investment investments irrigation joint junior justice labor labour land law lead leading legal legislative liaison
  lieutenant life local longtime long-time long-serving loan lower-house main major majority managing maritime marine
  market marketing markets media medical military mining minority mission mobile monetary moderate municipal
  national natural naval network new news non-executive nonexecutive non-resident nuclear oil ombudsman
  operating operations opposition outgoing incoming outreach overseas parliamentary partner party peace pension
  permanent personal personnel petroleum planning police policy political portfolio postal power precinct presidential press
  previous prime primary principal prison private privacy procurement product production professional program
  programme project property provincial public publishing purchasing quality rail railway ranking real-estate reconstruction refugee
  regional regulatory religious relations renowned research resident resources retail revenue rights risk rural sales
  school science scientific section sector security senate senior serving shadow shipping
  sitting social software sole special sports staff standing state station steel strategic strategy supervisory
  supply supreme sustainability tax technical technology telecommunications territorial top tourism town trade traditional
  training transport transportation treasury trust under union unit university urban vice veteran water welfare wholesale women
  world youth general secretary veterinary foreign-policy co-managing health-care right-wing left-wing
  `),
);

/** Nouns of portfolios: "Minister of Finance" is all title. Lower case. Used beside the modifiers. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  words(`
  affairs agriculture aviation business commerce communications cooperation co-operation corrections culture
  defence defense development economy economics education electricity employment energy environment
  equality expansion family finance finances fisheries food foreign forestry gender health home
  housing immigration industry information infrastructure innovation interior intelligence investment irrigation justice
  labor labour lands law local mines mining natural nuclear oil operations petroleum planning police
  policy power public regional relations religious research resources rural science security social
  sport sports state staff technology telecommunications tourism trade transport transportation treasury
  urban veterans war water wealth welfare women works youth opposition republic peace nation
  `),
);

/** Words before a post that say it is over. */
export const FORMER_WORDS: ReadonlySet<string> = new Set(
  words(
    "former ex late one-time onetime erstwhile ousted deposed previous then retired past disgraced ex-",
  ),
);

/** Heads of state and of government: those whom "the … leader" can mean. */
export const LEADER_HEADS: ReadonlySet<string> = new Set(
  words(
    "president premier chancellor king queen emperor emir sultan leader ruler taoiseach monarch dictator",
  ),
);

/** What the words of a post tell about who holds it. */
export const POST_GENDERS: ReadonlyMap<string, "f" | "m"> = new Map([
  ...words(
    `spokesman chairman vice-chairman co-chairman businessman congressman councilman assemblyman alderman foreman
    policeman fireman fisherman king prince emperor duke earl headmaster pope imam archbishop cardinal bishop sultan
    emir actor batsman patriarch rabbi ayatollah mufti`,
  ).map((word): [string, "m"] => [word, "m"]),
  ...words(
    `spokeswoman chairwoman chairlady businesswoman congresswoman councilwoman assemblywoman policewoman queen
    princess empress duchess headmistress actress mayoress ombudswoman midwife`,
  ).map((word): [string, "f"] => [word, "f"]),
]);
