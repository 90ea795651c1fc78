import ipaddr from 'ipaddr.js';

/**
 * What speaks against fetching from an address, in words for a person, or null for one of the public internet. Embedded IPv4 addresses count
 * (mapped, NAT64, 6to4, Teredo, ISATAP). Ranges: IANA's special-purpose registries, RFC 6890, as ipaddr.js has them, and a few it lacks.
 */
export function notPublic(address: string): string | null {
  const bare = address.replace(/^\[|\]$|%.*$/g, '');
  if (!ipaddr.isValid(bare)) return 'is no address';
  const parsed = ipaddr.parse(bare);
  return parsed instanceof ipaddr.IPv4 ? againstFour(parsed) : againstSix(parsed);
}

/** Names that by their form lead into one's own network: "localhost", "printer", "db.internal". */
export function isLocalName(host: string): boolean {
  const name = host.toLowerCase().replace(/\.+$/, '');
  return !name.includes('.') || localEndings.test(name);
}
/** RFC 6761, 6762, 8375, ICANN's .internal, and what routers and clouds make up. */
const localEndings =
  /\.(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid|onion|arpa)$/;

function againstFour(address: ipaddr.IPv4): string | null {
  const range = address.range();
  if (range !== 'unicast') return `is not public (${namesOfRanges[range] ?? range})`;
  const isReserved = reservedFour.some((cidr) => address.match(ipaddr.IPv4.parseCIDR(cidr)));
  return isReserved ? 'is not public (reserved)' : null;
}
const reservedFour = [
  '0.0.0.0/8',
  '192.0.0.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.175.48.0/24',
  '198.18.0.0/15',
];

function againstSix(address: ipaddr.IPv6): string | null {
  const embedded = embeddedIn(address);
  const range = address.range();
  if (embedded !== null) {
    const against = againstFour(embedded);
    if (against !== null) return `holds ${embedded.toString()}, which ${against}`;
    // Networks without IPv4 reach public hosts through NAT64; the other forms have no honest use left.
    return range === 'rfc6052' ? null : `is not public (${namesOfRanges[range] ?? range})`;
  }
  const isGlobal = range === 'unicast' && address.match(ipaddr.IPv6.parseCIDR('2000::/3'));
  const isReserved = reservedSix.some((cidr) => address.match(ipaddr.IPv6.parseCIDR(cidr)));
  return isGlobal && !isReserved ? null : `is not public (${namesOfRanges[range] ?? 'reserved'})`;
}
const reservedSix = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '2620:4f:8000::/48'];

/** The IPv4 address that an IPv6 address stands for, or null. */
function embeddedIn(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  const parts = address.parts;
  const at = (index: number) => parts[index] ?? 0;
  const four = (high: number, low: number) =>
    new ipaddr.IPv4([at(high) >> 8, at(high) & 255, at(low) >> 8, at(low) & 255]);
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  if (at(0) === 0x64 && at(1) === 0xff9b) return four(6, 7);
  if (at(0) === 0x2002) return four(1, 2);
  if (at(0) === 0x2001 && at(1) === 0)
    return new ipaddr.IPv4([at(6) >> 8, at(6) & 255, at(7) >> 8, at(7) & 255].map((byte) => byte ^ 255));
  if ((at(4) & 0xfdff) === 0 && at(5) === 0x5efe) return four(6, 7);
  const isCompatible = parts.slice(0, 6).every((part) => part === 0) && (at(6) !== 0 || at(7) > 1);
  return isCompatible ? four(6, 7) : null;
}

const namesOfRanges: Readonly<Record<string, string>> = {
  unspecified: 'unspecified',
  broadcast: 'broadcast',
  multicast: 'multicast',
  linkLocal: 'link-local',
  loopback: 'loopback',
  carrierGradeNat: 'a carrier’s own network',
  private: 'private',
  reserved: 'reserved',
  uniqueLocal: 'private',
  ipv4Mapped: 'IPv4 in IPv6',
  rfc6145: 'IPv4 in IPv6',
  rfc6052: 'NAT64',
  '6to4': '6to4',
  teredo: 'Teredo',
};
