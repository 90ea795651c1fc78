// The word classes of the frames.
import { loadList } from '../../language/load.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns that name a measure. */
export const indicatorNouns: ReadonlySet<string> = new Set(
  loadList(new URL('indicator-nouns.txt', import.meta.url)).map(([noun = '']) => noun),
);

export const rising = listed(
  'rise grow increase climb jump surge soar gain expand rebound accelerate improve advance widen swell rocket balloon edge tick leap',
);
export const falling = listed(
  'fall drop decline decrease shrink slump plunge slide contract tumble dip slip plummet sink narrow slow weaken nosedive halve',
);
export const risingNouns = listed(
  'increase rise growth gain jump surge uptick expansion hike climb improvement rebound leap upswing',
);
export const fallingNouns = listed(
  'decrease decline drop fall reduction contraction slump plunge dip slide downturn shrinkage loss',
);

/** Verbs that do nothing but give a measure its value. */
export const measuring = listed('total average number amount');
/** Verbs that give a measure its value where their subject is one. */
export const reaching = listed(
  'reach hit exceed top surpass approach stand come settle run remain stay sit be become near',
);
export const sharing = listed(
  'account make represent comprise constitute cover contribute cause generate produce provide supply control',
);
/** What a body does with countable things in the course of its business; none of them is an event of its own. */
export const dealing = listed(
  'sell ship deliver produce manufacture export import employ serve carry handle attract process treat admit consume emit vaccinate enroll enrol register draw transport cover',
);
export const living = listed(
  'live work die use visit watch attend suffer need lack subscribe travel reside depend rely perish drown',
);
export const harming = listed('kill injure wound displace infect hospitalize hospitalise drown');

/** Things a body is said to have when its size is told. */
export const held = listed(
  'employee worker staff member customer user subscriber store shop outlet branch resident inhabitant citizen student pupil factory vehicle aircraft patient follower bed seat client ' +
    'person people soldier troop shareholder volunteer household hectare acre partner location restaurant hotel room page ticket',
);

/** Words that make what they govern a plan, a duty or a wish. */
export const modals = listed("will would shall must should may might could can 'll ’ll");
export const asking = listed('require agree plan promise pledge propose suppose seek aim want demand ask intend');

/** Prices and moves of shares, bonds, currencies and commodities in trading, which are no figures. */
export const market = listed(
  'stock index nasdaq dow bond futures future yield currency ruble bitcoin brent crude nikkei ftse dax sensex kospi share-price equity',
);

/** Sizes of bodies and markets told by a sum before the noun: "a $200 billion industry". */
export const sized = listed(
  'company firm giant industry market economy business sector group retailer conglomerate corporation',
);

export const perWords =
  /^(?:,?\s)(?:per|an?|each|every)\s(?:\p{L}+\s)?(?:hour|day|week|month|year|night|head|capita|job|person|employee|worker|unit|tonne|ton|gallon|litre|liter|kilogram|kilo|pound|vehicle|car|student|pupil|household|customer|mile|kilometre|kilometer|kilowatt)/iu;
