import { describe, expect, test } from "vitest";
import { draftOf } from "../../test/support/marked-draft.ts";
import { nameBodies } from "./name-bodies.ts";
import { retypeNames } from "./retype-names.ts";
import { trimNames } from "./trim-names.ts";

function trimmed(copy: string): string[] {
  return trimNames(draftOf(copy)).map(({ type, text }) => `${type} ${text}`);
}

describe("names without what is no name", () => {
  test.each([
    ["{p:President Ann Other} left.", ["person Ann Other"]],
    ["{p:Mr. Tom Ash} left.", ["person Tom Ash"]],
    ["{p:Foreign Minister Ann Other} left.", ["person Ann Other"]],
    [
      "{o:Supreme Water Council Secretary} {p:Ann Other} left.",
      ["organization Supreme Water Council", "person Ann Other"],
    ],
    [
      "{p:Supreme Water Council Secretary Ann Other} left.",
      ["organization Supreme Water Council", "person Ann Other"],
    ],
    ["{o:US President Ann Other} left.", ["place US", "person Ann Other"]],
    ["{o:Auditor General Ann Other} left.", ["person Ann Other"]],
    ["{o:CEO of Brightwell Foods} left.", ["organization Brightwell Foods"]],
    ["{p:Brightwell Foods CEO} left.", ["organization Brightwell Foods"]],
    ["{p:Managing Director} left.", []],
    ["{p:of Brightwell} left.", ["person Brightwell"]],
  ])("%s", (copy, names) => {
    expect(trimmed(copy)).toEqual(names);
  });

  test.each([
    "{p:Ann Other} left.",
    // Posts that are names.
    "{p:Ann Bishop} left.",
    "{p:Dean Other} left.",
    "{p:Imran Khan} left.",
    "{o:General Mills} rose.",
    "{o:Office of the Prime Minister} rose.",
    "{o:Council of Ministers} met.",
    "{l:King County} slept.",
  ])("left alone: %s", (copy) => {
    expect(trimmed(copy)).toEqual(
      draftOf(copy).names.map(({ type, text }) => `${type} ${text}`),
    );
  });

  test("of names that overlap the first stays", () => {
    const draft = draftOf("{p:Ann Other} left.");
    const [name] = draft.names;
    const twice = name
      ? [
          name,
          {
            ...name,
            text: "Ann",
            end: name.start + 3,
            endToken: name.firstToken + 1,
          },
        ]
      : [];
    expect(trimNames({ ...draft, names: twice })).toHaveLength(1);
  });
});

describe("persons who have officers", () => {
  test.each([
    ["{p:Brightwell} chairman {p:Ann Other} left.", "organization"],
    ["{p:Brightwell}'s founder left.", "organization"],
    ["The chief executive of {p:Brightwell} left.", "organization"],
    ["{p:Sundby} mayor {p:Ann Other} left.", "place"],
    // Persons have spokesmen and lawyers.
    ["{p:Brightwell} spokesman {p:Tom Ash} left.", "person"],
    ["The lawyer of {p:Brightwell} left.", "person"],
    // A given name tells a person.
    ["{p:Maria Brightwell} chairman", "person"],
  ])("%s → %s", (copy, type) => {
    const { tokens, names } = draftOf(copy);
    expect(retypeNames(tokens, names)[0]?.type).toBe(type);
  });
});

describe("what is no name", () => {
  test.each([
    ["{o:Brightwell Inc} <{p:BRW.O}> rose.", ["Brightwell Inc"]],
    ["<{o:Brightwell Mills Inc}> rose.", ["Brightwell Mills Inc"]],
    ["{o:Supreme} Leader {p:Ann Other} left.", ["Ann Other"]],
    ["The Commissioner for {o:Works}, Mrs {p:Ann Other}, left.", ["Ann Other"]],
    [
      "The {o:Ports Board of Peru and Brightwell Mills Ltd} met.",
      ["Ports Board of Peru", "Brightwell Mills Ltd"],
    ],
    ["The {o:Bank of Peru and Chile} met.", ["Bank of Peru and Chile"]],
    ["{e:UPDATE 2-Brightwell} cuts outlook", ["Brightwell"]],
    ["The commissioner for {p:Lake Waters Ann Other} left.", ["Ann Other"]],
    ["The lawyer of {p:Mary Ann Other} left.", ["Mary Ann Other"]],
    ["THEY MET THE {o:BISHOP}.", []],
    ["They met the {o:Bishop}.", ["Bishop"]],
    // Initials are a body's, and a portfolio's word alone can be one.
    ["{o:IT} Director {p:Ann Other} left.", ["IT", "Ann Other"]],
    ["The {o:Treasury} said so.", ["Treasury"]],
  ])("%s → %j", (copy, names) => {
    expect(trimNames(draftOf(copy)).map(({ text }) => text)).toEqual(names);
  });
});

describe("where works stand", () => {
  test.each([
    ["They will build four reactors at {o:Sundby}.", "place"],
    ["A terminal at {o:Sundby} burned.", "place"],
    ["Two plants of 90 megawatts each at {o:Sundby} closed.", "place"],
    ["It will build, own and operate four at {o:Sundby}.", "place"],
    // Said once, it holds for the article.
    ["{o:Sundby} is small. The mine near {o:Sundby} closed.", "place"],
    // People work at firms, and a firm's plant is not at it.
    ["The analyst at {o:Brightwell} left.", "organization"],
    ["Four analysts at {o:Brightwell} left.", "organization"],
    ["The plant of {o:Brightwell} closed.", "organization"],
    ["The plant at {o:Brightwell}'s yard closed.", "organization"],
  ])("%s → %s", (copy, type) => {
    const { tokens, names } = draftOf(copy);
    expect(retypeNames(tokens, names)[0]?.type).toBe(type);
  });
});

test.each([
  ["The {n:Brightwell} company signed.", "organization"],
  ["The {n:Peruvian} company signed.", "nationality"],
  ["Oman's {o:Karim al-Zand} signed.", "person"],
  ["Oman's {o:Ansar al-Zand} signed.", "organization"],
  ["The {o:Karim al-Zand} rose.", "organization"],
])("what stands beside a name: %s → %s", (copy, type) => {
  const { tokens, names } = draftOf(copy);
  expect(retypeNames(tokens, names)[0]?.type).toBe(type);
});

describe("firms that are owned", () => {
  test.each([
    ["It buys 30 percent of Peru's {e:Brightwell Gold Dale}.", "organization"],
    ["It sold a stake in {p:Brightwell Dale}.", "organization"],
    ["It acquired 10 per cent of {p:Brightwell Dale}.", "organization"],
    // Said once, it holds for the article.
    [
      "{p:Brightwell Dale} fell. It took a stake in {p:Brightwell Dale}.",
      "organization",
    ],
    ["The third line of the {p:Lima Metro}, officials said.", "organization"],
    // Nobody buys those.
    ["It bought 30 percent of the {e:Brightwell Cup}.", "event"],
    ["About 30 percent of {e:Brightwell Dale} burned.", "event"],
    ["It sold a stake in {p:Maria Dale}.", "person"],
    ["It was the {p:Lima Metro} case.", "person"],
    ["It met {p:Lima Metro}.", "person"],
  ])("%s → %s", (copy, type) => {
    const { tokens, names } = draftOf(copy);
    expect(retypeNames(tokens, names)[0]?.type).toBe(type);
  });
});

describe("firms called for short", () => {
  test.each([
    ["{p:Brightwell Dale} bid. {o:Brightwell Dale Ltd} won.", "organization"],
    [
      "{l:Brightwell} vice president {p:Ann Other} met {o:Brightwell Mills}.",
      "organization",
    ],
    ["{p:Brightwell} said so. {o:Brightwell Mills} rose.", "organization"],
    [
      "{p:Brightwell} said so. Talks with {o:Brightwell} ended.",
      "organization",
    ],
    ["Mr {p:Brightwell} said so. {o:Brightwell Mills} rose.", "person"],
    [
      "{p:Brightwell Gold} rose. {o:Brightwell Gold Mills} won.",
      "organization",
    ],
    // A town's name that the article gives the firm elsewhere.
    [
      "It gives {l:Lima} a say. {o:Lima} chief {p:Ann Other} runs {o:Lima Mills}.",
      "organization",
    ],
    [
      "It is in {l:Lima}. {o:Lima} chief {p:Ann Other} runs {o:Lima Mills}.",
      "place",
    ],
    // Persons and towns stay what they are.
    ["{p:Maria Ash} rose. {o:Maria Ash Mills} won.", "person"],
    ["{p:Henry Ash} fell ill. {o:Henry Ash Hospital} is near.", "person"],
    ["{p:Ash} left. {p:Tom Ash} owns {o:Ash Ltd}.", "person"],
    ["{l:Lima} slept. {o:Lima Mills} rose.", "place"],
    ["In {l:Sundby} it rained. {o:Sundby Mills} rose.", "place"],
    ["{l:Sundby} slept. The {o:Sundby Water Board} met.", "place"],
  ])("%s → %s", (copy, type) => {
    const { tokens, names } = draftOf(copy);
    expect(retypeNames(tokens, names)[0]?.type).toBe(type);
  });
});

describe("bodies in titles", () => {
  const draft = draftOf(
    "The Supreme Water Council Secretary {p:Ann Other} left.",
  );
  const title = (text: string) => {
    const start = draft.text.indexOf(text);
    const firstToken = draft.tokens.findIndex((token) => token.start === start);
    const endToken =
      draft.tokens.findIndex((token) => token.end === start + text.length) + 1;
    return { start, end: start + text.length, text, firstToken, endToken };
  };

  test("the body is a name of its own", () => {
    const names = nameBodies(draft.text, draft.tokens, draft.names, [
      title("Supreme Water Council Secretary"),
    ]);
    expect(names.map(({ type, text }) => `${type} ${text}`)).toEqual([
      "organization Supreme Water Council",
      "person Ann Other",
    ]);
  });

  test("one word is no body, nor is a title without one", () => {
    for (const text of ["Council Secretary", "Secretary"])
      expect(
        nameBodies(draft.text, draft.tokens, draft.names, [title(text)]),
      ).toHaveLength(1);
  });
});
