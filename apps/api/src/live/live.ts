import {
  checkChangeCursor,
  cursorAt,
  loadHead,
  type ChangePage,
  type ChangeSlice,
  type Db,
} from "@onrecord/store";
import { GraphQLError } from "graphql";
import pLimit from "p-limit";
import type { Log } from "../log.ts";
import { Bell } from "./bell.ts";

/** What comes out of a stream: something that came on record, or, with nothing, how far it has looked. */
export interface StreamEvent<T> {
  /** What to go on after. */
  cursor: string;
  /** Null where this only says how far the stream has looked. */
  node: T | null;
}

/** Reads a piece of the log of changes. */
export type ReadChanges<T> = (slice: ChangeSlice) => Promise<ChangePage<T>>;

/** Opens a stream of what comes after a cursor; of what comes from now on without one. */
export type OpenStream = <T>(
  after: string | null | undefined,
  read: ReadChanges<T>,
) => Promise<AsyncIterableIterator<StreamEvent<T>>>;

export interface LiveLimits {
  /** Streams open at once in this process. */
  maxStreams: number;
  /** Streams open at once from one address. */
  maxStreamsPerAddress: number;
  /** A stream that has nothing to say says so this often. */
  heartbeatMs: number;
  /** Streams that read at once, so that many which wake together leave the database to others too. */
  maxReads: number;
}

const LIVE_LIMITS: LiveLimits = {
  maxStreams: 1_000,
  maxStreamsPerAddress: 20,
  heartbeatMs: 15_000,
  maxReads: 4,
};

/** Keeps the streams that are open: how many there are, when they wake, and that they end with the server. */
export class Live {
  private readonly db: Db;
  private readonly log: Log;
  private readonly limits: LiveLimits;
  private readonly bell: Bell;
  private readonly open = new Set<AbortController>();
  private readonly byAddress = new Map<string, number>();
  private readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  private isClosed = false;

  constructor(db: Db, log: Log, limits: Partial<LiveLimits> = {}) {
    this.db = db;
    this.log = log;
    this.limits = { ...LIVE_LIMITS, ...limits };
    this.bell = new Bell(db);
    this.inTurn = pLimit(this.limits.maxReads);
  }

  get openCount(): number {
    return this.open.size;
  }

  /** Ends all streams, and lets none begin: their clients come back, to another process or to the next. */
  close(): void {
    this.isClosed = true;
    for (const controller of this.open) controller.abort();
  }

  /**
   * Opens a stream for an address; null counts for none. What is read first is read before this resolves, so that
   * what is wrong with a filter is known at once.
   *
   * Errors: `GraphQLError` with 429 or 503 where there are too many; `InvalidArgumentError` for the cursor or the filter.
   */
  async openStream<T>(
    address: string | null,
    after: string | null,
    read: ReadChanges<T>,
  ): Promise<AsyncIterableIterator<StreamEvent<T>>> {
    const controller = this.admit(address);
    try {
      await this.bell.hear();
      if (after !== null) await checkChangeCursor(this.db, after);
      const rung = this.bell.count;
      const head = await loadHead(this.db);
      const slice = { after: after ?? cursorAt(head), head };
      const page = await this.inTurn(() => read(slice));
      const first = { page, slice, rung };
      return endWith(this.follow(first, read, controller.signal), controller);
    } catch (error) {
      controller.abort();
      throw error;
    }
  }

  private admit(address: string | null): AbortController {
    const { maxStreams, maxStreamsPerAddress } = this.limits;
    const mine = address === null ? 0 : (this.byAddress.get(address) ?? 0);
    if (mine >= maxStreamsPerAddress)
      throw refuse(
        `There are ${mine} streams open from your address; at most ${maxStreamsPerAddress} may be. Close one, or ask for more in one.`,
        429,
      );
    if (this.isClosed || this.open.size >= maxStreams)
      throw refuse("This server takes no more streams; try again later.", 503);
    const controller = new AbortController();
    this.open.add(controller);
    if (address !== null) this.byAddress.set(address, mine + 1);
    const leave = () => {
      this.open.delete(controller);
      if (address === null) return;
      const left = (this.byAddress.get(address) ?? 1) - 1;
      if (left > 0) this.byAddress.set(address, left);
      else this.byAddress.delete(address);
    };
    controller.signal.addEventListener("abort", leave, { once: true });
    return controller;
  }

  /** Reads on whenever the bell rings, and never ahead of who takes the events: a slow client costs no memory. */
  private async *follow<T>(
    first: { page: ChangePage<T>; slice: ChangeSlice; rung: number },
    read: ReadChanges<T>,
    signal: AbortSignal,
  ): AsyncGenerator<StreamEvent<T>, void> {
    let { page, rung } = first;
    let { head } = first.slice;
    // Told at once, so that a client who loses the line before anything comes can go on from here.
    yield { cursor: first.slice.after, node: null };
    while (!signal.aborted) {
      for (const { cursor, node } of page.edges) yield { cursor, node };
      if (page.isEnd) {
        const isQuiet = this.bell.count === rung;
        await this.bell.wait(rung, signal, this.limits.heartbeatMs);
        if (signal.aborted) return;
        if (isQuiet && this.bell.count === rung)
          yield { cursor: page.cursor, node: null };
        rung = this.bell.count;
      }
      try {
        const { isEnd, cursor } = page;
        page = await this.inTurn(async () => {
          if (isEnd) head = await loadHead(this.db);
          return read({ after: cursor, head });
        });
      } catch (error) {
        // The client comes back with its last cursor, and misses nothing.
        if (!signal.aborted) this.log("error", "a stream broke off", { error });
        return;
      }
    }
  }
}

/** The same events; who stops taking them need not wait for the next. */
function endWith<T>(
  events: AsyncGenerator<T, void>,
  controller: AbortController,
): AsyncIterableIterator<T> {
  const iterator: AsyncIterableIterator<T> = {
    next: async () => {
      const result = await events.next();
      if (result.done) controller.abort();
      return result;
    },
    return: async () => {
      controller.abort();
      await events.return();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

function refuse(message: string, status: 429 | 503): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: "TOO_MANY_STREAMS", http: { status } },
  });
}
