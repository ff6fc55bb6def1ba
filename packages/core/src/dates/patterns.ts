// Parts that the rules' regular expressions are built of. All are used with the flags "giu".

/** The full stop of an abbreviation is part of it; one after a full name ends the sentence. */
export const MONTH = String.raw`(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)`;
export const WEEKDAY = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day`;
/** A weekday before a date, where abbreviations are safe: "Fri., Oct 13". */
export const LEADING_WEEKDAY = String.raw`(?:(?:${WEEKDAY}|mon|tues?|wed|thur?s?|fri|sat|sun)\b\.?,?\s+(?:(?:on\s+)?the\s+)?)?`;
export const DAY = String.raw`(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?`;
export const YEAR = String.raw`(?:1[0-9]|20)\d\d`;
export const UNIT = String.raw`(?:day|week|month|quarter|year|decade)`;
export const DASH = String.raw`[-–—]`;
/** What narrows a period without making its value finer: "early", "the end of". */
export const PART = String.raw`(?:(?:(?:very\s+)?(?:early|late|earlier|later|mid)(?:\s+(?:in|on))?|(?:the\s+)?(?:beginning|start|middle|end)\s+of|around|sometime)\s+|mid-)?`;

export function rulePattern(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}/_])(?:${source})`, "giu");
}
