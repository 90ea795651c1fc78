// The verbs that carry an event told by a noun: "held talks", "faces a probe", "won approval".

/** The subject does it. */
const carriedByDoer = words(
  'hold have conduct launch open begin start make pay impose levy sign reach strike announce issue propose order plan approve give ' +
    'complete close finish carry initiate convene host stage attend do undertake set slap put place introduce pursue continue resume ' +
    'seek file bring lodge mount lead award grant provide disburse extend pledge promise commit pour pump channel ink conclude finalize ' +
    'finalise negotiate broker seal clinch enter broaden deliver hand mete raise lift ease pause remove drop waive suspend cancel end scrap ' +
    'delay withdraw postpone call cut tighten loosen threaten consider weigh mull prepare draft unveil publish release adopt enact ' +
    'ratify veto repeal renew reimpose reinstate tie form forge agree want plot levy expand increase boost double slash reduce halve ' +
    'quit abandon review drop settle schedule cite confirm disclose report detail outline demand expect face_off join build widen stop ' +
    'halt deepen push block kick wrap hammer thrash iron enter roll axe abolish dismantle scale wind bring arrange organise organize run oversee execute perform implement enforce apply take shelve ditch explore rule win_back serve fund finance include emerge reopen revive restart relax',
);

/** The subject has it done to it. */
const carriedByUndergoer = words(
  'face receive get secure win undergo suffer draw avoid fail pass obtain attract prompt trigger spark confront risk incur escape survive ' +
    'appeal contest challenge dispute fight await gain earn accept land clear endure owe see invite come fall put violate breach defy cooperate',
);

/** Nouns that only count or begin what stands after "of": "a series of visits", "the launch of an inquiry". */
const transparent = words(
  'series round number day hour week month launch start opening beginning completion announcement kind sort type set string couple wave host slate ' +
    'package batch raft slew tranche bundle part result conclusion end signing imposition possibility threat prospect risk plan talk report news subject focus target terms $ billion million dollar euro yuan pound yen',
);

const judging = words(
  'approve review oppose veto examine reject halt suspend block delay freeze annul clear prohibit bar scrutinise scrutinize probe ' +
    'investigate challenge back endorse authorize authorise',
);
const forbidding = words('veto reject block prohibit bar annul');
const bargains = words('acquisition takeover merger purchase sale buyout');

/** Which side of the event the subject of a carrying verb stands on, or null where the verb carries none. */
export function sideOf(verb: string): 'doer' | 'undergoer' | null {
  if (carriedByDoer.has(verb)) return 'doer';
  return carriedByUndergoer.has(verb) ? 'undergoer' : null;
}

/** "the regulator approved the takeover": who judges a bargain does not make it. */
export function isJudged(verb: string, noun: string): boolean {
  return judging.has(verb) && isBargain(noun);
}

/** Whether a noun is a bargain that an authority may have to let pass. */
export function isBargain(noun: string): boolean {
  return bargains.has(noun);
}

/** How a bargain stands that somebody judges: still to be made, or stopped. */
export function standingOfJudged(verb: string): 'planned' | 'cancelled' {
  return forbidding.has(verb) ? 'cancelled' : 'planned';
}

export function isTransparent(noun: string): boolean {
  return transparent.has(noun);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
