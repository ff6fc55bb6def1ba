/** A 32-bit hash of a text (FNV-1a, mixed once more so that short words spread). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixHash(hash, text.length);
}

/** Joins two 32-bit hashes; the order matters. */
export function mixHash(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 15) ^ (b << 17), 0x85ebca6b) + b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
