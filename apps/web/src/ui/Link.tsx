import type { ReactNode } from "react";

interface Props {
  href: string;
  children: ReactNode;
  className?: string;
  rel?: "next" | "prev";
  /** -1 takes a second link to the same place out of the keyboard's way. */
  tabIndex?: -1;
}

/** A link within the site. Pages are printed, so it is a plain one; the browser fetches ahead by itself. */
export function Link({ href, children, ...rest }: Props) {
  return (
    <a href={href} {...rest}>
      {children}
    </a>
  );
}
