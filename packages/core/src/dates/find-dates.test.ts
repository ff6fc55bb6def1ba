import { describe, expect, it } from "vitest";
import { readDates } from "../../test/support/read-dates.ts";

// Filed on Monday, 20 October 2025.
const FILED = "2025-10-20";

/** [copy, what is found as "words=value"]. */
type Row = readonly [copy: string, found: string];

function check(rows: readonly Row[]) {
  it.each(rows)("%s", (copy, found) => {
    expect(readDates(copy, FILED)).toBe(found);
  });
}

describe("weekdays look back in past-tense news", () => {
  check([
    ["The ministry said on Monday.", "Monday=2025-10-20"],
    ["An envoy is set to arrive later on Monday.", "Monday=2025-10-20"],
    ["Voters went to the polls on Sunday.", "Sunday=2025-10-19"],
    ["The rebels attacked on Tuesday.", "Tuesday=2025-10-14"],
    ["He was arrested last Monday.", "last Monday=2025-10-13"],
    ["Police shot him early Friday.", "early Friday=2025-10-17"],
  ]);
});

describe("weekdays look ahead where the verb does", () => {
  check([
    ["The court will rule on Wednesday.", "Wednesday=2025-10-22"],
    ["On Friday the two will meet in Oslo.", "Friday=2025-10-24"],
    ["The talks are due to open on Thursday.", "Thursday=2025-10-23"],
    ["She is to be sworn in on Saturday.", "Saturday=2025-10-25"],
    ["The summit begins next Tuesday.", "next Tuesday=2025-10-21"],
    ["Rovers play United on Friday.", "Friday=2025-10-24"],
    ["She promised to answer by Friday.", "Friday=2025-10-24"],
    // "said" is the nearest verb, though the meeting lies ahead.
    ["The two will meet soon, he said on Friday.", "Friday=2025-10-17"],
    ["Lawmakers failed to agree on Thursday.", "Thursday=2025-10-16"],
    ["He agreed to resign and left on Thursday.", "Thursday=2025-10-16"],
  ]);
});

describe("months without a year", () => {
  check([
    ["They signed the pact in January.", "January=2025-01"],
    ["The sites were struck in June.", "June=2025-06"],
    ["The mill opened in December.", "December=2024-12"],
    ["The plant will open in January.", "January=2026-01"],
    ["Prices rose in October.", "October=2025-10"],
    ["He resigned last November.", "last November=2024-11"],
    ["She took over in June last year.", "June last year=2024-06"],
    ["Fighting broke out in mid-December.", "mid-December=2024-12"],
    ["The loan runs until March.", "March=2026-03"],
    ["Output fell in Sept. and rose later.", "Sept.=2025-09"],
  ]);
});

describe("days", () => {
  check([
    ["It was signed on Sept. 26.", "Sept. 26=2025-09-26"],
    ["It was signed on December 30.", "December 30=2024-12-30"],
    ["It will be signed on January 9.", "January 9=2026-01-09"],
    ["on Friday, Oct. 13, 1989", "Friday, Oct. 13, 1989=1989-10-13"],
    ["on the 5th of May 2021", "the 5th of May 2021=2021-05-05"],
    ["the talks of 20-21 October", "20-21 October=2025-10-20/2025-10-21"],
    ["from July 14 to 16, 2021", "July 14 to 16, 2021=2021-07-14/2021-07-16"],
    ["from March 30 to April 2", "March 30 to April 2=2025-03-30/2025-04-02"],
    ["on June 3 and July 5, 2020", "June 3=2020-06-03 July 5, 2020=2020-07-05"],
    ["He left on May 13 last year.", "May 13 last year=2024-05-13"],
    ["It shut on 28 August this year.", "28 August this year=2025-08-28"],
    ["LONDON 21 DEC 89 (PA)", "21 DEC 89=1989-12-21"],
    ["The order of 2025-03-04 stands.", "2025-03-04=2025-03-04"],
    ["It opened on Christmas Day 2019.", "Christmas Day 2019=2019-12-25"],
  ]);
});

describe("dates in numbers", () => {
  check([
    ["Signed on 20/10/2024.", "20/10/2024=2024-10-20"],
    ["Signed on 10/20/2024.", "10/20/2024=2024-10-20"],
    ["Signed 3.4.2024.", "3.4.2024=2024-04-03"],
    // Either order: only the year is certain.
    ["Signed on 3/4/2024.", "3/4/2024=2024"],
    [
      "Born 3/4/2000, hired May 6, 2019.",
      "3/4/2000=2000-03-04 May 6, 2019=2019-05-06",
    ],
    [
      "Born 3/4/2000, hired 6 May 2019.",
      "3/4/2000=2000-04-03 6 May 2019=2019-05-06",
    ],
  ]);
});

describe("periods that count from the report", () => {
  check([
    ["They struck a deal last month.", "last month=2025-09"],
    ["He met her earlier this year.", "earlier this year=2025"],
    ["It votes next week.", "next week=2025-W44"],
    ["It opened this week.", "this week=2025-W43"],
    ["He left yesterday.", "yesterday=2025-10-19"],
    ["It opens tomorrow.", "tomorrow=2025-10-21"],
    ["She died two years ago.", "two years ago=2023"],
    ["It began three months ago.", "three months ago=2025-07"],
    ["He fell 10 days ago.", "10 days ago=2025-10-10"],
    ["Shelling overnight killed two.", "overnight=2025-10-19/2025-10-20"],
    ["They met over the weekend.", "the weekend=2025-10-18/2025-10-19"],
    ["It will open this summer.", "this summer=2025-22"],
    ["He was elected last autumn.", "last autumn=2024-23"],
  ]);
});

describe("quarters, halves, fiscal years", () => {
  check([
    ["Profit rose in the third quarter.", "the third quarter=2025-Q3"],
    ["Its fourth-quarter loss widened.", "fourth-quarter=2025-Q4"],
    ["the second quarter of 1984", "the second quarter of 1984=1984-Q2"],
    ["this year's first quarter", "this year's first quarter=2025-Q1"],
    ["in Q3 2020 and 4Q2021", "Q3 2020=2020-Q3 4Q2021=2021-Q4"],
    ["the first half of 2024", "the first half of 2024=2024-H1"],
    ["In fiscal 2019 it lost money.", "fiscal 2019=2019"],
    ["the 2020/21 season", "2020/21=2020/2021"],
    [
      "Third-quarter net rose from $4.5 million a year earlier.",
      "Third-quarter=2025-Q3 a year earlier=2024-Q3",
    ],
    [
      "First-quarter sales rose. In the year-ago quarter it lost money.",
      "First-quarter=2025-Q1 the year-ago quarter=2024-Q1",
    ],
  ]);
});

describe("years, decades, centuries", () => {
  check([
    ["It was founded in 1987.", "1987=1987"],
    ["the end of 1994", "the end of 1994=1994"],
    ["in the 1990s", "the 1990s=199X"],
    ["in the late '80s", "the late '80s=198X"],
    ["in the early nineties", "the early nineties=199X"],
    ["a 19th century fort", "19th century=18XX"],
    ["from 2015 to 2019", "2015 to 2019=2015/2019"],
    ["the class of 1850", ""],
  ]);
});

describe("dates that count from another date", () => {
  check([
    [
      "He was shot on June 4. Two days later he died.",
      "June 4=2025-06-04 Two days later=2025-06-06",
    ],
    [
      "It shut in May 2020 and reopened the following month.",
      "May 2020=2020-05 the following month=2020-06",
    ],
  ]);
});

describe("without a day to count from", () => {
  it("keeps what the words say and reports the rest once", () => {
    expect(readDates("He said on Monday that on May 6 it fell.", null)).toBe(
      "Monday=XXXX-WXX-1 May 6=XXXX-05-06",
    );
    expect(readDates("He left yesterday, last month and in 2020.", null)).toBe(
      "2020=2020",
    );
  });
});
