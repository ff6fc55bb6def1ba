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

describe("a quote", () => {
  it("has its speaker, its words and its proof", async () => {
    const data =
      await api.ask(`{ quotes(filter: { article: "harbour" }, orderBy: PUBLISHED_ASC) { nodes {
      kind stance text confidence rule because speakerMissing
      content { text sentence } verbatim { text } cue { text lemma }
      speaker { text entity { slug } } addressee { text entity { slug } } about { slug }
    } } }`);
    expect(show(data)).toMatchInlineSnapshot(`
      "{
        quotes: {
          nodes: [
            {
              kind: 'INDIRECT',
              stance: 'ASSERTS',
              text: 'he had worked hard',
              confidence: 0.9,
              rule: 'quotes/said-after',
              because: 'The words in marks come first, then who says them and the verb of saying.',
              speakerMissing: null,
              content: [ { text: 'he had worked hard', sentence: 'Lind said of Tarn that he had worked hard.' } ],
              verbatim: [],
              cue: null,
              speaker: { text: 'Lind', entity: { slug: 'mara-lind' } },
              addressee: null,
              about: [ { slug: 'ivo-tarn' } ]
            },
            {
              kind: 'INDIRECT',
              stance: 'PRAISES',
              text: 'called the pact historic',
              confidence: 0.6,
              rule: 'quotes/said-after',
              because: 'The words in marks come first, then who says them and the verb of saying.',
              speakerMissing: null,
              content: [ { text: 'called the pact historic', sentence: "Sudria's envoy Ivo Tarn called the pact historic." } ],
              verbatim: [],
              cue: null,
              speaker: { text: 'Ivo Tarn', entity: { slug: 'ivo-tarn' } },
              addressee: { text: 'Sudria', entity: { slug: 'sudria' } },
              about: []
            },
            {
              kind: 'DIRECT',
              stance: 'ASSERTS',
              text: '"We will build it together,"',
              confidence: 0.9,
              rule: 'quotes/said-after',
              because: 'The words in marks come first, then who says them and the verb of saying.',
              speakerMissing: null,
              content: [ { text: '"We will build it together,"', sentence: '"We will build it together," Lind said.' } ],
              verbatim: [ { text: 'We will build it together,' } ],
              cue: { text: 'said', lemma: 'say' },
              speaker: { text: 'Lind', entity: { slug: 'mara-lind' } },
              addressee: null,
              about: []
            }
          ]
        }
      }"
    `);
  });
});

describe("a deal", () => {
  it("has its sides, its value, its date and its proof", async () => {
    const data = await api.ask(`{ deals { nodes {
      title kind status parties { name role entity { slug } } signatories { name entity { slug } }
      value { text amount currency qualifier } date { value basis span { text } } subject { text }
      terms { text negative } evidence { text sentence } confidence rule because article { slug }
    } } }`);
    expect(show(data)).toMatchInlineSnapshot(`
      "{
        deals: {
          nodes: [
            {
              title: 'Norland – Sudria: pact',
              kind: 'PACT',
              status: 'SIGNED',
              parties: [
                { name: 'Norland', role: 'PARTY', entity: { slug: 'norland' } },
                { name: 'Sudria', role: 'PARTY', entity: { slug: 'sudria' } }
              ],
              signatories: [ { name: 'Mara Lind', entity: { slug: 'mara-lind' } } ],
              value: { text: '40 million euros', amount: 40000000, currency: 'EUR', qualifier: null },
              date: { value: '2025-05-05', basis: 'INFERRED', span: { text: 'Monday' } },
              subject: { text: 'harbour' },
              terms: [ { text: 'historic', negative: false } ],
              evidence: [
                {
                  text: 'Norland signed a harbour pact with Sudria',
                  sentence: 'Norland signed a harbour pact with Sudria worth 40 million euros on Monday, Foreign Minister Mara Lind said.'
                }
              ],
              confidence: 0.95,
              rule: 'deals/signed-with',
              because: 'The verb “signed with” ties the sides together.',
              article: { slug: 'harbour' }
            }
          ]
        }
      }"
    `);
  });
});
