import { useEffect } from 'react';

/** What the window is called while a view shows this; null leaves it as it is. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = title === '' ? 'Readout' : `${title} · Readout`;
  }, [title]);
}
