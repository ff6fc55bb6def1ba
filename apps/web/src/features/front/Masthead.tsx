import { MastheadStatsDocument } from "../../gql/graphql.ts";
import { formatCount } from "../../lib/counts.ts";
import { formatDate } from "../../lib/dates.ts";
import { loadQuery } from "../../lib/load-query.ts";
import { Link } from "../../ui/Link.tsx";
import { SearchForm } from "../search/SearchForm.tsx";

const SECTIONS = [
  ["/", "Coverage"],
  ["/quotes", "Quotes"],
  ["/deals", "Deals"],
  ["/analyse", "Analyse"],
  ["/about", "About"],
] as const;

/** The head of every page: the name, how new and how much the record is, and where to go. */
export async function Masthead() {
  return (
    <header className="masthead">
      <p className="masthead-name">
        <Link href="/">On Record</Link>
      </p>
      <p className="masthead-line">{await loadStanding()}</p>
      <div className="masthead-bar">
        <nav aria-label="Sections">
          <ul>
            {SECTIONS.map(([href, label]) => (
              <li key={href}>
                <Link href={href}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <SearchForm id="search" query={null} />
      </div>
    </header>
  );
}

/** One line: the date of the newest article and the number of facts. */
async function loadStanding(): Promise<string> {
  const read = await loadQuery(MastheadStatsDocument, {}, "stats");
  if (!read.ok) return "The record cannot be reached just now";
  const { newestOn, factCount, articleCount } = read.data.stats;
  if (articleCount === 0) return "Nothing is on record yet";
  const date = newestOn === null ? "" : `${formatDate(newestOn)}. `;
  return `${date}${formatCount(factCount, "fact")} on record in ${formatCount(articleCount, "article")}`;
}
