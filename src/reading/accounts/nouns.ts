/** Classes of nouns that frames name as `@class`: what is opened, signed, imposed, launched, cut. */
export const nounClasses: Readonly<Record<string, ReadonlySet<string>>> = {
  facility: words(
    'plant factory office center centre facility store shop branch line mill refinery mine campus headquarters hub lab laboratory ' +
      'warehouse outlet site fab foundry complex terminal yard shipyard operation base depot restaurant showroom smelter datacenter ' +
      'gigafactory workshop embassy consulate school hospital clinic dealership mall hotel airport port pipeline reactor works',
  ),
  job: words(
    'job worker employee staff position role people workforce personnel engineer headcount staffer post workers',
  ),
  measure: words(
    'tariff duty sanction ban restriction curb embargo export control limit levy quota tax moratorium freeze penalty suspension ' +
      'blockade blacklist measure grounding cap prohibition surcharge countermeasure',
  ),
  rule: words(
    'law bill act regulation rule order decree legislation guideline policy ordinance directive resolution code standard plan ' +
      'guidance reform notice rulemaking bulletin edict strategy framework statute amendment mandate memorandum proclamation budget charter roadmap',
  ),
  review: words(
    'investigation probe inquiry enquiry review audit inspection examination scrutiny hearing inquest proceeding query check assessment',
  ),
  fine: words('fine penalty damage damages sanction settlement levy compensation restitution'),
  deal: words(
    'deal agreement contract pact accord treaty memorandum mou truce settlement compromise partnership alliance arrangement ' +
      'understanding ceasefire lease tie-up',
  ),
  occasion: words(
    'summit expo fair forum conference hearing exhibition meeting event ceremony congress session convention workshop seminar ' +
      'symposium gala gathering show festival dinner rally groundbreaking roundtable assembly council programme program talks ' +
      'championship tournament dialogue launch inauguration parade exercise drill pavilion',
  ),
  talk: words('talk talks meeting discussion negotiation consultation dialogue conversation call summit'),
  lawsuit: words('lawsuit suit complaint appeal case claim charge petition action motion indictment'),
  company: words(
    'company firm maker business startup start-up unit subsidiary rival stake share division arm brand asset operation retailer lender ' +
      'bank insurer chipmaker carmaker automaker manufacturer developer supplier provider group network property club publisher ' +
      'platform portfolio patent right interest holding majority airline operator chain',
  ),
  money: words(
    'dollar yuan euro pound yen won rupee million billion trillion money fund capital grant loan subsidy aid cash sum amount investment ' +
      '$ € £ ¥ us$ a$ c$ s$ hk$ rmb financing credit package funding franc real rand ruble baht peso',
  ),
  product: words(
    'product service phone smartphone car model chip app software platform drug vaccine device vehicle programme program system tool ' +
      'version game campaign initiative scheme satellite rocket missile tablet laptop feature website currency index fund album film ' +
      'series processor chatbot console aircraft jet truck pickup treatment test portal project accelerator line brand collection ' +
      'robot network card bond token coin suv sedan model mission spacecraft probe',
  ),
  post: words(
    'chief president chairman chairwoman chair ceo cfo coo cto executive director minister secretary governor ambassador head manager ' +
      'officer commissioner judge justice envoy chancellor leader editor coach mayor member partner vice-president spokesman adviser ' +
      'representative deputy attorney treasurer general commander administrator premier speaker',
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
