import { Link } from "./Link.tsx";

/** The foot of every page. */
export function Footer() {
  return (
    <footer className="footer">
      <p>
        Every fact here is read from the copy by rule and stands beside the
        words that prove it. Readings can be wrong; the words are what was
        filed. <Link href="/about">How it is read</Link>
        {" · "}
        <Link href="/report">How often it is right</Link>
        {" · "}
        <Link href="/developers">For developers</Link>
        {" · "}
        <Link href="/styleguide">The parts of this site</Link>
      </p>
    </footer>
  );
}
