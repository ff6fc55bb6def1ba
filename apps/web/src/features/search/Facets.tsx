import type { ReactNode } from "react";
import type { SearchPageQuery } from "../../gql/graphql.ts";
import { addressWith } from "../../lib/addresses.ts";
import { formatCount } from "../../lib/counts.ts";
import { Link } from "../../ui/Link.tsx";
import {
  ARTICLE_TYPES,
  isNarrowed,
  type SearchNarrowing,
} from "./search-filter.ts";

type Found = Extract<SearchPageQuery["search"], { __typename: "Search" }>;

interface Props {
  facets: Found["facets"];
  query: string;
  narrowing: SearchNarrowing;
}

/** How the articles found divide, each part with its count and an address of its own. Those chosen can be left again. */
export function Facets({ facets, query, narrowing }: Props) {
  const addressOf = (change: Partial<SearchNarrowing>): string =>
    addressWith("/search", { q: query, ...narrowing, ...change });
  const groups: FacetProps[] = [
    {
      title: "What it holds",
      chosen: narrowing.type,
      leave: addressOf({ type: null }),
      values: facets.types.map(({ type, articleCount }) => ({
        key: type,
        label: ARTICLE_TYPES[type],
        count: articleCount,
        address: addressOf({ type }),
      })),
    },
    {
      title: "Year",
      chosen: narrowing.year,
      leave: addressOf({ year: null }),
      values: facets.years.map(({ year, articleCount }) => ({
        key: year,
        label: year,
        count: articleCount,
        address: addressOf({ year }),
      })),
    },
    {
      title: "Agency",
      chosen: narrowing.agency,
      leave: addressOf({ agency: null }),
      values: facets.agencies.map(({ agency, articleCount }) => ({
        key: agency,
        label: agency,
        count: articleCount,
        address: addressOf({ agency }),
      })),
    },
    {
      title: "Who is quoted",
      chosen: narrowing.speaker,
      leave: addressOf({ speaker: null }),
      values: facets.speakers.map(({ speaker, articleCount }) => ({
        key: speaker.slug,
        label: speaker.name,
        count: articleCount,
        address: addressOf({ speaker: speaker.slug }),
      })),
    },
  ];
  return (
    <nav aria-labelledby="narrow" className="facets">
      <h2 className="facets-title" id="narrow">
        {isNarrowed(narrowing) ? "Narrowed to" : "Narrow by"}
      </h2>
      {groups.map((group) => (
        <Facet key={group.title} {...group} />
      ))}
    </nav>
  );
}

interface FacetProps {
  title: string;
  chosen: string | null;
  /** Where the search is open in this respect. */
  leave: string;
  values: { key: string; label: string; count: number; address: string }[];
}

function Facet({ title, chosen, leave, values }: FacetProps) {
  const label = values.find(({ key }) => key === chosen)?.label ?? chosen;
  if (label !== null)
    return (
      <FacetGroup title={title}>
        <li>
          <b>{label}</b> <Link href={leave}>any</Link>
        </li>
      </FacetGroup>
    );
  if (values.length === 0) return null;
  return (
    <FacetGroup title={title}>
      {values.map(({ key, label: name, count, address }) => (
        <li key={key}>
          <Link href={address}>{name}</Link>{" "}
          <span className="facet-count" title={formatCount(count, "article")}>
            {count.toLocaleString("en-GB")}
          </span>
        </li>
      ))}
    </FacetGroup>
  );
}

function FacetGroup({
  title,
  children,
}: {
  title: string;
  children: ReactNode;
}) {
  return (
    <div className="facet">
      <h3>{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}
