import { type FormEvent, useEffect, useRef } from 'react';
import { go, usePlace } from '../place.ts';

/** The search field of the masthead; the key / leads to it from everywhere. */
export function Seek() {
  const { asked } = usePlace();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
      if (event.key !== '/' || isTyping) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
  const seek = (event: FormEvent) => {
    event.preventDefault();
    const words = field.current?.value.trim() ?? '';
    if (words !== '') go(`/search?q=${encodeURIComponent(words)}`);
  };
  return (
    <search className="seek">
      <form onSubmit={seek}>
        <input
          ref={field}
          type="search"
          defaultValue={asked.get('q') ?? ''}
          placeholder="Search ( / )"
          aria-label="Search reports, events, people"
        />
      </form>
    </search>
  );
}
