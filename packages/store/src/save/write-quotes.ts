import type { Quote } from "@onrecord/core";
import type { Transaction } from "../db.ts";
import { toJson } from "../json.ts";
import { plainSpan } from "./evidence.ts";
import { dropGone } from "./drop-gone.ts";
import { uniqueKeys } from "./unique-keys.ts";
import { idOf, type Writing } from "./writing.ts";

/** Between the parts of a split quote, where it is given in one line. */
const GAP = " … ";

/** Writes the articles' quotes: those of a last version that are gone go, those that stay keep their rows. */
export async function writeQuotes(
  tx: Transaction,
  writings: readonly Writing[],
): Promise<void> {
  const rows = writings.flatMap((writing, at) => {
    const keys = uniqueKeys(writing.analysis.quotes);
    return writing.analysis.quotes.map((quote, position) => ({
      at,
      article_id: writing.articleId,
      ordered_on: writing.row.orderedOn,
      agency: writing.row.agency,
      key: keys[position],
      position,
      since_version: writing.version,
      ...quoteRow(quote, writing),
    }));
  });
  await dropGone(tx, "quotes", writings, rows);
  if (rows.length === 0) return;
  await tx.query(
    `WITH quote AS (
       SELECT * FROM json_to_recordset($1) AS r(at int, article_id bigint, ordered_on date, agency text, key text, position int, since_version int, kind text,
         stance text, speaker_id bigint, addressee_id bigint, about_ids bigint[], confidence real, rule text, text text, detail jsonb)
     ), written AS (
       INSERT INTO quotes (article_id, ordered_on, agency, key, position, since_version, kind, stance, speaker_id, addressee_id,
         confidence, rule, text, detail)
       SELECT article_id, ordered_on, agency, key, position, since_version, kind, stance, speaker_id, addressee_id, confidence, rule, text, detail
       FROM quote ORDER BY at, position DESC
       ON CONFLICT (article_id, key) DO UPDATE SET
         ordered_on = excluded.ordered_on, agency = excluded.agency, position = excluded.position,
         kind = excluded.kind, stance = excluded.stance, speaker_id = excluded.speaker_id,
         addressee_id = excluded.addressee_id, confidence = excluded.confidence, rule = excluded.rule,
         text = excluded.text, detail = excluded.detail
       RETURNING id, article_id, key
     )
     INSERT INTO quote_about (article_id, quote_id, entity_id, ordered_on)
     SELECT DISTINCT article_id, written.id, about.id, ordered_on
     FROM written JOIN quote USING (article_id, key) CROSS JOIN unnest(quote.about_ids) AS about(id)`,
    [toJson(rows)],
  );
}

function quoteRow(quote: Quote, { ids, findEvidence }: Writing) {
  const { content, verbatim, cue, speaker, addressee } = quote;
  return {
    kind: quote.kind,
    stance: quote.stance,
    speaker_id: idOf(ids, speaker?.entityId),
    addressee_id: idOf(ids, addressee?.entityId),
    about_ids: quote.about.flatMap((localId) => idOf(ids, localId) ?? []),
    confidence: quote.confidence,
    rule: quote.rule,
    text: content.map((part) => part.text).join(GAP),
    detail: {
      content: content.map(findEvidence),
      verbatim: verbatim.map(plainSpan),
      cue: cue && { ...plainSpan(cue), lemma: cue.lemma },
      speaker: speaker && plainSpan(speaker),
      speakerMissing: quote.speakerMissing,
      addressee: addressee && plainSpan(addressee),
    },
  };
}
