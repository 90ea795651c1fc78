import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { Broken } from './parts/broken.tsx';
import { Frame } from './parts/frame.tsx';
import { Waiting } from './parts/states.tsx';
import { usePlace } from './place.ts';
import { useTitle } from './title.ts';
import { Timeline } from './views/timeline.tsx';

const Event = lazy(() => import('./views/event.tsx'));
const Report = lazy(() => import('./views/report.tsx'));
const Reports = lazy(() => import('./views/reports.tsx'));
const Entity = lazy(() => import('./views/entity.tsx'));
const Entities = lazy(() => import('./views/entities.tsx'));
const Graph = lazy(() => import('./views/graph.tsx'));
const World = lazy(() => import('./views/world.tsx'));
const Figures = lazy(() => import('./views/figures.tsx'));
const Quotes = lazy(() => import('./views/quotes.tsx'));
const Inbox = lazy(() => import('./views/inbox.tsx'));
const Add = lazy(() => import('./views/add.tsx'));
const Search = lazy(() => import('./views/search.tsx'));
const Login = lazy(() => import('./views/login.tsx'));
const Missing = lazy(() => import('./views/missing.tsx'));

/** What the window is called in views that show many things; an event, a report and an entity name it themselves. */
const titles: Readonly<Record<string, string>> = {
  '': '',
  reports: 'Reports',
  entities: 'People and bodies',
  graph: 'Graph',
  map: 'Map',
  figures: 'Figures',
  quotes: 'Quotes',
  inbox: 'Inbox',
  add: 'Add reports',
  search: 'Search',
  login: 'Log in',
};

/** Views by the first word of the address; the second is an id or a name. */
const views: Readonly<Record<string, (id: string) => ReactNode>> = {
  '': () => <Timeline />,
  event: (id) => <Event id={id} />,
  report: (id) => <Report id={id} />,
  reports: () => <Reports />,
  entity: (id) => <Entity id={id} />,
  entities: () => <Entities />,
  graph: () => <Graph />,
  map: () => <World />,
  figures: () => <Figures />,
  quotes: () => <Quotes />,
  inbox: () => <Inbox />,
  add: () => <Add />,
  search: () => <Search />,
  login: () => <Login />,
};

/** The whole page: the frame, and in it the view that the address names. The focus follows to a new view. */
export function App() {
  const { path } = usePlace();
  const [name = '', id = ''] = path.split('/').slice(1);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current !== path) main.current?.focus();
    shown.current = path;
  }, [path]);
  const view = Object.hasOwn(views, name) ? views[name] : undefined;
  useTitle(Object.hasOwn(titles, name) ? (titles[name] ?? null) : null);
  return (
    <Frame main={main}>
      <Broken key={path}>
        <Suspense fallback={<Waiting />}>{view === undefined ? <Missing /> : view(id)}</Suspense>
      </Broken>
    </Frame>
  );
}
