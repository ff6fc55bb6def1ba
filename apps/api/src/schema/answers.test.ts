import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveStories } from "../support/coverage.ts";
import { openTestServer } from "../support/test-server.ts";
import { show } from "../support/show.ts";

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  await saveStories(api.db);
});
afterAll(() => api.close());

describe("an article", () => {
  it("has its parts, each with the characters that prove it", async () => {
    const data = await api.ask(`{ article(slug: "harbour") { ... on Article {
      slug version headline headlineSpan { start end text } language source agency excerpt
      publishedOn { value basis span { text } } filedOn { value basis }
      dateline { text places { text } agency { text } filedOn { value } }
      removed { text } paragraphs { sentences { text } } byline { text }
      dates { text value basis } money { text amount currency qualifier } issues { code stage text message }
      versions { version headline isCurrent } quoteCount dealCount disputeCount
    } } }`);
    expect(show(data)).toMatchInlineSnapshot(`
      "{
        article: {
          slug: 'harbour',
          version: 1,
          headline: 'Norland and Sudria sign harbour pact',
          headlineSpan: { start: 0, end: 36, text: 'Norland and Sudria sign harbour pact' },
          language: 'en',
          source: 'test/harbour.txt',
          agency: 'Nordwire',
          excerpt: 'Norland signed a harbour pact with Sudria worth 40 million euros on Monday, Foreign Minister Mara Lind said.',
          publishedOn: { value: '2025-05-05', basis: 'STATED', span: { text: 'May 5, 2025' } },
          filedOn: { value: '2025-05-05', basis: 'INFERRED' },
          dateline: {
            text: 'OSTAD, May 5 (Nordwire)',
            places: [ { text: 'OSTAD' } ],
            agency: { text: 'Nordwire' },
            filedOn: { value: '2025-05-05' }
          },
          removed: [],
          paragraphs: [
            {
              sentences: [
                { text: 'Norland signed a harbour pact with Sudria worth 40 million euros on Monday, Foreign Minister Mara Lind said.' }
              ]
            },
            {
              sentences: [
                { text: '"We will build it together," Lind said.' },
                { text: "Sudria's envoy Ivo Tarn called the pact historic." },
                { text: 'Lind said of Tarn that he had worked hard.' }
              ]
            }
          ],
          byline: [],
          dates: [ { text: 'Monday', value: '2025-05-05', basis: 'INFERRED' } ],
          money: [ { text: '40 million euros', amount: 40000000, currency: 'EUR', qualifier: 'ABOUT' } ],
          issues: [ { code: 'wire/several-stories', stage: 'wire', text: 'OSTAD', message: 'A second dateline.' } ],
          versions: [ { version: 1, headline: 'Norland and Sudria sign harbour pact', isCurrent: true } ],
          quoteCount: 3,
          dealCount: 1,
          disputeCount: 0
        }
      }"
    `);
  });

  it("has mentions with whom they name and whom those act for", async () => {
    const data = await api.ask(`{ article(slug: "harbour") { ... on Article {
      mentions { text form entity { name type } actsFor { name } }
    } } }`);
    expect(data).toMatchObject({
      article: {
        mentions: expect.arrayContaining([
          {
            text: "OSTAD",
            form: "NAME",
            entity: { name: "Ostad", type: "PLACE" },
            actsFor: { name: "Norland" },
          },
          {
            text: "Lind",
            form: "NAME",
            entity: { name: "Mara Lind", type: "PERSON" },
            actsFor: null,
          },
        ]),
      },
    });
  });

  it("has disputes with both sides", async () => {
    const data =
      await api.ask(`{ article(slug: "denial") { ... on Article { disputes {
      kind claim { text sentence article { slug } } claimant { name } response { text } respondent { name }
    } } } }`);
    expect(show(data)).toMatchInlineSnapshot(`
      "{
        article: {
          disputes: [
            {
              kind: 'DENIAL',
              claim: { text: 'the port was late', sentence: 'Norland said the port was late.', article: { slug: 'denial' } },
              claimant: { name: 'Norland' },
              response: { text: 'Sudria denied it' },
              respondent: { name: 'Sudria' }
            }
          ]
        }
      }"
    `);
  });

  it("has a headline, and no span of it, where the copy has none", async () => {
    const data = await api.ask(`{ article(slug: "undated") { ... on Article {
      headline headlineSpan { text } publishedOn { value } filedOn { value } dateline { text } agency text
    } } }`);
    expect(data).toEqual({
      article: {
        headline: "A note without a date.",
        headlineSpan: null,
        publishedOn: null,
        filedOn: null,
        dateline: null,
        agency: null,
        text: "A note without a date. Lind spoke.",
      },
    });
  });

  it("slices to its text everywhere", async () => {
    const ranges = "{ start end text }";
    const data = (await api.ask(`{ article(slug: "harbour") { ... on Article {
      text headlineSpan ${ranges} paragraphs { start end text sentences ${ranges} } mentions ${ranges} dates ${ranges} money ${ranges}
      quotes { nodes { content { start end text sentence sentenceStart } verbatim ${ranges} cue ${ranges} speaker ${ranges} } }
      deals { nodes { evidence { start end text sentence sentenceStart } value ${ranges} subject ${ranges} terms ${ranges} } }
    } } }`)) as { article: { text: string } };
    const { text } = data.article;
    let seen = 0;
    const check = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      const range = value as {
        start?: number;
        end?: number;
        text?: string;
        sentence?: string;
        sentenceStart?: number;
      };
      if (range.start !== undefined) {
        expect(text.slice(range.start, range.end)).toBe(range.text);
        seen += 1;
      }
      if (range.sentence !== undefined && range.sentenceStart !== undefined) {
        expect(text.slice(range.sentenceStart).startsWith(range.sentence)).toBe(
          true,
        );
        expect(range.sentence).toContain(range.text);
      }
      Object.values(value).forEach(check);
    };
    check(data.article);
    expect(seen).toBeGreaterThan(25);
  });
});

describe("an entity", () => {
  it("has roles with their evidence, counts, and what it said and did", async () => {
    const data = await api.ask(`{ entity(slug: "mara-lind") { ... on Entity {
      name type aliases country wikidata articleCount mentionCount quoteCount dealCount
      roles { title organization basis former from to articleCount evidence { text sentence article { slug } } }
      quotesBy { nodes { text stance } } deals { nodes { title } } articles { nodes { slug } }
      coMentions(first: 2) { articleCount entity { name } }
    } } }`);
    expect(show(data)).toMatchInlineSnapshot(`
      "{
        entity: {
          name: 'Mara Lind',
          type: 'PERSON',
          aliases: [ 'Lind' ],
          country: null,
          wikidata: null,
          articleCount: 1,
          mentionCount: 2,
          quoteCount: 2,
          dealCount: 1,
          roles: [
            {
              title: 'Foreign Minister',
              organization: 'Norland',
              basis: 'STATED',
              former: false,
              from: '2025-05-05',
              to: '2025-05-05',
              articleCount: 1,
              evidence: {
                text: 'Foreign Minister',
                sentence: 'Norland signed a harbour pact with Sudria worth 40 million euros on Monday, Foreign Minister Mara Lind said.',
                article: { slug: 'harbour' }
              }
            }
          ],
          quotesBy: { nodes: [ { text: '"We will build it together,"', stance: 'ASSERTS' }, { text: 'he had worked hard', stance: 'ASSERTS' } ] },
          deals: { nodes: [ { title: 'Norland – Sudria: pact' } ] },
          articles: { nodes: [ { slug: 'harbour' } ] },
          coMentions: [ { articleCount: 1, entity: { name: 'Ivo Tarn' } }, { articleCount: 1, entity: { name: 'Norland' } } ]
        }
      }"
    `);
  });

  it("acts for another where it is one that does", async () => {
    const data = await api.ask(
      `{ entity(slug: "ostad") { ... on Entity { actsFor { name } } } }`,
    );
    expect(data).toEqual({ entity: { actsFor: { name: "Norland" } } });
  });
});
