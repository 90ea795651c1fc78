// Lines of letters, mails and posts that stand for themselves even where their line breaks are lost: drawn lines, time
// stamps, addresses, greetings at the end.

/** Whether a line of its own ends before token `next`. */
export function endsLine(forms: readonly string[], first: number, next: number): boolean {
  const before = forms[next - 1] ?? '';
  const after = forms[next] ?? '';
  if (drawn.test(before) || drawn.test(after)) return true;
  if (address.test(before) && /^(?:\p{Lu}|\d)/u.test(after)) return true;
  if (address.test(before) && address.test(after)) return true;
  if (face.test(before) && /^\p{Lu}/u.test(after)) return true;
  if (isStampStart(forms, next) || isStampEnd(forms, next)) return true;
  return (
    before === ',' && next - first <= 3 && signOffs.has((forms[next - 2] ?? '').toLowerCase()) && /^\p{Lu}/u.test(after)
  );
}

const drawn = /^(?:={4,}|\*{5,}|-{5,}|~{4,})$/;
const address = /^(?:https?:\/\/.*|www\..*|.+@.+\..+)$/i;
const face = /^[:;=][-']?[()DP]$/;
const day = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/;
const hour = /^\d{1,2}:\d{2}(?::\d{2})?$/;
const half = /^[AP]M$/;
const signOffs: ReadonlySet<string> = new Set([
  'thanks',
  'regards',
  'sincerely',
  'best',
  'cheers',
  'respectfully',
  'love',
]);

// "10/26/2000 11:07 AM" after a sender's name; "on" before it makes it part of a sentence.
function isStampStart(forms: readonly string[], next: number): boolean {
  return (
    day.test(forms[next] ?? '') &&
    hour.test(forms[next + 1] ?? '') &&
    half.test(forms[next + 2] ?? '') &&
    /^\p{L}{3}|@/u.test(forms[next - 1] ?? '')
  );
}

function isStampEnd(forms: readonly string[], next: number): boolean {
  return half.test(forms[next - 1] ?? '') && hour.test(forms[next - 2] ?? '') && day.test(forms[next - 3] ?? '');
}
