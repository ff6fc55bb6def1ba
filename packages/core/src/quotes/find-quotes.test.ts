import { describe, expect, it } from "vitest";
import { briefly, quotesIn } from "./support/read-quotes.ts";

const said = (body: string) => quotesIn(body).map(briefly);

describe("words in marks and who said them", () => {
  it.each([
    // attribution after
    [
      "“The bridge is safe,” Ana Ruiz said.",
      "direct | said-after | Ana Ruiz | said | asserts | “The bridge is safe,”",
    ],
    [
      '"The bridge is safe," said Ana Ruiz, a harbour engineer.',
      'direct | said-inverted | Ana Ruiz | said | asserts | "The bridge is safe,"',
    ],
    [
      '"Is it safe?" Ana Ruiz asked.',
      'direct | said-after | Ana Ruiz | asked | asks | "Is it safe?"',
    ],
    [
      '"The bridge is safe," Ruiz, an engineer from Bergen, said in a statement.',
      'direct | said-after | Ruiz | said | asserts | "The bridge is safe,"',
    ],
    [
      "“The bridge is safe,” she joked with reporters.",
      "direct | said-after | she | joked | asserts | “The bridge is safe,”",
    ],
    [
      "'The bridge is safe,' said Ana Ruiz.",
      "direct | said-inverted | Ana Ruiz | said | asserts | 'The bridge is safe,'",
    ],
    [
      "«The bridge is safe,» Ana Ruiz said.",
      "direct | said-after | Ana Ruiz | said | asserts | «The bridge is safe,»",
    ],
    // before
    [
      'Ana Ruiz said, "The bridge is safe." She left early.',
      'direct | said-before | Ana Ruiz | said | asserts | "The bridge is safe."',
    ],
    [
      "Ana Ruiz wrote on X: “The bridge is safe.”",
      "direct | said-before | Ana Ruiz | wrote | asserts | “The bridge is safe.”",
    ],
    [
      "As Ana Ruiz put it, “The bridge is safe.”",
      "direct | said-before | Ana Ruiz | put it | asserts | “The bridge is safe.”",
    ],
    [
      "Asked about the bridge, Ana Ruiz said, “It is safe.”",
      "direct | said-before | Ana Ruiz | said | asserts | “It is safe.”",
    ],
    [
      'Ruiz: "The bridge is safe."',
      'direct | colon | Ruiz | : | asserts | "The bridge is safe."',
    ],
    [
      "A man yelled “Go home!” at the mayor during the march.",
      "direct | said-before | A man | yelled | asserts | “Go home!”",
    ],
    // in the middle
    [
      '"The bridge," Ana Ruiz said, "is safe."',
      'direct | said-after | Ana Ruiz | said | asserts | "The bridge," … "is safe."',
    ],
    [
      '"The bridge is safe," Ana Ruiz said. "We checked it twice."',
      'direct | said-after | Ana Ruiz | said | asserts | "The bridge is safe," … "We checked it twice."',
    ],
  ])("%s", (body, expected) => {
    expect(said(body)).toEqual([expected]);
  });

  it("carries speech over paragraphs: after a colon, with marks opened again, and by the same speaker", () => {
    expect(
      said('Ana Ruiz said:\n"The bridge is safe. We checked it."'),
    ).toEqual([
      'direct | next-paragraph | Ana Ruiz | said | asserts | "The bridge is safe. We checked it."',
    ]);
    expect(
      said(
        "“The bridge is safe,” Ana Ruiz said. “We checked.\n“It will hold.”",
      ),
    ).toEqual([
      "direct | said-after | Ana Ruiz | said | asserts | “The bridge is safe,” … “We checked. … “It will hold.”",
    ]);
    expect(
      said('"The bridge is safe," Ana Ruiz said.\n"We checked it twice."'),
    ).toEqual([
      'direct | said-after | Ana Ruiz | said | asserts | "The bridge is safe," … "We checked it twice."',
    ]);
  });

  it("gives a sentence of nothing but speech to the person of the sentence before", () => {
    expect(
      said('Ana Ruiz was angry. "This is theft, plain and simple."'),
    ).toEqual([
      'direct | sentence-before | Ana Ruiz | - | asserts | "This is theft, plain and simple."',
    ]);
  });

  it("leaves the speaker open where the text names none, and says why", () => {
    const [quote] = quotesIn(
      'The mayor opened the hall.\n"The bridge is safe and sound."',
    );
    expect(quote).toMatchObject({ speaker: null, speakerMissing: "floating" });
    expect(
      quotesIn('"It is safe," a senior harbour official said.')[0],
    ).toMatchObject({
      speaker: { text: "a senior harbour official", entityId: null },
      speakerMissing: "anonymous",
    });
    expect(quotesIn('"It is safe," Ruiz and Oke said.')[0]).toMatchObject({
      speaker: { text: "Ruiz and Oke", entityId: null },
      speakerMissing: "ambiguous",
    });
  });
});

describe("clauses with some words in marks", () => {
  it.each([
    [
      "Ana Ruiz told Oke to “keep digging”.",
      "mixed | infinitive | Ana Ruiz | told | asserts | to “keep digging”",
    ],
    [
      "Ana Ruiz called the plan “a trap”.",
      "mixed | named-as | Ana Ruiz | called | asserts | the plan “a trap”",
    ],
    [
      "Ana Ruiz described the plan as “a trap” and left.",
      "mixed | named-as | Ana Ruiz | described | asserts | the plan as “a trap”",
    ],
    [
      "The bridge is “safe as houses,” Ana Ruiz said.",
      "mixed | said-after | Ana Ruiz | said | asserts | The bridge is “safe as houses,”",
    ],
  ])("%s", (body, expected) => {
    expect(said(body)).toEqual([expected]);
  });

  it.each([
    [
      "The director of the bank, Dr. Ana Ruiz, said the loan was good.",
      "indirect | clause-bare | Ana Ruiz | said | asserts | the loan was good",
    ],
    [
      "Ana Ruiz spoke. According to her, the loan was good.",
      "indirect | according-to | her | According to | asserts | the loan was good",
    ],
    [
      'Ana Ruiz wrote for the court that the firm "knew it".',
      'mixed | clause-that | Ana Ruiz | wrote | asserts | that the firm "knew it"',
    ],
  ])("%s", (body, expected) => {
    expect(said(body)).toEqual([expected]);
  });

  it("ends what was said where the next thing that was said begins", () => {
    expect(
      said(
        'Ana Ruiz said engineers were putting "quiet pressure" on the port, adding that repairs were "nearly done".',
      ),
    ).toEqual([
      'mixed | clause-bare | Ana Ruiz | said | asserts | engineers were putting "quiet pressure" on the port',
      'mixed | participle | Ana Ruiz | adding | asserts | that repairs were "nearly done"',
    ]);
  });

  it("gives what stands inside the marks as verbatim, and whom it is said to", () => {
    const [quote] = quotesIn("Ana Ruiz told Oke to “keep digging”.");
    expect(quote?.verbatim.map(({ text }) => text)).toEqual(["keep digging"]);
    expect(quote?.addressee?.text).toBe("Oke");
  });
});
