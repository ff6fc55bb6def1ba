// npm run crash: kills what writes (kill -9) in the middle of ingest, starts it again without repair, and looks at the end
// whether all that was acknowledged is there, once. Half of the kills come while the command hands in through the server, half
// while the queue is worked off. On PostgreSQL some of them are the database's own processes.
// Options: --kills N an engine (default 50), --engine pglite|postgres, --seed N for the same moments again, --port N.
import { parseArgs } from "node:util";
import { ENGINES } from "@onrecord/store/testing";
import { createChance } from "./crash/chance.ts";
import { killIngest } from "./crash/kill-ingest.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "50" },
    engine: { type: "string" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    port: { type: "string", default: "4090" },
  },
});
const say = (line: string) => console.log(line);
const rows: (string | number)[][] = [];
const faults: string[] = [];

say(`Seed ${values.seed}`);
for (const engine of ENGINES) {
  if (values.engine !== undefined && values.engine !== engine) continue;
  const started = performance.now();
  const kills = Number(values.kills);
  const { acknowledged, kept, lost, doubled } = await killIngest({
    engine,
    kills,
    port: Number(values.port),
    chance: createChance(Number(values.seed)),
    say,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  rows.push([
    engine,
    kills,
    acknowledged,
    kept,
    lost.length,
    doubled.length,
    seconds,
  ]);
  faults.push(
    ...lost.map((file) => `${engine} lost ${file}`),
    ...doubled.map((file) => `${engine} doubled ${file}`),
  );
}
say("");
for (const row of [
  ["engine", "kills", "acknowledged", "kept", "lost", "doubled", "seconds"],
  ...rows,
])
  say(row.map((cell) => String(cell).padStart(12)).join(" "));
for (const fault of faults.slice(0, 20)) say(fault);
process.exit(faults.length > 0 ? 1 : 0);
