import { deflateSync, inflateSync } from 'node:zlib';

/** A PNG of 8-bit RGB or RGBA as the browser writes it, with at most 256 colours: a page of text needs no more, and takes a third of the room. */
export function smallPng(png: Buffer): Buffer {
  const [width, height, depth] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3];
  const data = chunksOf(png).filter(({ type }) => type === 'IDAT');
  const pixels = unfiltered(inflateSync(Buffer.concat(data.map(({ bytes }) => bytes))), width * depth, depth);
  for (let bits = 8; ; bits -= 1) {
    const indexed = indexedBy(pixels, { width, height, depth, bits });
    if (indexed !== null) return withPalette(png.subarray(0, 33), indexed);
  }
}

function chunksOf(png: Buffer): readonly { readonly type: string; readonly bytes: Buffer }[] {
  const chunks: { type: string; bytes: Buffer }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), bytes: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** PNG's five filters taken back (W3C PNG, section 9). */
function unfiltered(raw: Buffer, row: number, depth: number): Buffer {
  const rows = raw.length / (row + 1);
  const out = Buffer.alloc(rows * row);
  for (let y = 0; y < rows; y += 1) {
    const filter = raw[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const left = x < depth ? 0 : (out[y * row + x - depth] ?? 0);
      const up = y === 0 ? 0 : (out[(y - 1) * row + x] ?? 0);
      const corner = x < depth || y === 0 ? 0 : (out[(y - 1) * row + x - depth] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[y * row + x] = ((raw[y * (row + 1) + 1 + x] ?? 0) + guess) & 255;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

interface Shape {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** How many leading bits of each colour are kept. */
  readonly bits: number;
}

/** Each pixel's place in a palette of at most 256 colours, rows headed by filter 0; null where there are more colours. */
function indexedBy(pixels: Buffer, { width, height, depth, bits }: Shape) {
  const palette = new Map<number, number>();
  const colours: number[] = [];
  const rows = Buffer.alloc(height * (width + 1));
  for (let at = 0; at < width * height; at += 1) {
    const [red, green, blue] = [pixels[at * depth] ?? 0, pixels[at * depth + 1] ?? 0, pixels[at * depth + 2] ?? 0];
    const drop = 8 - bits;
    const key = ((red >> drop) << 16) | ((green >> drop) << 8) | (blue >> drop);
    const place = palette.get(key) ?? palette.size;
    if (place > 255) return null;
    if (place === palette.size) {
      palette.set(key, place);
      colours.push(red, green, blue);
    }
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = place;
  }
  return { rows, colours: Buffer.from(colours) };
}

function withPalette(head: Buffer, { rows, colours }: { readonly rows: Buffer; readonly colours: Buffer }): Buffer {
  const header = Buffer.from(head.subarray(16, 29));
  header[9] = 3;
  return Buffer.concat([
    head.subarray(0, 8),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, bytes: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), bytes]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(bytes.length);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

/** CRC-32 of ISO 3309, as PNG asks for it. */
function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}
