import { useEffect, useRef, useState } from 'react';
import type { Graph as Shared } from '../../../src/model/questions.ts';
import { useAsk } from '../ask.ts';
import { Link } from '../parts/link.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { go } from '../place.ts';
import '../style/graph.css';

/** Who has to do with whom: entities joined by the events they share. */
export default function Graph() {
  const [size, setSize] = useState(60);
  return (
    <>
      <h1>Who with whom</h1>
      <p>
        <label>
          The{' '}
          <select value={size} onChange={({ currentTarget }) => setSize(Number(currentTarget.value))}>
            {[30, 60, 120, 300].map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>{' '}
          with the most events
        </label>
      </p>
      <Answered answer={useAsk<Shared>(`/graph?limit=${size}`)}>
        {(graph) =>
          graph.edges.length === 0 ? <Empty>Nobody shares an event with anybody yet.</Empty> : <Drawn graph={graph} />
        }
      </Answered>
    </>
  );
}

/** The picture, and the same in words for those who do not see it. */
function Drawn({ graph }: { readonly graph: Shared }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current === null) return;
    const stop = { isStopped: false, kill: () => {} };
    const element = box.current;
    // The drawing library is large; it comes only with this view.
    import('../parts/draw-graph.ts').then(({ drawGraph }) => {
      if (!stop.isStopped) stop.kill = drawGraph(element, graph, (entity) => go(`/entity/${entity}`));
    });
    return () => {
      stop.isStopped = true;
      stop.kill();
    };
  }, [graph]);
  const name = new Map(graph.nodes.map((node) => [node.entity, node.name]));
  const strongest = [...graph.edges].sort((a, b) => b.events - a.events).slice(0, 30);
  return (
    <>
      <div
        ref={box}
        className="graph"
        role="img"
        aria-label={`${graph.nodes.length} people, bodies and places, joined by shared events`}
      />
      <h2>Closest</h2>
      <ul className="plain">
        {strongest.map(({ left, right, events }) => (
          <li key={`${left} ${right}`}>
            <Link to={`/entity/${left}`}>{name.get(left)}</Link> and{' '}
            <Link to={`/entity/${right}`}>{name.get(right)}</Link>{' '}
            <span className="quiet">{events === 1 ? '1 event' : `${events} events`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
