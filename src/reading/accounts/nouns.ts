/** Classes of nouns that frames name as `@class`: what is opened, signed, imposed, launched, cut. */
export const nounClasses: Readonly<Record<string, ReadonlySet<string>>> = {
  facility: words(
    'plant factory office center centre facility store shop branch line mill refinery mine campus headquarters hub lab laboratory ' +
      'warehouse outlet site fab foundry complex terminal yard shipyard base depot restaurant showroom smelter datacenter gigafactory ' +
      'megafactory workshop embassy consulate mission school hospital clinic dealership mall hotel airport port pipeline reactor works ' +
      'supermarket stadium museum bridge railway tunnel dam brewery bakery farm wharf park institute library university bureau station ' +
      'substation studio kitchen cafe bank cannery quarry sawmill shelter',
  ),
  production: words('production manufacturing operation construction output assembly building drilling mining work'),
  job: words(
    'job worker work_force head_count labor_force employee staff position role people workforce personnel engineer headcount staffer post workers teacher nurse doctor developer driver striker',
  ),
  worker: words(
    'worker employee staff union member teacher nurse doctor driver pilot miner crew actor writer dockworker physician academic lecturer ' +
      'engineer mechanic steelworker autoworker postal_worker firefighter paramedic consultant resident attendant guard porter trucker ' +
      'farmworker staffer longshoreman machinist journalist barrister conductor',
  ),
  measure: words(
    'tariff duty sanction ban restriction curb embargo export control limit levy quota tax moratorium freeze penalty suspension ' +
      'blockade blacklist measure grounding cap prohibition surcharge countermeasure',
  ),
  rule: words(
    'law bill act regulation rule order decree legislation guideline ordinance directive resolution code guidance rulemaking edict ' +
      'statute amendment mandate proclamation charter constitution bylaw circular whitepaper rulebook protocol notice',
  ),
  policy: words(
    'plan policy strategy framework budget roadmap reform package standard programme program agenda blueprint scheme',
  ),
  review: words(
    'investigation probe inquiry enquiry review audit inspection examination scrutiny hearing inquest proceeding query check assessment search',
  ),
  fine: words('fine penalty damage damages sanction settlement levy compensation restitution backpay'),
  deal: words(
    'deal agreement contract pact accord treaty memorandum mou truce settlement compromise partnership alliance arrangement ' +
      'understanding ceasefire lease tie-up convention',
  ),
  occasion: words(
    'summit expo fair forum conference hearing exhibition meeting event ceremony congress session convention workshop seminar ' +
      'symposium gala gathering festival dinner rally groundbreaking roundtable assembly council talks championship tournament dialogue ' +
      'inauguration parade exercise drill pavilion debate funeral wedding opening briefing premiere commemoration panel inquiry signing ' +
      'reception celebration talk negotiation show launch',
  ),
  talk: words(
    'talk talks meeting discussion negotiation consultation dialogue conversation call summit dinner lunch breakfast',
  ),
  lawsuit: words('lawsuit suit complaint appeal case claim charge petition action motion indictment'),
  company: words(
    'company firm maker business startup start-up unit subsidiary rival stake share division arm brand asset retailer lender ' +
      'bank insurer chipmaker carmaker automaker manufacturer developer supplier provider group network club publisher ' +
      'platform portfolio patent interest holding majority airline operator chain shareholding competitor distributor producer',
  ),
  money: words(
    'dollar yuan euro pound yen won rupee million billion trillion money fund capital grant loan subsidy aid cash sum amount investment ' +
      '$ € £ ¥ us$ a$ c$ s$ hk$ rmb financing credit package funding franc real rand ruble baht peso',
  ),
  product: words(
    'product service phone smartphone car model chip app software platform drug vaccine device vehicle programme program system tool ' +
      'version satellite rocket missile tablet laptop feature website currency fund handset smartwatch headset player ' +
      'series suite lineup iteration addition processor chatbot hotline helpline console aircraft jet truck van bus tractor motorcycle pickup treatment portal accelerator brand collection update browser camera ' +
      'robot network card bond token coin suv sedan spacecraft probe scooter drone assistant range subscription store marketplace ' +
      'e-reader notebook computer server game magazine newspaper channel airline smartglasses crossover hatchback edition tier',
  ),
  service: words(
    'service flight sailing crossing ferry sale delivery shipment product programme program route app feature account subscription trial rollout model platform website',
  ),
  initiative: words('initiative campaign project scheme partnership'),
  case: words(
    'deal merger acquisition takeover sale plan bid proposal application request transaction drug vaccine treatment device project ' +
      'pipeline permit license licence mine construction export appeal petition motion lawsuit case ruling verdict conviction decision ' +
      'order recommendation settlement patent extradition asylum claim waiver exemption injunction listing purchase tie-up venture expansion use ' +
      'route visa bail permission approval product suit restructuring offering package flight release design increase extension aircraft complaint',
  ),
  talkedOf: words(
    'accusation allegation claim call suggestion criticism idea report notion assertion charge concern comment rumor rumour label ' +
      'blame argument speculation view comparison characterization advice',
  ),
  post: words(
    'chief president chairman chairwoman chairperson chair ceo cfo coo cto executive director minister secretary governor ambassador head ' +
      'manager officer commissioner judge justice envoy chancellor leader editor coach mayor member partner vice-president spokesman ' +
      'spokeswoman adviser advisor representative deputy attorney treasurer general commander administrator premier speaker successor ' +
      'pope king surgeon board replacement provost dean principal vice trustee post position role job chairmanship presidency premiership host anchor captain',
  ),
  /** Told by their tag, since there is no list of them. */
  number: new Set(),
  /** Beside these, whatever a mention of a person stands on. */
  person: words(
    'suspect man woman teenager teen boy girl inmate fugitive escapee gunman shooter killer murderer robber thief burglar pirate driver ' +
      'prisoner convict smuggler dealer trafficker hacker ringleader kingpin couple youth attacker assailant culprit offender student ' +
      'protester demonstrator activist mobster gangster rapist arsonist bomber militant brother sister son daughter father mother ' +
      'husband wife fan player',
  ),
  official: words(
    'minister president premier king queen prince ambassador envoy delegation chancellor leader secretary chief official ceo executive ' +
      'businessman lawmaker senator counterpart chairman head governor mayor representative pope congressman director',
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
