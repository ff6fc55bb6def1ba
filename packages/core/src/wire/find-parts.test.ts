import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../analyze.ts";

function parts(text: string, publishedOn?: string) {
  const { article, issues } = analyzeArticle(
    text,
    publishedOn ? { publishedOn } : {},
  );
  const slice = ({ start, end }: { start: number; end: number }) =>
    text.slice(start, end);
  return {
    headline: article.headline?.text ?? null,
    byline: article.byline.map((author) => author.text),
    publishedOn: article.publishedOn,
    dateline: article.dateline?.text ?? null,
    paragraphs: article.paragraphs.map(slice),
    sentences: article.sentences.map(slice),
    removed: article.removed.map(
      ({ text: words, reason }) => `${reason}: ${words}`,
    ),
    issues: issues.map((issue) => issue.code),
  };
}

describe("the wire stage", () => {
  it("takes an article apart", () => {
    const found = parts(
      "logo\n\nPort of Halden to reopen\n\nBy Ann Brandt\n\nMonday, 5 May 2025\n\n(Adds details)\n\nOSLO, May 4 (AFP) - The port reopens. Ships wait.\nThey are many.\n\n(Reporting by Ann Brandt)\n",
    );
    expect(found).toMatchObject({
      headline: "Port of Halden to reopen",
      byline: ["Ann Brandt"],
      publishedOn: {
        value: "2025-05-05",
        basis: "stated",
        span: { text: "Monday, 5 May 2025" },
      },
      dateline: "OSLO, May 4 (AFP)",
      paragraphs: ["The port reopens. Ships wait.", "They are many."],
      sentences: ["The port reopens.", "Ships wait.", "They are many."],
      removed: [
        "chrome: logo",
        "notice: (Adds details)",
        "signoff: (Reporting by Ann Brandt)",
      ],
    });
    expect(found.issues).not.toContain("wire/no-dateline");
  });

  it("prefers the date that the copy states to the one that is given", () => {
    expect(
      parts("Port reopens\nMay 5, 2025\nThe port reopens.", "2024-01-01")
        .publishedOn?.value,
    ).toBe("2025-05-05");
    expect(
      parts("Port reopens\nThe port reopens.", "2024-01-01").publishedOn,
    ).toEqual({
      value: "2024-01-01",
      basis: "given",
      span: null,
    });
  });

  it("does not take the speakers of an interview for places", () => {
    const interview =
      "Geneva: I never said so.\nVale: You did.\nGeneva: When was that?";
    expect(parts(`Two talk\n${interview}`).dateline).toBeNull();
    expect(
      parts("Two talk\nGeneva: The talks went on for a third day.").dateline,
    ).toBe("Geneva");
  });

  it("takes what stands above a dateline for the headline, dot and all", () => {
    expect(
      parts(
        "Halden says its port reopens.\nOSLO, May 4 (AFP) - The port reopens.",
      ).headline,
    ).toBe("Halden says its port reopens.");
  });

  it("has no headline where the copy begins with the story", () => {
    expect(
      parts("The port reopened on Monday.\nShips waited.").headline,
    ).toBeNull();
    expect(parts("The port reopens").headline).toBeNull();
  });

  it("takes a headline in capitals, dot and all", () => {
    expect(
      parts("HALDEN PORT REOPENS.\nOSLO 1996-08-30\nThe port reopened."),
    ).toMatchObject({
      headline: "HALDEN PORT REOPENS.",
      dateline: "OSLO 1996-08-30",
      paragraphs: ["The port reopened."],
    });
  });

  it("puts hard-wrapped lines together again", () => {
    const { paragraphs } = parts(
      "LIMA, 21 DEC 89 (EFE) -- [TEXT] THE PORT AUTHORITY ANNOUNCED TODAY THAT THE\nHARBOR OF HALDEN WILL BE OPENED AGAIN FOR SHIPS OF ALL NATIONS BEFORE THE\nEND OF THE YEAR.\n\n   SHIPS HAVE BEEN WAITING OUTSIDE THE HARBOR FOR MORE THAN TWO WEEKS\nNOW.",
    );
    expect(paragraphs).toEqual([
      "THE PORT AUTHORITY ANNOUNCED TODAY THAT THE\nHARBOR OF HALDEN WILL BE OPENED AGAIN FOR SHIPS OF ALL NATIONS BEFORE THE\nEND OF THE YEAR.",
      "SHIPS HAVE BEEN WAITING OUTSIDE THE HARBOR FOR MORE THAN TWO WEEKS\nNOW.",
    ]);
  });

  it("says where a second story begins", () => {
    const { issues } = parts(
      "Port reopens\nOSLO, May 4 (AFP) - The port of Halden reopens this week, its master said.\nRail line closes\nBERN, May 4 (AFP) - The rail line to the port closes this week, its owner said.",
    );
    expect(issues).toContain("wire/several-stories");
  });

  it("says that there is no dateline", () => {
    expect(parts("Port reopens\nThe port reopens this week.").issues).toContain(
      "wire/no-dateline",
    );
  });
});
