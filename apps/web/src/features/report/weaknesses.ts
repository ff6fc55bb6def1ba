/** What is known to be weak; from the model card of the names and from readings of the errors. */
export const WEAKNESSES: readonly (readonly [name: string, words: string])[] = [
  [
    "Organizations nobody told it of",
    "Names of organizations that the training never met are the weakest of the main kinds, above all those of one word, and firms named like a place or a person.",
  ],
  [
    "Short forms in capitals",
    "The short form of a technology, a programme or a tournament is sometimes taken for an organization.",
  ],
  [
    "Deals that are missed",
    "About four deals in ten are not found. Nearly all that are found are deals. A register without a deal does not mean that there was none.",
  ],
  [
    "What people think",
    "Indirect quotes are those most often missed, and among those found are beliefs, hopes and doubts that the copy reports but nobody is quoted as saying aloud.",
  ],
  [
    "Events, products and laws",
    "Few examples of them were in the training: most that are found are right, and many are missed.",
  ],
  [
    "Nationalities and places",
    "A word for a people and the name of their country are sometimes taken for each other. Places inside the names of organizations and events are sometimes cut out.",
  ],
  [
    "He, she and they",
    "A pronoun is followed only where it is safe: where one person alone fits it. Elsewhere the record says no more than the copy’s “he” or “she”.",
  ],
  [
    "Long names",
    "Names of three and more parts, without a given name that is known, sometimes lose a part.",
  ],
];
