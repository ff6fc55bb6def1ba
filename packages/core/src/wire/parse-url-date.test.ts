import { expect, it } from "vitest";
import { parseUrlDate } from "./parse-url-date.ts";

it.each([
  ["https://example.org/2025/10/21/kremlin-ties", "2025-10-21", "2025/10/21"],
  ["https://example.org/news/2025-10-21/ties/1012", "2025-10-21", "2025-10-21"],
  ["https://example.org/article/21/10/2025/ties", "2025-10-21", "21/10/2025"],
  ["https://example.org/20251021/56fd2860/c.html", "2025-10-21", "20251021"],
  ["https://example.org/view?ud=20251021000597", "2025-10-21", "20251021"],
  ["https://example.org/2025/10/ties-of-russia/", "2025-10", "2025/10"],
  ["https://example.org/news/475093/ties", null, null],
  ["https://example.org/article-713375", null, null],
  ["https://example.org/world-cup-2022/final", null, null],
  ["https://example.org/2025/13/45/ties", null, null],
  ["See 2025/10/21", null, null],
])("%s", (line, value, words) => {
  const date = parseUrlDate(line, 0, line.length);
  expect(date?.value ?? null).toBe(value);
  expect(date?.span?.text ?? null).toBe(words);
});
