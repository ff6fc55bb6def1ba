/** Starts the API with the seeds in a folder of its own, which is gone when it is closed. */
export function openSeededApi(): Promise<{
  url: string;
  close: () => Promise<void>;
}>;
