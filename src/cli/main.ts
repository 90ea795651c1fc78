import { readFileSync } from 'node:fs';
import { jsonLine } from '../export/json.ts';
import { decode } from '../intake/decode.ts';
import { reportOfText } from '../intake/report-of-text.ts';
import { read } from '../readout.ts';

// A first working command; the real one follows.
const files = process.argv.slice(2).filter((one) => !/^(?:read|--format|jsonl?)$/.test(one));
for (const file of files) console.log(jsonLine(read(reportOfText(decode(readFileSync(file)), { asIs: false }))));
