// Takes in the files that are named on the command line and prints a line of JSON for each thing taken, then the most memory it held, in MB.
import { takeIn } from '../../src/intake/take-in.ts';

for (const path of process.argv.slice(2)) {
  for await (const taken of takeIn(path, { asIs: false })) {
    const { name } = taken;
    if ('refused' in taken) console.log(JSON.stringify({ path, name, refused: taken.refused.message }));
    else console.log(JSON.stringify({ path, name, id: 'report' in taken ? taken.report.id : null }));
  }
}
console.log(JSON.stringify({ megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
