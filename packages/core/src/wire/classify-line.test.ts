import { describe, expect, it } from "vitest";
import { classifyLine } from "./classify-line.ts";

describe("classifyLine", () => {
  it.each([
    ["logo", "chrome"],
    ["Facebook Twitter  WhatsApp | Email", "chrome"],
    ["Share this article", "chrome"],
    ["https://news.example/story/5", "chrome"],
    ["READ MORE: Port opens again", "chrome"],
    ["Advertisement", "chrome"],
    ["Related stories", "chrome"],
    ["FILE PHOTO: Ships wait off Halden. A. Brandt/Example", "chrome"],
    ["© 2025 Halden Daily. All rights reserved.", "chrome"],
    ["(Adds details, comment by port authority)", "notice"],
    ["(Recasts throughout)", "notice"],
    ["EMBARGOED UNTIL 0600 GMT", "notice"],
    ["Editor's note: This story has been updated.", "notice"],
    ["This story corrects the name of the port.", "notice"],
    ["(Reporting by Ann Halden; Editing by Li Brandt)", "signoff"],
    ["Additional reporting by Ann Halden in Oslo", "signoff"],
    ["Ann Halden in Oslo contributed to this report.", "signoff"],
    ["ENDS", "signoff"],
    ["— AFP", "signoff"],
    ["###", "signoff"],
    [
      "Ships wait off the port of Halden this week. Photo: Ann Brandt",
      "chrome",
    ],
    ["This article has been updated with the port's answer.", "notice"],
    ["The story is a sad one, and many know it.", null],
    ["The port added a berth (for tankers).", null],
    ["Ships share the channel by agreement", null],
    ["More ships came.", null],
    ["Reporting by ships is voluntary", null],
  ])("calls %j %s", (line, reason) => {
    expect(classifyLine(line)).toBe(reason);
  });

  it("takes bounded time on a bar that does not end", () => {
    expect(classifyLine(`${"share  ".repeat(50)}!`)).toBeNull();
  });
});
