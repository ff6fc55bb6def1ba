import type { NameSpan, TitleSpan } from "../document/draft.ts";

// All names are made here, field by field: V8 then gives them one shape, and whatever looks at names stays fast.

/** A span as a name. */
export function nameFrom(
  span: TitleSpan,
  type: NameSpan["type"],
  confidence: number,
): NameSpan {
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    type,
    confidence,
    firstToken: span.firstToken,
    endToken: span.endToken,
  };
}

/** A name with some of its fields changed. */
export function changeName(
  name: NameSpan,
  changes: Partial<NameSpan>,
): NameSpan {
  return {
    start: changes.start ?? name.start,
    end: changes.end ?? name.end,
    text: changes.text ?? name.text,
    type: changes.type ?? name.type,
    confidence: changes.confidence ?? name.confidence,
    firstToken: changes.firstToken ?? name.firstToken,
    endToken: changes.endToken ?? name.endToken,
  };
}
