import type { ReactNode } from "react";

/** What is known of one thing, name by name. */
export function FactList({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

export function Fact({
  name,
  children,
}: {
  name: string;
  children: ReactNode;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
