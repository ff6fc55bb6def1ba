import type { Metadata } from "next";
import { SearchForm } from "../features/search/SearchForm.tsx";
import { Link } from "../ui/Link.tsx";

export const metadata: Metadata = { title: "Not on record" };

export default function NotFound() {
  return (
    <main className="page" id="content">
      <div className="notice">
        <h1 className="notice-title">Not on record</h1>
        <p>
          Nothing stands at this address. It may be mistyped, or the copy it
          came from was never filed here.
        </p>
        <SearchForm id="search-missing" query={null} />
        <p>
          <Link href="/">Latest coverage</Link>
        </p>
      </div>
    </main>
  );
}
