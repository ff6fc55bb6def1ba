import {
  analyzeArticle,
  emptyDraft,
  runStage,
  STAGES,
} from "../src/analyze.ts";

/** Prints the CPU time of each stage over the articles, once what is run often has been compiled. */
export function printStages(texts: readonly string[]): void {
  const warmUp = Math.floor(texts.length / 3);
  for (const text of texts.slice(0, warmUp)) analyzeArticle(text);
  const spent = new Map<string, number>();
  let tokens = 0;
  let articles = 0;
  for (const text of texts.slice(warmUp)) {
    const draft = emptyDraft(text, {});
    for (const stage of STAGES) {
      const before = process.cpuUsage();
      runStage(stage, draft);
      const { user, system } = process.cpuUsage(before);
      spent.set(
        stage.name,
        (spent.get(stage.name) ?? 0) + (user + system) / 1e6,
      );
    }
    tokens += draft.tokens.length;
    articles += 1;
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
