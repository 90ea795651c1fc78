// The word lists of noun-of.ts: which nouns are counted, how they are written in the singular, and what bodies are made of.

/** Periods are durations, which belong to dates; the others are how often or which one, not how many. */
export const uncounted: ReadonlySet<string> = new Set(
  (
    'second minute hour day night week weekend fortnight month quarter year decade century season semester time way half point ' +
    'gmt pm am plus percent dozen hundred thousand million billion trillion dollar old'
  ).split(' '),
);

/** Nouns that have no plural of their own, and measures that stand in the singular before another noun ("a 20 million square foot plant"). */
export const unchanging: ReadonlySet<string> = new Set(
  (
    'aircraft spacecraft staff personnel people police crew fish sheep cattle troop livestock offspring species series ' +
    'barrel ton tonne acre hectare mile kilometre kilometer km metre meter foot feet inch gallon litre liter kilogram kg pound ounce ' +
    'watt megawatt gigawatt kilowatt mw gw kw kwh mwh gwh bushel seat bed room member person degree volt ampere bit byte gigabyte terabyte nanometer nanometre nm'
  ).split(' '),
);

/** Singulars that no ending gives, and measures written out. */
export const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  feet: 'foot',
  troops: 'troop',
  others: 'person',
  '°': 'degree',
  km: 'kilometer',
  kg: 'kilogram',
  ft: 'foot',
  lbs: 'pound',
  mw: 'megawatt',
  gw: 'gigawatt',
  ha: 'hectare',
};

/** Measures written against the number ("500kg", "1.5 million bpd") and what they measure. */
export const writtenMeasures: Readonly<Record<string, string>> = {
  kg: 'kilogram',
  km: 'kilometer',
  cm: 'centimeter',
  mm: 'millimeter',
  ha: 'hectare',
  kW: 'kilowatt',
  MW: 'megawatt',
  GW: 'gigawatt',
  kWh: 'kilowatt-hour',
  MWh: 'megawatt-hour',
  GWh: 'gigawatt-hour',
  TWh: 'terawatt-hour',
  'km²': 'square kilometer',
  'm²': 'square meter',
  sqm: 'square meter',
  bpd: 'barrel',
  'b/d': 'barrel',
};

/** "A workforce of 12,500": what such a body is made of. */
export const members: Readonly<Record<string, string>> = {
  workforce: 'employee',
  headcount: 'employee',
  staff: 'employee',
  payroll: 'employee',
  population: 'person',
  crowd: 'person',
  audience: 'person',
  toll: 'death',
  fleet: 'vehicle',
  membership: 'member',
  readership: 'reader',
  circulation: 'copy',
};

/** Plurals that are told in money or points unless a thing stands with them: "car sales", "exports of trucks". */
export const worth: ReadonlySet<string> = new Set(
  (
    'sale export import number figure shipment delivery order profit loss revenue earnings cost price share stock bond rate reserve ' +
    'deposit saving debt asset loan rent wage salary tax fee fine expense payment index future point level yield'
  ).split(' '),
);

/** Heads that say enough alone: "factory jobs" are jobs, but "traffic stops" are no stops. */
export const plainHeads: ReadonlySet<string> = new Set(
  (
    'job worker employee position post person company firm car vehicle phone smartphone product item country user customer ' +
    'plant store home house student school case death ton tonne barrel truck plane jet ship troop soldier product item unit'
  ).split(' '),
);
