// A thread that answers lines: [row, line] in, the answer out, one for one and in order.
import { parentPort } from "node:worker_threads";
import { answerLine } from "./answer-line.ts";

parentPort?.on("message", ([row, line]: [string, number]) => {
  parentPort?.postMessage(answerLine(row, line));
});
