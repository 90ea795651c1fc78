// The lines an outlet puts round its news: what they look like, and where on the page they stand.
import type { PartKind } from '../model/report.ts';
import type { RuleId } from '../model/span.ts';

/** `head`: before the first paragraph or close after it; `tail`: among the last blocks; `any`: wherever it stands. */
export type Place = 'head' | 'tail' | 'any';

/** A kind of furniture line. Patterns see one whole block; its groups (`names`, `outlet`) are read by `tell-page.ts`. */
export interface FurnitureRule {
  readonly id: RuleId;
  readonly kind: PartKind;
  readonly places: readonly Place[];
  readonly pattern: RegExp;
  readonly takes: readonly string[];
  readonly leaves: readonly string[];
}

/** The rules in order: the first that takes a block decides what it is. */
export const furnitureRules: readonly FurnitureRule[] = [
  {
    id: 'intake/outlet-and-section',
    kind: 'section',
    places: ['head'],
    pattern:
      /^(?:(?<outlet>\p{Lu}[\p{L}'’&]*(?: (?:of |the |and )?\p{Lu}[\p{L}'’&]*){0,5})\s*[|›»]\s*(?:World|Business|Economy|Markets?|Tech(?:nology)?|Politics|Science|Companies|Finance|Industry|Energy|Health|Opinion|(?:Latest )?News|(?:Press|News|Media) (?:releases?|room)|Newsroom|Statements?)|(?<outlet>(?:\p{Lu}[\p{L}'’&]* ){1,4}(?:Today|Weekly|Daily|Times|Post|News|Journal|Tribune|Herald))(?:\s*[/>›»]\s*\p{Lu}[\p{L}'’&. -]{2,30}){1,4})$/u,
    takes: [
      'Harbour Post | Business',
      'Board of Ports | Press releases',
      'Harbour Weekly / Docks & Cranes',
      'Ships Today > Ferries > Safety',
    ],
    leaves: ['Ferries stop | Harbor Times', 'Home > News > Technology', 'Business leaders meet at News | Talks'],
  },
  {
    id: 'intake/section-path',
    kind: 'section',
    places: ['head'],
    pattern:
      /^(?=.{3,60}$)(?:[A-Z][\w&'’. -]*(?:\s*[/>›»]\s*[A-Z][\w&'’. -]*){1,4}|[A-Z][A-Z&'’. -]*(?:\s*\|\s*[A-Z][A-Z&'’. -]*){1,4})$/,
    takes: ['SOURCE / ECONOMY', 'Home > News > Technology', 'BUSINESS | ENERGY'],
    leaves: [
      'Steel makers and unions agree',
      'Ferries stop | Harbor Times',
      'Output rose 3/4 of a point, the ministry said.',
    ],
  },
  {
    id: 'intake/section-name',
    kind: 'section',
    places: ['head'],
    pattern:
      /^(?:World|Business|Economy|Markets?|Tech(?:nology)?|Politics|Science|Companies|Finance|Industry|Energy|Health|Asia|Europe|Africa|Americas|Opinion|News|Breaking news|Exclusive|Interview|Analysis|Feature|Profile|Special report|Commentary|Editorial|Obituary|Q ?& ?A|Explainer|Fact check|(?:Letter|Dispatch|Postcard) from \p{L}+(?: \p{L}+)?|(?:For immediate|Press|Media|News) release(?: no\.? ?[\d/-]{1,12}| [\d/-]{1,12})?)(?: news)?\s*:?$/iu,
    takes: [
      'BUSINESS',
      'World News',
      'FOR IMMEDIATE RELEASE',
      'Press release No. 2021/14',
      'INTERVIEW',
      'LETTER FROM OSLO',
    ],
    leaves: ['Business leaders meet in Lyon', 'Technology shares slip', 'Letter from jailed mayor stirs Oslo'],
  },
  {
    id: 'intake/marked-subheading',
    kind: 'subheading',
    places: ['any'],
    pattern: /^(?:#{2,6}\s.{1,120}|(?:\*\*|__|<[a-z]{1,6}>)+[^*_<>]{1,100}(?:\*\*|__|<\/[a-z]{1,6}>)+:?)$/,
    takes: ['## What comes next', '**<u>Delegates</u>**'],
    leaves: ['**Ferries** stop on Monday, the union said.', '#strike was the word of the day'],
  },
  {
    id: 'intake/byline',
    kind: 'byline',
    places: ['head', 'tail'],
    pattern:
      /^(?:(?:Written|Story|Words|Report|Analysis)\s+)?(?:[Bb]y|BY|[Aa]uthors?(?=:)):?\s+(?<names>[A-Z\p{Lu}][\p{L}'’.-]*(?:[\s,&|/]+(?:and\s+|in\s+|for\s+|of\s+|the\s+|with\s+|de\s+|von\s+|van\s+|al-){0,2}[A-Z\p{Lu}][\p{L}\d'’.-]*){0,30})[.:|]?$/u,
    takes: [
      'By Marta Lindqvist',
      'By ANA PEREIRA and JOHN O’NEIL',
      'By A. B. Okafor, Staff Writer',
      'by Lee Chen in Taipei',
      'By Ida Holm for the Harbor Review',
    ],
    leaves: [
      'By 2030 it will run on hydrogen.',
      'By Friday, the union had called off the strike, and ferries sailed again.',
    ],
  },
  {
    id: 'intake/byline-by-office',
    kind: 'byline',
    places: ['head'],
    pattern:
      /^(?:(?<names>\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}), (?:\p{Lu}\p{L}+ ){0,2}(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Cc]olumnist)|(?:[Oo]ur|[Ss]taff|[Ss]pecial|[Ww]eb) (?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Dd]esk)|(?:\p{Lu}\p{L}+ ){1,2}(?:Bureau|Desk)(?: \| \p{Lu}[\p{L} ]{2,30})?)$/u,
    takes: ['Ida Holm, Business Editor', 'Staff writer', 'HN Bureau | New Delhi'],
    leaves: ['Ida Holm, the editor, resigned', 'Ida Holm, Editor of the Post, quits', 'Writer'],
  },
  {
    id: 'intake/desk-line',
    kind: 'byline',
    places: ['head', 'any'],
    pattern:
      /^[-–—\s]{0,4}[([]?(?:(?:Additional|Further|With) reporting|Reporting|Writing|Editing|Compiled|Edited|Written|Reported|Translated|With assistance)(?: and [a-z]+)?\s*(?:by|from|:)\s+(?<names>\p{Lu}.{1,400}?)[)\]]?\.?$/u,
    takes: [
      'Reporting by Nadia Roth; Editing by Paul Imbert',
      '(Reporting by Nadia Roth in Oslo; writing by Paul Imbert)',
      'Additional reporting by Lena Ortiz',
    ],
    leaves: ['Reporting by the ministry was late, auditors said last week in their yearly letter to the council'],
  },
  {
    id: 'intake/contributors',
    kind: 'byline',
    places: ['any'],
    pattern: /^(?![^"“]*\bsaid\b).{3,300}\bcontributed (?:reporting|to this (?:report|story|article|post))\b.{0,80}$/,
    takes: ['-- Ada Brandt and Tom Reyes contributed to this report.', 'Ada Brandt contributed reporting from Lisbon.'],
    leaves: ['Weak exports contributed to this year’s loss.'],
  },
  {
    id: 'intake/credit',
    kind: 'credit',
    places: ['any'],
    pattern:
      /^[([]?(?:(?:File )?(?:Photo|Image|Picture|Photograph|Illustration|Graphic|Video|Credit)s?(?: credits?)?(?:\s*[:/|]\s*|\s+(?:by|courtesy(?: of)?)\s+).{1,100}|(?:AP Photo|REUTERS|AFP|Xinhua|VCG|EPA|Bloomberg|Getty Images)\s*\/\s*.{1,80}|Getty Images|Shutterstock|iStock)[)\]]?$/i,
    takes: ['Photo: VCG', 'Image credits: Ida Holm / Getty Images', '(AP Photo/Ida Holm, File)', 'REUTERS/Ida Holm'],
    leaves: ['Photo sharing is banned in the courtroom.', 'Images of the damage spread within hours, officials said.'],
  },
  {
    id: 'intake/caption',
    kind: 'caption',
    places: ['any'],
    pattern:
      /^(?:FILE(?: PHOTO)?\s*[-–—:]\s?.{10,}|.{5,700}[\s.](?:[([](?:AP )?(?:Photo|Image|Picture)s?\b[^)\]]{0,150}[)\]]|[([](?:Reuters|AFP|Xinhua|EPA|AP|VCG|Getty Images)\s?\/[^)\]]{1,80}[)\]]|\[[^\]]{0,80}(?:Reuters|AFP|AP|EPA|Getty Images|Xinhua|Anadolu)[^\]]{0,20}\]|(?:File )?(?:Photo|Image|Picture|Photograph)s?(?: credit)?\s?: ?.{1,80}|(?:REUTERS|AFP|AP|EPA|Xinhua)\/\p{Lu}.{1,60}|(?:\||\/|via|by)\s?(?:AFP\/)?Getty Images)\.?)$/u,
    takes: [
      'FILE - Workers leave the Harbor Steel plant in Tampa on March 2, 2021.',
      'Workers leave the plant. (AP Photo/Ida Holm, File)',
      'The chip maker’s stand at the fair Photo: VCG',
      'The minister speaks to the press. REUTERS/Ida Holm',
      'Visitors at the expo [Photo/Agencies]',
      'Visitors at the expo in Oslo [File: Ida Holm/Reuters]',
      'Visitors at the expo. Photograph: Ida Holm/AFP',
    ],
    leaves: ['The photo was taken in May, she told the court.', 'He sued the agency Getty Images.'],
  },
  {
    id: 'intake/address',
    kind: 'link',
    places: ['head'],
    pattern: /^(?:(?:source |canonical )?(?:url|link)\s*:\s*)?<?(?<url>https?:\/\/[^\s>]+)>?$/i,
    takes: ['url: https://harbor.example/a/1', 'https://harbor.example/a/1'],
    leaves: ['See https://harbor.example/a/1 for more.'],
  },
  {
    id: 'intake/link',
    kind: 'link',
    places: ['any'],
    pattern:
      /^[>»→▶\s]*(?:(?:Read|See|Watch|Hear|Listen)(?: more| also| next| full| the full)\b.{0,160}|(?:Also read|Also see|Also|Related(?: stories| articles?| news| coverage| content| links?)?|More (?:on|from) .{2,50}|Watch|Listen|Recommended|In pictures|Don['’]t miss|Must read|Explainer|Opinion|Live updates?)\s*[:|>»].{0,200}|Related(?: stories| articles| news| coverage| content| links)?|Click (?:here|on)\b.{0,160}|Read more|(?:Story|Article) continues below.{0,60}|For the latest on .{1,100}|For more (?:information|on|news)\b.{0,160}|Most (?:read|popular)|Trending(?: now)?|Recommended(?: for you)?|You may also like.{0,40}|What to read next.{0,40}|(?:Top|Latest) (?:stories|news)|Tags?\s*:.{0,200}|Topics?\s*:.{0,200}|Filed under\b.{0,200}|https?:\/\/\S+)$/i,
    takes: [
      'Read more: Strike spreads to Gdansk',
      'Related: Ferry workers walk out',
      'Click here for the full list.',
      'RELATED STORIES',
    ],
    leaves: [
      'Related companies fell 3 percent.',
      'Read the letter and you will see, she said.',
      'More on this side of the border have jobs.',
    ],
  },
  {
    id: 'intake/newsletter',
    kind: 'link',
    places: ['any'],
    pattern:
      /^(?:(?:Sign up|Subscribe|Register|Join)\b.{0,60}\b(?:newsletters?|emails?|alerts?|briefings?|inbox|free|today|subscribers?|channel)\b.{0,160}|(?:Subscribe|Sign up|Log in|Sign in)(?: now| here)?[.!]?|Follow (?:us|me|\p{Lu}\S*(?: \S+){0,4}) on (?:Twitter|Facebook|X|Instagram|LinkedIn|WeChat|Weibo|Telegram|Google News)\b.{0,120}|Get (?:the|our|all)\b.{0,80}\b(?:newsletter|inbox|app|alerts?)\b.{0,120}|Keep up with .{0,160}|Download (?:the|our) .{0,60}\bapp\b.{0,100}|(?:Our|The) (?:daily|weekly|morning|free) newsletter.{0,160}|Share(?: this)?(?: (?:article|story|on .{1,40}))?|Advertise(?:ment|ment - .{0,40}| with us)|Need help\?|Support (?:our|independent) journalism.{0,160}|This (?:site|website) uses cookies.{0,200}|\d+ min(?:ute)?s? read|\d+ comments?|Comments?|Print|Email)$/iu,
    takes: [
      'Sign up for our daily newsletter.',
      'ADVERTISEMENT',
      'Follow Ida Holm on Twitter: https://example.com',
      '4 min read',
    ],
    leaves: ['Sign up fees fell in May.', 'Follow the money, she said.', 'Subscribe rates rose 4 percent.'],
  },
  {
    id: 'intake/page-control',
    kind: 'link',
    places: ['any'],
    pattern:
      /^(?:Skip to .{2,30}|Menu|Search|Home|Save(?: (?:article|story))?|Bookmark|Copy link|Link copied|Reprints?|(?:Show|Load|See|View) (?:more|less|all)(?: \w+){0,3}|(?:Continue|Keep) reading.{0,60}|Read (?:the )?original.{0,60}|(?:Join|Start) the (?:conversation|discussion).{0,40}|Report (?:an? )?(?:error|typo).{0,40}|(?:Listen|Watch) (?:to this (?:article|story)|now|live).{0,40}|Already (?:a subscriber|have an account).{0,40}|Loading.{0,20}|Video|Audio|Gallery|Live|\d+ (?:shares?|views?|likes?)|Our Standards:.{0,80}|Opens? (?:in )?(?:a )?new (?:tab|window))$/i,
    takes: [
      'Skip to main content',
      'Show more',
      'Listen to this article 3 min',
      'Our Standards: The Harbor Trust Principles.',
    ],
    leaves: ['Video of the crash spread fast.', 'Search teams found the boat.', 'Home prices fell 3 percent.'],
  },
  {
    id: 'intake/contact',
    kind: 'link',
    places: ['any'],
    pattern:
      /^[([]?(?:(?:To contact|Contact|Write to|Email|E-mail|Reach|Tips?)\b[^.!?]{0,120}\S+@\S+\.?|(?:Contact|To contact) (?:the )?(?:us|reporters?|authors?|editors?)\b.{0,160}|(?:(?:Press|Media|News) )?Contacts?\s*:.{1,120}|(?:From|To|Cc|Sent)\s*:.{1,120}|[\w.+-]{2,40}@[\w.-]{3,60}|(?:(?:Web )?Editors?|Author|Reporter|Producer)\s*:\s*.{1,60})[)\]]?$/i,
    takes: [
      'Write to Ida Holm at ida.holm@harbor.example',
      'To contact the reporter on this story: Ida Holm in Oslo',
      'Contact: Press Office, 555-0199',
      '(Web editor: Holm)',
    ],
    leaves: ['Contact with the boat was lost at noon.', 'Email use fell in May, the survey found.'],
  },
  {
    id: 'intake/copyright',
    kind: 'sign-off',
    places: ['any'],
    pattern:
      /^(?:©.{0,160}|(?:\(c\)|copyright\b).{0,20}\b\d{4}\b.{0,160}|.{0,40}\ball rights reserved\b.{0,160}|This (?:material|story|article|report) (?:may not be|was (?:originally|first) published|originally appeared).{0,200}|.{0,60}©\s?\d{4}.{0,100})$/i,
    takes: ['© 2023 Harbor Media Ltd. All rights reserved.', '(c) 2023 Harbor Media', 'Copyright 2021 Harbor Media'],
    leaves: ['The bill rewrites the law on copying.', '(c) This rule gives no right to sue.'],
  },
  {
    id: 'intake/end-mark',
    kind: 'sign-off',
    places: ['any'],
    pattern: /^(?:\\?#{2,}|\\?#(?: #)+|[_=~—–*•·. -]{2,}|[-–—]\s?(?:30|ends?)\s?[-–—]|ENDS?|\(END\))$/i,
    takes: ['###', '\\###', '___', '* * *', '-30-', 'ENDS', '———'],
    leaves: ['-30 degrees', 'The end'],
  },
  {
    id: 'intake/source-line',
    kind: 'sign-off',
    places: ['head', 'tail'],
    pattern:
      /^(?:[Ss]ource|SOURCE|Sources|[Pp]ublisher(?=:))(?:\s*:?\s*|\s*:\s*(?<outlet>\S.{0,60})|(?<=^SOURCE)\s+\S.{0,80})$/,
    takes: ['Source', 'Source: Harbor Wire', 'SOURCE', 'SOURCE Harbor Steel Inc.'],
    leaves: ['Sources close to the talks said a deal was near.'],
  },
  {
    id: 'intake/notice',
    kind: 'sign-off',
    places: ['tail'],
    pattern:
      /^(?:The (?:news|views|opinions?|article|information|content)\b.{0,120}\b(?:do(?:es)? not|are (?:those|solely)|is for)\b.{0,400}|Any questions regarding\b.{0,200}|\(?With (?:input|inputs|reports?) from .{2,80}|\(?(?:Except for the headline|This (?:story|report|article) (?:has not been|was) (?:edited|published|produced|generated)).{0,200}|Disclaimer\s*:.{0,400}|(?:Media|Press|Investor(?: relations)?|News) [Cc]ontacts?\s*:?.{0,120}|About [\p{Lu}][^.]{1,60})$/u,
    takes: [
      'The views expressed here are those of the author.',
      '(With inputs from agencies)',
      'Media Contact:',
      'About Harbor Steel',
    ],
    leaves: ['The news came late.', 'About 300 people were hurt.'],
  },
];
