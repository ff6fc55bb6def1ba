import type { PageMarksFragment } from "../gql/graphql.ts";
import { addressWith } from "../lib/addresses.ts";
import { Link } from "./Link.tsx";

interface Props {
  path: string;
  /** The filters to keep from page to page. */
  parameters: Readonly<Record<string, string | null>>;
  marks: PageMarksFragment;
  label: string;
}

/** Links to the page before and the page after; nothing where there is only one page. */
export function Pagination({ path, parameters, marks, label }: Props) {
  if (!marks.hasNextPage && !marks.hasPreviousPage) return null;
  return (
    <nav aria-label={label} className="pagination">
      {marks.hasPreviousPage && (
        <Link
          href={addressWith(path, { ...parameters, before: marks.startCursor })}
          rel="prev"
        >
          ← Previous page
        </Link>
      )}
      {marks.hasNextPage && (
        <Link
          href={addressWith(path, { ...parameters, after: marks.endCursor })}
          rel="next"
        >
          Next page →
        </Link>
      )}
    </nav>
  );
}
