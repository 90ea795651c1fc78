import Graphology from 'graphology';
import Sigma from 'sigma';
import type { Graph } from '../../../src/model/questions.ts';
import { laidOut } from './lay-out.ts';

/** Draws a graph into an element; a click on a node is handed on. Gives the way to take it away again. */
export function drawGraph(
  element: HTMLElement,
  { nodes: all, edges }: Graph,
  onNode: (entity: string) => void,
): () => void {
  const nodes = all.filter(({ entity }) => edges.some(({ left, right }) => left === entity || right === entity));
  const style = getComputedStyle(element);
  const colour = { ink: style.color, line: style.borderTopColor, accent: style.outlineColor };
  const places = laidOut(
    nodes.length,
    edges.map(({ left, right, events }) => ({
      left: indexOf(nodes, left),
      right: indexOf(nodes, right),
      weight: events,
    })),
  );
  const graph = new Graphology();
  nodes.forEach(({ entity, name, type, events }, at) => {
    const { x, y } = places[at] ?? { x: 0, y: 0 };
    graph.addNode(entity, {
      label: name,
      x,
      y,
      size: 3 + 2 * Math.sqrt(events),
      color: type === 'person' ? colour.accent : colour.ink,
    });
  });
  for (const { left, right, events } of edges) {
    if (graph.hasNode(left) && graph.hasNode(right) && !graph.hasEdge(left, right))
      graph.addEdge(left, right, { size: Math.min(6, 0.5 + events), color: colour.line });
  }
  const sigma = new Sigma(graph, element, {
    labelColor: { color: colour.ink },
    labelFont: style.fontFamily,
    labelSize: 13,
    labelRenderedSizeThreshold: 3,
    labelGridCellSize: 70,
    allowInvalidContainer: true,
  });
  sigma.on('clickNode', ({ node }) => onNode(node));
  return () => sigma.kill();
}

function indexOf(nodes: Graph['nodes'], entity: string): number {
  return nodes.findIndex((one) => one.entity === entity);
}
