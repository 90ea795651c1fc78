// Blocks of a page that are no news by what they say: links, offers, buttons, credits, the lines about who wrote it.
import type { FurnitureWords } from './furniture-words.ts';
import { pageAsides } from './page-asides.ts';

const rows: readonly FurnitureWords[] = [
  {
    id: 'page/advertisement',
    place: 'any',
    longest: 90,
    pattern:
      /^[\s\W]*(?:advertise?ments?|ads?|sponsored(?: content| by.{0,40})?|promoted(?: content)?|paid (?:content|post)|(?:story|article|content|report) continues(?: below| after)?(?: (?:this |the )?(?:ad(?:vertisement)?|video|gallery|photo)s?)?|(?:advertisement )?(?:continue|keep|scroll(?: down)?) (?:reading|to (?:continue|read|keep))\b.{0,60}|scroll (?:down )?for more.{0,30}|report this ad|skip (?:ad|advertisement|past).{0,40}|(?:ad|video) (?:choices|feedback)|remove ads|loading(?: the player)?(?:…|\.{2,3})?.{0,30}|please wait.{0,20}|you will be redirected.{0,40})[\s\W]*$/i,
    takes: [
      'ADVERTISEMENT',
      '- Advertisement -',
      'Story continues below advertisement',
      'Article continues below this ad',
    ],
    leaves: ['Advertisement spending fell 3 percent.', 'Ads on buses are banned from May.'],
  },
  {
    id: 'page/link-line',
    place: 'any',
    longest: 260,
    pattern:
      /^[\s>»→▶►•*|[(-]*(?:(?:read|see|watch|listen|view|explore|learn|discover) (?:more|also|next|full|the full|our|all|it here)\b[^"“]{0,220}|(?:also|must|don['’]t) (?:read|see|watch|miss)\b.{0,220}|(?:read|watch|listen|see|more|related|recommended|explainer|in (?:pictures|photos|depth|charts)|live(?: blog| updates)?|gallery|photos|video|podcast|further reading|quiz|special report|now playing|up next|trending|more on this|what to (?:read|know)|flashback|fact check|interactive|go deeper|from the archives?|dig deeper)\s?(?:now|here)?\s*[:|»>►▶]\s?.{4,240}|(?:related|recommended|similar)(?: (?:stories|articles?|news|coverage|content|links?|topics?|posts?|reading|videos?|items?))?:?|(?:more|latest|top|other|recent|popular|trending|featured|editor['’]?s['’]?) (?:stories|news|headlines|articles?|posts?|from|on|in|coverage|reading|videos?|picks?|choice)\b(?!.*\b(?:said|say|was|were|is|are|has|had|have|will)\b)[^.!?]{0,80}|(?:you (?:may|might)|readers) (?:also )?(?:like|be interested|enjoy).{0,80}|(?:most|what['’]s) (?:read|popular|viewed|shared|commented|trending|hot)(?: (?:stories|articles|news|posts|in|on|this|today|now|week|videos|here|by|readers|(?-i:\p{Lu})\S+)){0,4}|recommended(?: for you| by .{1,30})?|(?:further|recommended) reading|we (?:have )?also published\b.{0,60}|related (?:quotes|tickers|symbols|stocks|companies)|(?:contacts? for (?:the )?(?:media|press|journalists)|(?:media|press|news) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))|for (?:media|press) (?:enquiries|inquiries))|visit (?:\S+ ){0,6}(?:home ?page|website|site) for (?:more|all|the latest)\b.{0,80}|click (?:here|on|the|to)\b.{0,200}|tap here.{0,100}|(?:go|back) to (?:top|home|the top|article)\b.{0,40}|in this (?:article|story):?.{0,80}|next (?:article|story|post|in .{1,40})|previous (?:article|story|post)|(?:promoted|sponsored) (?:stories|links)|around the web|from (?:our|the) (?:partners?|web)|trending(?: now| stories| topics)?|(?:(?:first|previous|prev|next|last) page|\d{1,3}(?!\d)|[<>«»‹›|]|\s){2,12}|http\S+|www\.\S+)[\s\W]*$/iu,
    takes: [
      'Read more: Ferry strike spreads to a second port',
      'RELATED: Mill owners drop plan',
      'More from Harbor Business',
      'You may also like',
      'See also: what the harbour board found',
    ],
    leaves: [
      'Related companies fell 3 percent on the day, the exchange said.',
      'Read the letter and you will see, she said.',
      'More from the same vein was found below, the miners said.',
      'Most read it as a warning, she said.',
    ],
  },
  {
    id: 'page/newsletter',
    place: 'any',
    longest: 420,
    pattern:
      /^[\s\W]*(?:(?:sign[- ]?up|subscribe|register|join|opt in)\b(?: \S+){0,14}? (?:newsletters?|emails?|alerts?|briefings?|inbox|free|today|now|here|for|to|channels?|list|digest|daily|weekly|whatsapp|telegram|morning|us|our)\b[^"“]{0,300}|(?:get|receive|want|have|enter|love|like)\b(?: \S+){0,16}? (?:newsletters?|in(?:to)? your inbox|to your inbox|email address|breaking news alerts?|notifications?|push alerts?|stories delivered|delivered (?:daily|weekly|straight|direct)).{0,260}|(?:our|the) (?:\S+ ){0,4}newsletters?\b.{0,200}|stay (?:up[- ]to[- ]date|informed|connected|on top|ahead|in the know|updated|tuned)\b.{0,200}|thank(?:s| you) for (?:signing|subscribing|your (?:interest|subscription)|reading|registering|joining|visiting).{0,160}|(?:please )?(?:enter|provide|check) (?:a |your )(?:valid )?(?:email|inbox|name|postcode|zip).{0,160}|you(?:['’]ve| have| are| will)(?: \S+){0,4} (?:subscribed|signed up|unsubscribe|opt out)\b.{0,160}|(?:your )?e-?mail(?: address)?\s*\*?|by (?:signing up|submitting|subscribing|clicking|providing|registering|entering|continuing|joining|checking)\b.{0,360}|this (?:form|site) is protected by .{0,200}|(?:download|get|install) (?:the |our )(?:\S+ ){0,5}app\b.{0,200}|(?:while you(?:['’]re| are) here|.{0,250}\byou can (?:also )?(?:sign up|subscribe)\b.{0,60}\b(?:newsletters?|emails?|briefings?)).{0,300}|already (?:a |have an? )?(?:subscriber|subscribed|member|account|registered).{0,120}|(?:don['’]t have an account|not a (?:subscriber|member)|sign in|log ?in|sign ?out|register now|create (?:an |your )?(?:free )?account|my account).{0,120}|(?:unlimited|full) (?:digital )?access\b.{0,200}|(?:try|start) (?:\S+ ){0,4}(?:free|trial|for (?:just )?[$£€]).{0,160}|(?:to )?(?:continue|keep) reading(?: \S+){0,6}(?: (?:subscribe|register|sign|log|account|offer|free)).{0,200}|(?:this|the) (?:article|content|story|premium content) is (?:(?:only |exclusively )?(?:available )?(?:to|for) (?:our )?(?:subscribers|members)|for subscribers|reserved).{0,200}|you have (?:reached|read|\d+|used|exceeded|exhausted|hit)\b(?: \S+){0,6} (?:articles?|limit|free)\b.{0,160}|(?:support|help (?:us|support|keep)|fund|back|power) (?:our |independent |local |quality |us|free )+(?:journalism|reporting|news|keep|work|newsroom|independent)?.{0,300}|(?:donate|become a (?:member|subscriber|supporter|patron)|make a (?:donation|contribution|gift)|give (?:now|today)|buy (?:now|tickets|a subscription)|subscribe|unsubscribe|sign ?up|join now|renew)(?: (?:now|today|here|to .{1,40}))?)[\s\W]*$/i,
    takes: [
      'Sign up for our daily briefing and never miss a story.',
      'Get the Harbor Letter in your inbox every morning.',
      'Subscribe to Harbor Times for unlimited access',
      'By signing up you agree to our terms.',
      'Already a subscriber? Log in',
      'Every Friday our editors tell what moved markets. You can sign up here for the weekly email newsletter.',
      'Support independent journalism from 5 crowns a month.',
    ],
    leaves: [
      'Sign up fees fell in May, the union said.',
      'Get rid of the rule, she told the council.',
      'Support from the state will end in May.',
      'Thanks to the law, the fee fell.',
    ],
  },
  {
    id: 'page/sharing',
    place: 'any',
    longest: 160,
    pattern:
      /^[\s\W]*(?:\d[\d.,]*\s?k?\s(?:(?:view |post |read )?comments?|shares?|likes?|views?|reads?|retweets?|reactions?|votes?|claps?)|(?:leave|post|add|write|view|show|read|hide|see|be the first to) (?:a |your |all |the )?(?:\d+ )?(?:comments?|repl(?:y|ies)|opinions?)\b.{0,60}|(?:join|start) the (?:conversation|discussion|debate).{0,60}|what do you think\?.{0,80}|have your say.{0,80}|comments? (?:are|have been|on this \w+ (?:are|have)) (?:now )?(?:closed|disabled|turned off|moderated).{0,60}|no comments(?: yet)?|\d+ responses? to .{1,100}|(?:like|follow|find|join|connect with) (?:us|me|him|her|\S+(?: \S+){0,4}) (?:on|at|via) (?:facebook|twitter|x|instagram|linkedin|youtube|telegram|whatsapp|tiktok|threads|google news|flipboard|bluesky|social)\b.{0,90}|(?:follow|connect) @?\S+(?: \S+){0,3}|@\w{2,20})[\s\W]*$/i,
    takes: ['1.2k shares', '214 View comments', 'Follow us on Twitter', 'Leave a comment'],
    leaves: [
      'Share prices fell.',
      'Follow the money to Oslo, she said.',
      'Email use is down by a third this year.',
      '1,200 workers',
    ],
  },
  {
    id: 'page/buttons',
    place: 'any',
    longest: 160,
    pattern: { test: (words) => isOnlyButtons(words) },
    takes: ['Share', 'Share on Facebook Tweet', 'Print Email Save', 'Share this article with your friends', 'A A A'],
    leaves: ['Share prices fell.', 'It is on.', 'Email use is down by a third this year.'],
  },
  {
    id: 'page/credit',
    place: 'any',
    longest: 220,
    pattern:
      /^[\s([]*(?:(?:file |stock |handout |representational |cover |featured |lead |main |header |top )?(?:photo(?:graph)?s?|images?|pictures?|pics?|illustrations?|graphics?|video|visuals|credits?|screengrab|screenshot|courtesy|source image|image source|photo source|picture source|image copyright|image caption|media caption|figure|photo illustration|artwork)\b(?: credits?)?(?:\s*[:/|©]\s*.{0,200}|\s+(?:by|courtesy|from|via|credit|copyright|©)\b.{0,160})|(?:image|media|photo|picture) (?:copyright|caption|source|credit)\b.{0,200}|file(?: photo| image| picture)?[.:]?|(?:\S+ ){0,6}?(?:\/|via |\| ?|, |— ?|- ?|©|\()\s?(?:getty(?: images)?|afp|reuters|ap(?: photo| images)?|epa(?:-efe)?|shutterstock|istock(?:photo)?|bloomberg|xinhua|alamy(?: stock photo)?|pa(?: wire| images| media)?|rex(?: features)?|unsplash|flickr|wikimedia(?: commons)?|nurphoto|zuma(?: press)?|sipa(?: usa)?|anadolu(?: agency)?|imago|dpa|tass|vcg|cfp|ians|pti|ani|kyodo|yonhap|aap|adobe stock|pixabay|handout|file)[)\s.]*(?:\/ ?\S+)?|.{5,180}[\s.([](?:file (?:photo|image|picture|footage)|(?:courtesy|handout|stock|contributed|submitted|supplied) (?:photo|image)|photos? by \S+(?: \S+){0,4})|getty(?: images)?|shutterstock|istock(?:photo)?|(?:ap|afp|reuters|epa|getty images|bloomberg|xinhua|vcg)(?: photo)?\s?\/\s?.{2,80}|©.{2,120}|enlarge(?: this)? image|toggle caption|hide caption|view (?:gallery|image|photos?|slideshow|fullscreen)\b.{0,40}|(?:open|close) (?:image|gallery|modal|fullscreen|this dialog).{0,40}|(?:photo|image|slide) ?\d+ (?:of|\/) \d+|\d+ ?(?:\/|of) ?\d+|\d+ (?:photos|images|pictures)|(?:play|watch) ?(?:the )?video.{0,60}|volume(?: \d+%)?|this (?:video|browser|content|feature|audio) (?:is|does|can|file|cannot|requires|was|has)\b.{0,160}|(?:your|the) browser does not support.{0,120}|an? official (?:government )?(?:web)?site of the\b.{0,140}|here['’]s how you know.{0,20}|(?:please )?enable javascript.{0,120}|to (?:view|play|watch|hear|listen to|see) this (?:video|audio|content|page|clip)\b.{0,200}|.{5,400}[.\s](?:(?:photo|image|picture) )?(?-i:C)redits?\s?(?::|\.{3}|…)\s?(?-i:\p{Lu}).{1,80})[\s)\]]*$/iu,
    takes: [
      'Photo: Ida Holm',
      'A furnace in 1962. File photo',
      'Ida Holm / Getty Images',
      'Image copyright Reuters',
      'To view this video please enable JavaScript.',
      'The tram under a sheet in Norvik East.Credit: Ida Holm',
      'AP Photo/Ida Holm',
      '(File photo)',
      '1 of 8',
    ],
    leaves: [
      'Photo sharing is banned in the courtroom.',
      'He sued the agency over its pictures.',
      'Video of the crash spread.',
      'The bank gave the town more credit: ten million crowns.',
    ],
  },
  {
    id: 'page/caption-with-agency',
    place: 'any',
    longest: 500,
    pattern:
      /^.{15,440}[([](?:photo by |photo: ?)?\p{Lu}[\p{L}\d.'’ -]{1,30}\/\s?\p{Lu}[\p{L}.'’ -]{2,40}[)\]]\.?\s*(?:(?:View |More )?(?:[Pp]hotos?|[Gg]allery|Photo [Gg]allery)[ >»]*)?$/u,
    takes: ['Mayor Ida Holm (R) meets guests in Oslo, March 26, 2012. (Harbor/Lee Chen)'],
    leaves: ['The ministry named two posts (deputy and secretary).', 'Trains run every hour (and/or half hour).'],
  },
  {
    id: 'page/times',
    place: 'any',
    longest: 120,
    pattern:
      /^[\s\W]*(?:(?:first |originally )?(?:published|posted|updated|last (?:updated|modified)|modified|created|date|issued|time)(?: on| at)?\s*:?\s*(?=.{0,60}(?:\d{1,2}[:.]\d{2}|(?:19|20)\d{2}|ago\b|today|yesterday)).{3,80}|\d+ ?(?:min(?:ute)?s?|m|h|hours?|hrs?|days?|weeks?|months?|years?)\.? ?(?:read|ago|reading time|watch|listen).{0,20}|(?:reading|read) time\s*:?.{0,30}|(?:an?|one|two) (?:minute|hour|day|week|month|year)s? ago|estimated read.{0,30}|\d{1,2}[:.]\d{2} ?(?:am|pm|[A-Z]{2,4})|\d{1,2}:\d{2})[\s\W]*$/i,
    takes: [
      'Published 3 November 2023, 10:15',
      'Updated: 2 hours ago',
      '4 min read',
      '18.30 BST',
      'Last modified on Fri 3 Nov 2023 16.20 GMT',
    ],
    leaves: [
      'Published in 2021, the book sold a million copies in its first year, and its author was sued for libel twice before it won the prize of the year.',
      'Updated rules take effect in May.',
    ],
  },
  {
    id: 'page/by-whom',
    place: 'any',
    longest: 200,
    pattern:
      /^[\s\W]*(?:(?:written |story |words |reported |text |posted |published |compiled |edited )?by:? (?-i:\p{Lu})[\p{L}'’.-]+(?: (?:(?-i:\p{Lu})[\p{L}'’.-]*|de|van|von|al|bin|der|da|la|and|in|for|of|&)|,){0,14}|(?:author|reporter|writer|editor|source|producer|contributor|photographer)s?\s*:\s*.{2,80}|(?:view|see|read) (?:all|more)(?: (?:posts|articles|stories|of|from|by)){0,3}.{0,60}|(?:more|posts|articles|stories) by .{2,60}|about the authors?:?|(?:tags?|topics?|keywords|categor(?:y|ies)|filed under|labels|posted in|sections?|in this story|companies in this article|locations?)\s*:.{0,200}|(?:tags?|topics?|related topics?|keywords|categories|filed under|share this.{0,30}|comments?|advertisement|conversation|newsletter|notes?|references?|footnotes?)\s*:?)[\s\W]*$/iu,
    takes: ['By Ida Holm', 'Tags: ferries, strikes', 'About the author', 'Written by Ida Holm and Tom Reyes'],
    leaves: [
      'By 2030 it will run on hydrogen.',
      'Tags on the bags were missing.',
      'By Friday the union had called off the strike.',
    ],
  },
  {
    id: 'page/standing-notice',
    place: 'any',
    longest: 500,
    pattern:
      /^[\s\W]*(?:this (?:entry|post|item) was (?:posted|written|filed|tagged)\b.{0,440}|(?:©|\(c\)|copyright)\s?.{0,20}\b(?:19|20)\d{2}\b.{0,260}|.{0,120}\ball rights reserved\b.{0,260}|(?:we|this (?:site|website)|our (?:site|website)|.{2,40} and our partners) (?:and our partners )?(?:uses?|stores?|may use) cookies\b.{0,400}|(?:accept|reject|manage|allow) (?:all )?(?:cookies|consent|preferences)\b.{0,100}|(?:privacy|cookie) (?:policy|notice|settings|preferences).{0,160}|terms (?:of (?:use|service)|and conditions).{0,120}|(?:got|have|do you have|know|seen)\b[^.?!]{0,60}\b(?:story|tips?|news tip|something to (?:share|say)|correction|more information)\b.{0,20}\?.{0,300}|do you know (?:more|anything|something) about\b[^.?!]{1,80}\?.{0,300}|(?:if you (?:have|wish to make) a complaint|when we learn of a mistake|we (?:strive|are committed) to correct)\b.{0,400}|(?:this|our) (?:web)?site\b.{0,120}\b(?:press standards|press council|editors['’]? code)\b.{0,440}|.{3,400}↩.{0,3}|(?:contact|email|e-mail|reach|write to|tip|send (?:tips|us|your|an?)|message|call)\b[^.]{0,120}(?:\S+@\S+|\[email protected\]).{0,160}|.{0,160}\[email[\s\u00a0]protected\].{0,80}|(?:if you|see|spot|found|report|notice)\b(?: \S+){0,5} (?:an? )?(?:error|typo|mistake|correction|inaccurac\w+).{0,240}|(?:to )?(?:report|suggest) (?:an? )?(?:error|typo|correction|factual).{0,160}|(?:this (?:article|story|post|content|page|site|report|piece|feature)) (?:contains|may contain|includes|uses|features) (?:affiliate|links|sponsored|product).{0,300}|.{0,120}\b(?:may|might|will|can) (?:earn|receive|get|make|collect) (?:an? |some )?(?:affiliate )?(?:commission|share of|compensation).{0,240}|our standards:.{0,120}|(?:copyright|reprints?|permissions?|licens(?:e|ing)(?: rights)?|request (?:reprint|permission).{0,60}|purchase licen[cs]ing rights.{0,60}|acquire licensing rights.{0,60})|(?:view|see|read) (?:the )?original(?: (?:article|content|source|story))?\b.{0,80}|(?:all )?(?:market )?(?:quotes|data) (?:are |is )?(?:delayed|provided|displayed|a real-time snapshot).{0,260}|\((?-i:ATTN|EDS|UPDATES?|ADDS?|RECASTS?|CORRECTS?|REWRITES|REPEATS)\b[^)]*\)|fact check: we strive for.{0,200})[\s\W]*$/i,
    takes: [
      '© 2023 Harbor Media. All rights reserved.',
      'This website uses cookies to improve your visit.',
      'Got a tip? Write to tips@harbor.example',
      'We may earn a commission if you buy through our links.',
      'Do you know more about the sale? You can reach Ida Holm on Signal.',
      'This website follows the Editors’ Code of the press. If you have a complaint, write to the editor.',
      'Filed with the court in May. ↩︎',
      '(ATTN: UPDATES with details in last paras)',
      'Data is a real-time snapshot, delayed by 15 minutes.',
    ],
    leaves: ['Contact with the boat was lost at noon.', 'The board will receive a report on errors.'],
  },
  {
    id: 'page/author-note',
    place: 'tail',
    longest: 480,
    pattern:
      /^[\s\W]*(?:(?:(?-i:\p{Lu})[\p{L}'’.-]+ ){1,4}(?:is|was|covers|writes|reports|has (?:been|covered|reported|worked)|joined|works|can be (?:reached|contacted|found|followed))\b(?=.{0,160}\b(?:reporter|correspondent|writer|editor|journalist|columnist|freelancer?|contributor|blogger|covers|covering|writes|reports on|producer|anchor|bureau|reached|followed|author of)\b).{0,440}|(?:follow|reach|contact|email) (?:(?-i:\p{Lu})[\p{L}'’.-]+ ?){1,4}(?: on| at| via| @|:).{0,200}|about (?:the )?(?:author|writer|reporter|journalist)s?\b.{0,300}|(?:the|this) (?:writer|author) is\b.{0,300}|(?:this|the) (?:article|story|post|piece|report|column|essay|interview) (?:was |has been |is )?(?:(?:first|originally|previously|also) )?(?:appeared|published|republished|adapted|posted|produced|appears|written|reprinted|syndicated|supported|funded)\b.{0,400}|(?:first|originally) (?:published|appeared|posted)\b.{0,200}|(?:a |this )?correction (?:was made|has been made|:).{0,400}|(?:an )?earlier versions? of this (?:article|story|report|post|headline)\b.{0,400}|(?-i:[a-z]{2,4}(?:\/[a-z]{2,4}){0,3} \([^)]{2,60}\))|(?:views|opinions) expressed\b.{0,400}|the (?:views|opinions) .{0,60}(?:expressed|are (?:those|his|her|their)).{0,400}|disclaimer\b.{0,440}|sources?\s*:.{2,200}|write (?:to|a letter to) .{0,160}|(?:with (?:inputs?|files|reporting|additional reporting|reports?) (?:from|by)|additional reporting by|reporting by|editing by)\b.{2,300}|contributing\s*:.{2,160}|(?:(?:associated press|ap|reuters|\S+)['’]?s? ){0,2}(?:(?:staff )?(?:writers?|reporters?|journalists?|correspondents?|producers?) )?(?-i:\p{Lu})[^.]{3,160} (?:also )?contributed(?: reporting| to (?:this|the) (?:report|story|article))?(?: from [^.]{2,60})?\.?|for more (?:information|on|news|stories|about).{0,240})$/iu,
    takes: [
      'Ida Holm is a reporter for the Harbor Times. She covers ports.',
      'Follow Ida Holm on Twitter.',
      'This article was originally published by Harbor Weekly.',
      'Source: Harbor Wire',
      'A correction was made on May 2, 2020: An earlier version of this article misstated the number of ships.',
      'ih/tr (Harbor Wire, AFP)',
    ],
    leaves: ['Ida Holm is the mayor of the town.', 'The writer Ida Holm was fined.', 'Sources said a deal was near.'],
  },
];

/** The rules in order. A rule of the `tail` drops what comes after it, too, where nothing long follows. */
export const furnitureWords: readonly FurnitureWords[] = [...rows, ...pageAsides];

/** A row of buttons: no word in it but theirs, and one at least that names a button. */
function isOnlyButtons(words: string): boolean {
  const each = words.toLowerCase().match(/[\p{L}\p{N}+’'-]+/gu) ?? [];
  if (each.some((word) => !buttons.has(word) && !betweenButtons.has(word) && !/^[\d.,]+k?$/.test(word))) return false;
  return each.some((word) => buttons.has(word)) || (each.length > 1 && each.every((word) => /^a[+-]?$/.test(word)));
}

const buttons = new Set(
  `share shares tweet pin like likes email e-mail print save saved bookmark comment comments copy copied link whatsapp facebook twitter
  linkedin reddit pinterest telegram messenger instagram youtube flipboard pocket tumblr weibo wechat viber snapchat tiktok threads bluesky
  mastodon google clipboard sms reply menu close listen subscribe follow gift post favorite favourite text search home login`.split(
    /\s+/,
  ),
);
const betweenButtons = new Set(
  `x via on this article story page it with your friends friend a aa a+ a- an the to by size more icon opens in new window tab click and or
  options tools us me for button line plus font`.split(/\s+/),
);

/** Whether one rule takes a block's words. */
export function isOf(id: string, words: string): boolean {
  const rule = furnitureWords.find((one) => one.id === id);
  return rule !== undefined && words.length <= rule.longest && !isNoWords(words) && rule.pattern.test(tamed(words));
}

/** The rule that takes a block's words in a place, or null. */
export function furnitureIn(words: string, place: Place): FurnitureWords | null {
  const known = told[place].get(words);
  if (known !== undefined) return known;
  const found = ruleFor(words, place);
  if (told[place].size > mostTold) told[place].clear();
  told[place].set(words, found);
  return found;
}
type Place = FurnitureWords['place'];
/** Blocks remembered for each place: few, since words cut from a page may keep the whole page in memory. */
const mostTold = 500;
/** A block is asked about more than once, and the furniture of an outlet stands on each of its pages. */
const told: Readonly<Record<Place, Map<string, FurnitureWords | null>>> = {
  head: new Map(),
  any: new Map(),
  tail: new Map(),
};

function ruleFor(words: string, place: Place): FurnitureWords | null {
  if (isNoWords(words)) return null;
  const tame = tamed(words);
  const fits = (rule: FurnitureWords) =>
    (rule.place === 'any' || rule.place === place) && tame.length <= rule.longest && rule.pattern.test(tame);
  return furnitureWords.find(fits) ?? null;
}

/** Long runs of signs, and of letters without a space, are no words: on them patterns would only take time. */
function isNoWords(words: string): boolean {
  return words.length >= 90 && words.split(' ').some((word) => word.length >= 90 && /\S{90}/.test(word));
}

function tamed(words: string): string {
  return words.replace(/[^\p{L}\p{N}]{6,}/gu, ' - ');
}
