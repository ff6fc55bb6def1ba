/** A LIKE pattern for what begins with a text, its own wildcards taken as letters. */
export function likePrefix(text: string): string {
  return `${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
}
