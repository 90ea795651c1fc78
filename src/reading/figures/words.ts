// The word classes of the frames.
import { loadList } from '../../language/load.ts';

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Nouns that name a measure. */
export const indicatorNouns: ReadonlySet<string> = new Set(
  loadList(new URL('indicator-nouns.txt', import.meta.url)).map(([noun = '']) => noun),
);

/** Measures so general that a deal or a project has them too: they are a figure's only where a verb says what they are. */
export const generalNouns = listed(
  'total number value cost price budget tab bill spending expense expenditure reserve support supply order amount tuition fare share rate pay approval use demand area volume length capacity',
);

/** Verbs of going up, and of making it go up. */
export const rising = listed(
  'rise grow increase climb jump surge soar gain expand rebound accelerate improve advance widen swell rocket balloon edge tick leap double triple quicken mount creep',
);
/** Verbs of going down, and of making it go down. */
export const falling = listed(
  'fall drop decline decrease shrink slump plunge slide contract tumble dip slip plummet sink narrow slow weaken nosedive halve ease cool moderate recede dwindle subside retreat',
);
/** What has gone up, as a noun: "a 4 percent rise". */
export const risingNouns = listed(
  'increase rise growth gain jump surge uptick expansion hike climb improvement rebound leap upswing',
);
/** What has gone down, as a noun: "a fall of 4 percent". */
export const fallingNouns = listed(
  'decrease decline drop fall reduction contraction slump plunge dip slide downturn shrinkage',
);

/** Verbs that do nothing but give a measure its value. */
export const measuring = listed('total average number amount exceed surpass');
/** Verbs that give a measure its value where their subject is one. */
export const reaching = listed('reach hit top approach stand come settle run remain stay sit be become near hold');
/** Verbs by which somebody reckons the value of a thing. */
export const valuing = listed('value estimate put peg reckon project forecast');
/** Verbs under which a share of a whole is a statistic. */
export const sharing = listed(
  'account make represent comprise constitute cover contribute cause generate produce provide supply control export import sell employ consume emit carry handle receive derive get earn draw obtain collect',
);
/** What a body does with countable things in the course of its business; none of them is an event of its own. */
export const dealing = listed(
  'sell ship deliver produce manufacture export import employ serve carry handle attract process treat admit consume emit vaccinate enroll enrol register draw transport support sustain represent house harvest mine extract refine recycle insure',
);
/** Verbs whose sum of money is a result. */
export const resulting = listed('earn lose gross net generate import export burn collect reap');
/** Verbs by which a thing is said to be so large. */
export const extending = listed('cover span occupy stretch measure');
/** Verbs by which money is given or held back, which are events of their own. */
export const giving = listed(
  'provide give award grant fund lend invest allocate save cap limit slash cut fine pledge raise',
);
/** Verbs of those who are asked what they think. */
export const answering = listed(
  'say support oppose believe think approve disapprove want favor favour back agree disagree trust prefer expect feel view see know',
);
/** Verbs of surveys and studies. */
export const finding = listed('show find reveal suggest indicate estimate');
/** Those who "add" jobs to a count rather than by a plan of their own. */
export const economies = listed('economy employer sector industry country state construction manufacturing');
/** Things whose sale is a deal, not a turnover. */
export const dealtOnce = listed(
  'store plant unit business stake share company subsidiary hotel property asset building branch division mine bond',
);
/** What so many people do, as a state of the world. */
export const living = listed(
  'live work die use visit watch suffer need lack subscribe travel reside depend rely perish drown face own register enroll enrol flee migrate emigrate graduate',
);
/** Verbs whose count is that of the harmed. */
export const harming = listed('kill injure wound displace infect hospitalize hospitalise drown murder maim');
/** What happens to people in an event of its own, which keeps its number. */
export const happening = listed(
  'lay fire dismiss cut eliminate sell buy acquire hold own fine exempt remove ban arrest charge sue sign hire recall',
);

/** Verbs by which a body is said to be so large: "operates 300 shops". */
export const having = listed('have operate run own boast count');
/** Things a body is said to have when its size is told. */
export const held = listed(
  'employee worker staff member customer user subscriber store shop outlet branch resident inhabitant citizen student pupil factory vehicle aircraft patient follower bed seat client ' +
    'person soldier troop shareholder volunteer household hectare acre partner location restaurant hotel room',
);
/** Places that are said to be "of 40,000 people". */
export const settlements = listed(
  'city town village country nation state island community district region province population valley territory',
);
/** Verbs of those to whom something happens several times. */
export const logging = listed('have record log receive see suffer report count collect');
/** Counts that are statistics whatever is done with them. */
export const tallied = listed(
  'death case infection birth visitor arrival passenger tourist subscriber download accident crash fatality casualty injury homicide murder suicide',
);

/** Words that make what they govern a plan, a duty or a wish. */
export const modals = listed("will would shall must should may might could can 'll ’ll wo ca");
/** Verbs under which something is only asked for, offered or planned. */
export const asking = listed(
  'require agree plan promise pledge propose suppose seek aim want demand ask intend order offer',
);

/** Measures of state and the verbs for putting them on. */
export const hitting = listed(
  'tariff duty levy sanction ban embargo quota slap impose target exempt tax curb restrict blacklist subject',
);

/** Prices and moves of shares, bonds, currencies and commodities in trading are no figures; duties and stakes belong to their events. */
export const leftAlone = listed(
  'stock index nasdaq dow s&p bond futures future yield currency bitcoin ether brent crude nikkei ftse dax sensex kospi stoxx equity ' +
    'dollar euro yuan renminbi yen pound sterling rupee peso lira rouble ruble franc tariff duty levy fine penalty stake',
);
/** Goods that are traded like shares, where they stand alone: "gold rose". */
export const tradedAlone = listed('oil gold silver copper shares gas');

/** Sizes of bodies and markets told by a sum before the noun: "a $200 billion industry". */
export const sized = listed(
  'company firm giant industry market economy business sector group retailer conglomerate corporation',
);
/** What a price is agreed for, so that "valued at" belongs to the deal. */
export const dealNouns = listed(
  'deal contract transaction acquisition order project gift settlement package agreement takeover purchase merger sale goods shipment',
);

/** "an hour", "per head" behind a sum; "a year earlier" is none. */
export const ratePer =
  /^(?:per|an?|each|every)\s(?:\p{L}+\s)?(?:hour|day|week|month|year|night|head|capita|job|person|employee|worker|tonne|ton|gallon|litre|liter|kilogram|kilo|pound|vehicle|car|student|pupil|household|customer|mile|kilometre|kilometer|kilowatt)(?!\s(?:earlier|ago|before|later))/iu;

/** "a year" behind a count; "a year earlier" is none. */
export const eachPeriod = /^(?:per|an?|each|every)\s(?:hour|day|week|month|year)(?!\s(?:earlier|ago|before|later))/iu;

/** Goods and works told by measure: what is done with them in a year is a statistic even of buying. */
export const measures = listed(
  'tonne ton barrel gallon litre liter kilogram pound ounce carat bushel bale mile kilometre kilometer metre meter hectare acre megawatt gigawatt kilowatt watt',
);
/** What a count of is no count of deeds: times and the points of games. */
export const uncounted = listed(
  'reception second minute hour day week month year decade time point goal run wicket game match race medal title try touchdown yard win set round lap cap seat vote metre meter',
);
/** Verbs of which one deed is news of its own, which keeps its number: what is left are deeds told by the year. */
export const eventful = listed(
  'lay fire dismiss cut eliminate shed axe slash hire recall recruit lose strike walk invest acquire merge appoint elect name sue charge arrest convict sentence jail fine sanction ' +
    'exempt ban expel attend gather protest rally march invite meet sign agree raise pledge give award donate lend grant invest allocate plan score win play ' +
    'visit tour tell ask order forget have own hold be need want expect include contain mean last take spend serve wait',
);
/** Verbs of deeds that are news of their own unless they are told over years: "has opened 40 shops since 2010". */
export const eventfulOnce = listed(
  'buy purchase order open close launch build start sell shut found kill injure wound die lift',
);
/** Verbs of sums that come and go in the course of business, told by the year. */
export const drawing = listed('attract collect remit disburse borrow waste process handle draw');
