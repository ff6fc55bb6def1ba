import { formatCount } from "../../lib/counts.ts";
import { addresses } from "../../lib/addresses.ts";
import type { EntityRecord } from "./EntityView.tsx";
import {
  layOutGraph,
  type GraphNode,
  type GraphTie,
  type Size,
} from "./lay-out-graph.ts";

// One drawing for a wide column and one for a phone: names keep their size.
const SIZES: readonly (Size & { name: string })[] = [
  { name: "wide", width: 620, height: 430 },
  { name: "narrow", width: 340, height: 480 },
];
const LONGEST_NAME = 20;
/** The strongest between the others: with all of them no line could be followed. */
const MOST_TIES = 14;

/** Who is named together with an entity, and which of them with one another. The list beside it says the same in words. */
export function CoMentionGraph({ entity }: { entity: EntityRecord }) {
  if (entity.coMentions.length < 2) return null;
  const nodes: GraphNode[] = [
    { slug: entity.slug, name: entity.name, count: entity.articleCount },
    ...entity.coMentions.map(({ entity: other, articleCount }) => ({
      slug: other.slug,
      name: other.name,
      count: articleCount,
    })),
  ];
  const ties: GraphTie[] = [
    ...entity.coMentions.map(({ entity: other, articleCount }) => ({
      one: entity.slug,
      other: other.slug,
      count: articleCount,
    })),
    ...entity.coMentionTies
      .slice(0, MOST_TIES)
      .map(({ one, other, articleCount }) => ({
        one: one.slug,
        other: other.slug,
        count: articleCount,
      })),
  ];
  return (
    <figure className="chart graph">
      {SIZES.map((size) => (
        <Drawing key={size.name} nodes={nodes} size={size} ties={ties} />
      ))}
    </figure>
  );
}

interface DrawingProps {
  nodes: readonly GraphNode[];
  ties: readonly GraphTie[];
  size: Size & { name: string };
}

function Drawing({ nodes, ties, size }: DrawingProps) {
  const graph = layOutGraph(nodes, ties, size);
  const titleId = `graph-${size.name}-title`;
  return (
    <svg
      aria-labelledby={titleId}
      className={`graph-${size.name}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      <title id={titleId}>
        {`${nodes[0]?.name ?? ""} and ${formatCount(nodes.length - 1, "name")} most named together; lines are as wide as they are often named together`}
      </title>
      <g className="graph-ties">
        {graph.ties.map(({ key, x1, y1, x2, y2, width }) => (
          <line key={key} strokeWidth={width} x1={x1} x2={x2} y1={y1} y2={y2} />
        ))}
      </g>
      {graph.nodes.map(({ slug, name, x, y, radius, count }, index) => {
        const drawn = (
          <>
            <circle cx={x} cy={y} r={radius} />
            <text x={x} y={y + radius + 13}>
              {shorten(name)}
            </text>
          </>
        );
        return index === 0 ? (
          <g className="graph-centre" key={slug}>
            {drawn}
          </g>
        ) : (
          <a
            aria-label={`${name}, in ${formatCount(count, "article")}`}
            href={addresses.entity(slug)}
            key={slug}
            tabIndex={-1}
          >
            {drawn}
          </a>
        );
      })}
    </svg>
  );
}

function shorten(name: string): string {
  return name.length <= LONGEST_NAME
    ? name
    : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}
