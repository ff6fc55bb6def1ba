import type { Draft } from "../document/draft.ts";
import type { Mention } from "../document/entity.ts";
import type { Span } from "../document/span.ts";
import { DEAL_NOUNS } from "../lexicon/deal-nouns.ts";
import { openCollectives } from "./bind-collectives.ts";
import { dropPosts } from "./drop-posts.ts";
import type { Item, ItemSentence } from "./item.ts";
import { openNameCompleter } from "./complete-names.ts";
import { openPairs } from "./read-pair.ts";
import { openSides } from "./sides.ts";
import { bindSigners } from "./signers.ts";
import { openTopic } from "./topic.ts";

const DEAL_WORDS = new Set(DEAL_NOUNS.flatMap(({ words }) => words));
const LONGEST_SENTENCE = 300;
const TICKER = /^[A-Z]{1,6}$/u;

/** The sentences of headline and body, each as its items. */
export function readItems(draft: Draft): ItemSentence[] {
  const actorOf = openSides(draft);
  const pairOf = openPairs(draft);
  const mentions = outermost(draft.mentions);
  const mentionAt = startsAt(mentions);
  const dateAt = startsAt(draft.dates);
  const moneyAt = startsAt(draft.money);
  const sentences: ItemSentence[] = [];
  const topic = openTopic();
  const complete = openNameCompleter(draft.entities);
  const collect = openCollectives(draft);
  draft.sentences.forEach((sentence, index) => {
    if (sentence.part !== "body" && sentence.part !== "headline") return;
    const items: Item[] = [];
    for (let at = sentence.firstToken; at < sentence.endToken;) {
      const token = draft.tokens[at];
      if (!token) break;
      const mention = mentionAt(token.start);
      const date = dateAt(token.start);
      const money = moneyAt(token.start);
      const actor =
        mention && !endsInDealWord(mention) ? actorOf(mention) : null;
      const whole = money ?? (actor ? mention : null) ?? date;
      const start = token.start;
      const end = Math.max(whole?.end ?? token.end, token.end);
      const own = end === token.end;
      const text = own ? token.text : draft.text.slice(start, end);
      items.push({
        start,
        end,
        text,
        lower: own ? token.lower : text.toLowerCase(),
        actor: money ? null : actor,
        money: money ?? null,
        date: money || actor ? null : (date ?? null),
        pair: money ? null : pairOf(text, start, end),
        mark: !whole && token.kind === "mark",
      });
      at++;
      while (at < sentence.endToken && (draft.tokens[at]?.start ?? end) < end)
        at++;
    }
    const whole = topic.fill(
      bindSigners(dropPosts(collect(complete(dropAsides(items))))),
    );
    // No sentence of news is longer; what is gets cut, so that time grows with the text alone.
    for (let at = 0; at < whole.length; at += LONGEST_SENTENCE)
      sentences.push({
        index,
        items: whole.slice(at, at + LONGEST_SENTENCE),
        sentence,
        headline: sentence.part === "headline",
      });
  });
  return sentences;
}

function endsInDealWord(mention: Mention): boolean {
  return DEAL_WORDS.has(
    mention.text.slice(mention.text.lastIndexOf(" ") + 1).toLowerCase(),
  );
}

/** Answers for offsets in rising order which span begins there. */
function startsAt<T extends Span>(
  spans: readonly T[],
): (start: number) => T | undefined {
  let at = 0;
  let next = spans[0];
  return (start) => {
    while (next !== undefined && next.start < start) next = spans[++at];
    return next?.start === start ? next : undefined;
  };
}

function outermost(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  let end = -1;
  return sorted.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}

const ASIDE_MARKS = new Set(["<", ">", "(", ")", '"', "“", "”"]);

/** Drops what only interrupts: "<ACME.N>", "(NRL)" after a name, the marks around "<Acme Corp>". */
function dropAsides(items: Item[]): Item[] {
  if (!items.some(({ mark, text }) => mark && ASIDE_MARKS.has(text)))
    return items;
  const kept: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    if (item.text === "<" || item.text === ">") {
      const ticker = items[at + 1];
      if (item.text === "<" && ticker && TICKER.test(ticker.text)) {
        const close = closing(items, at, ">", 5);
        if (close > at) at = close;
      }
      continue;
    }
    if (item.text === "(" && at > 0) {
      const close = closing(items, at, ")", 12);
      const onlyName =
        close === at + 2 && items[at + 1]?.actor && !kept.at(-1)?.actor;
      if (onlyName) continue;
      if (close > at) {
        at = close;
        continue;
      }
    }
    if (item.text === ")" && items[at - 2]?.text === "(") continue;
    if (item.text === '"' || item.text === "“" || item.text === "”") continue;
    kept.push(item);
  }
  return kept;
}

function closing(
  items: readonly Item[],
  from: number,
  mark: string,
  reach: number,
): number {
  for (let at = from + 1; at <= from + reach && at < items.length; at++)
    if (items[at]?.text === mark) return at;
  return -1;
}
