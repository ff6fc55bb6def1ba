import { countryOfCity, countryOfRegion } from "../lexicon/cities.ts";
import { isCommonWord } from "../lexicon/common-words.ts";
import {
  countryByCapital,
  countryByName,
  countryBySeat,
  isDemonym,
} from "../lexicon/countries.ts";
import { lazily, wordSet } from "../lexicon/decode-table.ts";
import { FUNCTION_WORDS } from "../lexicon/function-words.ts";
import { genderOfGivenName } from "../lexicon/given-names.ts";
import { isKnownOrganization } from "../lexicon/known-organizations.ts";
import {
  COMPANY_SUFFIXES,
  EVENT_HEADS,
  FACILITY_HEADS,
  LAW_HEADS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  PRODUCT_HEADS,
} from "../lexicon/organization-words.ts";
import {
  HONORIFICS,
  LEADING_ROLES,
  ROLE_HEADS,
  ROLE_MODIFIERS,
} from "../lexicon/title-words.ts";

/** What the tables know of a single word, one bit each. The order is part of the trained weights. */
export const FLAG = {
  country: 1 << 0,
  demonym: 1 << 1,
  capital: 1 << 2,
  city: 1 << 3,
  region: 1 << 4,
  givenMan: 1 << 5,
  givenWoman: 1 << 6,
  common: 1 << 7,
  organizationHead: 1 << 8,
  companySuffix: 1 << 9,
  facilityHead: 1 << 10,
  placeHead: 1 << 11,
  eventHead: 1 << 12,
  lawHead: 1 << 13,
  productHead: 1 << 14,
  roleHead: 1 << 15,
  roleModifier: 1 << 16,
  leadingRole: 1 << 17,
  honorific: 1 << 18,
  functionWord: 1 << 19,
  knownOrganization: 1 << 20,
  seat: 1 << 21,
  calendar: 1 << 22,
  speech: 1 << 23,
  locative: 1 << 24,
  nameParticle: 1 << 25,
} as const;

export const FLAG_COUNT = 26;

const CALENDAR = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);
const SPEECH = wordSet(
  "said says say told tells added adds asked announced warned argued wrote tweeted noted explained insisted stated declared claimed denied called believes thinks hopes met visited resigned died born",
);
const LOCATIVE = wordSet(
  "in at from near to across outside inside around through throughout toward towards into over between northern southern eastern western central downtown neighboring neighbouring mainland city town village province port capital",
);
const PARTICLES = wordSet(
  "de del della di du da dos das la le al el bin ibn bint ben abu abdul van von der den ter ul ur zu y e st mc mac o",
);

/** Flags by word in small letters, so that a word is looked up once and not in every table. */
const listed = lazily(() => {
  const flags = new Map<string, number>();
  const add = (words: Iterable<string>, flag: number): void => {
    for (const word of words) flags.set(word, (flags.get(word) ?? 0) | flag);
  };
  add(FUNCTION_WORDS, FLAG.functionWord);
  add(ORGANIZATION_HEADS, FLAG.organizationHead);
  add(FACILITY_HEADS, FLAG.facilityHead);
  add(PLACE_HEADS, FLAG.placeHead);
  add(EVENT_HEADS, FLAG.eventHead);
  add(LAW_HEADS, FLAG.lawHead);
  add(PRODUCT_HEADS, FLAG.productHead);
  add(ROLE_HEADS, FLAG.roleHead);
  add(ROLE_MODIFIERS, FLAG.roleModifier);
  add(LEADING_ROLES, FLAG.leadingRole);
  add(HONORIFICS.keys(), FLAG.honorific);
  add(SPEECH, FLAG.speech);
  add(LOCATIVE, FLAG.locative);
  add(PARTICLES, FLAG.nameParticle);
  add(CALENDAR, FLAG.calendar);
  add(COMPANY_SUFFIXES, FLAG.companySuffix);
  return flags;
});
const ONLY_NAMES = FLAG.calendar | FLAG.companySuffix;

/** The flags of a word as it is written. Names need a capital: "turkey" is no country. */
export function flagsOf(text: string, lower: string): number {
  const known = listed().get(lower) ?? 0;
  const flags = isCommonWord(lower) ? known | FLAG.common : known;
  return text === lower
    ? flags & ~ONLY_NAMES
    : flags | flagsOfName(text, lower);
}

function flagsOfName(text: string, lower: string): number {
  let flags = 0;
  if (countryByName(text)) flags |= FLAG.country;
  if (countryByCapital(text)) flags |= FLAG.capital;
  if (countryOfCity(text) !== undefined) flags |= FLAG.city;
  if (countryOfRegion(text) !== undefined) flags |= FLAG.region;
  if (countryBySeat(text)) flags |= FLAG.seat;
  if (isKnownOrganization(text)) flags |= FLAG.knownOrganization;
  // In capitals the word is looked up as if it were not: "IRANIAN", "ANGELA".
  const titled = /^\p{Lu}{3,}$/u.test(text) ? text[0] + lower.slice(1) : text;
  if (isDemonym(titled)) flags |= FLAG.demonym;
  const gender = genderOfGivenName(titled);
  if (gender === "male" || gender === "either") flags |= FLAG.givenMan;
  if (gender === "female" || gender === "either") flags |= FLAG.givenWoman;
  return flags;
}
