import { geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import { useEffect, useMemo, useState } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Page } from '../../../src/model/questions.ts';
import type { Entity } from '../../../src/model/record.ts';
import { useAsk } from '../ask.ts';
import { Link } from '../parts/link.tsx';
import { Answered, Empty, Waiting } from '../parts/states.tsx';
import '../style/graph.css';
import '../style/lists.css';

type Countries = FeatureCollection<Geometry, { readonly name: string }>;
type Place = Entity & { readonly events: number };

/** Where events are told to be: countries by their events; places that are no countries stand in the list. */
export default function World() {
  const places = useAsk<Page<Place>>('/entities?type=place&limit=500');
  const countries = useCountries();
  return (
    <>
      <h1>Map</h1>
      {countries === null ? (
        <Waiting />
      ) : (
        <Answered answer={places}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty>No event is told with a place yet.</Empty>
            ) : (
              <Drawn places={items} countries={countries} />
            )
          }
        </Answered>
      )}
    </>
  );
}

function useCountries(): Countries | null {
  const [countries, setCountries] = useState<Countries | null>(null);
  useEffect(() => {
    // The shapes of the world are large; they come only with this view.
    import('world-atlas/countries-110m.json').then(({ default: atlas }) => setCountries(shapesOf(atlas)));
  }, []);
  return countries;
}

function shapesOf(atlas: unknown): Countries | null {
  if (!isAtlas(atlas)) return null;
  const all = feature(atlas, atlas.objects.countries);
  // Nobody meets there, and it would take a sixth of the picture.
  return { ...all, features: all.features.filter(({ properties }) => properties.name !== 'Antarctica') };
}

function isAtlas(
  atlas: unknown,
): atlas is Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }> {
  return typeof atlas === 'object' && atlas !== null && 'objects' in atlas;
}

/** Names that news uses for what the atlas calls otherwise. */
const otherNames: Readonly<Record<string, string>> = {
  'united states': 'united states of america',
  us: 'united states of america',
  usa: 'united states of america',
  america: 'united states of america',
  uk: 'united kingdom',
  britain: 'united kingdom',
  england: 'united kingdom',
  'czech republic': 'czechia',
  'south korea': 'south korea',
  drc: 'dem. rep. congo',
  uae: 'united arab emirates',
  'ivory coast': "côte d'ivoire",
};

function Drawn({ places, countries }: { readonly places: readonly Place[]; readonly countries: Countries }) {
  const projection = useMemo(() => geoNaturalEarth1().fitSize([960, 440], countries), [countries]);
  const path = useMemo(() => geoPath(projection), [projection]);
  const known = useMemo(
    () => new Map(countries.features.map((one) => [one.properties.name.toLowerCase(), one])),
    [countries],
  );
  const countryOf = (place: Place) => {
    const names = [place.name, ...place.aliases.map(({ name }) => name)].map((one) =>
      one.toLowerCase().replace(/\./g, ''),
    );
    return names.map((one) => known.get(otherNames[one] ?? one)).find((one) => one !== undefined);
  };
  const spots = places.flatMap((place) => {
    const country = countryOf(place);
    const spot = country === undefined ? null : projection(geoCentroid(country));
    return spot === null || place.events === 0 ? [] : [{ place, x: spot[0], y: spot[1] }];
  });
  const others = places.filter((place) => place.events > 0 && countryOf(place) === undefined);
  return (
    <>
      <svg
        viewBox="0 0 960 440"
        className="world"
        role="img"
        aria-label={`Events in ${spots.length} countries; the list below names them`}
      >
        {countries.features.map((one) => (
          <path key={one.properties.name} d={path(one) ?? ''} className="land" />
        ))}
        {spots.map(({ place, x, y }) => (
          <Link key={place.id} to={`/entity/${place.id}`} aria-label={`${place.name}: ${place.events}`}>
            <circle cx={x} cy={y} r={2 + 2.5 * Math.sqrt(place.events)} className="place" />
          </Link>
        ))}
      </svg>
      <ul className="lines columns">
        {[...spots.map(({ place }) => place), ...others].map((place) => (
          <li key={place.id}>
            <Link to={`/entity/${place.id}`}>{place.name}</Link>
            <span className="count">{place.events}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
