import type { ArticleSketch } from "./build-analysis.ts";

/** An invented article with one of everything: a port deal between two invented firms. */
export const PORT_DEAL: ArticleSketch = {
  headline: "Norrland Steel and Baltic Grid sign port deal",
  publishedOn: "2025-03-04",
  agency: "Sund News",
  paragraphs: [
    "Norrland Steel signed a contract worth $2 billion with Baltic Grid on Monday to build a port in Norway, its chief executive Lena Ortiz said.",
    '"The port will serve the whole coast," Ortiz told Tomas Brandt, the mayor of Sund. Brandt denied that Baltic Grid had asked for money.',
    "Critics claim the port harms fish. Lena Ortiz rejects that.",
  ],
  entities: [
    { name: "Norrland Steel", type: "organization" },
    { name: "Baltic Grid", type: "organization" },
    { name: "Norway", type: "place", country: "NO" },
    {
      name: "Lena Ortiz",
      aliases: ["Ortiz"],
      roles: [{ title: "chief executive", organization: "Norrland Steel" }],
    },
    {
      name: "Tomas Brandt",
      aliases: ["Brandt"],
      roles: [{ title: "mayor", organization: "Sund" }],
    },
    { name: "Sund", type: "place" },
  ],
  quotes: [
    {
      text: '"The port will serve the whole coast,"',
      speaker: "Lena Ortiz",
      addressee: "Tomas Brandt",
    },
    {
      text: "Baltic Grid had asked for money",
      speaker: "Tomas Brandt",
      about: ["Baltic Grid"],
      kind: "indirect",
      stance: "denies",
    },
  ],
  deals: [
    {
      evidence:
        "Norrland Steel signed a contract worth $2 billion with Baltic Grid on Monday to build a port in Norway",
      parties: [
        { name: "Norrland Steel", role: "contractor" },
        { name: "Baltic Grid", role: "client" },
      ],
      signatories: ["Lena Ortiz"],
      value: { text: "$2 billion", amount: 2_000_000_000, currency: "USD" },
      date: { text: "Monday", value: "2025-03-03" },
    },
  ],
  disputes: [
    {
      claim: "the port harms fish",
      response: "Lena Ortiz rejects that",
      respondent: "Lena Ortiz",
    },
  ],
  dates: [{ text: "Monday", value: "2025-03-03" }],
};
