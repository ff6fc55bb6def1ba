import NextLink from "next/link";
import type { ReactNode } from "react";

interface Props {
  href: string;
  children: ReactNode;
  className?: string;
  rel?: "next" | "prev";
  /** -1 takes a second link to the same place out of the keyboard's way. */
  tabIndex?: -1;
}

/**
 * A link within the site. Nothing is fetched before it is asked for: an article alone has a hundred
 * links, and a reader follows one.
 */
export function Link({ href, children, ...rest }: Props) {
  return (
    <NextLink href={href} prefetch={false} {...rest}>
      {children}
    </NextLink>
  );
}
