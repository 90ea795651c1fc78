/** 16 hex digits, 64 bits, equal for equal parts; null, a number and the same digits as a string differ. */
export function hashOf(parts: readonly (string | number | null)[]): string {
  const json = JSON.stringify(parts);
  const [high, low] = hashWords(json, 0, json.length);
  return hex(high) + hex(low);
}

/** The first 48 bits of `hashOf`, as a number: it fits a column of any database. */
export function keyHashOf(parts: readonly (string | number | null)[]): number {
  const json = JSON.stringify(parts);
  const [high, low] = hashWords(json, 0, json.length);
  return high * 0x1_0000 + (low >>> 16);
}

/** The address of a report without what varies between visits: scheme, `www.`, fragment, tracking parameters, last slash. */
export function canonicalUrl(url: string): string {
  const bare = url
    .trim()
    .replace(/^[a-z][a-z+.-]*:\/\//i, '')
    .replace(/#.*$/, '');
  const [place = '', query = ''] = bare.split(/\?(.*)/s);
  const [host = '', ...path] = place.split('/');
  const kept = query.split('&').filter((one) => one !== '' && !/^(?:utm_|fbclid|gclid|cmpid|ref=|src=)/i.test(one));
  const where = [host.toLowerCase().replace(/^www\./, ''), ...path].join('/').replace(/\/+$/, '');
  return kept.length === 0 ? where : `${where}?${kept.sort().join('&')}`;
}

/** A 32-bit hash of a stretch of a text, for sketches; the same on every machine. */
export function hash32(text: string, start = 0, end = text.length): number {
  return hashWords(text, start, end)[1];
}

/** Two lanes of MurmurHash3's mixing (Austin Appleby, public domain) over UTF-16 units. */
function hashWords(text: string, start: number, end: number): readonly [number, number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = start; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  const mixedHigh = mix(high) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const mixedLow = mix(low) ^ Math.imul(mixedHigh ^ (mixedHigh >>> 13), 3266489909);
  return [mixedHigh >>> 0, mixedLow >>> 0];
}

function mix(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 2246822507);
  return once ^ (once >>> 13);
}

/** Byte by byte: writing a large number in base 16 takes V8 a microsecond. */
function hex(word: number): string {
  return `${digits[word >>> 24]}${digits[(word >>> 16) & 255]}${digits[(word >>> 8) & 255]}${digits[word & 255]}`;
}

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
