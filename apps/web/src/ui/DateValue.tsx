import type { Basis } from "../gql/graphql.ts";
import { formatDate, formatShortDate, isHtmlDate } from "../lib/dates.ts";

interface Props {
  date: { value: string; basis?: Basis } | null;
  isShort?: boolean;
}

/** A date in words. One that was worked out stands in italics; one that is unknown is said to be. */
export function DateValue({ date, isShort = false }: Props) {
  if (date === null) return <NotStated />;
  const words = isShort ? formatShortDate(date.value) : formatDate(date.value);
  const time = isHtmlDate(date.value) ? (
    <time dateTime={date.value}>{words}</time>
  ) : (
    words
  );
  return date.basis === "INFERRED" ? (
    <em className="inferred">{time}</em>
  ) : (
    time
  );
}

/** What the copy leaves out is said, not left blank. */
export function NotStated() {
  return <span className="not-stated">not stated</span>;
}
