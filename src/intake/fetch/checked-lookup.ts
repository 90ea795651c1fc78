import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { isIP } from 'node:net';
import { ReadoutError } from '../../model/error.ts';
import { isLocalName, notPublic } from './public-address.ts';

/** Refuses a host that by its name or number is not public; tells whether it is one of the user's own, which may be anything. */
export function refuseHost(url: URL, allowHosts: readonly string[]): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  const allowed = allowHosts.map((one) => one.toLowerCase().replace(/^\[([^\]]*)\]/, '$1'));
  if (allowed.includes(host) || allowed.includes(`${host}:${port}`)) return true;
  const against = isIP(host) > 0 ? notPublic(host) : isLocalName(host) ? 'is a name of one’s own network' : null;
  if (against !== null) throw privateAddress(host, against);
  return false;
}

type Done = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * A DNS look-up for a connection, which goes to the very addresses that were checked here: a second answer cannot differ (rebinding).
 * One address that is not public refuses the host, however many others it has.
 */
export function checkedLookup(isAllowed: boolean) {
  return (host: string, options: LookupOptions, done: Done): void => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, []);
      const fault = isAllowed ? null : faultIn(host, addresses);
      const [first] = addresses;
      if (fault !== null || first === undefined) return done(fault ?? new Error('no address'), []);
      if (options.all) return done(null, addresses);
      done(null, first.address, first.family);
    });
  };
}

function faultIn(host: string, addresses: readonly LookupAddress[]): ReadoutError | null {
  for (const { address } of addresses) {
    const against = notPublic(address);
    if (against !== null) return privateAddress(`${host} (${address})`, against);
  }
  return null;
}

function privateAddress(host: string, against: string): ReadoutError {
  return new ReadoutError(
    'private-address',
    `is not fetched: ${host} ${against}. If the host is your own, allow it: --allow-host ${host.split(' ')[0]}.`,
  );
}
