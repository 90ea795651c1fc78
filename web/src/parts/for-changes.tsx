import type { ReactNode } from 'react';
import { useMe } from '../me.ts';
import { Empty } from './states.tsx';

/** Shown only to those who may judge and add; a reader is told who can give that right. */
export function ForChanges({ children }: { readonly children: ReactNode }) {
  const me = useMe();
  if (me === null) return null;
  if (me.role !== 'reader') return children;
  return (
    <Empty>
      {me.name === ''
        ? 'This server only shows the record; without --read-only reports can be added and judged.'
        : 'A reader may look, not judge or add; ask an admin for the role of an analyst.'}
    </Empty>
  );
}
