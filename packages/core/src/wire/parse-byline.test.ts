import { describe, expect, it } from "vitest";
import { parseByline } from "./parse-byline.ts";

const read = (line: string) =>
  parseByline(line, { start: 0, end: line.length })?.map(
    (author) => author.text,
  ) ?? null;

describe("parseByline", () => {
  it.each([
    ["By Ann Halden", ["Ann Halden"]],
    ["BY ANN HALDEN", ["ANN HALDEN"]],
    ["by Ann Halden and Li Brandt-Ruiz", ["Ann Halden", "Li Brandt-Ruiz"]],
    [
      "By Ann Halden, Omar al Vesk & Jo de la Cruz",
      ["Ann Halden", "Omar al Vesk", "Jo de la Cruz"],
    ],
    ["By Ann Halden, Reuters", ["Ann Halden"]],
    ["By Ann Halden | Staff writer", ["Ann Halden"]],
  ])("reads %j", (line, authors) => {
    expect(read(line)).toEqual(authors);
  });

  it.each([
    "By then the port had closed.",
    "Bye bye",
    "By 2030 it will be gone",
    "Ann Halden",
  ])("finds no author in %j", (line) => {
    expect(read(line)).toBeNull();
  });
});
