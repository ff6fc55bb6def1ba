"use client";

/** Shown where a page itself is at fault. A failing API does not come here: pages say so themselves. */
export default function PageError({ reset }: { reset: () => void }) {
  return (
    <main className="page" id="content">
      <div className="notice" role="alert">
        <h1 className="notice-title">This page could not be made</h1>
        <p>
          The fault is ours, not the record’s. Try again; if it stays, start
          from the front page.
        </p>
        <p>
          <button onClick={reset} type="button">
            Try again
          </button>
        </p>
      </div>
    </main>
  );
}
