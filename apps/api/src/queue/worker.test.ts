import {
  loadArticle,
  SAVED_CHANNEL,
  StoreError,
  withdrawArticle,
  type Db,
} from "@onrecord/store";
import { ENGINES, openTestDb } from "@onrecord/store/testing";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
} from "vitest";
import {
  openAnalysisPool,
  type AnalysisPool,
} from "../ingest/analysis-pool.ts";
import type { KeyedInput } from "../ingest/ingest-keyed.ts";
import { ingestText } from "../ingest/ingest-text.ts";
import {
  enqueueCopy,
  findIngestJobs,
  ingestQueueOf,
  listDeadJobs,
} from "./ingest-queue.ts";
import { startWorker } from "./worker.ts";

const copyOf = (what: string) =>
  `${what} opens in Sund\n\nSUND, May 2, 2025 (Nordwire) - ${what} opened on Friday, said Lena Ortiz.`;

describe.each(ENGINES)("a worker on %s", (engine) => {
  let db: Db;
  let pool: AnalysisPool;
  const logged: string[] = [];
  beforeAll(() => {
    pool = openAnalysisPool(1);
  });
  beforeEach(async () => {
    db = await openTestDb(engine);
    await ingestQueueOf(db, { retryDelaySeconds: 0 });
    logged.length = 0;
  });
  afterEach(() => db.close());
  afterAll(() => pool.close());

  const put = async (inputs: KeyedInput[], client = "desk") => {
    const ids = await enqueueCopy(db, inputs, client);
    return ids.map(String);
  };
  const start = async (on = db, isDraining = true) =>
    startWorker(
      {
        db: on,
        queue: await ingestQueueOf(db),
        pool,
        log: (_level, message) => void logged.push(message),
      },
      { batch: 3, pollMs: 5, isDraining },
    );
  const work = async () => (await start()).ended;
  const countArticles = async () =>
    (await db.query<{ n: number }>("SELECT count(*) AS n FROM articles"))[0]?.n;

  it("puts all on record, once, however many workers there are", async () => {
    const inputs = Array.from({ length: 10 }, (_, at) => ({
      text: copyOf(`Pier ${at}`),
      source: `desk/${at}.txt`,
    }));
    const ids = await put([...inputs, ...inputs.slice(0, 2)]);
    expect(new Set(ids).size).toBe(10);
    await Promise.all([work(), work()]);
    expect(await countArticles()).toBe(10);
    const jobs = await findIngestJobs(db, ids);
    for (const job of jobs)
      expect(job).toMatchObject({
        state: "completed",
        outcome: "created",
        attempts: 1,
        client: "desk",
        reason: null,
      });
    expect(await loadArticle(db, "pier-0-opens-in-sund")).toMatchObject({
      id: jobs[0]?.articleId,
    });
    expect(
      await put([{ text: copyOf("Pier 0"), source: "desk/0.txt" }]),
    ).toEqual(ids.slice(0, 1));
    await work();
    expect((await findIngestJobs(db, ids))[0]?.outcome).toBe("unchanged");
  });

  it("gives a job up after three tries, with a reason that tells nothing of the database", async () => {
    const [id = ""] = await put([{ text: copyOf("A mill") }]);
    const broken: Db = Object.create(db, {
      transaction: {
        value: () => Promise.reject(new StoreError("relation secret")),
      },
    }) as Db;
    await (
      await start(broken)
    ).ended;
    const given = {
      id,
      state: "failed",
      attempts: 3,
      outcome: null,
      reason: "Something went wrong on our side.",
    };
    expect(await findIngestJobs(db, [id])).toMatchObject([given]);
    expect(await listDeadJobs(db, 9)).toMatchObject([given]);
    expect(logged).toEqual(["a job failed", "a job failed", "a job failed"]);

    expect(await put([{ text: copyOf("A mill") }])).toEqual([id]);
    await work();
    expect(await findIngestJobs(db, [id])).toMatchObject([
      { state: "completed", outcome: "created", attempts: 1 },
    ]);
    expect(await listDeadJobs(db, 9)).toEqual([]);
  });

  it("refuses withdrawn copy at the first try, and says why", async () => {
    const input = { text: copyOf("A ford"), source: "desk/ford.txt" };
    const { articleId } = await ingestText(db, input);
    await withdrawArticle(db, articleId, "The agency killed it.");
    const ids = await put([{ ...input, clientKey: "ford" }]);
    await work();
    expect(await findIngestJobs(db, ids)).toMatchObject([
      {
        state: "completed",
        outcome: "refused",
        articleId: null,
        attempts: 1,
        reason: expect.stringContaining("killed it"),
      },
    ]);
  });

  it("refuses what cannot be read before it is queued, and a key that stands for other copy", async () => {
    const outcomes = await enqueueCopy(
      db,
      [
        { text: " " },
        { text: copyOf("A dam"), clientKey: "dam" },
        { text: copyOf("A weir"), clientKey: "dam" },
        { text: copyOf("A lock"), clientKey: "no key" },
      ],
      "desk",
    );
    expect(outcomes).toMatchObject([
      { name: "InvalidInputError" },
      expect.stringMatching(/^[\da-f-]{36}$/u),
      { name: "KeyConflictError" },
      { name: "InvalidInputError" },
    ]);
    await work();
    expect(await countArticles()).toBe(1);
  });

  it("ends after what it has in hand, and leaves the rest", async () => {
    const queue = await ingestQueueOf(db);
    let told = () => {};
    const saved = new Promise<void>((resolve) => (told = resolve));
    await db.listen(SAVED_CHANNEL, () => told());
    const worker = await start(db, false);
    await put([{ text: copyOf("A quay") }]);
    await saved;
    await worker.stop();
    expect(await queue.count()).toMatchObject({ active: 0, completed: 1 });
    await put([{ text: copyOf("A late quay") }]);
    expect(await queue.count()).toMatchObject({ created: 1, active: 0 });
    await work();
    expect(await countArticles()).toBe(2);
  });
});
