import type { Analysis } from "../document/analysis.ts";
import type { Entity, Role } from "../document/entity.ts";
import type { Explanation, LabelledSpan, Rival } from "./explanation.ts";
import { findNearest, findNearestName, findSentence } from "./nearest.ts";

const HOLDERS = new Set(["person"]);

/** Why a role is read so and given to its holder. `id` is that of the role. */
export function explainRole(
  analysis: Analysis,
  id: string,
  holder: Entity,
  role: Role,
): Explanation {
  const named = findHolderName(analysis, holder, role);
  const { text } = analysis.article;
  const spans: LabelledSpan[] = [
    {
      label: "role",
      note: role.former ? "held before" : null,
      start: role.start,
      end: role.end,
      text: text.slice(role.start, role.end),
    },
  ];
  if (named)
    spans.push({
      label: "holder",
      note: named.text.includes(holder.name) ? null : `means ${holder.name}`,
      ...named,
    });
  return {
    found: true,
    id,
    kind: "role",
    rule: `roles/${role.basis}`,
    because: describeBasis(holder, role, text.slice(role.start, role.end)),
    spans: spans.sort((a, b) => a.start - b.start),
    confidence: null,
    rival: findOtherHolder(analysis, holder, role),
  };
}

function describeBasis(
  { name }: Entity,
  { basis, title, organization }: Role,
  words: string,
): string {
  const stands = `The words for the post stand with the name of ${name}`;
  if (basis !== "inferred") return `${stands}.`;
  // The post may be stated where whose post it is, is not.
  return organization !== null &&
    words.toLowerCase().includes(title.toLowerCase())
    ? `${stands}; that it is a post of ${organization} follows from the rest of the copy.`
    : `The copy does not say outright that ${name} is ${title}; it follows from the words marked here.`;
}

/** The mention of the holder that stands nearest to the words for the post. */
function findHolderName(
  { mentions }: Analysis,
  { id }: Entity,
  role: Role,
): { start: number; end: number; text: string } | null {
  const nearest = findNearest(
    mentions.filter(({ entityId }) => entityId === id),
    role,
  );
  if (!nearest) return null;
  const { start, end, text } = nearest;
  return { start, end, text };
}

function findOtherHolder(
  analysis: Analysis,
  holder: Entity,
  role: Role,
): Rival | null {
  const sentence = findSentence(analysis, role);
  const other =
    sentence &&
    findNearestName(
      analysis,
      sentence,
      role,
      { entityIds: new Set([holder.id]), spans: [] },
      HOLDERS,
    );
  if (!other) return null;
  const { start, end, text } = other;
  return {
    insteadOf: "holder",
    start,
    end,
    text,
    why: `“${text}” stands in the same sentence, but the post goes with ${holder.name}.`,
  };
}
