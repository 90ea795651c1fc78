import { useMemo, useState } from 'react';
import type { ReportPage } from '../../../src/model/questions.ts';
import type { Version } from '../../../src/model/record.ts';
import { useAsk } from '../ask.ts';
import { usePlace, withAsked } from '../place.ts';
import { diffWords, type Stretch } from '../words/diff-words.ts';
import { tellMoment } from '../words/tell.ts';
import { changesOf, type FactChange, type FactLine, linesOf } from './changes-of.ts';
import { Link } from './link.tsx';
import { Answered } from './states.tsx';
import '../style/diff.css';

/** What one version changed against the one before: its facts, and its text word by word. */
export function VersionDiff({ page, newer }: { readonly page: ReportPage; readonly newer: Version }) {
  const older = page.versions.find(({ number }) => number === newer.number - 1);
  const place = usePlace();
  return (
    <section className="version-diff" aria-labelledby="version-diff">
      <h2 id="version-diff">
        Version {newer.number} against version {newer.number - 1}
      </h2>
      <p className="quiet">
        Learned {tellMoment(newer.addedAt.slice(0, 16))}.{' '}
        <Link to={withAsked(place, { version: null })}>Back to the report</Link>
      </p>
      {newer.withdrawn !== null && <p className="differs">Taken back by its outlet: {newer.withdrawn}</p>}
      {older !== undefined && <Facts older={older} newer={newer} />}
      {older !== undefined && newer.withdrawn === null && <Texts older={older} newer={newer} />}
    </section>
  );
}

interface Two {
  readonly older: Version;
  readonly newer: Version;
}

function Facts({ older, newer }: Two) {
  const before = useAsk<ReportPage>(`/reports/${older.id}`, false);
  const after = useAsk<ReportPage>(`/reports/${newer.id}`, false);
  return (
    <>
      <h3>Facts</h3>
      <Answered answer={before}>
        {(old) => (
          <Answered answer={after}>
            {(young) => <Changes changes={changesOf(linesOf(old), newer.withdrawn === null ? linesOf(young) : [])} />}
          </Answered>
        )}
      </Answered>
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly FactChange[] }) {
  if (changes.length === 0) return <p className="quiet">All facts stayed as they were.</p>;
  return (
    <ul className="fact-changes">
      {changes.map((one) => (
        <li key={`${one.gone?.id} ${one.new?.id}`}>
          <span className="change-name">{nameOf(one)}</span>
          <span>
            {one.gone !== null && <Line line={one.gone} kind="gone" />}
            {one.new !== null && <Line line={one.new} kind="new" />}
          </span>
        </li>
      ))}
    </ul>
  );
}

function nameOf({ gone, new: came }: FactChange): string {
  if (gone === null) return '+ came';
  return came === null ? '− went' : '± changed';
}

function Line({ line, kind }: { readonly line: FactLine; readonly kind: 'gone' | 'new' }) {
  const Tag = kind === 'gone' ? 'del' : 'ins';
  return (
    <Tag>
      <span className="kicker">{line.kicker}</span> {line.says}
    </Tag>
  );
}

/** What stayed is folded to some words round each change, unless the whole text is wanted. */
function Texts({ older, newer }: Two) {
  const [isWhole, setWhole] = useState(false);
  const steps = useMemo(() => diffWords(older.content.text, newer.content.text), [older, newer]);
  const isSame = steps.every(({ kind }) => kind === 'same');
  return (
    <>
      <h3>Text</h3>
      {isSame ? (
        <p className="quiet">Not a word of the text changed.</p>
      ) : (
        <>
          <label className="whole">
            <input type="checkbox" checked={isWhole} onChange={() => setWhole(!isWhole)} /> Show the whole text
          </label>
          <p className="diff-text">
            {steps.map((step, at) => (
              <Words
                key={at}
                step={step}
                room={isWhole ? null : { before: at === 0 ? 0 : shown, after: at === steps.length - 1 ? 0 : shown }}
              />
            ))}
          </p>
        </>
      )}
    </>
  );
}
/** So many characters of what stayed are shown on each side of a change. */
const shown = 160;

function Words({
  step: { kind, words },
  room,
}: {
  readonly step: Stretch;
  readonly room: { readonly before: number; readonly after: number } | null;
}) {
  if (kind === 'gone') return <del>{words}</del>;
  if (kind === 'new') return <ins>{words}</ins>;
  if (room === null || words.length <= room.before + room.after + 40) return `${words} `;
  const start = words.slice(0, room.before).replace(/\S*$/, '');
  const end = room.after === 0 ? '' : words.slice(-room.after).replace(/^\S*/, '');
  return (
    <>
      {start}
      <span className="quiet"> … </span>
      {end}{' '}
    </>
  );
}
