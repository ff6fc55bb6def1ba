/** How a job stands: waiting, waiting for its next try, being done, done, given up. */
export type JobState = "created" | "retry" | "active" | "completed" | "failed";

/** What is to be put on the queue. */
export interface NewJob {
  /** A UUID made of what the job is, so that the same job put on twice is one. */
  id: string;
  data: Record<string, unknown>;
}

/** A job that was taken from the queue: to be completed or failed before its time is up. */
export interface TakenJob {
  id: string;
  data: Record<string, unknown>;
}

/** A job as the queue knows it. */
export interface JobRecord {
  id: string;
  state: JobState;
  data: Record<string, unknown>;
  /** What was said of it when it was completed, or why its last try failed; null before. */
  output: Record<string, unknown> | null;
  /** How often it was begun, and how often it may be. */
  attempts: number;
  maxAttempts: number;
  /** ISO 8601, as those below. */
  queuedAt: string;
  /** When it is tried next; null where it is not waiting for that. */
  nextTryAt: string | null;
  finishedAt: string | null;
}

/** How many jobs are in each state. */
export type JobCounts = Record<JobState, number>;
