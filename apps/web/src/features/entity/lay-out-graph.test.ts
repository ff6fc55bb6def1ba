import fc from "fast-check";
import { expect, test } from "vitest";
import { layOutGraph, type GraphNode } from "./lay-out-graph.ts";

const SIZE = { width: 640, height: 420 };

function star(others: number): GraphNode[] {
  return Array.from({ length: others + 1 }, (_, at) => ({
    slug: `n${at}`,
    name: `Name ${at}`,
    count: others - at + 1,
  }));
}

const tiesOf = (nodes: readonly GraphNode[]) =>
  nodes.slice(1).map(({ slug, count }) => ({ one: "n0", other: slug, count }));

test("the same graph is drawn the same, the one it is about in the middle", () => {
  const nodes = star(12);
  const graph = layOutGraph(nodes, tiesOf(nodes), SIZE);
  expect(layOutGraph(nodes, tiesOf(nodes), SIZE)).toEqual(graph);
  expect(graph.nodes[0]).toMatchObject({ x: 320, y: 210 });
  expect(graph.ties).toHaveLength(12);
});

test.each([
  [12, SIZE],
  [12, { width: 340, height: 480 }],
])("of %i others in %j no two stand on one another", (others, size) => {
  const { nodes } = layOutGraph(star(others), tiesOf(star(others)), size);
  for (const [at, one] of nodes.entries())
    for (const other of nodes.slice(at + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(26);
});

test("every node is within the frame, whatever the ties; ties to nobody are left out", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 15 }),
      fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 30 }),
      (others, pairs) => {
        const ties = pairs
          .filter(([a, b]) => a !== b)
          .map(([a, b]) => ({ one: `n${a}`, other: `n${b}`, count: a }));
        const graph = layOutGraph(star(others), ties, SIZE);
        for (const { x, y } of graph.nodes) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(SIZE.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(SIZE.height);
        }
        expect(graph.ties.length).toBeLessThanOrEqual(ties.length);
      },
    ),
    { numRuns: 20 },
  );
});
