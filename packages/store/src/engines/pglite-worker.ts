import { PGlite, protocol } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { parentPort, workerData } from "node:worker_threads";
import type {
  Failure,
  Field,
  Request,
  Response,
  Result,
  WorkerSetup,
} from "./pglite-messages.ts";

// PGlite blocks the thread it runs on for as long as a statement takes, so it has one of its own.

type Message = Awaited<ReturnType<PGlite["execProtocol"]>>["messages"][number];

const { serialize } = protocol;
const setup = workerData as WorkerSetup;
const fieldsByName = new Map<string, Field[]>();

async function open(): Promise<PGlite> {
  const database = await PGlite.create({
    ...(setup.folder !== null && { dataDir: setup.folder }),
    ...(setup.seed && { loadDataDir: new Blob([new Uint8Array(setup.seed)]) }),
    extensions: { pg_trgm, unaccent },
  });
  database.onNotification((channel, payload) =>
    send({ kind: "notification", channel, payload }),
  );
  return database;
}

/**
 * One statement by the extended protocol. A named one is parsed and described the first time only:
 * PGlite's own `query` does both every time, which takes four times as long.
 */
async function runQuery(
  database: PGlite,
  { name, text, values }: Request & { kind: "query" },
): Promise<Result> {
  const known = name ? fieldsByName.get(name) : undefined;
  const parts = known
    ? []
    : [
        serialize.parse({ name, text }),
        serialize.describe({ type: "S", name }),
      ];
  parts.push(
    serialize.bind({ statement: name, values }),
    serialize.execute({}),
    serialize.sync(),
  );
  const { messages } = await database.execProtocol(Buffer.concat(parts));
  const fields = known ?? readFields(messages);
  if (name && !known) fieldsByName.set(name, fields);
  return {
    fields,
    rows: messages.flatMap((message) =>
      isDataRow(message) ? [message.fields] : [],
    ),
  };
}

function readFields(messages: Message[]): Field[] {
  const description = messages.find(isRowDescription);
  return (
    description?.fields.map((field) => ({
      name: field.name,
      type: field.dataTypeID,
    })) ?? []
  );
}

function isRowDescription(
  message: Message,
): message is Message & { fields: { name: string; dataTypeID: number }[] } {
  return message.name === "rowDescription";
}

function isDataRow(
  message: Message,
): message is Message & { fields: (string | null)[] } {
  return message.name === "dataRow";
}

async function answer(database: PGlite, request: Request): Promise<Response> {
  switch (request.kind) {
    case "query":
      return {
        kind: "result",
        id: request.id,
        result: await runQuery(database, request),
      };
    case "execute":
      await database.exec(request.script);
      return { kind: "done", id: request.id };
    case "dump": {
      const packed = await database.dumpDataDir("gzip");
      return {
        kind: "dump",
        id: request.id,
        bytes: new Uint8Array(await packed.arrayBuffer()),
      };
    }
    case "close":
      await database.close();
      return { kind: "done", id: request.id };
  }
}

function describeFailure(error: unknown): Failure {
  const code =
    typeof error === "object" && error !== null && "code" in error
      ? String(error.code)
      : "";
  return {
    message: error instanceof Error ? error.message : String(error),
    code,
  };
}

function send(response: Response): void {
  parentPort?.postMessage(response);
}

try {
  const database = await open();
  let last: Promise<void> = Promise.resolve();
  const handle = async (request: Request): Promise<void> => {
    try {
      send(await answer(database, request));
    } catch (error) {
      send({ kind: "failed", id: request.id, failure: describeFailure(error) });
    }
    if (request.kind === "close") parentPort?.close();
  };
  parentPort?.on("message", (request: Request) => {
    last = last.then(() => handle(request));
  });
  send({ kind: "ready" });
} catch (error) {
  send({ kind: "unready", failure: describeFailure(error) });
  parentPort?.close();
}
