// Parts of a page that are no news by what their markup calls them: related links, newsletter boxes, comments, banners.
import type { PageElement } from './dom.ts';

/** A reason to leave an element out. Names are the words of its id, class, role and test id, in lower case. */
export interface ShunRule {
  readonly id: string;
  /** Whole words of a name: `related` is in "related-links" and "story__related", not in "correlated". Names are parted by `|`. */
  readonly words: RegExp;
  readonly takes: readonly string[];
  readonly leaves: readonly string[];
}

/** The rules in order. */
export const shunRules: readonly ShunRule[] = [
  {
    id: 'page/related',
    words:
      /\b(?:related|recirc\w*|recommend(?:ed|ations?)|outbrain|taboola|trending|(?:most|also) (?:read|popular|viewed)|popular (?:posts|stories)|mostpopular|mostread|read (?:more|next|also|on)|readmore|readnext|more (?:stories|from|on|news|articles|coverage|headlines|in)|up next|next (?:article|story|up)|prev(?:ious)? next|teasers?|see also|zergnet|revcontent|jp relatedposts|yarpp|crosslinks?|rich links?|link list|inline (?:link|story|article|promo)s?|further reading|you may|latest (?:news|stories|posts)|article list|story list|story package|promo(?:s|tion|tions)?|hyperlinks|storylinks)\b/,
    takes: [
      'related-articles',
      'OUTBRAIN',
      'jp-relatedposts',
      'story__read-more',
      'richLink rich-link',
      'recircModule',
    ],
    leaves: ['correlated', 'article-body', 'story', 'readable-text', 'moreland'],
  },
  {
    id: 'page/offer',
    words:
      /\b(?:newsletters?|nl signup|sign ?up|subscri(?:be|ption|ptions)\b|subscri(?:be|ber|ption|ptions) ?(?:box|form|promo|offer|cta|widget|banner|module|now|here|button|to|wall|bar)|mailchimp|email (?:form|capture|signup)|paywall ?(?:box|offer|prompt|message|banner|overlay|notice|promo|barrier|modal)?|regwall|meter|donat(?:e|ion|ions)|membership|support us|contribut(?:e|ion) (?:box|banner|epic)|cta|call to action|offers?|advert\w*|ads?|ad (?:slot|unit|container|wrapper|label|box)|adsbygoogle|dfp|gpt|banner ad|sponsor(?:ed|s)?|commercial|affiliate|shopping|marketing|app (?:promo|download|banner))\b/,
    takes: ['newsletter-signup', 'ad-slot', 'adsbygoogle', 'c-paywall__offer', 'donate box', 'inline-cta'],
    leaves: ['adaptive', 'lead', 'added', 'shadow', 'upload'],
  },
  {
    id: 'page/banner',
    words:
      /\b(?:cookies?|consent|gdpr|ccpa|cmp|onetrust|didomi|sp message|privacy|pop ?ups?|modal|overlay|lightbox|toast|interstitial|alert bar|breaking (?:bar|banner|news)|notification|site notice|skip links?|skiplinks?|loading|spinner|noprint|no print|printonly|print only|visually ?hidden|sr only|screen reader text|screenreader|off ?screen|a11y|tooltip)\b/,
    takes: ['cookie-banner', 'onetrust-consent-sdk', 'sr-only', 'modal fade', 'visuallyhidden'],
    leaves: ['biscuit', 'hideaway-news', 'content', 'overflow-hidden', 'md:hidden-not'],
  },
  {
    id: 'page/hidden',
    words: /(?<=\|)(?:hidden|hide|d none)(?=\|)/,
    takes: ['box hidden', 'subscriber-only hide', 'd-none'],
    leaves: ['overflow-hidden', 'hidden-gems'],
  },
  {
    id: 'page/embedded',
    words:
      /\b(?:twitter tweet|twitter video|instagram media|fb (?:post|video)|tiktok embed|reddit (?:card|embed)\w*|bluesky embed|telegram post)\b/,
    takes: ['twitter-tweet', 'instagram-media', 'tiktok-embed'],
    leaves: ['twitter-news', 'instagrammed'],
  },
  {
    id: 'page/comments',
    words:
      /\b(?:\w*comments?|comment ?(?:list|section|form|area|thread|body|count)|disqus\w*|livefyre|respond|coral|viafoura|spot ?im|fb comments|(?<=\|)(?:post |reblog )?notes(?=\|)|replies|discussion|reactions?)\b/,
    takes: ['comments', 'disqus_thread', 'comment-list', 'commentSection', 'fbcomments'],
    leaves: ['commentary', 'commented', 'recipe-notes', 'footnotes'],
  },
  {
    id: 'page/sharing',
    words:
      /\b(?:shar(?:e|ing|ers?|e ?bar|e ?tools?|ethis|e ?buttons?|e ?this|edaddy)|sharedaddy|addthis\w*|a2a\w*|social(?:s| ?(?:media|share|sharing|links|icons|bar|follow|buttons|tools|list))?|follow us|followus|tweet this|tool ?bar|tools|article tools|utility|utilities|action bar|actions|buttons?|text ?size|font ?size|print (?:button|link)|bookmark|save (?:story|article)|listen|audio ?(?:player|article)?|tts|player|video ?(?:player|embed|wrapper|container|js)?|jwplayer|brightcove|gallery|slide ?show|carousel|swiper|slick|rating|ratings|poll|quiz|survey|stock ?(?:quotes?|ticker)|ticker|quotes? ticker|weather|calculator|search ?(?:form|box|bar)?|login|sign ?in|register|feedback|report (?:error|typo)|embed ?code|info ?box|fact ?box)\b/,
    takes: ['share-bar', 'addthis_toolbox', 'social-links', 'sharedaddy sd-block', 'toolbar'],
    leaves: ['shareholder-news', 'socialism', 'research'],
  },
  {
    id: 'page/caption',
    words:
      /\b(?:captions?|wp caption(?: text)?|credits?|photo ?(?:credit|caption|by|info|gallery|desc|text|center|left|right|box|wrap\w*|container|holder|area|block)|image ?(?:caption|credit|source|desc|info|meta|block|wrapper|container)|img ?(?:caption|desc|info|text)|picture ?(?:caption|desc|text)|media ?(?:caption|credit|info|with caption)|figcaption|figure|copyright|lede art|lead (?:image|photo|media|art)|cutline|piccaption|pic ?(?:text|note|info))\b/,
    takes: ['wp-caption-text', 'photo-credit', 'imageCaption', 'media__caption', 'cutline'],
    leaves: ['imagery', 'accredited'],
  },
  {
    id: 'page/by-whom',
    words:
      /\b(?:by ?lines?|author ?(?:s|box|bio|info|name|card|meta|block|profile|details|description|about|avatar|list|byline|section|area)?|about (?:the )?author|bios?|contributors?|writer ?(?:info|bio)?|meta ?(?:data|info|bar|line|block)?|entry meta|post meta|article (?:meta|info|header|head|headline|title|date|details|source|footer|foot|tags|bottom|end|top)|story (?:meta|info|header|headline|title|date|footer|tags|top)|post (?:header|title|info|date|footer|tags|nav\w*|bottom)|entry (?:header|title|footer|date)|time ?stamps?|pub ?date|publish(?:ed)? ?(?:date|time|on)?|date ?(?:line)? ?(?:published|updated|time|stamp|display)|posted (?:on|by)|last ?(?:updated|modified)|updated|kicker|eyebrow|rubric|disclaimer|(?:hed )?de[ck]k?|standfirst|strap ?line|sub ?titles?|correction (?:link|form)|standards|trust (?:principles|badge|project)|editor ?(?:info)?|source ?(?:info|from)?)\b/,
    takes: ['byline', 'hed-dek', 'sub-title', 'author-bio', 'entry-meta', 'articleInfo', 'post-footer', 'timestamp'],
    leaves: ['authority', 'biology', 'metallic', 'dateline', 'story-body'],
  },
  {
    id: 'page/topics',
    words:
      /\b(?:tags|tag ?(?:list|cloud|links|s list|container|items?)|topics?|topic ?(?:list|tags|links)|keywords|categor(?:y|ies) ?(?:list|links)?|cat links|tags links|filed (?:under|in)|post tags|bread ?crumbs?|crumbs|in this (?:article|story)|entities|pagination|pager|page ?(?:nav|links|numbers)|toc|table of contents|jump links)\b/,
    takes: ['tags', 'tag-list', 'breadcrumb', 'cat-links', 'topic-list'],
    leaves: ['tagged-story', 'stage'],
  },
  {
    id: 'page/site',
    words:
      /\b(?:nav|navs|navbar|navigation|nav ?(?:menu|list|links|wrapper)|mega ?menu|menus?|sub ?menu|footer|foot|site ?(?:header|footer|nav|map|info)|global ?(?:header|footer|nav)|page ?(?:header|footer|foot)|masthead|header|head ?(?:er)? ?(?:nav|bar|top)|top ?(?:bar|nav|menu)|bottom ?(?:bar|nav)|side ?bar\w*|rail|right ?(?:rail|col|column|side|bar|aside)|left ?(?:rail|nav|bar)|aside|secondary|complementary|widgets?|widget area|module ?list|contact ?(?:us|info)|copyright|legal|languages?|lang switch\w*|back to top|scroll to top|flag|logo|branding)\b/,
    takes: ['sidebar', 'right-rail', 'site-footer', 'nav-menu', 'widget_text', 'masthead'],
    leaves: ['brightly', 'navigator-story', 'trailer', 'footage'],
  },
  {
    id: 'page/pull-quote',
    words: /\b(?:pull ?quotes?|pulled quote|quote ?(?:box|card|pull)|callouts?|click to tweet|bctt\w*|tweet box)\b/,
    takes: ['pullquote', 'c-pull-quote', 'click-to-tweet'],
    leaves: ['quotes', 'quoted-text'],
  },
];

/** The rule by which an element's names leave it out, or null. Of a paragraph only names that speak of words, not of layout, are heard. */
export function shunnedByName(names: string, kind: 'box' | 'paragraph' | 'heading' | 'inline'): ShunRule | null {
  if (names === '') return null;
  const taken = names.split('|').reduce((found, name) => found | rulesTaking(name), 0) & heardBy[kind];
  return taken === 0 ? null : (shunRules[31 - Math.clz32(taken & -taken)] ?? null);
}

/** The rules that take one name, a bit each. No rule looks past a name, and the same names come again and again. */
function rulesTaking(name: string): number {
  if (name === '') return 0;
  const known = seen.get(name);
  if (known !== undefined) return known;
  const taken = bitsOf((rule) => rule.words.test(`|${name}|`));
  if (seen.size > 20_000) seen.clear();
  seen.set(name, taken);
  return taken;
}
const seen = new Map<string, number>();

function bitsOf(holds: (rule: ShunRule) => boolean): number {
  return shunRules.reduce((bits, rule, index) => (holds(rule) ? bits | (1 << index) : bits), 0);
}

const heardBy: Readonly<Record<'box' | 'paragraph' | 'heading' | 'inline', number>> = {
  box: bitsOf(() => true),
  paragraph: bitsOf(({ id }) => !/site|sharing/.test(id)),
  heading: bitsOf(({ id }) => !/site|sharing|by-whom|topics|pull-quote/.test(id)),
  inline: bitsOf(({ id }) => /banner|hidden|caption/.test(id)),
};

/** The words of a list of names as the rules see them: "story__readMore box" is "|story read more|box|". */
export function wordsOfNames(names: string): string {
  const each = names.split(/\s+/).map((name) =>
    name
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .replace(/[^a-zA-Z\d]+/g, ' ')
      .trim()
      .toLowerCase()
      .replace(pageBuilders, ''),
  );
  return `|${each.join('|')}|`;
}

/** Page builders call every paragraph a widget: what counts is what the widget is. */
const pageBuilders =
  /^(?:elementor (?:widget|element|section|column)\b(?: (?:container|wrap|text editor))?|so widget(?: sow)?|panel widget style|siteorigin widget|fl module|et pb module|wpb)\s?/;

/** The names that an element bears, as the rules see them; empty if it has none. */
export function namesOf(element: PageElement): string {
  let told = '';
  const name = element.attributes['class'] ?? '';
  if (name !== '' && name.length < 400) told = name;
  for (const bearer of nameBearers) {
    const value = element.attributes[bearer];
    if (value !== undefined && value !== '' && value.length < 400) told = told === '' ? value : `${told} ${value}`;
  }
  return told === '' ? '' : knownWords(told);
}

/** The same names come again and again. */
function knownWords(names: string): string {
  const known = worded.get(names);
  if (known !== undefined) return known;
  const words = wordsOfNames(names);
  if (worded.size > 20_000) worded.clear();
  worded.set(names, words);
  return words;
}
const worded = new Map<string, string>();
const nameBearers = ['id', 'role', 'data-component', 'data-testid', 'data-module', 'data-type'];
