import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * A value as JSON, deflated (RFC 1951). `beside` is a text in which much of it stands already; unpacking needs the same one.
 * Without it the words that all facts share are used, which are part of the file format: never change them.
 */
export function pack(value: unknown, beside?: string): Buffer {
  return packJson(JSON.stringify(value), beside);
}

/** The same of a value that is JSON already. */
export function packJson(json: string, beside?: string): Buffer {
  const isSmall = beside === undefined && json.length < mostOfSmall;
  return deflateRawSync(json, { ...(isSmall ? small : large), dictionary: dictionaryOf(beside) });
}

/** Most rows are small: they and the shared words fit into a window that takes little time to make ready. */
const mostOfSmall = 4_000;
const small = { level: 6, windowBits: 13, memLevel: 6, chunkSize: 2_048 };
const large = { level: 5 };

/** What `pack` was given, as far as JSON holds it. The caller says what type it is: only the record itself writes here. */
export function unpack<T>(packed: Uint8Array, beside?: string): T {
  const chunkSize = packed.length < 1_000 ? 4_096 : 32_768;
  return JSON.parse(inflateRawSync(packed, { dictionary: dictionaryOf(beside), chunkSize }).toString('utf8'));
}

/** Deflate looks back 32 KiB; the end of a dictionary is the part that is nearest. */
function dictionaryOf(beside: string | undefined): Buffer {
  if (beside === undefined) return shared;
  const bytes = Buffer.from(beside, 'utf8');
  return bytes.subarray(Math.max(0, bytes.length - 32_768));
}

const shared = Buffer.from(
  [
    '{"id":"","report":"","version":"","publisher":null,"publishedAt":"2023-","zone":null,"language":"en","title":"","byline":[],"section":null,"url":"https://www.","text":"","parts":[{"kind":"headline","span":{"start":0,"end":',
    '},{"kind":"paragraph","span":{"start":","aliases":[{"id":"","type":"organization","name":"","key":""},{"type":"nationality","type":"product","type":"occasion","type":"place","type":"person","known":[]}',
    '"kind":"participation","kind":"investment","kind":"acquisition","kind":"appointment","kind":"restriction","kind":"workforce","kind":"agreement","kind":"decision","kind":"facility","kind":"funding","kind":"penalty","kind":"lawsuit","kind":"meeting","kind":"launch","kind":"review","kind":"visit","kind":"rule"',
    '{"kind":"","tellings":[""],"reports":[""],"roles":[{"role":"where","name":"","alias":null,"keys":[""]},{"role":"whom","name":"","alias":"","keys":["united states","china"]},{"role":"who","name":"',
    '"what":{"shown":null,"said":[],"isConflict":false,"judgement":null},"amounts":{"shown":{"value":000000000,"unit":"USD","bound":"over","bound":"exact","low":null,"high":null},"said":[{"value":"","tellings":[""]}],"isConflict":true,"judgement":null},"time":{"shown":"2023-11-","said":[{"value":"',
    '"standing":{"shown":"planned","said":[{"value":"happened","tellings":["","isConflict":false,"judgement":null},"history":[{"standing":"happened","day":"2024-","telling":"","words":"The ","sources":[{"reports":[""],"publishers":[""],"origins":[],"reasons":["both are from "]}],"confidence":0.9,"main":true,"best":{"telling":"","version":"","evidence":{"span":{"start":',
    '{"account":{"kind":"","who":[{"name":"","mention":"m1"}],"whom":[],"what":{"span":{"start":1,"end":2},"words":"the "},"where":[],"amounts":[{"kind":"money","value":000000,"unit":"USD","bound":"exact","low":null,"high":null,"words":"$ million","span":{"start":,"end":},"rule":"amounts/money"}],"time":{"edtf":"2023-","span":{"start":,"end":},"rule":"dates/weekday","working":" is the  before the day of publication, "},',
    '"standing":"planned","standing":"ongoing","standing":"possible","standing":"denied","standing":"cancelled","standing":"happened","sources":[{"name":"","type":"official","type":"media","type":"expert","type":"anonymous","type":"party","mention":null}],"confidence":0.85,"main":false,"evidence":[{"span":{"start":,"end":},"words":"","rule":"accounts/"}]},"roles":[{"role":"who","name":"","alias":"","keys":["',
  ].join(''),
);
