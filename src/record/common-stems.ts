// How common a stem is in public prose, in four steps. Counted over 3,500 stretches of 3,000 characters of the releases of
// the White House, 2021 to 2024 (public domain), names of people left out. Stems as `fold.ts` cuts them.

/** What a shared stem is worth as a sign that two texts tell one thing: 0.1 where nearly every text has it, 1 where it is rare. */
export function rarityOf(stem: string): number {
  return rarities.get(stem) ?? 1;
}

/** In more than 3 of 10 stretches. */
const everywhere = `
  acros administr american build community continu country depart effort govern help includ invest lead national new peopl president provid
  security stat support through today unit work year
`;

/** In more than 1 of 10. */
const common = `
  acces act action additional addres advanc advis against agency agenda america announc archiv area around assistanc availabl back bas benefit
  bett between bidenwhitehous billion bipartisan both brief call car care cent challeng chang children clean climat clos com commit committ
  company congres cooper coordinat cost council creat crisi critical current day decad defens develop direct discuss dur economic economy educ
  end energy engag enhanc ensur establish every executiv expand experienc fact fami federal first follow forc forward found fund furth futur
  general global good gov group health high historic home http human impact implement importanc improv increas individual industry inform
  infrastructur initiativ international issu job join justic key lab last launch law leadership led level like liv local long low made mak
  make manag many meet memb million month near need next now offic official one open opportunity ord organiz pandemic part partn partnership
  pay plan policy practic priority privat program progres project promot protect protection public receiv recent reduc region regional releas
  remain requir research resourc respons right room safety school secretary sect secur seni serv servic shar sign significant sinc step
  strategy strengthen strong supp system tak take technology term thank thre threat time togeth train two university use vice washington way
  week well whil whit women world www
`;

/** In more than 3 of 100. */
const usual = `
  ability able accelerat accountabl achiev activ activity add addition address administrat advisory advocat affair affect affirm affordabl
  africa again age aggression ago agr agre agricultur ahead aid aim air align allianc allow along already ambassad among anniversary annual
  anoth anti app applic appoint approach appropriat approximat april arm art articl ask assess assist assistant associ associat attack attend
  attorney august authority authoriz averag award awarenes background bank barri becaus becom begin beginn believ best beyond bilateral bill
  black board bolst boost bord bring broad budget bureau busines business california campaign capability capacity capital carolina caus
  celebrat central century ceo certain chain chair charg chief child china citizen city civil civilian clas clear coalition col collabor
  collectiv colleg columbia combat come commerc commercial commission committe common communic complet comprehensiv concern condition conduct
  confirm conflict congressional connect conserv consistent construction consult consum content contract contribut contribution control conven
  coordin corpor counsel count county cours court coverag credit crim criminal cut cyb data date deal death debt decemb decision declar
  dedicat deep deepen defend degre deliv deliver delivery demand democracy democratic demonstrat deploy deputy design detail determin dialogu
  digital dignity diplomatic disability disast discrimin discus discussion diseas district divers dollar domestic done driv drug due ear earli
  earn east eastern educat effect effectiv elect electric eligibl emerg emergency emission emphasiz employ enabl encourag endur enforc entir
  environ environmental equal equip equitabl equity especial essential estimat european even event ever everyon exampl exchang exist expansion
  expect expert express extend extraordinary extrem fac face facilitat facility fair faith far farm fast february fellow fema few field fight
  fil final financ financial find firm fiscal five florida flow focu focus food foreign form forum four framework free freedom friend fuel ful
  full fundamental gap gas gend gener get goal graduat grant great ground grow growth guid guidanc gun half hard head healthcar held hhs
  highest highlight historical history hold hom homeland hon host household humanitarian hundred i'm identify immediat impl important inclusiv
  incom independent indo industrial infl innov innovativ institut institution insuranc integrat intelligenc intend intent interagency interest
  interi internet involv island israel jake january john joint joseph judg july june keep know land larg largest lat learn least leav legal
  legisl legislativ less let leverag life limit line live loan look lost maintain maj majority manufactur march mark market maryland material
  matt mean measur media medical medicar memorandum mental met mexico michael michigan middl military minist mission mobiliz moderniz mov move
  much multipl nationwid nativ nato necessary network nev nominat nomine non nonprofit north not novemb nuclear numb octob off often old once
  ongo only oper operat org oth outcom outlin own pacific parent participant participat particular party pass past path pathway patient pdf
  peac pennsylvania per percent person personnel plac plann play political popul position possibl potential pow prepar prescription preserv
  presidential prevent prevention previous pri pric prim principl prioritiz proces process produc product production professional profit
  promis propos prosperity proud provision publish purchas pursu put quality quick racial rais rang rapid rate reach reaffirm real rebuild
  recogniz recommend record recovery reduction reflect reform regard reiterat rel relat relationship relief replac report represent
  representativ republic republican request rescu resilienc resilient respect respond responsibility responsibl restor result return review
  risk robust rol role rul rule rural russian saf safe sav save scal scienc second section see seek senat send septemb sery set seven several
  sheet show singl sit situ six skill small social society solution sourc south spac span speak special specific spok stability staff
  stakehold stand standard start still stop story strategic strength student study successful sullivan summit sup surviv sustain sustainabl
  tackl taken target task tax teach team technical ten territory test texa text third thousand throughout tie tim took tool top total toward
  track trad transform transition transport travel treasury treat tribal trust turn underscor underserv understand union unprecedent updat
  upload urban urgent usda used vaccin valu vehicl veteran view violenc virginia vision visit vital voic vulnerabl want war wat we'v weapon
  welcom west western whol wide william within workforc yesterday york young
`;

const rarities = new Map(
  [
    { weight: 0.1, stems: everywhere },
    { weight: 0.3, stems: common },
    { weight: 0.6, stems: usual },
  ].flatMap(({ weight, stems }) =>
    stems
      .trim()
      .split(/\s+/)
      .map((stem) => [stem, weight] as const),
  ),
);
