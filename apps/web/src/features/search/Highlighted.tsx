import type { TextPart } from "./mark-matches.ts";

/** A fragment of a result with what was searched for marked. The parts are text and stay text. */
export function Highlighted({ parts }: { parts: readonly TextPart[] }) {
  return parts.map((part, index) => {
    const key = `${index} ${part.text}`;
    return part.isMatch ? (
      <mark key={key}>{part.text}</mark>
    ) : (
      <span key={key}>{part.text}</span>
    );
  });
}
