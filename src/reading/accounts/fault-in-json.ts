/** Where a text stops being JSON, for a person: line and column from 1, and what is wrong there. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly what: string;
}

/** The first place at which a text is no JSON (RFC 8259), or null; the engine's own messages often leave the place out. */
export function faultInJson(json: string): JsonFault | null {
  const open: string[] = [];
  let state: State = 'value';
  let at = gapAt(json, 0);
  while (at < json.length) {
    const token = tokenAt(json, at);
    if (token === '') return faultAt(json, at, wrongToken(json, at));
    const next = after(state, token, open);
    if (next === null) return faultAt(json, at, `${wanted[state]}, not ${token}`);
    state = next;
    at = gapAt(json, at + token.length);
  }
  return state === 'end' ? null : faultAt(json, at, `the text ends too early; ${wanted[state]}`);
}

/** What may come next; `first` stands after an opening bracket, where the closing one may follow. */
type State = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'end';

const wanted: Readonly<Record<State, string>> = {
  value: 'a value must stand here',
  'first value': 'a value or ] must stand here',
  key: 'a name in double quotes must stand here',
  'first key': 'a name in double quotes or } must stand here',
  colon: 'a colon must stand here',
  comma: 'a comma or a closing bracket must stand here',
  end: 'nothing more may stand here',
};

const tokens =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those that a text in JSON may not hold
  /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The state after a token, or null where it cannot stand; `open` holds the brackets that are open. */
function after(state: State, token: string, open: string[]): State | null {
  if (state === 'colon') return token === ':' ? 'value' : null;
  if (state === 'key' || state === 'first key') {
    if (token.startsWith('"')) return 'colon';
    return state === 'first key' && token === '}' ? closed(open) : null;
  }
  if (state === 'comma') {
    const inner = open.at(-1);
    if (token === ',') return inner === '[' ? 'value' : 'key';
    return token === (inner === '[' ? ']' : '}') ? closed(open) : null;
  }
  if (state === 'end') return null;
  if (token === ']' && state === 'first value') return closed(open);
  if (token === '[' || token === '{') {
    open.push(token);
    return token === '[' ? 'first value' : 'first key';
  }
  if (/^[\]},:]/.test(token)) return null;
  return open.length === 0 ? 'end' : 'comma';
}

function closed(open: string[]): State {
  open.pop();
  return open.length === 0 ? 'end' : 'comma';
}

function tokenAt(json: string, at: number): string {
  tokens.lastIndex = at;
  return tokens.exec(json)?.[0] ?? '';
}

function gapAt(json: string, at: number): number {
  let next = at;
  while (' \t\n\r'.includes(json.charAt(next)) && next < json.length) next += 1;
  return next;
}

function wrongToken(json: string, at: number): string {
  const character = json.charAt(at);
  if (character === '"') return 'this text is not closed on its line, or holds a character that must be escaped';
  if (character === "'") return 'text stands in double quotes';
  return json.startsWith('//', at) || json.startsWith('/*', at)
    ? 'JSON has no comments'
    : `${JSON.stringify(character)} cannot stand here`;
}

function faultAt(json: string, at: number, what: string): JsonFault {
  const lines = json.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, what };
}
