import Graphology from 'graphology';
import Sigma from 'sigma';
import type { Graph } from '../../../src/model/questions.ts';
import { fitLabels, type LabelSpot } from './fit-labels.ts';
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
      // Which names are drawn, and where, is worked out below.
      forceLabel: true,
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
  const spots = new Map<string, LabelSpot>();
  const sigma = new Sigma(graph, element, {
    labelColor: { color: colour.ink },
    labelFont: style.fontFamily,
    labelSize,
    allowInvalidContainer: true,
    defaultDrawNodeLabel: (context, { key, label }) => {
      const spot = spots.get(String(key));
      if (spot === undefined || !label) return;
      context.fillStyle = colour.ink;
      context.font = `${labelSize}px ${style.fontFamily}`;
      context.textBaseline = 'middle';
      context.fillText(label, spot.x, spot.y);
    },
  });
  const widths = widthsOf(nodes, `${labelSize}px ${style.fontFamily}`);
  // The nodes come with the most events first: those are the ones to be named.
  sigma.on('beforeRender', () => {
    const wishes = nodes.map(({ entity }) => {
      const { x, y, size } = graph.getNodeAttributes(entity);
      const at = sigma.graphToViewport({ x, y });
      return { key: entity, ...at, radius: sigma.scaleSize(size), width: widths.get(entity) ?? 0 };
    });
    spots.clear();
    for (const [key, spot] of fitLabels(wishes, { ...sigma.getDimensions(), line: labelSize + 3 }))
      spots.set(key, spot);
  });
  sigma.on('clickNode', ({ node }) => onNode(node));
  sigma.refresh();
  return () => sigma.kill();
}
const labelSize = 13;

/** How wide each name is drawn. */
function widthsOf(nodes: Graph['nodes'], font: string): ReadonlyMap<string, number> {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return new Map();
  context.font = font;
  return new Map(nodes.map(({ entity, name }) => [entity, context.measureText(name).width]));
}

function indexOf(nodes: Graph['nodes'], entity: string): number {
  return nodes.findIndex((one) => one.entity === entity);
}
