import type { Draft, NameSpan, TitleSpan, Token } from "../document/draft.ts";
import { countryByName, isDemonym } from "../lexicon/countries.ts";
import { FUNCTION_WORDS } from "../lexicon/function-words.ts";
import { HONORIFICS, ROLE_HEADS } from "../lexicon/title-words.ts";
import { findNamesInContext } from "./names-in-context.ts";
import { isCapital } from "./capital.ts";
import { findMissedNames } from "./missed-names.ts";
import { settleShouted } from "./shouted-names.ts";
import { trimSpan, type FoundNames } from "./read-spans.ts";
import { changeName, nameFrom } from "./name-span.ts";

type Text = Pick<Draft, "text" | "tokens">;

/** Rules that hold whatever the tagger thinks; then names that it found once and missed elsewhere. */
export function repairNames(
  draft: Text & Pick<Draft, "sentences">,
  found: FoundNames,
): FoundNames {
  const split = splitHonorifics(draft, moveGivenNames(draft, found));
  const ending = new Map<number, NameSpan>();
  for (const name of split.names)
    if (!ending.has(name.endToken)) ending.set(name.endToken, name);
  const names = split.names
    .filter(isName)
    .map(settleCountry)
    .map((name) => extendLaw(draft, name))
    .map((name) => settleBracketed(name, ending, draft.tokens));
  const settled = settleShouted(draft, names);
  const all = [...settled, ...findNamesInContext(draft, settled)].sort(
    (a, b) => a.start - b.start,
  );
  return {
    names: [...all, ...findMissedNames(draft, all)].sort(
      (a, b) => a.start - b.start,
    ),
    titles: split.titles.filter(({ text }) => /\p{L}{2}/u.test(text)),
  };
}

// Words of tables of earnings and dividends.
const FIGURES =
  /^(?:shrs?|revs?|qtr(?:ly)?|qtly|mths?|avg|oper|div|net|vs|yr|record|prior)$/iu;

function isName({ text }: NameSpan): boolean {
  if (FIGURES.test(text)) return false;
  if (!/[\p{L}\p{N}]/u.test(text) || /^\p{Ll}+$/u.test(text)) return false;
  return (
    !FUNCTION_WORDS.has(text.toLowerCase()) ||
    (text.length > 1 && text === text.toUpperCase())
  );
}

// Names of countries that are also names of people, clubs and firms.
const OFTEN_OTHER =
  /^(?:Georgia|Jordan|Chad|Holland|Israel|Congo|Kuwait Oil|Niger)$/u;

// A country's name alone is the country: "DRC" and "UAE" look like organizations.
function settleCountry(name: NameSpan): NameSpan {
  if (name.type !== "organization" && name.type !== "person") return name;
  return countryByName(name.text) && !OFTEN_OTHER.test(name.text)
    ? changeName(name, { type: "place" })
    : name;
}

const LAW_NOUN = /^(?:Plan|Act|Treaty|Code|Charter|Convention|Declaration)$/u;

/** "the Joint Plan of Action" to its end, where the tagger took only "Joint Plan". */
function extendLaw({ text, tokens }: Text, name: NameSpan): NameSpan {
  if (name.type !== "law") return name;
  const { start, endToken } = name;
  if (!LAW_NOUN.test(tokens[endToken - 1]?.text ?? "")) return name;
  if (!/^(?:of|on)$/u.test(tokens[endToken]?.text ?? "")) return name;
  let last = endToken;
  while (isCapital(tokens[last + 1]) && tokens[last + 1]?.kind === "word")
    last++;
  const end = tokens[last]?.end;
  return last === endToken || end === undefined
    ? name
    : changeName(name, {
        end,
        text: text.slice(start, end),
        endToken: last + 1,
      });
}

/** "chief executive Ann | Li Mei Other": a given name at the end of a title belongs to the person behind it. */
function moveGivenNames(
  { text, tokens }: Text,
  { names, titles }: FoundNames,
): FoundNames {
  const opening = new Map<number, NameSpan>();
  for (const name of names)
    if (name.type === "person") opening.set(name.firstToken, name);
  const longer = new Map<NameSpan, NameSpan>();
  const kept = titles.map((title) => {
    const person = opening.get(title.endToken);
    const given = tokens[title.endToken - 1];
    if (!person || !given || title.endToken - title.firstToken < 2)
      return title;
    if (!opensName(given, tokens[title.endToken - 2])) return title;
    const cut = trimSpan(text, tokens, title.firstToken, title.endToken - 1);
    if (!cut) return title;
    longer.set(
      person,
      changeName(person, {
        start: given.start,
        text: text.slice(given.start, person.end),
        firstToken: title.endToken - 1,
      }),
    );
    return cut;
  });
  return {
    names: names.map((name) => longer.get(name) ?? name),
    titles: kept,
  };
}

/** A capital behind a post in small letters, and no post itself. */
function opensName(token: Token, before: Token | undefined): boolean {
  return (
    isCapital(token) &&
    !isCapital(before) &&
    ROLE_HEADS.has(before?.lower ?? "") &&
    !ROLE_HEADS.has(token.lower) &&
    !HONORIFICS.has(token.lower)
  );
}

/** "Mr Ruiz" is Ruiz, whether the tagger took it for a name or for a title. */
function splitHonorifics(
  draft: Text,
  { names, titles }: FoundNames,
): FoundNames {
  const persons: NameSpan[] = [];
  const kept: TitleSpan[] = [];
  for (const title of titles) {
    const after = afterHonorific(draft.tokens, title);
    const name = isCapital(draft.tokens[after])
      ? trimSpan(draft.text, draft.tokens, after, title.endToken)
      : null;
    if (after === title.firstToken || !name) kept.push(title);
    else persons.push(nameFrom(name, "person", 0.6));
  }
  for (const name of names) {
    const after =
      name.type === "person"
        ? afterHonorific(draft.tokens, name)
        : name.firstToken;
    const cut =
      after > name.firstToken
        ? trimSpan(draft.text, draft.tokens, after, name.endToken)
        : null;
    persons.push(cut ? changeName(name, cut) : name);
  }
  return { names: persons, titles: kept };
}

const PLAIN_HONORIFIC =
  /^(?:mr|mrs|ms|miss|mister|madam|madame|monsieur|messrs|mme)$/u;

function afterHonorific(
  tokens: readonly Token[],
  { firstToken, endToken }: TitleSpan,
): number {
  const opens = tokens[firstToken]?.lower ?? "";
  if (!PLAIN_HONORIFIC.test(opens) || !HONORIFICS.has(opens)) return firstToken;
  const after = firstToken + (tokens[firstToken + 1]?.text === "." ? 2 : 1);
  return after < endToken ? after : firstToken;
}

/** An acronym in brackets after the name that it shortens is what the name is: "… Grain Council (NGC)". */
function settleBracketed(
  name: NameSpan,
  ending: ReadonlyMap<number, NameSpan>,
  tokens: readonly Token[],
): NameSpan {
  if (name.endToken - name.firstToken !== 1) return name;
  const open = tokens[name.firstToken - 1];
  if (open?.text !== "(" || tokens[name.endToken]?.text !== ")") return name;
  const long = ending.get(name.firstToken - 1);
  if (!long || long.type === name.type || !isAcronymOf(name.text, long.text))
    return name;
  return changeName(name, { type: long.type });
}

/** Whether a word's letters are found in order at the beginnings of a name's words: "Icipe", "ONEI". */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, "").toLowerCase();
  const words = name.split(/[^\p{L}\p{N}]+/u);
  if (letters.length < 2) return false;
  // "Japanese Ministry of Trade and Industry (MTI)" is called without its country.
  return (
    holdsLetters(letters, words) ||
    (isDemonym(words[0] ?? "") && holdsLetters(letters, words.slice(1)))
  );
}

function holdsLetters(letters: string, words: readonly string[]): boolean {
  const initials = words.map((word) => (word[0] ?? "").toLowerCase());
  if (letters[0] !== initials[0]) return false;
  let at = 0;
  for (const letter of initials) if (letter === letters[at]) at++;
  return at >= Math.min(letters.length, 3) || at === letters.length;
}
