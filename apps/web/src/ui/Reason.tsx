import type { ReactNode } from "react";

interface Props {
  label: string;
  children: ReactNode;
}

/** The reason for a reading, one tap away. Works without JavaScript. */
export function Reason({ label, children }: Props) {
  return (
    <details className="reason">
      <summary>{label}</summary>
      <div>{children}</div>
    </details>
  );
}
