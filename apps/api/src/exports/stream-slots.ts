import { ExportRefusal } from "./refuse.ts";

/** How long a client is told to wait, seconds: about what a list of some thousand takes. */
export const RETRY_AFTER_S = 5;

/** So many lists are streamed at a time: each holds a reader of the database for as long as its client takes. */
export class StreamSlots {
  private readonly size: number;
  private taken = 0;

  constructor(size: number) {
    this.size = size;
  }

  /** Takes a slot and gives what frees it; freeing twice is harmless. Errors: `ExportRefusal`, 503, where none is free. */
  take(): () => void {
    if (this.taken >= this.size)
      throw new ExportRefusal(
        503,
        "BUSY",
        `${this.size} exports are under way, as many as may be; try again in ${RETRY_AFTER_S} s.`,
      );
    this.taken += 1;
    let isFree = false;
    return () => {
      if (!isFree) this.taken -= 1;
      isFree = true;
    };
  }
}
