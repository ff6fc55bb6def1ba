import { analyzeArticle } from "@onrecord/core";
import {
  saveAnalysis,
  type Db,
  type SaveInput,
  type SaveResult,
} from "@onrecord/store";
import { InvalidInputError } from "../schema/errors.ts";

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

/**
 * The one way in: reads copy and puts it on record.
 *
 * Errors: `InvalidInputError` where there is nothing to read, too much, or a slug that is none.
 */
export async function ingestText(
  db: Db,
  input: IngestInput,
): Promise<SaveResult> {
  return saveAnalysis(db, readText(input));
}

/** Reads copy: what is then to be saved. Errors: as `ingestText`. */
export function readText(input: IngestInput): SaveInput {
  const { text, publishedOn = null, source = null, slug = null } = input;
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
  const analysis = analyzeArticle(text, { publishedOn });
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
