/** 16 hex digits, 64 bits, equal for equal parts; null, a number and the same digits as a string differ. */
export function hashOf(parts: readonly (string | number | null)[]): string {
  const [high, low] = hashWords(JSON.stringify(parts));
  return hex(high) + hex(low);
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

/** A 32-bit hash of a string, for sketches; the same on every machine. */
export function hash32(text: string): number {
  return hashWords(text)[1];
}

/** Two lanes of MurmurHash3's mixing (Austin Appleby, public domain) over UTF-16 units. */
function hashWords(text: string): readonly [number, number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
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

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}
