import { phrasesOf } from "../src/lexicon/decode-table.ts";
import { TAG_TYPES, type TagType } from "../src/names/labels.ts";
import { NameInventor } from "./invent-names.ts";
import { KIND_SENTENCES } from "./invented-kinds.ts";
import { NEWS_SENTENCES, SPORT_SENTENCES } from "./invented-sentences.ts";
import type { GoldSpan, TrainingRow } from "./load-rows.ts";
import { createRandom } from "./random.ts";

const COUNTRIES = phrasesOf(
  "Norway;Iran;Peru;Kenya;Japan;Poland;Brazil;Egypt;Nigeria;India;Vietnam;Chile;Turkey;Ukraine;Sweden;Ghana;Mexico;Qatar;Finland;Germany;Britain;France;Spain;Italy;Russia;China;South Korea;Sri Lanka;the Philippines;Myanmar;Jamaica;Cuba;Ethiopia;Romania;U.S.;Australia",
);
const DEMONYMS = phrasesOf(
  "Norwegian;Iranian;Peruvian;Kenyan;Japanese;Polish;Brazilian;Egyptian;Nigerian;Indian;Vietnamese;Chilean;Turkish;Ukrainian;Swedish;Ghanaian;Mexican;Finnish;German;British;French;Russian;Chinese;South Korean;Cuban;Romanian;Kurdish;Tamil",
);
const MONTHS = phrasesOf(
  "Jan;Feb;March;April;May;June;July;Aug;Sept;Oct;Nov;Dec",
);

interface Cast {
  values: Map<string, { type: TagType | null; text: string }>;
}

/**
 * Writes rows of invented sentences about invented people, firms and clubs: forms that the other rows lack
 * (score lines, shouted headlines, datelines, posts, acronyms, firms named once, facilities, weapons, treaties, name
 * orders of other cultures).
 */
export function inventRows(count: number, seed: number): TrainingRow[] {
  const random = createRandom(seed);
  const inventor = new NameInventor(random);
  return Array.from({ length: count }, (_, at) => {
    const cast = drawCast(inventor, random);
    const sport = at % 3 === 0;
    const pool = at % 3 === 1 ? NEWS_SENTENCES : KIND_SENTENCES;
    const lines: string[] = [];
    const spans: GoldSpan[] = [];
    let length = 0;
    const sentences = sport ? SPORT_SENTENCES : pool;
    for (let line = 0; line < (sport ? 10 : 8); line++) {
      const written = writeSentence(
        inventor.pick(sentences),
        cast,
        inventor,
        length,
      );
      lines.push(written.text);
      spans.push(...written.spans);
      length += written.text.length + 1;
    }
    return {
      id: `own-${at}`,
      source: "own-names",
      text: lines.join("\n"),
      spans,
      unlabelled: [],
      unknown: [],
    };
  });
}

function drawCast(inventor: NameInventor, random: () => number): Cast {
  const values: Cast["values"] = new Map();
  const set = (name: string, type: TagType | null, text: string): void => {
    values.set(name, { type, text });
  };
  for (const n of [1, 2, 3, 4]) {
    const person = inventor.person();
    set(`person${n}`, "person", person.full);
    set(`last${n}`, "person", person.last);
    set(`company${n}`, "organization", inventor.company());
    set(`team${n}`, "organization", inventor.team());
    const body = inventor.body();
    set(`body${n}`, "organization", body.full);
    set(`acro${n}`, "organization", body.acronym);
    set(`city${n}`, "place", inventor.city());
    set(`village${n}`, "place", inventor.coined());
    set(`country${n}`, "place", inventor.pick(COUNTRIES).replace(/^the /u, ""));
    set(`people${n}`, "nationality", inventor.pick(DEMONYMS));
    set(
      `firm${n}`,
      "organization",
      inventor.placeFirm(
        inventor.pick([...COUNTRIES, inventor.city()]).replace(/^the /u, ""),
      ),
    );
    set(`institution${n}`, "organization", inventor.institution());
    set(`facility${n}`, "facility", inventor.facility());
    set(`product${n}`, "product", inventor.product());
    set(`law${n}`, "law", inventor.law());
    set(`event${n}`, "event", inventor.event());
    set(`land${n}`, "place", inventor.landscape());
    set(`number${n}`, null, String(1 + Math.floor(random() * 9)));
    set(`big${n}`, null, String(10 + Math.floor(random() * 90)));
  }
  set("month", null, inventor.pick(MONTHS));
  return { values };
}

/** Fills a sentence's slots: `{person1}` from the cast, `{title:chief executive}` as it stands, `{team}` anew. */
export function writeSentence(
  sentence: string,
  { values }: Cast,
  inventor: NameInventor,
  offset: number,
): { text: string; spans: GoldSpan[] } {
  const shouted = sentence.startsWith("^");
  let text = "";
  const spans: GoldSpan[] = [];
  for (const [, plain = "", slot] of sentence
    .slice(shouted ? 1 : 0)
    .matchAll(/([^{]*)(?:\{([^}]*)\})?/gu)) {
    text += plain;
    if (slot === undefined) continue;
    const value = fillSlot(slot, values, inventor);
    if (value.type)
      spans.push({
        start: offset + text.length,
        end: offset + text.length + value.text.length,
        types: [value.type],
      });
    text += value.text;
  }
  return { text: shouted ? text.toUpperCase() : text, spans };
}

function fillSlot(
  slot: string,
  values: Cast["values"],
  inventor: NameInventor,
): { type: TagType | null; text: string } {
  const member = values.get(slot);
  if (member) return member;
  if (slot === "team") return { type: "organization", text: inventor.team() };
  if (slot === "someone")
    return { type: "person", text: inventor.person().full };
  if (slot === "initialled")
    return {
      type: "person",
      text: `${inventor.pick(["A", "D", "K", "M", "R", "S"])}. ${inventor.coined()}`,
    };
  if (slot === "n")
    return {
      type: null,
      text: String(
        Math.floor(inventor.pick([0, 1, 2, 3, 4, 7, 10, 23, 41, 56, 88])),
      ),
    };
  const [name, text = ""] = slot.split(":");
  const type = TAG_TYPES.find((known) => known === name);
  if (!type)
    throw new Error(
      `No slot {${slot}}: use a cast member, {team} or {type:text}.`,
    );
  return { type, text };
}
