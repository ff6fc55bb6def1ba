import { openStore, type Db } from "@onrecord/store";
import { startPostgres } from "@onrecord/store/testing";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { postQuery } from "../api-under-test.ts";
import { generateArticle } from "../generate-articles.ts";
import { countKept, type Kept } from "./count-kept.ts";
import {
  endProgram,
  isRunning,
  readOutcomes,
  startProgram,
  waitUntilReady,
  type Program,
} from "./programs.ts";

const TOKEN = "the-token-of-the-crash-run";
/** So many articles a kill. It comes within so long after one of the first of them is acknowledged. */
const ROUND = 60;
const FIRST = 30;
const WITHIN_MS = 1_200;
/** Workers that were killed have their jobs taken back after 20 s; the keeper looks every 30 s. */
const DRAIN_MS = 180_000;

interface CrashOptions {
  engine: Db["engine"];
  kills: number;
  port: number;
  chance: (end: number) => number;
  say: (line: string) => void;
}

/** Ingests, kills what writes, starts again, and so on; then looks for what was acknowledged. */
export async function killIngest(options: CrashOptions): Promise<Kept> {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-crash-"));
  const url =
    options.engine === "postgres"
      ? await (await startPostgres()).createDatabase()
      : null;
  const run = new CrashRun(options, folder, url);
  try {
    for (let kill = 1; kill <= options.kills; kill += 1) await run.kill(kill);
    await run.finish();
  } finally {
    await run.end();
  }
  const db = await openStore({ url, folder: join(folder, "data") });
  try {
    return await countKept(db, run);
  } finally {
    await db.close();
    await rm(folder, { recursive: true });
  }
}

class CrashRun {
  readonly saved = new Set<string>();
  readonly queued = new Set<string>();
  readonly queuedAgain = new Set<string>();
  readonly #options: CrashOptions;
  readonly #folder: string;
  readonly #url: string | null;
  readonly #env: NodeJS.ProcessEnv;
  /** What was handed in each way and not acknowledged. */
  #open: { direct: string[]; queue: string[] } = { direct: [], queue: [] };
  #made = 0;
  #api: Program | null = null;
  #worker: Program | null = null;

  constructor(options: CrashOptions, folder: string, url: string | null) {
    this.#options = options;
    this.#folder = folder;
    this.#url = url;
    this.#env = {
      API_PORT: String(options.port),
      DATA_DIR: join(folder, "data"),
      DATABASE_URL: url ?? "",
      SEEDS_DIR: "",
      INGEST_TOKEN: TOKEN,
      TOKEN_RATE_LIMIT_PER_MINUTE: "0",
      RATE_LIMIT_PER_MINUTE: "0",
      QUEUE_ATTEMPTS: "1000",
      QUEUE_EXPIRE_SECONDS: "20",
    };
  }

  /** One kill: every second one while the queue is worked off. */
  async kill(number: number): Promise<void> {
    const { chance, engine, kills, say } = this.#options;
    const way = number % 2 === 0 ? "queue" : "direct";
    await this.#start();
    const afterCount = 1 + chance(FIRST);
    const afterMs = chance(WITHIN_MS);
    const victims =
      engine === "pglite"
        ? (["server"] as const)
        : way === "queue"
          ? (["worker", "server", "backend"] as const)
          : (["server", "backend"] as const);
    const victim = victims[chance(victims.length)] ?? "server";
    const before = this[way === "queue" ? "queued" : "saved"].size;
    await this.#handIn(way, ROUND, afterCount, async () => {
      await setTimeout(afterMs);
      await this.#strike(victim);
    });
    const taken = this[way === "queue" ? "queued" : "saved"].size - before;
    say(
      `${engine} ${number} of ${kills}: ${way}, the ${victim} ${afterMs} ms after ${afterCount} were acknowledged, in all ${taken}`,
    );
  }

  /** Hands in what is open, without a kill, and waits for the queue. */
  async finish(): Promise<void> {
    await this.#start();
    for (const way of ["direct", "queue"] as const)
      await this.#handIn(way, 1, 1, async () => {});
    const until = Date.now() + DRAIN_MS;
    while ((await this.#countWaiting()) > 0 && Date.now() < until)
      await setTimeout(500);
  }

  async end(): Promise<void> {
    for (const program of [this.#worker, this.#api])
      if (program) await endProgram(program, "SIGTERM");
  }

  async #start(): Promise<void> {
    if (!this.#api || !isRunning(this.#api))
      this.#api = startProgram("main", this.#env);
    await waitUntilReady(this.#api, this.#options.port);
    if (this.#url !== null && !(this.#worker && isRunning(this.#worker)))
      this.#worker = startProgram("worker", this.#env);
  }

  async #handIn(
    way: "direct" | "queue",
    atLeast: number,
    afterCount: number,
    strike: () => Promise<void>,
  ): Promise<void> {
    const again = this.#open[way];
    const files = [...again];
    const folder = join(this.#folder, "copy");
    await mkdir(folder, { recursive: true });
    while (files.length < atLeast) {
      const name = `${this.#made}.txt`;
      await writeFile(join(folder, name), generateArticle(this.#made));
      this.#made += 1;
      files.push(name);
    }
    if (files.length === 0) return;
    const command = startProgram("ingest", this.#env, [
      ...(way === "queue" ? ["--queue"] : []),
      ...files.map((name) => join(folder, name)),
    ]);
    const acknowledged = way === "queue" ? this.queued : this.saved;
    let count = 0;
    let striking: Promise<void> | null = null;
    await readOutcomes(command, (file) => {
      acknowledged.add(file);
      count += 1;
      if (count < afterCount || striking) return;
      striking = strike();
      // Whoever waits for it below is told.
      striking.catch(() => undefined);
    });
    await (striking ?? strike());
    if (way === "queue") for (const file of again) this.queuedAgain.add(file);
    this.#open[way] = files.filter((file) => !acknowledged.has(file));
  }

  async #strike(victim: "server" | "worker" | "backend"): Promise<void> {
    if (victim === "backend") return this.#killBackend();
    const program = victim === "worker" ? this.#worker : this.#api;
    if (!program || !isRunning(program))
      throw new Error(`The ${victim} ended before it was killed.`);
    await endProgram(program, "SIGKILL");
  }

  /** Kills a process of PostgreSQL itself, one at work if there is any; then PostgreSQL ends all of them and recovers. */
  async #killBackend(): Promise<void> {
    const db = await openStore({ url: this.#url, folder: null });
    const [backend] = await db.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend'
         AND pid <> pg_backend_pid() ORDER BY state = 'idle', pid LIMIT 1`,
    );
    if (!backend) throw new Error("PostgreSQL has no process to kill.");
    process.kill(backend.pid, "SIGKILL");
    await db.close();
  }

  async #countWaiting(): Promise<number> {
    const answer = (await postQuery(
      this.#options.port,
      "{ ingestQueue { ... on IngestQueue { created retry active } } }",
      "/graphql",
      TOKEN,
    )) as { ingestQueue: { created: number; retry: number; active: number } };
    const { created, retry, active } = answer.ingestQueue;
    return created + retry + active;
  }
}
