import { formatCount } from "../../lib/counts.ts";
import { formatCountry } from "../../lib/countries.ts";
import { ChartTable } from "./TimeBars.tsx";
import { drawCountry, drawLand, MAP_HEIGHT, MAP_WIDTH } from "./world.ts";

interface Props {
  id: string;
  title: string;
  /** How many there are of something in a country, ISO 3166-1 alpha-2. */
  countries: readonly { country: string; count: number }[];
  /** What is counted, in one word; left out where the map only shows where a place is. */
  noun?: string;
}

/** So many steps of ink, by how many there are. */
const STEPS = 4;

/** Countries on a map of the world, inked by how many there are, and the same as a table. */
export function WorldMap({ id, title, countries, noun }: Props) {
  const shapes = countries.flatMap(({ country, count }) => {
    const shape = drawCountry(country);
    return shape === null ? [] : [{ country, count, ...shape }];
  });
  if (shapes.length === 0) return null;
  const most = Math.max(...shapes.map(({ count }) => count));
  return (
    <figure className="chart map">
      <svg
        aria-labelledby={`${id}-title`}
        role="img"
        viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
      >
        <title id={`${id}-title`}>{title}</title>
        <path className="map-land" d={drawLand()} />
        {shapes.map(({ country, count, path, x, y }) => (
          <g
            className={`map-country map-step-${Math.max(1, Math.ceil((STEPS * Math.log1p(count)) / Math.log1p(most)))}`}
            key={country}
          >
            <path d={path} />
            <circle cx={x} cy={y} r="3" />
          </g>
        ))}
      </svg>
      {noun !== undefined && (
        <ChartTable
          heads={["Country", `${noun}s`]}
          note={`A ${noun} counts for each country that takes part: ${formatCount(countries.length, "country")}.`}
          rows={countries.map(({ country, count }) => [
            formatCountry(country),
            count,
            country,
          ])}
        />
      )}
    </figure>
  );
}
