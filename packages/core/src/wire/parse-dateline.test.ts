import { describe, expect, it } from "vitest";
import { parseDateline } from "./parse-dateline.ts";

const context = {
  publishedOn: "2025-10-21",
  isKnownPlace: (name: string) =>
    ["geneva", "islamabad", "tokyo", "new york"].includes(name.toLowerCase()),
};

function read(line: string, publishedOn: string | null = context.publishedOn) {
  const found = parseDateline(
    line,
    { start: 0, end: line.length },
    { ...context, publishedOn },
  );
  if (!found) return null;
  const { places, filedOn, agency } = found.dateline;
  return {
    places: places.map((place) => place.text),
    filedOn: filedOn && `${filedOn.value} ${filedOn.basis}`,
    agency: agency?.text ?? null,
    body: line.slice(found.bodyStart),
  };
}

describe("parseDateline", () => {
  it.each([
    [
      "OSLO, Oct 20 (Reuters): Ships wait.",
      ["OSLO"],
      "2025-10-20 inferred",
      "Reuters",
    ],
    [
      "OSLO, Oct. 20, 2024 (AFP) - Ships wait.",
      ["OSLO"],
      "2024-10-20 stated",
      "AFP",
    ],
    [
      "LIMA, 21 DEC 89 (EFE) -- Ships wait.",
      ["LIMA"],
      "1989-12-21 stated",
      "EFE",
    ],
    [
      "KYIV/MOSCOW (Reuters) - Ships wait.",
      ["KYIV", "MOSCOW"],
      null,
      "Reuters",
    ],
    [
      "RAMALLAH, West Bank/JERUSALEM, March 3 (AP) — Ships wait.",
      ["RAMALLAH, West Bank", "JERUSALEM"],
      "2025-03-03 inferred",
      "AP",
    ],
    [
      "FAIRMONT, W.Va., March 5 - Ships wait.",
      ["FAIRMONT, W.Va."],
      "2025-03-05 inferred",
      null,
    ],
    [
      "RICHMOND, Va. Feb 26 - Ships wait.",
      ["RICHMOND, Va."],
      "2025-02-26 inferred",
      null,
    ],
    [
      "ABOARD AIR FORCE ONE (AP) — Ships wait.",
      ["ABOARD AIR FORCE ONE"],
      null,
      "AP",
    ],
    [
      "UNITED NATIONS, Narch 2 (AFP) -- Ships wait.",
      ["UNITED NATIONS"],
      "2025-03-02 inferred",
      "AFP",
    ],
    [
      "****QUITO, 2O Jan 90 (EFE) -- Ships wait.",
      ["QUITO"],
      "1990-01-20 stated",
      "EFE",
    ],
    [
      "PORT VILA (VANUATU), 4 MAY 90 (AAP) -- Ships wait.",
      ["PORT VILA"],
      "1990-05-04 stated",
      "AAP",
    ],
    ["CAIRO- 24 July 2022: Ships wait.", ["CAIRO"], "2022-07-24 stated", null],
    [
      "MOSCOW, July 23. /TASS/. Ships wait.",
      ["MOSCOW"],
      "2025-07-23 inferred",
      "TASS",
    ],
    [
      "NEW DELHI, Friday (PTI) — Ships wait.",
      ["NEW DELHI"],
      "2025-10-17 inferred",
      "PTI",
    ],
    [
      "New York, March 24 - Ships wait.",
      ["New York"],
      "2025-03-24 inferred",
      null,
    ],
    ["Geneva: Ships wait.", ["Geneva"], null, null],
    ["TOKYO – Ships wait.", ["TOKYO"], null, null],
    ["(Reuters) - Ships wait.", [], null, "Reuters"],
    [
      "SEOUL, Dec 31 (Yonhap) -- Ships wait.",
      ["SEOUL"],
      "2024-12-31 inferred",
      "Yonhap",
    ],
  ])("reads %j", (line, places, filedOn, agency) => {
    expect(read(line)).toEqual({
      places,
      filedOn,
      agency,
      body: "Ships wait.",
    });
  });

  it("leaves the day unknown where no year can be had", () => {
    expect(
      read("OSLO, Oct 20 (Reuters): Ships wait.", null)?.filedOn,
    ).toBeNull();
  });

  it.each([
    "QUESTION: I have been waiting for five months",
    "WATCH: The moment the bridge fell",
    "PORT TO OPEN ON MAY 4",
    "HALDEN (HLDN) - Shares rose",
    "Ships waited off the coast on Oct 20 (Reuters): they said",
    "Halden: a town that waits",
    "TREASURY BALANCES FELL ON MARCH 10",
    "",
  ])("finds no dateline in %j", (line) => {
    expect(read(line)).toBeNull();
  });

  it("takes bounded time on capitals without end", () => {
    expect(read("A".repeat(100_000))).toBeNull();
    expect(read("A. ".repeat(50_000))).toBeNull();
  });
});
