const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

// XML has no place for them, not even escaped.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Text as HTML and XML write it. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(NO_XML, "")
    .replaceAll(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** Data as JSON that may stand in a script element: nothing in it ends the element or begins a comment. */
export function formatDataBlock(data: unknown): string {
  return JSON.stringify(data).replaceAll("<", String.raw`\u003c`);
}
