import { createRequire } from "node:module";
import { core } from "./shipped.ts";

/** Something that reads an article; it gives a number that depends on what it found, so that no work can be skipped. */
export interface Reader {
  name: string;
  read: (text: string) => number;
}

const require = createRequire(import.meta.url);

interface WinkDoc {
  entities: () => { out: () => unknown[] };
  sentences: () => { length: () => number };
  tokens: () => { out: (...as: unknown[]) => unknown[] };
}

/** Builds a reader by name; each loads its library only when asked for, so that memory is its own. */
export function buildReader(name: string): Reader {
  if (name === "on-record")
    return { name, read: (text) => core.analyzeArticle(text).mentions.length };
  if (name === "compromise") {
    const nlp = require("compromise") as (
      text: string,
    ) => Record<string, () => { out: (as: string) => unknown[] }>;
    return {
      name,
      read: (text) => {
        const doc = nlp(text);
        return ["people", "organizations", "places"].reduce(
          (sum, kind) => sum + (doc[kind]?.().out("array").length ?? 0),
          0,
        );
      },
    };
  }
  const wink = require("wink-nlp") as (model: unknown) => {
    readDoc: (text: string) => WinkDoc;
    its: Record<string, unknown>;
  };
  const nlp = wink(require("wink-eng-lite-web-model"));
  return {
    name: "wink-nlp",
    read: (text) => {
      const doc = nlp.readDoc(text);
      // Reading a document runs the whole pipeline; taking the results out is what any user does.
      return (
        doc.entities().out().length +
        doc.sentences().length() +
        doc.tokens().out(nlp.its["pos"]).length
      );
    },
  };
}

export const READER_NAMES = ["on-record", "wink-nlp", "compromise"] as const;
