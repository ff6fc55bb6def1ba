// Past forms that do not end in "-ed", of the verbs that news copy uses most.
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  `was were had did said told made took gave went came saw got left met held won lost fell rose began became
  brought bought sold sent spent paid put led kept ran shot struck hit broke spoke wrote drew drove flew grew
  knew threw withdrew chose froze stole swore tore wore fought sought caught taught thought stood understood
  found bound built dealt meant felt dealt slept swept bent lent rebuilt beat bid cut hurt quit shut split
  spread upheld overthrew undertook underwent laid read shook sank sang swam rang sprang shrank arose awoke
  ate fled bled bred fed sped slid hid bit lit forbade forgave foresaw oversaw overtook mistook heard been
  gone done seen taken given written spoken shown known born forced reelected`.split(
    /\s+/u,
  ),
);

/** Words that put what follows in the future. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  "will shall won't would 'll ’ll upcoming forthcoming".split(" "),
);

/** After a form of "be" these promise: "is due on Monday", "are scheduled for May". */
export const PROMISING_WORDS: ReadonlySet<string> = new Set(
  "due set scheduled expected slated planned planning poised supposed likely bound going hoped meant".split(
    " ",
  ),
);

/** Before "to" and a verb these tell what happened: "agreed on Monday to" is past, "failed to stop" too. */
export const ACCOMPLISHING_WORDS: ReadonlySet<string> = new Set(
  "had have has failed managed began begun started continued used helped tended forced ceased refused needed seemed appeared proved".split(
    " ",
  ),
);

/** Present forms that announce, where a calendar speaks: "opens on Friday". */
export const ANNOUNCING_PRESENTS: ReadonlySet<string> = new Set(
  `begins starts opens meets ends expires closes resumes travels visits arrives returns faces plays hosts
  takes kicks votes goes matures falls convenes airs launches departs leaves`.split(
    /\s+/u,
  ),
);

/** The same of several, as far as they are seldom nouns: "Rovers play United in August". */
export const ANNOUNCING_PLURALS: ReadonlySet<string> = new Set(
  "play meet begin convene reconvene expire".split(" "),
);
