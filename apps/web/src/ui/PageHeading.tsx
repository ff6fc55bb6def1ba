import type { ReactNode } from "react";

interface Props {
  title: string;
  children?: ReactNode;
}

/** The head of a page that is no article: its name, and a line on what it holds. */
export function PageHeading({ title, children }: Props) {
  return (
    <header className="page-heading">
      <h1>{title}</h1>
      {children !== undefined && <div className="page-lede">{children}</div>}
    </header>
  );
}
