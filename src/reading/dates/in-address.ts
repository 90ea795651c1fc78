import type { Matched } from './rule.ts';

/** Whether digits stand in an address: "/2023/05/04/report-2023.pdf". */
export function isInAddress(found: Matched): boolean {
  const [before, after] = [found.near(-1), found.near(1)];
  return (
    before === '/' ||
    (after === '/' && !(/^\d\d$/.test(found.near(2)) && found.near(3) !== '/')) ||
    (after === '.' && /^(?:pdf|html?|aspx?|php)$/.test(found.near(2)))
  );
}
