import type { Span } from "../document/span.ts";
import type { Candidate } from "./candidate.ts";
import type { ItemSentence } from "./item.ts";

const NOT_WHEN = new Set(
  "by until till through since before between from".split(" "),
);
const REACH = 160;
const LEFTWARD = 25;

/** When the deal reached its status: the date expression nearest to its verb or noun, in its clause or opening its sentence. */
export function findDate(
  { items, sentence }: ItemSentence,
  { evidence, trigger, subject, status }: Candidate,
): Span | null {
  let best: Span | null = null;
  let nearest = REACH;
  items.forEach(({ date, start, end }, at) => {
    if (!date) return;
    const before = items[at - 1]?.lower ?? "";
    // "by 2030", "until June": when it is to end or to be done.
    if (NOT_WHEN.has(before) && before !== "since") return;
    const aim =
      subject !== null && start >= subject.start && end <= subject.end;
    if (aim && before !== "since") return;
    const inside = start >= evidence.start && end <= evidence.end;
    const opens = at <= 4 && start >= sentence.start;
    const right = start >= evidence.end && start - evidence.end <= 12;
    const left = end <= evidence.start && evidence.start - end <= 12;
    if (!inside && !opens && !right && !left) return;
    // A date stands rather behind its verb than before it; right before its clause, it is the clause's however long.
    const from = left ? evidence.start : trigger.start;
    const distance =
      start >= trigger.end ? start - trigger.end : from - end + LEFTWARD;
    if (distance < nearest) {
      nearest = distance;
      best = { start, end };
    }
  });
  return (
    best ??
    onlyDate(items, trigger) ??
    (status === "agreed" ? announcedOn(items, evidence.end) : null)
  );
}

const ANNOUNCES = /^(?:said|announced|confirmed|disclosed|says)$/u;

/** "…, the company said on Monday": the day on which those who agreed made it known. */
function announcedOn(items: ItemSentence["items"], end: number): Span | null {
  for (let at = items.length - 1; at > 0; at--) {
    const item = items[at];
    if (!item || item.start < end) return null;
    if (!ANNOUNCES.test(item.lower)) continue;
    const near = items
      .slice(at + 1, at + 8)
      .find(({ date, mark }) => mark || date !== null);
    return near?.date ? { start: near.start, end: near.end } : null;
  }
  return null;
}

/** The one day or month that the sentence names, where it comes after the deal: "bought the site, once a school, in 2006". */
function onlyDate(items: ItemSentence["items"], trigger: Span): Span | null {
  const dated = items.filter(({ date }) => date && /^\d{4}/u.test(date.value));
  const [only] = dated;
  if (!only || dated.length > 1 || only.start < trigger.end) return null;
  const at = items.indexOf(only);
  return /^(?:in|on)$/u.test(items[at - 1]?.lower ?? "") &&
    items[at - 2]?.lower === ","
    ? { start: only.start, end: only.end }
    : null;
}
