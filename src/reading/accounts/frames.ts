import type { Frame } from './frame.ts';
import { acquisition } from './frames/acquisition.ts';
import { agreement } from './frames/agreement.ts';
import { anaphors } from './frames/anaphors.ts';
import { appointment } from './frames/appointment.ts';
import { decision } from './frames/decision.ts';
import { facility } from './frames/facility.ts';
import { funding } from './frames/funding.ts';
import { investment } from './frames/investment.ts';
import { launch } from './frames/launch.ts';
import { lawsuit } from './frames/lawsuit.ts';
import { meeting } from './frames/meeting.ts';
import { participation } from './frames/participation.ts';
import { penalty } from './frames/penalty.ts';
import { restriction } from './frames/restriction.ts';
import { review } from './frames/review.ts';
import { rule } from './frames/rule.ts';
import { visit } from './frames/visit.ts';
import { workforce } from './frames/workforce.ts';

/** Every way of telling an event that Readout knows; where two take one word, the first that holds is taken. */
export const frames: readonly Frame[] = [
  ...penalty,
  ...rule,
  ...decision,
  ...review,
  ...restriction,
  ...meeting,
  ...visit,
  ...participation,
  ...investment,
  ...funding,
  ...agreement,
  ...acquisition,
  ...facility,
  ...workforce,
  ...appointment,
  ...launch,
  ...lawsuit,
  ...anaphors,
];
