import type { ReactNode } from "react";

interface Props {
  id: string;
  title: string;
  count?: string | undefined;
  children: ReactNode;
}

/** A part of a page under a ruled heading. */
export function Section({ id, title, count, children }: Props) {
  return (
    <section aria-labelledby={id} className="section">
      <h2 className="section-title" id={id}>
        {title}
        {count !== undefined && <span className="section-count">{count}</span>}
      </h2>
      {children}
    </section>
  );
}
