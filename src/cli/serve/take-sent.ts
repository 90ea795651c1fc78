import type { Sent, TakenIn } from '../../api/desk.ts';
import type { Given } from '../../intake/given.ts';
import { takeIn, takeStream } from '../../intake/take-in.ts';
import { momentOf } from '../../intake/when.ts';
import { isZone } from '../../intake/zone.ts';
import { ReadoutError } from '../../model/error.ts';

/** The reports in what the web page or a program sends: a text, a file of any known format, or the address of a page. */
export async function* takeSent(sent: Sent): AsyncGenerator<TakenIn> {
  const given = givenBy(sent);
  if (sent.file !== undefined) yield* takeStream({ name: sent.file.name, stream: [sent.file.bytes], given, tell });
  else if (sent.text !== undefined) {
    const bytes = new TextEncoder().encode(sent.text);
    yield* takeStream({ name: sent.title ?? 'the text', stream: [bytes], given: { ...given, url: sent.url }, tell });
  } else if (sent.url !== undefined) yield* takeIn(sent.url, given);
}

/** What was passed over is no refusal; a page has no place for it. */
function tell(): void {}

function givenBy({ published, publisher, zone, title }: Sent): Given {
  const moment = published === undefined ? undefined : momentOf(published);
  if (moment === null)
    throw new ReadoutError('invalid', `${published} is no date of the calendar; write it like 2023-11-03.`);
  if (zone !== undefined && !isZone(zone))
    throw new ReadoutError('invalid', `${zone} is no time zone; write it like Asia/Shanghai.`);
  return { published: moment, publisher, zone, title, asIs: false };
}
