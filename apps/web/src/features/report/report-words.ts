/** The kinds of fact, in the order of the page, and the tasks of the evaluation that measure each. */
export const KINDS = [
  ["names", "Names", ["entities"]],
  ["who-is-who", "Who is who", ["links"]],
  ["quotes", "Quotes", ["quotes"]],
  ["deals", "Deals and roles", ["deals", "agreements"]],
  ["dates", "Dates", ["dates"]],
  ["datelines", "Datelines", ["datelines"]],
  ["sentences", "Sentences", ["sentences"]],
] as const;

/** The samples, by the name that the evaluation gives them. */
export const SAMPLES: Readonly<Record<string, string>> = {
  "agreements/plover": "Sentences on diplomacy",
  "agreements/plv": "Sentences on conflict and diplomacy",
  "dates/timebank": "American press and broadcasts",
  "datelines/afp-xinhua": "Agency copy, AFP and Xinhua",
  "datelines/fbis": "Monitored broadcasts, in capitals",
  "datelines/reuters87": "Agency copy of 1987",
  "deals/news": "Press and agency copy",
  "entities/conll": "Agency copy of 1996",
  "entities/worldwide": "Press of many countries",
  "links/bbc": "British press",
  "links/conll": "Agency copy of 1996, for who is who",
  "quotes/us-press": "American press",
  "sentences/golden-rules": "Passages that are hard to divide",
};

interface MeasureWords {
  name: string;
  /** A share is of one count; a balance falls with what was missed and with what was wrongly found. */
  unit: "share" | "balance";
  means: string;
  wrong: string;
}

/** What each figure measures, and what a wrong one looks like; all examples are invented. */
export const MEASURES: Readonly<Record<string, MeasureWords>> = {
  "entities: names (person, organization, place)": {
    name: "People, organizations and places together",
    unit: "balance",
    means:
      "The three main kinds of name, each with the right first and last character and the right kind.",
    wrong:
      "In “the Bank of Norland said”, only “Norland” is marked, as a place.",
  },
  "entities: person": {
    name: "People",
    unit: "balance",
    means: "Names of people, from the first character to the last.",
    wrong: "Of “Tan Wei Ling”, only “Tan Wei” is marked.",
  },
  "entities: person (overlap)": {
    name: "People, roughly",
    unit: "balance",
    means: "The same, where part of the name is enough.",
    wrong: "“Delta” the firm is marked as a person, or a person not at all.",
  },
  "entities: organization": {
    name: "Organizations",
    unit: "balance",
    means: "Names of firms, offices, parties, clubs and the like, whole.",
    wrong: "“Harbour” in “Harbour said profits rose” is not marked.",
  },
  "entities: organization (overlap)": {
    name: "Organizations, roughly",
    unit: "balance",
    means: "The same, where part of the name is enough.",
    wrong: "The name of a technology, “LNG”, is marked as an organization.",
  },
  "entities: place": {
    name: "Places",
    unit: "balance",
    means: "Names of countries, regions, towns and waters, whole.",
    wrong:
      "“Ellery” in “Ellery 2, Sund 1” is marked as the town, not the club.",
  },
  "entities: place (overlap)": {
    name: "Places, roughly",
    unit: "balance",
    means: "The same, where part of the name is enough.",
    wrong: "“Shanghai” is cut out of the name of a festival.",
  },
  "entities: nationality": {
    name: "Nationalities",
    unit: "balance",
    means: "Words such as “French” or “Kurdish”, told apart from the place.",
    wrong: "“Georgia” is marked as a nationality, or “Georgian” as a place.",
  },
  "entities: nationality (overlap)": {
    name: "Nationalities, roughly",
    unit: "balance",
    means: "The same, where part of the word is enough.",
    wrong: "“Swiss” in the name of a bank is marked on its own.",
  },
  "entities: date": {
    name: "Dates among the names",
    unit: "balance",
    means: "Dates in the same articles, from the first character to the last.",
    wrong: "Of “early on Tuesday”, only “Tuesday” is marked.",
  },
  "entities: date (overlap)": {
    name: "Dates among the names, roughly",
    unit: "balance",
    means: "The same, where part of the date is enough.",
    wrong: "“May” the minister is marked as a month.",
  },
  "links: mentions found": {
    name: "Mentions found",
    unit: "share",
    means: "How many of the names that are to be joined were found at all.",
    wrong: "A person named once, in a list, is not found.",
  },
  "links: B-cubed": {
    name: "Mentions joined",
    unit: "balance",
    means:
      "Of the mentions found: whether those of one person or body stand together, and those of two stand apart.",
    wrong:
      "A husband and wife are one entry, or “Aasen” and “Ingrid Aasen” two.",
  },
  "quotes: direct+mixed @0.5": {
    name: "Quotes with quotation marks",
    unit: "balance",
    means:
      "Quotes of which at least some words stand in quotation marks, at least half of the words the right ones.",
    wrong: "The title of a song in quotation marks is taken for a quote.",
  },
  "quotes: direct+mixed @0.3": {
    name: "Quotes with quotation marks, loosely",
    unit: "balance",
    means: "At least three words in ten the right ones.",
    wrong: "A quote is missed where its second mark is missing in the copy.",
  },
  "quotes: direct+mixed @0.8": {
    name: "Quotes with quotation marks, closely",
    unit: "balance",
    means: "At least eight words in ten the right ones.",
    wrong: "A quote that goes on after “she added” ends before it.",
  },
  "quotes: all kinds @0.5": {
    name: "All quotes, also without quotation marks",
    unit: "balance",
    means: "Reported speech too, at least half of the words the right ones.",
    wrong: "“The firm, he said, was sound” is not taken for a quote.",
  },
  "quotes: all kinds @0.3": {
    name: "All quotes, loosely",
    unit: "balance",
    means: "At least three words in ten the right ones.",
    wrong: "“He believes it will rain” is taken for something said.",
  },
  "quotes: all kinds @0.8": {
    name: "All quotes, closely",
    unit: "balance",
    means: "At least eight words in ten the right ones.",
    wrong: "Reported speech runs on into the reporter’s own next clause.",
  },
  "quotes: direct found @0.8": {
    name: "Direct quotes found",
    unit: "share",
    means:
      "Of the quotes that stand wholly in quotation marks: how many are found.",
    wrong:
      "A quote of three paragraphs is found up to the first paragraph’s end.",
  },
  "quotes: mixed found @0.5": {
    name: "Mixed quotes found",
    unit: "share",
    means: "Of the quotes partly in quotation marks: how many are found.",
    wrong: "Of “called it a ‘grave’ error”, nothing is found.",
  },
  "quotes: indirect found @0.5": {
    name: "Indirect quotes found",
    unit: "share",
    means: "Of the quotes without quotation marks: how many are found.",
    wrong: "“Ministers doubt that the pact will last” is passed over.",
  },
  "quotes: kind, of matched": {
    name: "Kind of quote",
    unit: "share",
    means:
      "Of the quotes found: how many are rightly called direct, mixed or indirect.",
    wrong: "A sentence with two quoted words is called a direct quote.",
  },
  "quotes: speaker, of matched direct+mixed": {
    name: "Speaker, with quotation marks",
    unit: "share",
    means:
      "Of those found: how many are given to the one who spoke, or to nobody where the copy names nobody.",
    wrong:
      "The words of a spokesman are given to the minister named beside him.",
  },
  "quotes: speaker, of matched indirect": {
    name: "Speaker, without quotation marks",
    unit: "share",
    means: "The same for indirect quotes that were found.",
    wrong: "“She” is taken for the woman named last, who is another.",
  },
  "quotes: cue, of matched": {
    name: "The word that says it was said",
    unit: "share",
    means:
      "Of the quotes found: how many point at the right “said” or “denied”.",
    wrong: "The “said” of the sentence before is shown as the cue.",
  },
  "dates: strict": {
    name: "Dates, exactly",
    unit: "balance",
    means: "Dates and spans of time, from the first character to the last.",
    wrong: "Of “the last two years”, only “two years” is marked.",
  },
  "dates: relaxed": {
    name: "Dates, roughly",
    unit: "balance",
    means: "The same, where part of the words is enough.",
    wrong: "“Second” in a ranking is marked as a time.",
  },
  "dates: relaxed + value": {
    name: "Dates with the right day",
    unit: "balance",
    means:
      "Found, at least in part, and worked out to the right day, month or year.",
    wrong: "“Monday” is worked out as the coming Monday, not the last.",
  },
  "dates: value, of matched": {
    name: "The right day, of dates found",
    unit: "share",
    means: "Of the dates found: how many are worked out rightly.",
    wrong: "“This summer” is worked out as the summer of the year before.",
  },
  "deals: parties, of matched": {
    name: "Parties",
    unit: "balance",
    means:
      "Of the deals found: whether all who take part are listed, and no others.",
    wrong: "The town where the pact was signed is listed as a party.",
  },
  "deals: party roles, of matched": {
    name: "What each party is",
    unit: "share",
    means:
      "Of the parties found: how many are rightly called buyer, lender, client and so on.",
    wrong: "Buyer and seller change places.",
  },
  "deals: roles: person + title": {
    name: "Offices that people hold",
    unit: "balance",
    means:
      "Who is said to be minister, chief executive and so on, in the same articles.",
    wrong: "A title is given to the person in the next clause.",
  },
  "deals: roles: organization, of matched": {
    name: "Where they hold them",
    unit: "share",
    means:
      "Of the offices found: how many are placed in the right country, firm or body.",
    wrong:
      "The foreign minister of Norland is placed in Sundmark, which he visits.",
  },
};

/** What must hold of every text, whatever it says; a text or a span that fails takes one point off. */
export const SOUNDNESS: Readonly<Record<string, Omit<MeasureWords, "unit">>> = {
  answered: {
    name: "Every text is answered",
    means: "100 less the number of texts that gave no answer.",
    wrong: "An odd character stops the reading, and the article has no facts.",
  },
  "spans right": {
    name: "Every fact points at its own words",
    means:
      "100 less the number of facts whose place in the text does not hold the words that they show.",
    wrong: "A quote is marked one character too far to the right.",
  },
};
