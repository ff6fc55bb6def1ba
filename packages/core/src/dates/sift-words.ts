import type { MatchContext } from "./reading.ts";

// Words that a period stands after: "in May", "since 2000", "by March".
const LEADS_IN =
  /(?:^|[\s(“"'‘-])(?:in|since|by|until|till|from|to|of|during|for|before|after|between|and|through|throughout|around|about|every|late|early|mid|last|next|this|end|or|than|to)[\s-]+$/iu;
const PLACES_IN_TIME =
  /(?:^|[\s(“"'‘-])(?:in|since|until|till|during|late|early|mid|last|next|this)[\s-]+$/iu;
// "May to July", "March's figures".
const GOES_ON =
  /^(?:['’]s\s|\s+(?:to|and|through|or)\s+(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec))/iu;
const GIVEN_NAMES = /^(?:april|june|august|may|jan|mar)\b/iu;
const COUNTED =
  /^\s*(?:-\w+\s+)?(?:people|persons|workers|jobs|men|women|children|miles|km|kilomet|met(?:er|re)s|feet|tonnes|tons|barrels|bpd|dollars|dlrs|cts|shares|points|votes|cases|homes|houses|hectares|acres|troops|soldiers|students|passengers|employees|vehicles|cars|units|copies|litres|liters|gallons|kg|kilos|grams|calories|words|pages|seats|rooms|migrants|refugees|protesters|deaths|euros?|pounds|yen|rupees|yuan|naira|stg|francs|marks|rand|mw|megawatts?|kw|hours|gmt|local\s+time|hrs|rpm|mm|cm|ft|lbs?|tests?|doses|schools|villages|families|households|mln|million|bn|billion|trillion|percent|per\s?cent|%)/iu;

/**
 * Whether a month's name is a month here, and not "may", "march", June Allen or Mar del Plata.
 * With a day beside it a capital is enough; alone it also needs company that fits.
 */
export function isMonthName(
  word = "",
  { before, after }: MatchContext,
  withDay: boolean,
): boolean {
  if (!/^\p{Lu}/u.test(word)) return withDay && word.length > 3;
  if (/\bLong\s+$/u.test(before)) return false; // the rocket Long March 5
  if (withDay) return true;
  if (/^(?!may)\p{L}{3}$/iu.test(word)) return false; // "Mar", "Jun" without full stop
  if (GIVEN_NAMES.test(word) && /^\s+\p{Lu}\p{Ll}/u.test(after))
    return PLACES_IN_TIME.test(before);
  if (LEADS_IN.test(before))
    return !/^\s+(?:and\s+)?\p{Lu}\p{Ll}+\s+(?:said|told|says)/u.test(after);
  if (/^(?:may|march)$/iu.test(word))
    return before !== "" && GOES_ON.test(after);
  return !GIVEN_NAMES.test(word) || !/\p{Lu}\p{Ll}+\s+$/u.test(before);
}

/** Whether a bare number from 1000 to 2099 is a year here, and no count, sum, clock time or model. */
export function isBareYear(
  year: number,
  { before, after, text }: MatchContext,
): boolean {
  if (COUNTED.test(after)) return false;
  if (
    /[$£€₹¥#/.]\s?$|\b(?:No|Rs|Nos|room|flight|route|highway|chapter|resolution|article|section|number|page|model|boeing|airbus|peugeot|bus|train|ward)\.?\s+(?:no\.?\s+)?$/iu.test(
      before,
    )
  )
    return false;
  if (/^(?:[/\\:]|[.,]\d|-\d|\s+(?:to|and|or)\s+\d{1,3},\d|\p{L})/u.test(after))
    return false;
  if (/[:]$|\d\s?[-–]\s?$|\d\s$/u.test(before)) return false;
  if (text.length > 4) return true;
  if (year >= 1900 && year <= 2029 && year % 1000 !== 0) return true;
  if (/^\s+\p{Lu}\p{Ll}/u.test(after) && year >= 1900) return true;
  if (/^\s+\p{Ll}+s\b/u.test(after)) return false;
  return (
    DATES_BACK.test(before) || /\(\s*$/u.test(before) || /^\s*\)/u.test(after)
  );
}

// What stands before years of other centuries, where numbers are oftener counts.
const DATES_BACK =
  /(?:^|[\s(-])(?:in|since|by|until|till|from|to|between|and|after|before|circa|around|late|early|mid)[\s-]+$/iu;

const PUBLICATIONS =
  /^\s+(?:Times|Telegraph|Mail|Mirror|Express|Herald|Tribune|Independent|Star|Sun|Post|Guardian|People|World|Nation|Standard|Observer|Punch|Vanguard|Magazine|Review|School|Night\s+Football|Book)\b/u;
const NAMED_DAYS =
  /(?:Black|Good|Bloody|Super|Ash|Palm|Easter|Cyber|Giving|Holy|Shrove|Sheffield|Whit|Ruby|Maundy|Fat|Small\s+Business|Mail\s+on|Man)\s+$/u;

/** Whether a weekday's name is a day, and not the Sunday Times, Black Friday or Sheffield Wednesday. */
export function isWeekdayName(
  word: string,
  { before, after }: MatchContext,
): boolean {
  return (
    /^\p{Lu}/u.test(word) &&
    !PUBLICATIONS.test(after) &&
    !NAMED_DAYS.test(before)
  );
}
