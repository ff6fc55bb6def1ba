import { tooSlow } from "../guards/limit-time.ts";
import { ExportRefusal } from "./refuse.ts";

/** Waits for work, but no longer than this. Errors: `ExportRefusal` where it takes longer. */
export async function inTime<T>(
  work: Promise<T>,
  timeoutMs: number,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () =>
        reject(new ExportRefusal(503, "TIMEOUT", tooSlow(timeoutMs).message)),
      timeoutMs,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
