import { formatCount } from "../../lib/counts.ts";
import { formatCountry } from "../../lib/countries.ts";
import { toBars } from "../chart/periods.ts";
import { TimeBars } from "../chart/TimeBars.tsx";
import { WorldMap } from "../chart/WorldMap.tsx";
import { drawCountry } from "../chart/world.ts";
import type { EntityRecord } from "./EntityView.tsx";

/** When an entity was in the coverage, and for a place where it is. */
export function EntityOverview({ entity }: { entity: EntityRecord }) {
  const periods = entity.coverage.map(({ month, articleCount }) => ({
    period: month,
    count: articleCount,
  }));
  const hasBars = toBars(periods).bars.length > 1;
  const country = entity.type === "PLACE" ? entity.country : null;
  const hasMap = country !== null && drawCountry(country) !== null;
  if (!hasBars && !hasMap) return null;
  return (
    <div className="overview">
      {hasBars && (
        <section aria-labelledby="coverage">
          <h2 className="overview-title" id="coverage">
            In the coverage
          </h2>
          <TimeBars
            id="coverage-over-time"
            kind="who"
            noun="article"
            periods={periods}
          />
        </section>
      )}
      {country !== null && hasMap && (
        <section aria-labelledby="place">
          <h2 className="overview-title" id="place">
            {formatCountry(country) === entity.name
              ? "On the map"
              : `In ${formatCountry(country)}`}
          </h2>
          <WorldMap
            countries={[{ country, count: 1 }]}
            id="place-on-the-map"
            title={`${formatCountry(country)} on a map of the world; named in ${formatCount(entity.articleCount, "article")}`}
          />
        </section>
      )}
    </div>
  );
}
