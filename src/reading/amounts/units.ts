// Rows that say what a number measures: money, percent, or the noun it counts. The rows of left-alone.ts stand between them.
import { countryWords, signs, signsAfter, unitWords } from './currencies.ts';
import { nounOf } from './noun-of.ts';
import type { Counted, NumberRule, Place } from './rule.ts';
import { writtenMeasures } from './unit-words.ts';
import { numericValue } from './written-numbers.ts';

/** Money and percent: what stands beside the number leaves no doubt. */
export const measures: readonly NumberRule[] = [
  {
    id: 'amounts/money-sign',
    before: new RegExp(String.raw`(?<![\p{L}$])(?<sign>${signs})\s?$`, 'u'),
    means: (place, before) => {
      const named = /^[\s-]?(?:(?:US|U\.S\.)\s)?(?:dollars?|euros?|USD)(?!\p{L})/u.exec(place.after);
      const sign = before?.groups?.sign ?? '';
      if (isOtherThing(place, sign)) return null;
      return money(place, { worded: sign, before: before?.[0].length ?? 0, after: named?.[0].length ?? 0 });
    },
    examples: [
      { text: 'The group will spend $4.35bn on the plant.', takes: ['exact 4350000000 USD'] },
      { text: 'The regulator fined the bank €15 million.', takes: ['exact 15000000 EUR'] },
      { text: 'The lender was ordered to pay £500,000.', takes: ['exact 500000 GBP'] },
      { text: 'The carmaker pledged US$1.2 billion.', takes: ['exact 1200000000 USD'] },
      { text: 'The insurer paid HK$30 million for the flat.', takes: ['exact 30000000 HKD'] },
      { text: 'The fund put S$250m into the start-up.', takes: ['exact 250000000 SGD'] },
      {
        text: 'The bridge cost A$3.5 million and a US study $40,000.',
        takes: ['exact 3500000 AUD', 'exact 40000 USD'],
      },
      { text: 'The mill got C$12.5m.', takes: ['exact 12500000 CAD'] },
      { text: 'The fund lent the mill K85 million, the Zambian ministry said.', takes: ['exact 85000000 ZMW'] },
      { text: 'The lender put N500m into ports; the K9 unit and Plan P followed.', takes: ['exact 500000000 NGN'] },
      { text: 'The firm raised Rs 450 crore.', takes: ['exact 4500000000 INR'] },
      { text: 'The ministry set aside ₹2 lakh a head.', takes: ['exact 200000 INR'] },
      { text: 'The miner owes R$3.7 billion.', takes: ['exact 3700000000 BRL'] },
      { text: 'Tokyo offered ¥30 billion to Japan’s chip makers.', takes: ['exact 30000000000 JPY'] },
      { text: 'The two banks lent RMB 600 million.', takes: ['exact 600000000 CNY'] },
      { text: 'The port was insured for USD 75 million.', takes: ['exact 75000000 USD'] },
      { text: 'It is spending $20 billion dollars.', takes: ['exact 20000000000 USD'] },
      { text: 'The plan cost CHF 3bn.', takes: ['exact 3000000000 CHF'] },
      { text: 'A ticket costs NT$1,490.', takes: ['exact 1490 TWD'] },
      { text: 'The club paid ₩2 trillion.', takes: ['exact 2000000000000 KRW'] },
      { text: 'The $5-million grant went to a school.', takes: ['exact 5000000 USD'] },
      { text: 'The $2.5B deal closed.', takes: ['exact 2500000000 USD'] },
      { text: 'The retailer earned RM80 million.', takes: ['exact 80000000 MYR'] },
      { text: 'The COP 27 summit ended.', takes: [] },
      { text: 'An SR 71 jet flew to the EUR 2024 games.', takes: [] },
      { text: 'A ride costs R350 or R1,200.', takes: ['exact 1200 ZAR'] },
      { text: 'The court froze RM 177 mil.', takes: ['exact 177000000 MYR'] },
      { text: 'Prices rose to $15 an hour.', takes: ['exact 15 USD'] },
    ],
  },
  {
    id: 'amounts/money-cents',
    after: /^[\s-]?(?:(?<country>US|euro|Canadian|Australian)\s)?(?<coin>cents?|pence)(?![\p{L}\d])/u,
    means: (place, _before, after) => {
      const coin = after?.groups?.coin ?? '';
      const country = after?.groups?.country;
      const worded = coin === 'pence' ? '£' : country === 'euro' ? 'euro' : 'dollar';
      const named = country === 'euro' ? undefined : country;
      const counted = money(place, { worded, country: named, before: 0, after: after?.[0].length ?? 0 });
      return counted === null ? null : { ...counted, shift: -2 };
    },
    examples: [
      { text: 'A stamp costs 66 cents.', takes: ['exact 0.66 USD'] },
      { text: 'The levy is 30 pence a bottle.', takes: ['exact 0.3 GBP'] },
      { text: 'The fee is 20 euro cents.', takes: ['exact 0.2 EUR'] },
    ],
  },
  {
    id: 'amounts/money-word',
    after: new RegExp(
      String.raw`^(?:\s?(?<sign>${signsAfter})(?![\p{L}\d])|[\s-](?:(?<country>${countryWords})\s)?(?<word>${unitWords})(?!\p{L}))`,
      'iu',
    ),
    means: (place, _before, after) => {
      const { sign, word = '', country } = after?.groups ?? {};
      if (sign === undefined && isOtherThing(place, word)) return null;
      return money(place, { worded: sign ?? word, country, before: 0, after: after?.[0].length ?? 0 });
    },
    examples: [
      { text: 'The chipmaker will invest 4.3 billion yuan in the plant.', takes: ['exact 4300000000 CNY'] },
      { text: 'The regulator imposed a 5 million euro fine on the bank.', takes: ['exact 5000000 EUR'] },
      { text: 'The group was fined 5 million € for it.', takes: ['exact 5000000 EUR'] },
      { text: 'He stole 3 million euros.', takes: ['exact 3000000 EUR'] },
      { text: 'The harbour cost 80 million Australian dollars.', takes: ['exact 80000000 AUD'] },
      { text: 'The line cost 200 billion New Taiwan dollars.', takes: ['exact 200000000000 TWD'] },
      { text: 'They gave 12 million pounds to the museum.', takes: ['exact 12000000 GBP'] },
      { text: 'They seized 12 tons and 300 pounds of cocaine.', takes: ['exact 12 ton', 'exact 300 pound'] },
      { text: 'The buyer paid 50 billion won for it.', takes: ['exact 50000000000 KRW'] },
      { text: 'The government lent 1.5 trillion rupiah.', takes: ['exact 1500000000000 IDR'] },
      { text: 'Norway put 400 million crowns into the fund.', takes: ['exact 400000000 NOK'] },
      { text: 'Sweden put 400 million crowns into the fund.', takes: ['exact 400000000 SEK'] },
      { text: 'Pakistan borrowed 90 billion rupees.', takes: ['exact 90000000000 PKR'] },
      { text: 'The Mexican state owes 7 billion pesos.', takes: ['exact 7000000000 MXN'] },
      { text: 'The Philippine state owes 7 billion pesos.', takes: ['exact 7000000000 PHP'] },
      { text: 'It collected 600 million renminbi.', takes: ['exact 600000000 CNY'] },
      { text: 'The tax brought 2 million U.S. dollars.', takes: ['exact 2000000 USD'] },
      { text: 'A million-dollar grant built the school.', takes: ['exact 1000000 USD'] },
      { text: 'It lost half a billion dollars.', takes: ['exact 500000000 USD'] },
      {
        text: 'It lost three-quarters of a billion dollars and a half-million euros.',
        takes: ['exact 750000000 USD', 'exact 500000 EUR'],
      },
      { text: 'The dam cost billions of dollars.', takes: ['over 1000000000 USD'] },
      { text: 'The hacker asked for 40 bitcoin.', takes: ['exact 40 BTC'] },
      { text: 'It holds EUR 30 million and 5 million GBP.', takes: ['exact 30000000 EUR', 'exact 5000000 GBP'] },
      { text: 'The team that had 50 won the cup.', takes: [] },
    ],
  },
  {
    id: 'amounts/basis-point',
    after: /^[\s-](?:basis[\s-]points?|bps)(?!\p{L})/iu,
    means: (_place, _before, after) => ({
      kind: 'percent',
      unit: 'percentage point',
      before: 0,
      after: after?.[0].length ?? 0,
      shift: -2,
    }),
    examples: [
      { text: 'The bank raised its rate by 25 basis points.', takes: ['exact 0.25 percentage point'] },
      { text: 'A 50-basis-point cut is likely.', takes: ['exact 0.5 percentage point'] },
    ],
  },
  {
    id: 'amounts/percentage-point',
    after: /^[\s-]?(?:percentage|percent|per\s?cent|pct|%)[\s-]points?(?!\p{L})|^\s?ppt?s?(?!\p{L})/iu,
    means: (_place, _before, after) => ({
      kind: 'percent',
      unit: 'percentage point',
      before: 0,
      after: after?.[0].length ?? 0,
    }),
    examples: [
      { text: 'Turnout fell 2.4 percentage points.', takes: ['exact 2.4 percentage point'] },
      { text: 'She leads by three percentage points.', takes: ['exact 3 percentage point'] },
      { text: 'Turnout was up 4 per cent points.', takes: ['exact 4 percentage point'] },
    ],
  },
  {
    id: 'amounts/written-measure',
    after: new RegExp(
      String.raw`^\s?(?<measure>${Object.keys(writtenMeasures)
        .sort((a, b) => b.length - a.length)
        .join('|')})(?![\p{L}\d²])`,
      'u',
    ),
    means: (_place, _before, after) => ({
      kind: 'count',
      unit: writtenMeasures[after?.groups?.measure ?? ''] ?? '',
      before: 0,
      after: after?.[0].length ?? 0,
    }),
    examples: [
      { text: 'It weighs 500kg and can give 20MW.', takes: ['exact 500 kilogram', 'exact 20 megawatt'] },
      { text: 'It pumps 1.5 million bpd.', takes: ['exact 1500000 barrel'] },
      { text: 'A 3nm chip.', takes: [] },
    ],
  },
  {
    id: 'amounts/percent',
    after: /^(?:\s?%|[\s-]?(?:percent|per\s?cent|pct\.?)(?!\p{L}))/iu,
    means: (_place, _before, after) => ({ kind: 'percent', unit: 'percent', before: 0, after: after?.[0].length ?? 0 }),
    examples: [
      { text: 'Output rose 35.7 percent.', takes: ['exact 35.7 percent'] },
      { text: 'It holds a 30% stake.', takes: ['exact 30 percent'] },
      { text: 'Sales fell by 4 per cent.', takes: ['exact 4 percent'] },
      { text: 'Tariffs of 25 pct were put on steel.', takes: ['exact 25 percent'] },
      { text: 'A 10-percent duty follows.', takes: ['exact 10 percent'] },
      { text: 'It has a two percent share.', takes: ['exact 2 percent'] },
      { text: 'Rents rose two and a half percent.', takes: ['exact 2.5 percent'] },
    ],
  },
];

const harmed =
  'killed|dead|died|injured|wounded|hurt|missing|homeless|displaced|infected|hospitali[sz]ed|arrested|detained|stranded';
const harming =
  'killed|killing|kills|injured|injuring|injures|wounded|wounding|hurt|hurting|displaced|displacing|infected|infecting|arrested|detained';

/** The noun a number counts: the last resort, after all that is no amount has been left alone. */
export const counts: readonly NumberRule[] = [
  {
    id: 'amounts/people-harmed',
    after: new RegExp(
      String.raw`^\s(?:(?:others?|more)\s)?(?:(?:were|was|are|is|had been|have been)\s)?(?:${harmed})(?!\p{L})(?!\s\p{Ll}+s(?!\p{L}))`,
      'iu',
    ),
    means: () => ({ kind: 'count', unit: 'person', before: 0, after: 0 }),
    examples: [
      { text: 'At least 86 were infected and 59 are dead.', takes: ['over 86 person', 'exact 59 person'] },
      { text: 'The flood left 12 missing.', takes: ['exact 12 person'] },
      { text: 'It counted 30 missing ships.', takes: ['exact 30 ship'] },
    ],
  },
  {
    id: 'amounts/people-after-harm',
    before: new RegExp(
      String.raw`(?<!\p{L})(?:${harming})\s(?:(?:at|least|more|than|about|around|some|nearly|up|to|over|another|as|many|an|estimated)\s){0,4}$`,
      'iu',
    ),
    after: /^(?:[,.;]|\s(?:and|in|on|at|near|when|after|as|while|during)(?!\p{L}))/iu,
    means: () => ({ kind: 'count', unit: 'person', before: 0, after: 0 }),
    examples: [
      { text: 'A blast killed at least 45 in the port, injuring 120.', takes: ['over 45 person', 'exact 120 person'] },
      { text: 'It was killed in 2019.', takes: [] },
    ],
  },
  {
    id: 'amounts/average-years',
    after: /^\syears?(?!\p{L})(?!\s(?:ago|earlier|later|before|after|in\s(?:jail|prison)))/iu,
    means: ({ written, before }, _before, after) =>
      /\d\.\d/.test(written) && /\b(?:average|median|mean|expectancy|lifespan|age)(?!\p{L})/iu.test(before)
        ? { kind: 'count', unit: 'year', before: 0, after: after?.[0].length ?? 0 }
        : null,
    examples: [
      { text: 'Life expectancy rose to 76.1 years.', takes: ['exact 76.1 year'] },
      { text: 'The median age of a buyer is 41.5 years.', takes: ['exact 41.5 year'] },
      { text: 'They waited 2.5 years.', takes: [] },
    ],
  },
  {
    id: 'amounts/count',
    means: (place) => {
      const noun = nounOf(place);
      if (noun === 'uncounted') return 'leave';
      return noun === null ? null : { kind: 'count', unit: noun.unit, before: 0, after: noun.end - place.number.end };
    },
    examples: [
      { text: 'The plant will create 13,000 jobs.', takes: ['exact 13000 job'] },
      { text: 'The plant will create 13,000 promised blue-collar jobs.', takes: ['exact 13000 job'] },
      { text: 'The office hired 178 full-time employees.', takes: ['exact 178 employee'] },
      { text: 'A dozen companies signed the letter.', takes: ['exact 12 company'] },
      { text: 'About 24,000 new foreign-funded enterprises opened.', takes: ['about 24000 enterprise'] },
      { text: 'The firm sold 1.5m phones.', takes: ['exact 1500000 phone'] },
      { text: 'Some 35,000 people were killed.', takes: ['about 35000 person'] },
      { text: 'The driver was cited for seven violations.', takes: ['exact 7 violation'] },
      { text: 'He had eight speeding tickets.', takes: ['exact 8 speeding ticket'] },
      { text: 'The site has 20 million square feet.', takes: ['exact 20000000 square foot'] },
      { text: 'The farm covers 1,000 acres of land.', takes: ['exact 1000 acre'] },
      { text: 'Washington put duties on 1,300 Chinese exports.', takes: ['exact 1300 export'] },
      { text: 'The maker recalled 37,000 Vega-4 pickups.', takes: ['exact 37000 pickup'] },
      { text: 'The order is for 50 aircraft.', takes: ['exact 50 aircraft'] },
      { text: 'Hundreds of workers walked out.', takes: ['over 100 worker'] },
      { text: 'It will bring tens of thousands of good-paying jobs.', takes: ['over 10000 job'] },
      { text: 'The army sent 500 more troops.', takes: ['exact 500 troop'] },
      { text: 'The mine yields 40,000 tonnes a year.', takes: ['exact 40000 tonne'] },
      { text: 'Some 14 of the 27 members agreed.', takes: ['about 14 member', 'exact 27 member'] },
      {
        text: 'The 20,000-strong workforce met a 300-strong crowd.',
        takes: ['exact 20000 employee', 'exact 300 person'],
      },
      { text: 'It promised 5,200 jobs but now plans about 1,000.', takes: ['exact 5200 job', 'about 1000 job'] },
      { text: 'The airline has a workforce of 12,500.', takes: ['exact 12500 employee'] },
      { text: 'The town has a population of 40,000.', takes: ['exact 40000 person'] },
      {
        text: 'They rent a 300,000-square-foot (27,900-square-meter) hall.',
        takes: ['exact 300000 square foot', 'exact 27900 square meter'],
      },
      { text: 'It called back 25,000 Norland (NRL.O) Fjord trucks.', takes: ['exact 25000 truck'] },
      {
        text: 'It lured 300 good paying jobs and 40 blue collar workers.',
        takes: ['exact 300 job', 'exact 40 worker'],
      },
      { text: 'He got eight traffic fines over six years.', takes: ['exact 8 traffic fine'] },
      { text: 'Some 60 Democrats and 50 Republicans agreed.', takes: ['about 60 Democrat', 'exact 50 Republican'] },
      { text: 'Births fell to 600,000.', takes: ['exact 600000 birth'] },
      { text: 'Sales of cars dropped to 610,000 in March.', takes: ['exact 610000 car'] },
      { text: 'Car sales dropped to 610,000 in March.', takes: ['exact 610000 car'] },
      { text: 'Jobless claims rose to 231,000 last week.', takes: ['exact 231000 claim'] },
      { text: 'The death toll rose to 45.', takes: ['exact 45 death'] },
      { text: 'Profits rose to 600,000.', takes: [] },
      { text: 'Shares fell to 612.', takes: [] },
      { text: 'The lease runs for 90 days.', takes: [] },
      { text: 'They met for three hours.', takes: [] },
      { text: 'The number of refugees will reach 340,000.', takes: ['exact 340000 refugee'] },
      { text: 'Dozens of workers left.', takes: [] },
      { text: 'Several companies left.', takes: [] },
      { text: 'A few hundred stayed.', takes: [] },
    ],
  },
];

/** The sign or word of a currency, and how far it reaches beyond the number. */
interface Worded extends Pick<Counted, 'before' | 'after'> {
  readonly worded: string;
  readonly country?: string | undefined;
}

function money({ currencyOf }: Place, { worded, country, before, after }: Worded): Counted | null {
  const unit = currencyOf(worded, country);
  return unit === null ? null : { kind: 'money', unit, before, after };
}

/** Signs that are words or letters of other things: they are money beside large or scaled sums only. */
const doubtful =
  /^(?:won|real|sol|soles|crowns?|sum|som|kip|colon|COP|CUP|TRY|PEN|MAD|RON|LAK|R|K|N|P|Sh|Br|LE|DA|BD|LD|JD|KD|DT|TL|LL|SR|QR|Bs|Dhs?|Tk|Re)$/u;

function isOtherThing(place: Place, word: string): boolean {
  const { number, before, after } = place;
  if (/^\p{L}+$/u.test(word) && /^(?:19|20)\d\d$/.test(place.written)) return true;
  if (doubtful.test(word)) return number.scale === null && !number.grouped && numericValue(number) < 1000;
  if (!/^pounds?$/iu.test(word)) return false;
  return /^[\s-]pounds? of(?!\p{L})|^-/iu.test(after) || /\b(?:weigh\w*|lost|lift\w*|gain\w*) \D{0,12}$/iu.test(before);
}
