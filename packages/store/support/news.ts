import type { ArticleSketch } from "./build-analysis.ts";
import { PORT_DEAL } from "./port-deal.ts";

/** A few invented articles that share people, firms and places. */
export const NEWS: readonly ArticleSketch[] = [
  PORT_DEAL,
  {
    headline: "Ortiz warns of delays at the harbour",
    publishedOn: "2025-05-06",
    agency: "Sund News",
    paragraphs: [
      '"The harbour will be late," Lena Ortiz of Norrland Steel said. She blamed Baltic Grid.',
    ],
    entities: [
      { name: "Lena Ortiz" },
      { name: "Norrland Steel", type: "organization" },
      { name: "Baltic Grid", type: "organization" },
    ],
    quotes: [
      {
        text: '"The harbour will be late,"',
        speaker: "Lena Ortiz",
        about: ["Baltic Grid"],
        stance: "warns",
      },
    ],
  },
  {
    headline: "Turbine maker lends to Baltic Grid",
    publishedOn: "2024-11-12",
    agency: "NORD WIRE",
    paragraphs: [
      "Kestrel Turbines lent Baltic Grid 300 million euros in October. Chairman Zdeněk Dvořák said nothing of a port.",
    ],
    entities: [
      { name: "Kestrel Turbines", type: "organization", country: "CZ" },
      { name: "Baltic Grid", type: "organization" },
      {
        name: "Zdeněk Dvořák",
        roles: [{ title: "Chairman", organization: "Kestrel Turbines" }],
      },
    ],
    deals: [
      {
        evidence:
          "Kestrel Turbines lent Baltic Grid 300 million euros in October.",
        parties: [
          { name: "Kestrel Turbines", role: "lender" },
          { name: "Baltic Grid", role: "borrower" },
        ],
        kind: "loan",
        status: "completed",
        value: {
          text: "300 million euros",
          amount: 300_000_000,
          currency: "EUR",
        },
        date: { text: "October", value: "2024-10" },
      },
      {
        evidence: "said nothing of a port",
        parties: ["Baltic Grid"],
        kind: "other",
        status: "proposed",
      },
    ],
  },
  {
    headline: "An undated note",
    paragraphs: ["Nobody says when this was, or who wrote it."],
  },
];
