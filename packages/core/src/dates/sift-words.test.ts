import { describe, expect, it } from "vitest";
import type { MatchContext } from "./reading.ts";
import { isBareYear, isMonthName, isWeekdayName } from "./sift-words.ts";

/** The word in brackets and what stands around it. */
function split(copy: string): MatchContext {
  const [before = "", text = "", after = ""] = copy.split(/[[\]]/u);
  return { before, text, after };
}

describe("months", () => {
  it.each([
    ["It fell in [May].", true],
    ["Between [March] and May it fell.", true],
    ["from late [June]", true],
    ["[August] was hot.", true],
    ["since [April] Mr Hale has led", true],
    ["in [May] she said so", true],
    ["It fell in [Oct.] and rose", true],
    ["[May] to July is warm", false],
    ["It [may] fall.", false],
    ["[June] Allen left.", false],
    ["with [April] Mercer", false],
    ["Theresa [May] left.", false],
    ["in [Mar] del Plata", false],
  ])("%s", (copy, is) => {
    const context = split(copy);
    expect(isMonthName(context.text, context, false)).toBe(is);
  });

  it("needs no more than a capital beside a day", () => {
    expect(isMonthName("May", split("[May] 3"), true)).toBe(true);
    expect(isMonthName("may", split("[may] 3"), true)).toBe(false);
    expect(isMonthName("March", split("a Long [March] 5"), true)).toBe(false);
  });
});

describe("years", () => {
  it.each([
    ["in [1987] he left", true],
    ["the [2022] World Cup", true],
    ["([1850]-99)", false],
    ["in [1850] he left", true],
    ["the class of [1850].", false],
    ["the [2000] Olympics", true],
    ["some [2000] people", false],
    ["by [2040] it will", true],
    ["$[1987]", false],
    ["Boeing [1900] jets", false],
    ["at 10:[2015]", false],
    ["[2015],000 of them", false],
    ["[1990].5 points", false],
    ["[1500] villas", false],
  ])("%s", (copy, is) => {
    const context = split(copy);
    expect(isBareYear(Number(context.text), context)).toBe(is);
  });
});

describe("weekdays", () => {
  it.each([
    ["on [Monday] he left", true],
    ["[Sunday]'s vote", true],
    ["the [Sunday] Times said", false],
    ["on Black [Friday]", false],
    ["Sheffield [Wednesday] lost", false],
    ["a [sunday] roast", false],
  ])("%s", (copy, is) => {
    const context = split(copy);
    expect(isWeekdayName(context.text, context)).toBe(is);
  });
});
