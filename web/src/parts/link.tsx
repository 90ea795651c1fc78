import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { go, usePlace } from '../place.ts';

/** A link within the site; the as-of of this view goes along, unless it leads to the present. A middle click or a key held down does what the browser does. */
export function Link({
  to,
  isNow = false,
  children,
  ...rest
}: {
  readonly to: string;
  readonly isNow?: boolean;
  readonly children: ReactNode;
} & AnchorHTMLAttributes<HTMLAnchorElement>) {
  const asOf = usePlace().asked.get('asOf');
  const address =
    asOf === null || isNow || to.includes('asOf=') ? to : `${to}${to.includes('?') ? '&' : '?'}asOf=${asOf}`;
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(address);
  };
  return (
    <a href={address} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
