import { Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { analyzeLines } from "./analyze-lines.ts";
import { answerLine } from "./answer-line.ts";

function openOutput(): { output: Writable; lines: () => string[] } {
  let text = "";
  const output = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { output, lines: () => text.split("\n").slice(0, -1) };
}

describe("analyzeLines", () => {
  it("answers a line with a line, errors too, and skips empty ones", async () => {
    const { output, lines } = openOutput();
    const input = Readable.from([
      '{"id":1,"text":"Rain fell."}\n\n',
      "no JSON\n",
      '{"id":3}\n',
    ]);
    expect(await analyzeLines(input, output, answerLine)).toBe(0);
    const answers = lines().map(
      (line) => JSON.parse(line) as Record<string, unknown>,
    );
    expect(answers.map(({ id }) => id)).toEqual([1, null, 3]);
    expect(Object.keys(answers[0] ?? {})).toEqual(["id", "analysis"]);
    expect(answers[1]?.["error"]).toMatch(/^Line 3 is not JSON/u);
    expect(answers[2]?.["error"]).toMatch(/^Line 4 has no "text"/u);
  });

  it("keeps the order where later lines are answered sooner", async () => {
    const { output, lines } = openOutput();
    const late = (row: string) =>
      new Promise<string>((resolve) => {
        setTimeout(resolve, 20 - 4 * Number(row), `answer ${row}`);
      });
    await analyzeLines(Readable.from(["1\n2\n3\n4\n"]), output, late, 3);
    expect(lines()).toEqual(["answer 1", "answer 2", "answer 3", "answer 4"]);
  });

  it("writes an answer while the next line has not come yet", async () => {
    const { output, lines } = openOutput();
    const input = new Readable({ read: () => undefined });
    const done = analyzeLines(input, output, (row) => row, 8);
    input.push("first\n");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(lines()).toEqual(["first"]);
    input.push(null);
    await done;
  });

  it("has no more lines under way than it may", async () => {
    let underWay = 0;
    let most = 0;
    const slow = async (row: string) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay -= 1;
      return row;
    };
    const { output } = openOutput();
    await analyzeLines(Readable.from(["1\n".repeat(40)]), output, slow, 4);
    expect(most).toBe(4);
  });

  it("fails where an answer fails", async () => {
    const { output } = openOutput();
    const fail = () => Promise.reject(new Error("The thread is gone."));
    await expect(
      analyzeLines(Readable.from(["1\n2\n"]), output, fail, 4),
    ).rejects.toThrow("gone");
  });
});
