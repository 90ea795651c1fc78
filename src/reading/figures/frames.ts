// All rows that read figures, in the order in which they are tried.
import type { FigureFrame } from './frame.ts';
import { changes } from './frames/changes.ts';
import { counts } from './frames/counts.ts';
import { flows } from './frames/flows.ts';
import { formers } from './frames/formers.ts';
import { levels } from './frames/levels.ts';

/** Changes first: "rose 5 percent to $20 million" is a change, and its level is found after it. */
export const frames: readonly FigureFrame[] = [...formers, ...changes, ...levels, ...counts, ...flows];
