// English names of the calendar, full and as agencies abbreviate them. Keys are lower case, without a full stop.

export const MONTH_NAMES: ReadonlyMap<string, number> = new Map([
  ["january", 1],
  ["jan", 1],
  ["february", 2],
  ["feb", 2],
  ["march", 3],
  ["mar", 3],
  ["april", 4],
  ["apr", 4],
  ["may", 5],
  ["june", 6],
  ["jun", 6],
  ["july", 7],
  ["jul", 7],
  ["august", 8],
  ["aug", 8],
  ["september", 9],
  ["sept", 9],
  ["sep", 9],
  ["october", 10],
  ["oct", 10],
  ["november", 11],
  ["nov", 11],
  ["december", 12],
  ["dec", 12],
]);

/** ISO 8601: Monday is 1, Sunday is 7. */
export const WEEKDAY_NAMES: ReadonlyMap<string, number> = new Map([
  ["monday", 1],
  ["mon", 1],
  ["tuesday", 2],
  ["tues", 2],
  ["tue", 2],
  ["wednesday", 3],
  ["wed", 3],
  ["thursday", 4],
  ["thurs", 4],
  ["thur", 4],
  ["thu", 4],
  ["friday", 5],
  ["fri", 5],
  ["saturday", 6],
  ["sat", 6],
  ["sunday", 7],
  ["sun", 7],
]);

/** EDTF level 1: 21 is spring, 24 is winter. */
export const SEASON_NAMES: ReadonlyMap<string, number> = new Map([
  ["spring", 21],
  ["summer", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
]);

/** Days that have the same date every year, as [month, day]. */
export const FIXED_DAYS: ReadonlyMap<string, readonly [number, number]> =
  new Map([
    ["christmas eve", [12, 24]],
    ["christmas day", [12, 25]],
    ["christmas", [12, 25]],
    ["boxing day", [12, 26]],
    ["new year's eve", [12, 31]],
    ["new year's day", [1, 1]],
    ["valentine's day", [2, 14]],
    ["april fools' day", [4, 1]],
    ["may day", [5, 1]],
    ["halloween", [10, 31]],
  ]);

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["fifteen", 15],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
]);

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["1st", 1],
  ["second", 2],
  ["2nd", 2],
  ["third", 3],
  ["3rd", 3],
  ["fourth", 4],
  ["4th", 4],
  ["final", 4],
]);

/** "nineteen ninety-six", as broadcasts write it. */
export const TENS_WORDS: ReadonlyMap<string, number> = new Map([
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ["twenties", 2],
  ["thirties", 3],
  ["forties", 4],
  ["fifties", 5],
  ["sixties", 6],
  ["seventies", 7],
  ["eighties", 8],
  ["nineties", 9],
]);
