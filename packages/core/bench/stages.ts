import { stages } from "./shipped.ts";

const { analyzeArticle, emptyDraft, runStage, STAGES } = stages;

const CHUNK = 20;

/** Prints the CPU time of each stage over the articles, once what is run often has been compiled. */
export function printStages(texts: readonly string[]): void {
  const warmUp = Math.floor(texts.length / 3);
  for (const text of texts.slice(0, warmUp)) analyzeArticle(text);
  const spent = new Map<string, number>();
  let tokens = 0;
  let articles = 0;
  // Stage by stage over a handful of articles: asking for the CPU time costs as much as a short stage.
  for (let at = warmUp; at < texts.length; at += CHUNK) {
    const drafts = texts
      .slice(at, at + CHUNK)
      .map((text) => emptyDraft(text, {}));
    for (const stage of STAGES) {
      const before = process.cpuUsage();
      for (const draft of drafts) runStage(stage, draft);
      const { user, system } = process.cpuUsage(before);
      spent.set(
        stage.name,
        (spent.get(stage.name) ?? 0) + (user + system) / 1e6,
      );
    }
    for (const draft of drafts) tokens += draft.tokens.length;
    articles += drafts.length;
  }
  const all = [...spent.values()].reduce((sum, seconds) => sum + seconds, 0);
  console.log(
    `${articles} articles, ${tokens} tokens, ${warmUp} articles more as warm-up\n\nstage      tokens/CPU s   ms/article   share`,
  );
  for (const [name, seconds] of [...spent, ["all", all] as const])
    console.log(
      `${name.padEnd(10)} ${(tokens / seconds).toFixed(0).padStart(12)} ${((seconds * 1000) / articles).toFixed(3).padStart(12)} ${((seconds * 100) / all).toFixed(1).padStart(6)}%`,
    );
}
