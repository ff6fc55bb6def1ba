import { StoreError } from "@onrecord/store";
import { ENGINES, openTestDb } from "@onrecord/store/testing";
import { describe, expect, it } from "vitest";
import { ingestAll } from "./ingest-all.ts";
import { readText } from "./ingest-text.ts";
import { saveInBatches } from "./save-in-batches.ts";

const copyOf = (number: number) =>
  `Harbour of Sund opens pier ${number}\n\nThe harbour of Sund opened pier ${number} on Monday, said Lena Ortiz.`;

describe.each(ENGINES)("saveInBatches on %s", (engine) => {
  it("takes all pieces in, in few transactions and in their order", async () => {
    const db = await openTestDb(engine);
    try {
      let transactions = 0;
      const transact = db.transaction.bind(db);
      db.transaction = (work) => {
        transactions += 1;
        return transact(work);
      };
      const save = saveInBatches(db, 4);
      const said: string[] = [];
      const pieces = async function* () {
        for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 3])
          yield { name: `desk/${number}.txt`, text: copyOf(number) };
        yield { name: "desk/blank.txt", text: " " };
      };
      const count = await ingestAll(
        pieces(),
        {
          ingest: async (copy) => save(readText(copy)),
          atOnce: 6,
          close: async () => {},
        },
        (line) => said.push(line),
      );
      expect(count).toEqual({
        created: 8,
        updated: 0,
        unchanged: 1,
        failed: 1,
      });
      expect(said[2]).toBe(
        "created    desk/3.txt  → harbour-of-sund-opens-pier-3",
      );
      expect(said[8]).toBe(
        "unchanged  desk/3.txt  → harbour-of-sund-opens-pier-3",
      );
      expect(said[9]).toMatch(/^failed     desk\/blank.txt/u);
      expect(transactions).toBeLessThan(8);
    } finally {
      await db.close();
    }
  });

  it("says of each that it was not saved where the database is gone", async () => {
    const db = await openTestDb(engine);
    const save = saveInBatches(db, 4);
    await db.close();
    const outcomes = await Promise.allSettled(
      [1, 2].map((number) => save(readText({ text: copyOf(number) }))),
    );
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ status: "rejected" });
    expect(
      outcomes.map((outcome) =>
        outcome.status === "rejected"
          ? outcome.reason instanceof StoreError
          : null,
      ),
    ).toEqual([true, true]);
  });
});
