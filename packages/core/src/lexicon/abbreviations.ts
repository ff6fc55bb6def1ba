/** Abbreviations that stand before what they belong to: no sentence ends after them. Lower case, without the dot. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `adm amb ave brig capt cmdr col comm cpl dr ens fr ft gen gov hon insp lt maj messrs mgr mlle mme mr
  mrs ms msgr mt mx no nos pp pres prof pvt re rep reps rev revd rs rt sec sen sens sgt sr sra srta st ste
  supt vs viz`.split(/\s+/),
);

/** Abbreviations after which a sentence may end, if what follows begins one. Lower case, without the dot. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `apr assn aug ave bhd blvd bros cie co corp ct dec dept dist div est etc feb fri ft inc intl jan jr
  jul jun km ltd mar mfg mon nov oct oz pct plc pty rd sat sep sept spa sr st sun tel thu thur thurs
  tue tues univ wed ariz ala ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss
  mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que`.split(
    /\s+/,
  ),
);
