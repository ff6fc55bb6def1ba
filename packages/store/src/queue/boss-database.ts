import type PgBoss from "pg-boss";
import type { Db, Queryable, Value } from "../db.ts";

type Given = Value | undefined;

/** Lets pg-boss work on a database of ours, whichever engine it is, or within an open transaction. */
export function bossDatabase(
  to: Queryable,
  runScript?: Db["execute"],
): PgBoss.Db {
  return {
    executeSql: async (text: string, values?: readonly Given[]) => {
      const script = values ? null : withoutTransaction(text);
      if (script !== null && runScript) {
        await runScript(script);
        return { rows: [] };
      }
      return { rows: await to.query(text, (values ?? []).map(orNull)) };
    },
  };
}

/** The inside of a script that brings its own transaction, for ours takes its place; null where it is none. */
function withoutTransaction(text: string): string | null {
  return /^\s*BEGIN;(.*)COMMIT;\s*$/su.exec(text)?.[1] ?? null;
}

function orNull(value: Given): Value {
  return value ?? null;
}
