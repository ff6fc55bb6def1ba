import type { ReactNode } from "react";
import {
  getUserMessage,
  isRetryable,
  type ReadError,
} from "../lib/read-error.ts";
import { Link } from "./Link.tsx";

/** An empty list: says that it is, and where to go from here. */
export function EmptyNotice({
  title,
  children,
}: {
  title: string;
  children?: ReactNode;
}) {
  return (
    <div className="notice">
      <p className="notice-title">{title}</p>
      {children}
    </div>
  );
}

/** A page that could not be read from the API. */
export function UnavailableNotice({
  error,
  retryAddress,
}: {
  error: ReadError;
  retryAddress: string;
}) {
  const { title, advice } = getUserMessage(error);
  return (
    <main className="page" id="content">
      <div className="notice" role="alert">
        <h1 className="notice-title">{title}</h1>
        <p>{advice}</p>
        <p>
          {isRetryable(error) ? (
            <a href={retryAddress}>Try again</a>
          ) : (
            <Link href={retryAddress}>Back to the start</Link>
          )}
        </p>
      </div>
    </main>
  );
}
