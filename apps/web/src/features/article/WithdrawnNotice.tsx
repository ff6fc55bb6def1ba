import { formatDate } from "../../lib/dates.ts";
import { Link } from "../../ui/Link.tsx";

/** The page of an article that was withdrawn: what it was and why it is gone, never its text. */
export function WithdrawnNotice({
  headline,
  reason,
  withdrawnAt,
}: {
  headline: string;
  reason: string;
  withdrawnAt: string;
}) {
  const day = withdrawnAt.slice(0, 10);
  return (
    <main className="page" id="content">
      <div className="notice">
        <h1 className="notice-title">Withdrawn: {headline}</h1>
        <p>
          This article was withdrawn on{" "}
          <time dateTime={day}>{formatDate(day)}</time>. Nothing of it is cited
          here any more.
        </p>
        <p>{reason}</p>
        <p>
          <Link href="/">Latest coverage</Link>
        </p>
      </div>
    </main>
  );
}
