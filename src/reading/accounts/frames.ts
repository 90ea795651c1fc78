import type { Frame } from './frame.ts';
import { acquisition } from './frames/acquisition.ts';
import { agreement } from './frames/agreement.ts';
import { anaphors } from './frames/anaphors.ts';
import { appointment } from './frames/appointment.ts';
import { bare } from './frames/bare.ts';
import { barriers } from './frames/barriers.ts';
import { bids } from './frames/bids.ts';
import { calls } from './frames/calls.ts';
import { capital } from './frames/capital.ts';
import { claims } from './frames/claims.ts';
import { control } from './frames/control.ts';
import { curbs } from './frames/curbs.ts';
import { custody } from './frames/custody.ts';
import { decision } from './frames/decision.ts';
import { encounters } from './frames/encounters.ts';
import { facility } from './frames/facility.ts';
import { awaited, follow } from './frames/follow.ts';
import { funding } from './frames/funding.ts';
import { furtherLeads } from './frames/further-leads.ts';
import { helm } from './frames/helm.ts';
import { inquiries } from './frames/inquiries.ts';
import { investment } from './frames/investment.ts';
import { launch } from './frames/launch.ts';
import { lawmaking } from './frames/lawmaking.ts';
import { lawsuit } from './frames/lawsuit.ts';
import { leads } from './frames/leads.ts';
import { meeting } from './frames/meeting.ts';
import { moreLeads } from './frames/more-leads.ts';
import { outcomes } from './frames/outcomes.ts';
import { outlays } from './frames/outlays.ts';
import { ownership } from './frames/ownership.ts';
import { participation } from './frames/participation.ts';
import { penalty } from './frames/penalty.ts';
import { posts } from './frames/posts.ts';
import { presence } from './frames/presence.ts';
import { rallies } from './frames/rallies.ts';
import { restriction } from './frames/restriction.ts';
import { review } from './frames/review.ts';
import { rule } from './frames/rule.ts';
import { rulings } from './frames/rulings.ts';
import { staff } from './frames/staff.ts';
import { tenures } from './frames/tenures.ts';
import { terms } from './frames/terms.ts';
import { turns } from './frames/turns.ts';
import { verdicts } from './frames/verdicts.ts';
import { visit } from './frames/visit.ts';
import { wareFrames } from './frames/wares.ts';
import { workforce } from './frames/workforce.ts';
import { works } from './frames/works.ts';

/** Every way of telling an event that Readout knows; where two take one word, the first that holds is taken. */
export const frames: readonly Frame[] = [
  ...penalty,
  ...rule,
  ...lawmaking,
  ...awaited,
  ...outcomes,
  ...decision,
  ...rulings,
  ...verdicts,
  ...review,
  ...inquiries,
  ...curbs,
  ...restriction,
  ...barriers,
  ...encounters,
  ...meeting,
  ...calls,
  ...visit,
  ...presence,
  ...participation,
  ...rallies,
  ...outlays,
  ...investment,
  ...funding,
  ...terms,
  ...agreement,
  ...ownership,
  ...bids,
  ...acquisition,
  ...control,
  ...facility,
  ...workforce,
  ...staff,
  ...posts,
  ...appointment,
  ...helm,
  ...tenures,
  ...launch,
  ...claims,
  ...lawsuit,
  ...custody,
  ...anaphors,
  ...bare,
  ...turns,
  ...follow,
  ...leads,
  ...furtherLeads,
  ...moreLeads,
  ...capital,
  ...works,
  ...wareFrames,
];
