import { analyzeArticle, type Analysis } from "@onrecord/core";
import {
  saveAnalysis,
  type Db,
  type SaveInput,
  type SaveResult,
} from "@onrecord/store";
import { InvalidInputError } from "../schema/errors.ts";
import type { AnalysisPool } from "./analysis-pool.ts";

/** Longer copy is no article. */
const MAX_TEXT_LENGTH = 1_000_000;

/** Copy as it comes in. */
export interface IngestInput {
  text: string;
  source?: string | null | undefined;
  /** EDTF. */
  publishedOn?: string | null | undefined;
  slug?: string | null | undefined;
}

/** Runs a part of the work, and tells somebody how long it took. */
export type TellPart = <T>(
  name: string,
  run: () => T | Promise<T>,
) => Promise<T>;

/**
 * The one way in: reads copy and puts it on record.
 *
 * Errors: `InvalidInputError` where there is nothing to read, too much, or a slug that is none.
 */
export async function ingestText(
  db: Db,
  input: IngestInput,
  tell: TellPart = async (_name, run) => run(),
): Promise<SaveResult> {
  const read = await tell("analyze", () => readText(input));
  return tell("save", () => saveAnalysis(db, read));
}

/** Reads copy: what is then to be saved. Errors: as `ingestText`. */
export function readText(input: IngestInput): SaveInput {
  checkInput(input);
  const { text, publishedOn = null } = input;
  return toSave(input, analyzeArticle(text, { publishedOn }));
}

/** As `readText`, in a thread of the pool. Errors: rejects as `ingestText`. */
export async function readInPool(
  pool: AnalysisPool,
  input: IngestInput,
): Promise<SaveInput> {
  checkInput(input);
  const { text, publishedOn = null } = input;
  return toSave(input, await pool.analyze(text, publishedOn));
}

/** Says before anything is read whether copy can be. Errors: as `ingestText`. */
export function checkInput({ text, slug = null }: IngestInput): void {
  if (text.trim() === "")
    throw new InvalidInputError("The copy holds no text.", ["input", "text"]);
  if (text.length > MAX_TEXT_LENGTH) {
    throw new InvalidInputError(
      `The copy has ${text.length} characters; at most ${MAX_TEXT_LENGTH} are read.`,
      ["input", "text"],
    );
  }
  if (slug !== null && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug)) {
    throw new InvalidInputError(
      "A slug is of small letters, digits and single hyphens.",
      ["input", "slug"],
    );
  }
}

function toSave(
  { source = null, slug = null }: IngestInput,
  analysis: Analysis,
): SaveInput {
  const fileName = analysis.article.headline === null ? nameOf(source) : null;
  return { analysis, source, slug: slug ?? fileName };
}

/** What a source is called without its folders and its ending; null where that leaves nothing. */
function nameOf(source: string | null): string | null {
  const name =
    source
      ?.split(/[/\\]/u)
      .at(-1)
      ?.replace(/\.\w{1,5}$/u, "") ?? "";
  return /[\p{L}\p{N}]/u.test(name) ? name : null;
}
