import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";

/** What a graph of co-mentions shows: the one it is about first, then the others. */
export interface GraphNode {
  slug: string;
  name: string;
  /** In how many articles with the one it is about; for that one, in how many at all. */
  count: number;
}

export interface GraphTie {
  one: string;
  other: string;
  count: number;
}

export interface PlacedNode extends GraphNode {
  x: number;
  y: number;
  radius: number;
}

export interface PlacedTie {
  key: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  width: number;
}

export interface Size {
  width: number;
  height: number;
}

interface Moving extends SimulationNodeDatum {
  node: GraphNode;
  radius: number;
}

const TICKS = 300;
/** Room for a name under each node. */
const LABEL_HEIGHT = 22;
const LABEL_HALF_WIDTH = 52;

/**
 * Places a graph in a frame, the first node in its middle. Deterministic: d3's own generator always begins alike, so
 * the same graph is drawn the same everywhere.
 */
export function layOutGraph(
  nodes: readonly GraphNode[],
  ties: readonly GraphTie[],
  { width, height }: Size,
): { nodes: PlacedNode[]; ties: PlacedTie[] } {
  const most = Math.max(1, ...nodes.slice(1).map(({ count }) => count));
  const moving = nodes.map((node, index): Moving => {
    const radius = index === 0 ? 9 : 3 + 4 * Math.sqrt(node.count / most);
    const place = { node, radius, index };
    return index === 0 ? { ...place, fx: width / 2, fy: height / 2 } : place;
  });
  const bySlug = new Map(moving.map((one) => [one.node.slug, one]));
  const links = ties.flatMap(
    ({
      one,
      other,
      count,
    }): (SimulationLinkDatum<Moving> & {
      count: number;
    })[] => {
      const source = bySlug.get(one);
      const target = bySlug.get(other);
      return source && target ? [{ source, target, count }] : [];
    },
  );
  const stretch = width / height;
  forceSimulation(moving)
    .force("charge", forceManyBody<Moving>().strength(-700))
    .force(
      "link",
      forceLink<Moving, (typeof links)[number]>(links)
        .distance(({ source }) =>
          source === moving[0] ? height * 0.38 : height * 0.34,
        )
        .strength(({ count }) => 0.12 + (0.2 * count) / most),
    )
    .force("x", forceX<Moving>(width / 2).strength(0.1 / Math.max(stretch, 1)))
    .force("y", forceY<Moving>(height / 2).strength(0.1))
    .force("collide", forceCollide<Moving>(LABEL_HALF_WIDTH * 0.85))
    .stop()
    .tick(TICKS);
  const placed = moving.map(({ node, radius, x = 0, y = 0 }) => ({
    ...node,
    radius: round(radius),
    x: round(clamp(x, LABEL_HALF_WIDTH, width - LABEL_HALF_WIDTH)),
    y: round(clamp(y, radius + 2, height - radius - LABEL_HEIGHT)),
  }));
  const placeOf = new Map(placed.map((one) => [one.slug, one]));
  return {
    nodes: placed,
    ties: ties.flatMap(({ one, other, count }) => {
      const [from, to] = [placeOf.get(one), placeOf.get(other)];
      if (!from || !to) return [];
      return [
        {
          key: `${one} ${other}`,
          x1: from.x,
          y1: from.y,
          x2: to.x,
          y2: to.y,
          width: round(0.6 + (2.4 * Math.min(count, most)) / most),
        },
      ];
    }),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
