import { geoNaturalEarth1, geoPath } from "d3-geo";
import countryCodes from "i18n-iso-countries";
import { feature } from "topojson-client";
import countryShapes from "world-atlas/countries-110m.json";
import landShapes from "world-atlas/land-110m.json";

// Natural Earth's shapes, from world-atlas. Rounded to whole units, so that a map is 10 kB of a page and no more.

export const MAP_WIDTH = 560;
export const MAP_HEIGHT = 262;

type Topology = Parameters<typeof feature>[0];
type Geometry = Extract<
  ReturnType<typeof feature>,
  { type: "Feature" }
>["geometry"];

/** The shapes of one layer of a file of world-atlas. */
function readShapes(file: unknown, layer: string) {
  const topology = file as Topology;
  const shapes = topology.objects[layer];
  if (shapes === undefined) throw new Error(`There is no layer "${layer}".`);
  const read = feature(topology, shapes);
  return read.type === "FeatureCollection" ? read.features : [read];
}

// Nobody there is party to a deal; the room serves the rest.
const NORTH = {
  type: "Polygon" as const,
  coordinates: [
    [
      [-179.9, -56],
      [-90, -56],
      [0, -56],
      [90, -56],
      [179.9, -56],
      [179.9, 83.6],
      [90, 83.6],
      [0, 83.6],
      [-90, 83.6],
      [-179.9, 83.6],
      [-179.9, -56],
    ].toReversed(),
  ],
};

const projection = geoNaturalEarth1()
  .fitSize([MAP_WIDTH, MAP_HEIGHT], NORTH)
  .clipExtent([
    [0, 0],
    [MAP_WIDTH, MAP_HEIGHT],
  ]);
const draw = geoPath(projection).digits(0);
const drawFinely = geoPath(projection).digits(1);
/** In square units of the map: an island under this is a dot, a country over this needs no tenths. */
const SMALLEST_AREA = 4;
const LARGE_AREA = 400;

const byNumber = new Map(
  readShapes(countryShapes, "countries").map((country) => [
    String(country.id),
    country,
  ]),
);

let landPath: string | null = null;

/** All land as one path of the map, without what is a dot on it. */
export function drawLand(): string {
  landPath ??= toRelative(
    readShapes(landShapes, "land")
      .flatMap(({ geometry }) => splitParts(geometry))
      .filter((part) => draw.area(part) >= SMALLEST_AREA)
      .map((part) => draw(part) ?? "")
      .join(""),
  );
  return landPath;
}

/**
 * The same path in relative steps, which are shorter: "M10,20L12,21Z" is "m10,20l2,1z". d3 draws straight lines alone;
 * each part of a shape begins anew, so its first step is from where the part before it began.
 */
export function toRelative(path: string): string {
  let [startX, startY, x, y] = [0, 0, 0, 0];
  return path.replaceAll(
    /([MLZ])(?:(-?[\d.]+),(-?[\d.]+))?/gu,
    (_, command: string, toX?: string, toY?: string) => {
      if (command === "Z") {
        [x, y] = [startX, startY];
        return "z";
      }
      const [nextX, nextY] = [Number(toX), Number(toY)];
      // The first step of a path counts from nothing, in small letters too.
      const step = `${command.toLowerCase()}${round(nextX - x)},${round(nextY - y)}`;
      [x, y] = [nextX, nextY];
      if (command === "M") [startX, startY] = [nextX, nextY];
      return step;
    },
  );
}

function round(value: number): number {
  return Number(value.toFixed(1));
}

/** A country on the map: its shape, and a point in it. */
export interface CountryShape {
  path: string;
  x: number;
  y: number;
}

/** The shape of a country by its ISO 3166-1 alpha-2 code; null for one that is none or too small for this map. */
export function drawCountry(code: string): CountryShape | null {
  const country = byNumber.get(countryCodes.alpha2ToNumeric(code) ?? "");
  const path = country === undefined ? null : drawFinely(country);
  if (country === undefined || path === null) return null;
  const [x, y] = drawFinely.centroid(findMainland(country.geometry));
  const large = drawFinely.area(country) >= LARGE_AREA;
  return {
    path: toRelative((large ? draw(country) : null) ?? path),
    x: Math.round(x),
    y: Math.round(y),
  };
}

/** The greatest part of a country: a point among the parts of France would lie in Spain. */
function findMainland(shape: Geometry): Geometry {
  return splitParts(shape).reduce((one, other) =>
    drawFinely.area(other) > drawFinely.area(one) ? other : one,
  );
}

function splitParts(shape: Geometry): Geometry[] {
  if (shape.type !== "MultiPolygon") return [shape];
  return shape.coordinates.map((coordinates) => ({
    type: "Polygon",
    coordinates,
  }));
}
