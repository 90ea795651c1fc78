// What a page says to its reader, and not of the news: pleas for money, calls to write in, notes on the text itself, words of its machinery.
import type { FurnitureWords } from './furniture-words.ts';

/** The rules in order; those of `page-furniture.ts` go before them. */
export const pageAsides: readonly FurnitureWords[] = [
  {
    id: 'page/plea',
    place: 'any',
    longest: 1500,
    pattern: { test: isPlea },
    takes: [
      'Dear reader, we have a request for those who can afford to subscribe: please do.',
      'As you join us today from abroad, we have a small favour to ask. Tens of thousands have placed their trust in our journalism.',
      'We rely on readers like you to fund our journalism.',
      'Your support makes stories like this possible.',
    ],
    leaves: [
      'We rely on the river for everything, the farmer said.',
      'Your vote matters, she told the rally.',
      '"We ask you to support our journalism," the editor told the court.',
    ],
  },
  {
    id: 'page/your-turn',
    place: 'any',
    longest: 280,
    pattern: whole(
      /(?:what do you think|tell us what you think|let us know|share your (?:views|thoughts|opinions?|memories|stories)|have your say|do you agree)\b[^"“”]{0,160}\b(?:comments?|poll|below|e-?mail(?:ing)?|facebook|twitter)\b[^"“”]{0,80}/u,
      /(?:get in touch|contact|call|ring|e-?mail|write to|text|phone)\b[^"“”,]{0,30}\b(?:our|the) (?:\S+ ){0,2}(?:news ?(?:desk|team|room)|reporter|editor)s?(?: (?:at|on|by|via|directly)\b.{0,160})?/u,
      /if you (?:have|know|want|would like)\b[^"“”.]{0,60}\b(?:story|tip|photos?|news|comment)\b[^"“”]{0,40}\b(?:contact|e-?mail|get in touch|let us know|send|call|write)\b.{0,160}/u,
      /(?:we want|we['’]d love) to hear (?:what you think|from you|your)\b.{0,200}/u,
      /(?:do you )?have (?:a |an |any )?(?:questions?|tips?|ideas?|feedback|comments?)\b[^?"“”]{0,80}\? .{0,20}\b(?:e-?mail|write to|contact|tell us|let us know|ask us|send)\b.{0,120}/u,
      /for (?:feedback|inquiries|enquiries|questions|complaints|comments)\b.{0,80}\b(?:contact|e-?mail|write to|call) (?:us|our)\b.{0,60}/u,
      /(?:the )?(?:reporter|writer|author|columnist)s? can be (?:reached|contacted)\b.{0,120}/u,
      /(?:you can )?(?:also )?(?:follow|like) (?:us|me|our|@\S+|(?-i:\p{Lu})\S+(?: (?-i:\p{Lu})\S+){0,3})(?: \S+){0,2} (?:on|at|for|to)\b[^"“”]{0,40}?\b(?:facebook|twitter|instagram|youtube|whatsapp|telegram|news|updates?|updated|more)\b.{0,100}/u,
    ),
    takes: [
      'What do you think of the new stop? Let us know in the comments below.',
      'Get in touch with our news team by emailing us at news@harbor.example.',
      'If you have a story, contact our newsdesk at news@harbor.example.',
      'Follow @HarborTimes for breaking news and headlines.',
      'Have a question about the city? Email us at ask@harbor.example.',
      'We want to hear what you think about this article.',
      'The reporter can be reached at iholm@harbor.example.',
    ],
    leaves: [
      'What do you think they will do, she asked the court.',
      'Let us know the truth, the widow said in the letter.',
      'Anyone with information is asked to e-mail the police at help@police.example.',
      'Contact with the boat was lost at noon, the team said.',
    ],
  },
  {
    id: 'page/note-on-text',
    place: 'any',
    longest: 480,
    pattern: whole(
      /(?:this|the) (?:is a |(?:article|story) is )?(?:breaking news|(?:breaking|developing)(?: news)? story)\b[^"“”]{0,200}/u,
      /this (?:story|article|report|page|post)(?: has been| will be| is being|['’]s being) (?:continually )?updated\b.{0,160}/u,
      /(?:more|further) (?:details|information|updates?|on this (?:story|breaking news))\b[^.]{0,30}\b(?:to follow|as (?:we get|it comes|they come).{0,30}|soon)/u,
      /(?:stay (?:with|tuned)|check back|come back|refresh this page|keep checking)\b[^"“”,]{0,40}\b(?:updates?|latest|more|details)\b.{0,60}/u,
      /(?:except for the headline,? )?this (?:story|article|report|copy|content) (?:has not been|was not|is|has been) (?:edited|auto-?generated|created)\b.{0,260}/u,
      /a version of this (?:article|story|column|essay|review|report)\b.{0,60}\b(?:appear|was published|ran)\w*\b.{0,300}/u,
      /this (?:story|article) (?:is|was) (?:taken )?from the\b.{0,60}\b(?:edition|issue)\b.{0,60}/u,
      /this (?:material|article|content|story) may not be\b.{0,200}/u,
      /(?:recommended|suggested|preferred) citation\s*:.{0,300}/u,
      /(?:how to )?(?:cite|citing) this (?:article|post|page|story)\b.{0,200}/u,
      /copyright (?-i:\p{Lu})[\p{L}. ]{2,40}/u,
    ),
    takes: [
      'This is a developing story. Check back for updates.',
      'This story has been updated with additional details.',
      '(This story has not been edited by our staff and is auto-generated from a syndicated feed.)',
      'A version of this article appeared in print on May 14, 2012, on page A17.',
      'Recommended Citation: Ida Holm, The Well, Harbor Review (Nov. 8, 2016)',
    ],
    leaves: [
      'This is a developing country and will need more aid, he said.',
      'Stay with me, she told the child.',
      'This story is not over, the coach said.',
      'Copyright law is a mess, she said.',
    ],
  },
  {
    id: 'page/more-here',
    place: 'any',
    longest: 240,
    pattern: whole(
      /(?:catch up on|check out|get|find|read|see|for) (?:all )?(?:the |our )?(?:latest|breaking|top|more|live)\b(?! than)[^"“”]{0,140}\b(?:here|click|tap|download|our (?:\S+ )?(?:app|website|site|page|channel)|news page|your phone|newsletter)\b[^"“”]{0,80}/u,
      /keep (?:up[- ]to[- ]date|updated|informed|up with the latest)\b[^"“”]{0,120}\b(?:newsletters?|latest|news|alerts?|updates)\b.{0,120}/u,
      /to (?:get|receive|read|see)\b[^"“”]{0,120}\b(?:click (?:here|on)|tap here|sign up|subscribe|log ?in)\b[^"“”]{0,60}/u,
      /unlock (?:a world|exclusive|unlimited|full|premium) .{0,200}/u,
      /find out what['’]s happening in\b.{0,160}/u,
      /get (?:the|our) (?-i:\p{Lu})\S+(?: (?-i:\p{Lu})\S+){0,3}/u,
      /icymi\s*:.{2,160}|more\s*:\s*.{2,3}/u,
      /(?:in other news|in the headlines|in case you missed it|what['’]s happening|top stories|today['’]s (?:top )?(?:stories|headlines|picks?)|story highlights|scroll (?:down|up) for (?:the )?(?:videos?|photos?)|hear this story|(?:trending|popular) on \S{3,40}|top stories\. delivered.{0,40})/u,
    ),
    takes: [
      'Keep up to date with all the latest from the council with our newsletter.',
      'To get the latest email updates from Harbor Live, click here.',
      'For all the latest harbor news, download the Harbor App.',
      'Check out more news and information on traffic on our page.',
      'More: UK',
      'In case you missed it',
    ],
    leaves: [
      'Keep up the pressure, the minister told the crowd, and we will win.',
      'For all the latest promises, little has changed in the camp.',
      'For more than a decade the mine stood idle, and here it still is.',
      'To get the ship out took nine days.',
      'In other news from the exchange, the bank named a new chief.',
    ],
  },
  {
    id: 'page/machinery',
    place: 'any',
    longest: 480,
    pattern: whole(
      /you must be logged in to\b.{0,60}|your e-?mail address will not be published\b.{0,80}|required fields are marked.{0,10}|notify me (?:of|when)\b.{0,80}/u,
      /(?:the )?comments (?:below )?(?:have not been|will be|are|may be) (?:moderated|reviewed|subject to)\b.{0,300}|there are no comments(?: yet)?/u,
      /.{2,60} (?:is|are) committed to (?:maintaining|providing|hosting) (?:an? )?(?:lively|civil|open|safe|respectful)\b.{0,400}/u,
      /(?:we ask (?:you|that|readers)|please) (?:to )?(?:keep|refrain)\b.{0,60}\bcomment.{0,300}/u,
      /(?:the )?(?:(?:rules|guidelines) (?:of|for) (?:replying|commenting|comments)|comment(?:ing)? (?:policy|guidelines|rules)|community (?:guidelines|rules|standards))\b.{0,460}/u,
      /(?:we['’]re )?sorry,? (?:this|your|the) (?:video|browser|content|page|feature)\b.{0,100}|you need to enable javascript.{0,60}/u,
      /(?:larger|smaller) (?:font|text)|a (?:letter|message|note) from (?:the|our) editor|\d{1,2} min(?:ute)?s?|page \d{1,2} of \d{1,2}|next|previous|expand|supplied|like loading/u,
      /(?:representati(?:ve|onal)|illustrative|indicative|stock) (?:image|photo|picture)s?(?: only)?/u,
      /release id\s*:?.{0,60}|visitor counter\s*:?.{0,20}/u,
      /(?:twitter|instagram|facebook|e-?mail)\s*: ?\S{2,60}|(?-i:\p{Lu})[^"“”.]{2,60}: ?[\d(][\d() -]{6,20}[;,].{0,120}/u,
    ),
    takes: [
      'Your email address will not be published. Required fields are marked *',
      'Harbor Media is committed to maintaining a lively but civil forum for discussion.',
      'We’re sorry, this video is no longer available.',
      '(Representative image)',
      '(Release ID: 1621270) Visitor Counter : 412',
      'Ida Holm: 555-0134; iholm@harbor.example',
    ],
    leaves: ['Comments by the minister drew anger.', 'Next came the army.', 'The result: 12-4, 6-2, and a walk home.'],
  },
  {
    id: 'page/last-line',
    place: 'tail',
    longest: 300,
    pattern: whole(
      /(?:with |and )?(?:(?:reuters|afp|ap|pti|ani|ians|upi|dpa|tass|xinhua|yonhap|kyodo|bernama|antara|aap|pa|the associated press|associated press|press association|news ?agency|agencies|wire (?:services|reports))(?:[/, &]|and)*){1,4}(?:inputs?)?/u,
      /(?-i:\p{Lu})[\p{L}\d. ]{1,24}(?: with | and |\/)(?:reuters|afp|ap|pti|ani|dpa|aap|pa|agencies)/u,
      /(?:(?-i:\p{Lu})[\p{L}'’.-]+ ){1,4}(?:lives|is based|teaches|works)\b.{0,160}\b(?:(?:her|his|their) (?:last|latest|first|new) (?:story|book|article|piece|novel|column)|freelance|newsletter)\b.{0,160}/u,
      /ends?|30|the end/u,
      /(?-i:[A-Za-z]{2,4}(?:\/[A-Za-z]{2,4}){1,4})/u,
      /(?:words|text|story|report)\s*:\s*(?-i:\p{Lu})\S+(?: (?-i:\p{Lu})\S+){1,3}/u,
    ),
    takes: ['— PTI', '(With PTI inputs)', 'Reuters/AFP', 'ENDS', '-30-', 'RKM/SN', 'Words: Ida Holm'],
    leaves: ['Reuters reported that the deal was near.', 'The end came at noon.', 'Prices rose.'],
  },
];

/** A block whose words are one of these and nothing else, but for signs round them. */
function whole(...forms: readonly RegExp[]): RegExp {
  return new RegExp(`^[\\s\\W]*(?:${forms.map(({ source }) => source).join('|')})[\\s\\W]*$`, 'iu');
}

/** The outlet asks its readers for money or trust, in its own voice: what is quoted is news. */
function isPlea(words: string): boolean {
  if (/^["“‘']/.test(words) || !/\b(?:we|our|us)\b/i.test(words))
    return /^your (?:support|subscription|contribution|donation|membership)\b.{0,30}\b(?:helps?|makes?|keeps?|funds?)\b/i.test(
      words,
    );
  return pleas.test(words) && /\b(?:you|your|readers?)\b/i.test(words);
}
const pleas =
  /\b(?:an? (?:small )?(?:favou?r to ask|request for those)|readers? like you|dear (?:readers?|subscribers?),|(?:fund|support(?:ing)?) (?:our|independent|quality|fearless|local|public-interest) (?:\S+ )?(?:journalism|reporting|newsroom)|reader[- ](?:funded|supported)|consider (?:subscribing|supporting|donating|contributing|making an?|becoming)|tell the stories that matter|stories like this possible|(?:story|report(?:ing)?) was made possible by (?:our )?(?:readers?|members|viewers|listeners)|supporting (?:local|independent|our) (?:journalism|news))\b/i;
