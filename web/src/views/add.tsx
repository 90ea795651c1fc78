import { type DragEvent, type FormEvent, useState } from 'react';
import type { Added } from '../../../src/model/questions.ts';
import { send, tellsOf } from '../ask.ts';
import { useMayChange } from '../me.ts';
import { Feeds } from '../parts/feeds.tsx';
import { ForChanges } from '../parts/for-changes.tsx';
import { Link } from '../parts/link.tsx';
import '../style/lists.css';

type Item = (Added & { readonly name: string }) | { readonly name: string; readonly refused: string };

/** Reports in: pasted text, dropped files, or the address of a page; what was found opens at once. */
export default function Add() {
  const [items, setItems] = useState<readonly Item[]>([]);
  const [busy, setBusy] = useState<string | null>(null);
  const mayChange = useMayChange();
  const take = async (name: string, path: string, body: unknown) => {
    setBusy(name);
    try {
      const { items: found } = await send<{ readonly items: readonly Item[] }>(path, body);
      setItems((old) => [...found, ...old]);
    } catch (error) {
      setItems((old) => [{ name, refused: tellsOf(error) }, ...old]);
    }
    setBusy(null);
  };
  const takeFiles = async (files: readonly File[], given: Readonly<Record<string, string>>) => {
    for (const file of files) {
      const form = new FormData();
      form.set('file', file);
      for (const [name, value] of Object.entries(given)) form.set(name, value);
      await take(file.name, '/files', form);
    }
  };
  return (
    <div>
      <h1>Add reports</h1>
      <div className="add-columns">
        <div>
          <ForChanges>
            <AddForm take={take} takeFiles={takeFiles} />
          </ForChanges>
          <p role="status">{busy === null ? '' : `Reading ${busy} …`}</p>
          <ul className="lines" aria-label="What was added">
            {items.map((item) => (
              <li key={'refused' in item ? `${item.name} ${item.refused}` : `${item.version} ${item.outcome}`}>
                <Outcome item={item} />
              </li>
            ))}
          </ul>
        </div>
        {mayChange && <Feeds />}
      </div>
    </div>
  );
}

function AddForm({
  take,
  takeFiles,
}: {
  readonly take: (name: string, path: string, body: unknown) => Promise<void>;
  readonly takeFiles: (files: readonly File[], given: Readonly<Record<string, string>>) => Promise<void>;
}) {
  const [isOver, setOver] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const told = (name: string) => String(form.get(name) ?? '').trim();
    const given = Object.fromEntries(
      ['published', 'publisher'].map((name) => [name, told(name)]).filter(([, value]) => value !== ''),
    );
    const files = form.getAll('file').filter((one) => one instanceof File && one.size > 0);
    if (told('text') !== '') await take('the text', '/reports', { text: told('text'), ...given });
    if (told('url') !== '') await take(told('url'), '/reports', { url: told('url'), ...given });
    await takeFiles(
      files.filter((one) => one instanceof File),
      given,
    );
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    await takeFiles([...event.dataTransfer.files], {});
  };
  return (
    <form
      className={isOver ? 'add-form is-over' : 'add-form'}
      onSubmit={submit}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label>
        <span>Text of a report</span>
        <textarea name="text" rows={9} placeholder="Headline, date line and text, as copied from the page" />
      </label>
      <label>
        <span>or its address</span>
        <input name="url" type="url" placeholder="https://…" />
      </label>
      <label>
        <span>or files, which can also be dropped here</span>
        <span className="quiet">Text, web pages, feeds, WARC, NewsML, mail, PDF, and archives of these.</span>
        <input name="file" type="file" multiple />
      </label>
      <div className="add-given">
        <label>
          Published, if the report does not say
          <input name="published" placeholder="2023-11-03" pattern="\d{4}-\d\d-\d\d(T\d\d:\d\d.*)?" />
        </label>
        <label>
          Outlet, if the report does not say
          <input name="publisher" />
        </label>
      </div>
      <button type="submit" className="strong">
        Read and keep
      </button>
    </form>
  );
}

const outcomes: Readonly<Record<Added['outcome'], string>> = {
  added: 'added',
  known: 'in the record already',
  'new-version': 'a new version of a known report',
  withdrawn: 'taken back by its outlet',
};

function Outcome({ item }: { readonly item: Item }) {
  if ('refused' in item)
    return (
      <p className="differs">
        {item.name}: {item.refused}
      </p>
    );
  return (
    <p>
      <Link to={`/report/${item.report}`}>{item.name}</Link> <strong>{outcomes[item.outcome]}</strong>{' '}
      <span className="quiet">
        {item.accounts} events told, {item.quotes} quotes, {item.figures} figures
      </span>
    </p>
  );
}
