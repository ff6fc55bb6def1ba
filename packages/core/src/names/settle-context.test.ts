import { describe, expect, it } from "vitest";
import { draftOf } from "../../test/support/read-dates.ts";
import type { Draft, NameSpan } from "../document/draft.ts";
import type { EntityType } from "../document/entity.ts";
import { textSpan } from "../document/span.ts";
import { tokenize } from "../text/tokenize.ts";
import { settleContext } from "./settle-context.ts";

/** The names of a text as they are after the stages before have had their say. */
function settle(
  text: string,
  names: readonly (readonly [EntityType, string])[],
  known: { place?: string; date?: string; money?: string } = {},
): string[] {
  const tokens = tokenize(text);
  const used = new Map<string, number>();
  // The same words named twice are the first place and the next.
  const spanOf = (words: string) => {
    const start = text.indexOf(words, used.get(words) ?? 0);
    used.set(words, start + words.length);
    return textSpan(text, start, start + words.length);
  };
  const found = names.map(([type, words]): NameSpan => {
    const span = spanOf(words);
    return {
      ...span,
      type,
      confidence: 0.8,
      firstToken: tokens.findIndex(({ start }) => start >= span.start),
      endToken: tokens.filter(({ end }) => end <= span.end).length,
    };
  });
  const { article, ...rest } = draftOf(text, null);
  const draft: Pick<Draft, "text" | "tokens" | "article" | "dates" | "money"> =
    {
      text,
      tokens,
      article: {
        ...article,
        dateline: known.place
          ? {
              ...textSpan(text, 0, known.place.length),
              places: [textSpan(text, 0, known.place.length)],
              filedOn: null,
              agency: null,
            }
          : null,
      },
      dates: known.date
        ? [{ ...spanOf(known.date), value: "2025", basis: "stated" }]
        : rest.dates,
      money: known.money
        ? [
            {
              ...spanOf(known.money),
              amount: 1,
              currency: "USD",
              qualifier: null,
            },
          ]
        : rest.money,
    };
  return settleContext(draft, { names: found, titles: [] }).names.map(
    (name) => {
      expect(text.slice(name.start, name.end)).toBe(name.text);
      return `${name.type} ${name.text}`;
    },
  );
}

describe("where the copy was filed", () => {
  it("is a place, whatever the tagger took it for", () => {
    expect(
      settle("MADISON (AP) - Rain fell.", [["organization", "MADISON"]], {
        place: "MADISON",
      }),
    ).toEqual(["place MADISON"]);
  });

  it("is a name that the tagger missed, up to its comma", () => {
    expect(
      settle("MADISON, Wis. (AP) - Rain fell.", [], { place: "MADISON, Wis." }),
    ).toEqual(["place MADISON"]);
  });
});

describe("what is no name", () => {
  it.each([
    [
      "a currency",
      "It paid Dh5.5 billion.",
      "Dh5.5",
      { money: "Dh5.5 billion" },
    ],
    ["a month", "It fell in May 2020.", "May", { date: "May 2020" }],
    ["a slug of the wire", "UPDATE 2-Acme cuts jobs", "UPDATE", {}],
  ])("%s", (_kind, text, name, known) => {
    expect(settle(text, [["organization", name]], known)).toEqual([]);
  });

  it("leaves names beside dates and sums", () => {
    expect(
      settle("Ruiz paid $5.", [["person", "Ruiz"]], { money: "$5" }),
    ).toEqual(["person Ruiz"]);
  });
});

describe("loose types", () => {
  it("are what the same words are elsewhere", () => {
    expect(
      settle("NGC met. Then NGC left. The Cup began.", [
        ["law", "NGC"],
        ["organization", "NGC"],
        ["event", "Cup"],
      ]),
    ).toEqual(["organization NGC", "organization NGC", "event Cup"]);
  });
});

describe("bodies with two names", () => {
  it("are one from the article on", () => {
    expect(
      settle("He runs the Ports and Shipping Authority.", [
        ["organization", "Shipping Authority"],
      ]),
    ).toEqual(["organization Ports and Shipping Authority"]);
  });

  it.each([
    "Ports and Shipping Authority rules", // no article
    "the tall and Shipping Authority", // no name before
  ])("are left apart in: %s", (text) => {
    expect(settle(text, [["organization", "Shipping Authority"]])).toEqual([
      "organization Shipping Authority",
    ]);
  });

  it.each([
    [
      "the Department of Mines and Energy said",
      "Department of Mines and Energy",
    ],
    ["the Department for Fair Trade, he said", "Department for Fair Trade"],
    ["the Department of the state and Veldo", "Department"],
    ["the Department and Energy firms", "Department"],
  ])("reach to what they are for: %s", (text, name) => {
    expect(settle(text, [["organization", "Department"]])).toEqual([
      `organization ${name}`,
    ]);
  });

  it.each([
    ["of", "Chad", ["organization Grain Authority of Chad"]],
    ["in", "Chad", ["organization Grain Authority", "place Chad"]],
    ["of", "Tarsk", ["organization Grain Authority", "place Tarsk"]],
  ])("are whole with their country: %s %s", (link, place, names) => {
    expect(
      settle(`the Grain Authority ${link} ${place} said`, [
        ["organization", "Grain Authority"],
        ["place", place],
      ]),
    ).toEqual(names);
  });

  it("do not swallow a name that stands for itself", () => {
    expect(
      settle("the Acme and Shipping Authority", [
        ["organization", "Acme"],
        ["organization", "Shipping Authority"],
      ]),
    ).toEqual(["organization Acme", "organization Shipping Authority"]);
  });
});

describe("a firm that begins with a country", () => {
  it("is one name", () => {
    expect(
      settle("India Ports Global Limited signed.", [
        ["place", "India"],
        ["organization", "Ports Global Limited"],
      ]),
    ).toEqual(["organization India Ports Global Limited"]);
  });

  it("is one name where the tagger missed its end", () => {
    expect(
      settle("India Ports Global Limited signed.", [["place", "India"]]),
    ).toEqual(["organization India Ports Global Limited"]);
  });

  it.each(["India Gate opened.", "India and Acme Limited signed."])(
    "is none in: %s",
    (text) => {
      expect(settle(text, [["place", "India"]])).toEqual(["place India"]);
    },
  );

  it("is not one where it stands beside the country", () => {
    expect(
      settle("In India, Ports Global Limited signed.", [
        ["place", "India"],
        ["organization", "Ports Global Limited"],
      ]),
    ).toEqual(["place India", "organization Ports Global Limited"]);
  });
});

describe("what the tagger takes for a product once", () => {
  it("is the place that it is elsewhere", () => {
    expect(
      settle("Norvik works. At Norvik!", [
        ["product", "Norvik"],
        ["place", "Norvik"],
      ]),
    ).toEqual(["place Norvik", "place Norvik"]);
  });
});
