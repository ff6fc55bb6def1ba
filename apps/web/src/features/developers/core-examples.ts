/** A program that uses the reader by itself, and what it prints. */
export interface CoreExample {
  id: string;
  title: string;
  words: string;
  code: string;
  prints: string;
}

/** What they read: `ellery.txt`. */
export const COPY = `Port of Ellery expands

OSTMARK, May 5 (Norvik) - Norvik Energy signed a $2-billion contract with Norland on Monday to build two wind farms, Minister Ingrid Aasen said.

"The ships are too large for us," she told reporters. Harbour master Jonas Vik denied that any study had been left out.
`;

const READ = `const copy = readFileSync("ellery.txt", "utf8");
`;

/** Each is run by a test, as it stands here, and must print what stands here. */
export const CORE_EXAMPLES: readonly CoreExample[] = [
  {
    id: "who-said-what",
    title: "Who said what",
    words:
      "A string in, an analysis out. It never throws on text: what is odd in the copy is listed under issues.",
    code: `import { readFileSync } from "node:fs";
import { analyzeArticle } from "@onrecord/core";

${READ}const { quotes } = analyzeArticle(copy, { publishedOn: "2025-05-05" });

for (const { speaker, stance, content } of quotes)
  console.log(\`\${speaker?.text ?? "not known"} \${stance}: \${content[0].text}\`);`,
    prints: `Minister Ingrid Aasen asserts: Norvik Energy signed a $2-billion contract with Norland on Monday to build two wind farms
she asserts: "The ships are too large for us,"
Harbour master Jonas Vik denies: that any study had been left out`,
  },
  {
    id: "what-was-agreed",
    title: "What was agreed, and why it was read so",
    words:
      "A deal has parties, a value and a day. explain says in words which rule read it and what it went by.",
    code: `import { readFileSync } from "node:fs";
import { analyzeArticle, explain } from "@onrecord/core";

${READ}const analysis = analyzeArticle(copy, { publishedOn: "2025-05-05" });
const [deal] = analysis.deals;

console.log(deal.kind, deal.status, deal.value.amount, deal.value.currency);
console.log(deal.parties.map((party) => party.name).join(" and "));
console.log(deal.date.value, deal.date.basis);
console.log(explain(analysis, deal.id).because);`,
    prints: `contract signed 2000000000 USD
Norvik Energy and Norland
2025-05-05 inferred
The sides sign the agreement.`,
  },
  {
    id: "proof",
    title: "Proof",
    words:
      "Spans are half-open and count UTF-16 code units, so slice gives the words. verify re-slices every one of them.",
    code: `import { readFileSync } from "node:fs";
import { analyzeArticle, verify } from "@onrecord/core";

${READ}const analysis = analyzeArticle(copy, { publishedOn: "2025-05-05" });
const [{ start, end, text }] = analysis.deals[0].evidence;

console.log(analysis.article.text.slice(start, end) === text);
console.log(verify(analysis));`,
    prints: `true
[]`,
  },
  {
    id: "other-forms",
    title: "In the terms of others",
    words:
      "The same analysis as schema.org’s JSON-LD; toNinjs and toAnnotations write IPTC ninjs and W3C Web Annotation.",
    code: `import { readFileSync } from "node:fs";
import { analyzeArticle, toJsonLd } from "@onrecord/core";

${READ}const article = toJsonLd(analyzeArticle(copy), {
  uri: "https://example.org/ellery",
});

console.log(article["@type"], "by", article.sourceOrganization.name);
console.log(article.hasPart.length, "quotations");`,
    prints: `NewsArticle by Norvik
3 quotations`,
  },
];
