import { join } from "node:path";
import {
  buildDocument,
  type CorpusDocument,
  type LabelMasks,
} from "./build-corpus.ts";
import { HOME_SOURCE } from "./build-sequences.ts";
import { inventRows } from "./invent-rows.ts";
import { loadRows } from "./load-rows.ts";
import { addHeadlineLines } from "./restyle-rows.ts";

/** Where the rows lie beside the project. */
export const ROWS_FOLDER: string = join(
  import.meta.dirname,
  "../../../../shared/eval/train",
);

const FOREIGN_SOURCES = ["wikipedia-names", "web-names", "defence-names"];
const INVENTED_ROWS = 400;
const INVENTED_SEED = 11;

/** The documents that the tagger learns from, in a fixed order. */
export function loadCorpus(
  folder: string,
  masks: LabelMasks,
): CorpusDocument[] {
  const rows = [
    ...loadRows(folder, HOME_SOURCE).map(addHeadlineLines),
    ...inventRows(INVENTED_ROWS, INVENTED_SEED),
    ...FOREIGN_SOURCES.flatMap((source) => loadRows(folder, source)),
  ];
  return rows.map((row) => buildDocument(row, masks));
}

/** The home source's documents as they are, to be tagged and scored. */
export function loadHeldBack(
  folder: string,
  masks: LabelMasks,
): CorpusDocument[] {
  return loadRows(folder, HOME_SOURCE).map((row) => buildDocument(row, masks));
}
