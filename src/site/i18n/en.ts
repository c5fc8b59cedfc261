import { capitalized, counted, enumerated, numberWord, ordinalWord, plural } from './format.ts';
import type { EnglishWords } from './english-words.ts';
import type { Strings } from './fr.ts';

const links = (count: number) => counted(count, 'en', 'connection', 'connections');
/** What StratML calls the levels, where the plan does not call them so. */
const inStratml = (group: EnglishWords, item: EnglishWords): string => {
  const said = [
    ...(group.one === 'goal' ? [] : [`${group.many} are goals`]),
    ...(item.one === 'objective' ? [] : [`${item.many} are objectives`]),
  ].join(', ');
  return said === '' ? '' : `: ${said}`;
};
/** A period stands inside the closing mark. */
const ended = (words: string): string => `${words}.`.replace(/”\.$/u, '.”');
const translatedAs = (title: string) => `unofficial English translation, ${title}`;

/**
 * Words of the site in English.
 *
 * @param group - what the plan calls its groups
 * @param item - what it calls what is in them
 * @returns words by name
 */
export const english = (group: EnglishWords, item: EnglishWords): Strings => ({
  languageName: 'English',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main navigation',
  footerNavigation: 'Footer navigation',
  breadcrumb: 'Breadcrumb',
  nav: { plan: 'The plan', links: 'Connections', linksOf: '', glossary: 'Glossary' },
  unofficial: 'Unofficial translation; the French text prevails.',
  stale: 'The French text has changed since this translation was made.',
  missing: 'This text has not been translated yet: here it is in French.',
  pageTitle: (page, plan) => `${page} | ${plan}`,
  quoted: (words) => `“${words}”`,
  sentence: ended,

  home: {
    description: (groupCount, itemCount, publisher, isBilingual) =>
      `The plan’s ${group.count(groupCount)} and ${item.count(itemCount)}${isBilingual ? ', in French and English' : ''}.${publisher === undefined ? '' : ` ${publisher}.`}`,
    lead: (groupCount, itemCount) =>
      `${capitalized(group.count(groupCount), 'en')}, ${item.count(itemCount)}.`,
    publishedBy: 'Organization:',
    publishedOn: (date) => `Plan made public ${date}.`,
    shortTitles: 'Short titles: this site’s own words.',
    ended: 'The period of this plan has ended. The text stays here, at the same address.',
    draft: 'This plan is a draft: its text may still change.',
    preamble: 'Preamble',
    jump: `Go to ${group.a}`,
    read: 'Read',
    fullText: 'The whole plan, word for word, on a single page.',
    bilingual: 'Each passage beside its translation.',
    explore: 'Explore',
    links: (count) => `What ties the ${item.many} together: ${links(count)}.`,
    glossary: (count) =>
      `The words of the plan in plain language: ${counted(count, 'en', 'term', 'terms')}.`,
    search: 'By word, by subject or by number.',
    takeAway: 'Take away',
    documents: {
      pdf: 'The whole plan in one file, to keep or to print.',
      epub: 'The whole plan, for an e-reader or a phone.',
    },
    data: 'The whole plan as JSON, CSV, StratML or Markdown.',
    embedUse: 'A card to paste into a page, always up to date.',
    embedLink: 'Embed the card of the plan',
  },
  orientation: {
    name: (shown) => group.named(shown),
    heading: (shown) => (shown === undefined ? '' : `${group.named(shown)}: `),
    title: (shown, title) => (shown === undefined ? title : `${group.named(shown)}: ${title}`),
    position: (shown, rank, of, itemCount) => {
      const place = shown === String(rank) ? `${group.One} ${rank} of ${of}` : undefined;
      const name = place ?? (shown === undefined ? group.One : group.named(shown));
      return `${name}${itemCount > 0 ? `, ${item.count(itemCount)}` : ''}`;
    },
    description: (title, position) => `${title}. ${position}.`,
    priorities: item.Many,
    previous: `Previous ${group.one}`,
    next: `Next ${group.one}`,
    neighbours: `Neighbouring ${group.many}`,
    embedLink: (shown) =>
      `Embed the card of ${shown === undefined ? `this ${group.one}` : `${group.one} ${group.after(shown)}`}`,
    relatedTo: 'Related to',
    thePriority: item.one,
  },
  priority: {
    name: (shown) => item.named(shown),
    heading: (shown) => (shown === undefined ? '' : `${item.named(shown)}: `),
    title: (shown, short) => (shown === undefined ? short : `${item.named(shown)}: ${short}`),
    description: (orientation, statement) => `${orientation}. ${statement}.`,
    position: (rank, of) =>
      of === 1
        ? `only ${item.one}`
        : `${ordinalWord(rank, 'en')} of ${numberWord(of, 'en')} ${item.many}`,
    note: 'Reading note',
    noteOrigin: 'Note added by this site; it is not part of the plan.',
    related: (count) =>
      `${capitalized(numberWord(count, 'en'), 'en')} ${plural(count, 'en', `related ${item.one}`, `related ${item.many}`)}`,
    allLinks: `All connections between ${item.many}`,
    subjects: 'Subjects',
    terms: 'Glossary terms',
    definitions: (count) =>
      count === 1 ? 'Show the definition' : `Show the ${numberWord(count, 'en')} definitions`,
    siblings: (shown) =>
      `${item.Many} of ${shown === undefined ? `this ${group.one}` : `${group.one} ${group.after(shown)}`}`,
    embedLink: (shown) =>
      `Embed the card of ${shown === undefined ? `this ${item.one}` : `${item.one} ${item.after(shown)}`}`,
    previous: `Previous ${item.one}`,
    next: `Next ${item.one}`,
    neighbours: `Neighbouring ${item.many}`,
    ended: 'Period ended',
    draft: 'Draft plan',
  },
  voice: {
    statement: 'Official statement',
    statements: 'Official statements',
    translatedStatement: 'Unofficial translation of the official statement',
    translatedStatements: 'Unofficial translation of the official statements',
    site: 'This site’s own words',
  },
  card: {
    ended: 'The period of this plan has ended.',
    draft: 'This plan is a draft.',
    orientations: group.Many,
  },
  relationKinds: {
    echo: { name: 'Echo', meaning: 'Takes up the other’s idea or words, on another subject.' },
    support: { name: 'Support', meaning: 'Helps the other come about.' },
    extension: { name: 'Next step', meaning: 'Takes the other further or into another field.' },
  },
  relationEnds: {
    support: {
      origin: (destination) => `Supports ${destination}`,
      destination: (origin) => `Supported by ${origin}`,
    },
    extension: {
      origin: (destination) => `Starting point for ${destination}`,
      destination: (origin) => `Next step after ${origin}`,
    },
  },
  links: {
    title: 'Connections',
    description: (plan) =>
      `${plan}: how the ${item.many} echo, support and follow one another, as a map and as a list.`,
    lead: (each) =>
      each
        ? `Each line connects two ${item.many}. Choose ${item.a} on the map: only its connections remain, and the list says why.`
        : `Each line connects two ${group.many} that have linked ${item.many}. The list names those ${item.many} and says why.`,
    leadOfOne: `The line connects two ${item.many}. The list says why.`,
    map: 'Map of the connections',
    list: (count) =>
      count === 1 ? 'The connection and its reason' : 'The connections and their reasons',
    orientation: group.One,
    all: 'All',
    kind: 'Kinds of connections',
    count: links,
    counted: { none: 'No connections for this choice', one: 'connection', many: 'connections' },
    showAll: 'Show all',
    open: `Open the ${item.one}`,
  },
  voices: {
    title: 'Whose words are on a page',
    lead: 'Every page marks which words are the plan’s and which are the site’s. An example:',
    statement: (isOfficial) =>
      isOfficial
        ? 'The statement, word for word, and its number.'
        : 'The statement, translated from the official French, and its number.',
    short: `The short title names the ${item.one} in lists.`,
    note: 'The reading note explains the statement.',
    relation: `The link says what two ${item.many} have in common.`,
  },
  fullText: {
    title: 'Full text',
    description: (plan, hasPreamble) =>
      `${plan}: ${enumerated(['the preamble', group.many, item.many].slice(hasPreamble ? 0 : 1), 'en')} on a single page.`,
    lead: (isOfficial) =>
      isOfficial
        ? 'The official text, word for word, on a single page.'
        : 'The whole text of the plan on a single page.',
    contents: 'Table of contents',
    priority: item.One,
  },
  bilingual: {
    title: 'French and English side by side',
    description: {
      fr: (plan) => `${plan}: the official French text beside its unofficial English translation.`,
      en: (plan) => `${plan}: the official English text beside its unofficial French translation.`,
      both: (plan) => `${plan}: the official texts in French and English, side by side.`,
    },
    lead: {
      fr: 'Each passage of the official French text beside its unofficial English translation.',
      en: 'Each passage of the official English text beside its unofficial French translation.',
      both: 'Each passage of the official text, in French and in English.',
    },
    passage: 'Passage',
    planTitle: 'Title',
    tagline: 'Subtitle',
    paragraph: (rank) => `Preamble, paragraph ${rank}`,
    detail: 'Detail',
  },
  glossary: {
    title: 'Glossary',
    description: 'The words of the plan and of the reading notes, in plain language.',
    lead: 'The words of the plan and of the reading notes, in plain language. These definitions are the site’s own, not the plan’s.',
    source: (count) => (count > 1 ? 'Sources:' : 'Source:'),
    usedIn: 'In the reading note of',
    letters: 'Terms by letter',
    permalink: (term: string) => `Address of “${term}”`,
  },
  search: {
    title: 'Search',
    titleOf: (query: string) => `Search: ${query}`,
    description: (plan: string, hasGlossary: boolean) =>
      `Search the ${enumerated([item.many, group.many, ...(hasGlossary ? ['glossary'] : [])], 'en')}: ${plan}.`,
    field: 'Words or number to find',
    short: 'Words or number',
    submit: 'Search',
    examples: 'For example:',
    shortName: (period: string | undefined) => (period === undefined ? 'Plan' : `Plan ${period}`),
    withoutScript:
      'Search needs JavaScript, which is turned off or unavailable. You can browse the plan below.',
    filters: 'Filter the results',
    everything: 'All',
    facets: { priorities: item.Many, glossary: 'Glossary', site: 'This site' },
    results: 'Results',
    more: 'Show more results',
    browse: 'Browse the plan',
    kinds: { orientation: group.One, plan: 'The plan', term: 'Glossary', page: 'Site page' },
    subjects: 'Subjects:',
    retry: 'Try again',
    messages: {
      busy: 'Searching…',
      one: '{count} result for “{query}”{where}.',
      other: '{count} results for “{query}”{where}.',
      shown: '{count} are shown.',
      inOrientation: `in ${group.one} {orientation}`,
      inThis: `in this ${group.one}`,
      priorities: `in the ${item.many}`,
      glossary: 'in the glossary',
      site: 'in the pages of this site',
      literally: 'Search for “{query}” exactly as typed',
      quoted: '“{word}”',
      missingOne: '{words} is not in the plan.',
      missingOther: '{words} are not in the plan.',
      unmentioned: 'The plan does not mention {words}.',
      slip: '“{typed}” is not in the plan: here is “{instead}”.',
      family: '“{typed}” is not in the plan: here is “{instead}”, of the same family.',
      beginning: '{words} is taken for the beginning of a word.',
      foreignOne: '{words} was found in the French text.',
      foreignOther: '{words} were found in the French text.',
      foreign: 'See the results in French for “{query}”',
      hintLetter: `A letter is not enough to search for. Type a word, or the number of ${item.a}.`,
      hintSign: `There is no word or number here. Type a word about the subject that interests you, or the number of ${item.a}.`,
      hint: `These words are too common to search for. Add a word about the subject that interests you, or the number of ${item.a}.`,
      noNumber: 'The plan has no number {number}.',
      nothing: 'No results for “{query}”{where}.',
      everywhere: 'See all results',
      suggestions: 'Related subjects:',
      unavailable:
        'Search could not be loaded. Check your connection and try again; you can still browse the plan below.',
      unsupported:
        'Search needs WebAssembly, which this browser lacks or a security setting turns off. You can browse the plan below.',
      failed:
        'An error in this site interrupted the search. Try again, or change the words; you can still browse the plan below.',
      notBuilt:
        'During development, search needs a built site: stop this server, then run “npm start”.',
    },
  },
  embed: {
    title: 'Embed a card',
    description: (plan) =>
      `Show the plan, ${group.a} or ${item.a} elsewhere: a link to paste, a frame, an element, a newsletter, a picture. ${plan}.`,
    lead: `The whole plan, ${group.a} or ${item.a} can appear on your site as a card that stays up to date. The simplest method is to paste the address of its page.`,
    withoutScript:
      'This tool needs JavaScript, which is turned off or unavailable. All the code is also in the list at the foot of the page.',
    build: 'Choose and copy',
    subject: `Plan, ${group.one} or ${item.one}`,
    wholePlan: 'The whole plan',
    kind: 'Method',
    kinds: {
      link: { name: 'Link', use: 'An address to paste: WordPress turns it into a card.' },
      frame: { name: 'Frame (iframe)', use: 'HTML, with no script at all.' },
      element: { name: 'Element', use: 'HTML and a script: the card is part of the page.' },
      email: { name: 'Newsletter', use: 'An HTML table, complete even without images.' },
      picture: { name: 'Picture', use: 'A PNG file, for social media.' },
      short: { name: 'Short address', use: 'To say or print: it leads to the page.' },
    },
    language: 'Language of the card',
    theme: 'Theme',
    themes: { auto: 'Automatic', light: 'Light', dark: 'Dark' },
    themeOfOthers:
      'The card of a link follows the reader’s own theme; newsletters and pictures are always light.',
    code: 'To copy into your page',
    copy: 'Copy',
    download: 'Download the file',
    preview: 'Preview',
    width: 'Width',
    messages: {
      copied: 'Copied.',
      refused:
        'Your browser did not allow copying: go to the code, all of which will be selected, and copy it with the keyboard.',
      failed:
        'The card could not be loaded. All the code is also in the list at the foot of the page.',
      unknown: 'The plan has no number {number}.',
      noShort: 'This site does not answer short addresses: use the link.',
      picture: 'PNG, {width} × {height} pixels, {size}',
    },
    hosts: 'For site administrators',
    scripts: 'Lines of the script',
    policies: 'Security policies',
    script:
      'The script line. One per page is enough for all elements; it also gives frames their exact height.',
    pinned:
      'The same, for a site that requires a hash (SRI). This copy stays published and never changes, so it receives no fixes.',
    framePolicy: 'A content security policy (CSP) must allow, for a pasted link or a frame:',
    elementPolicy: 'And for the element:',
    trustedTypes: 'If it requires Trusted Types, it must also allow:',
    attributes: 'Attributes of the element',
    attribute: {
      priority: `the number of ${item.a}`,
      orientation: `the number of ${group.a}`,
      plan: 'without a value: the whole plan. Use only one of these three attributes',
      lang: 'if omitted: the language of what surrounds the element, or else French',
      theme: 'if omitted: the reader’s own theme',
    },
    site: 'The card comes from the site that the link inside the element leads to, or else from the script’s site, so one page can show several plans.',
    eventsTitle: 'Events of the element',
    events: {
      load: 'the card is shown; detail.page is the address of its page',
      error: 'no card, the link stays; detail.message says why. Both bubble',
    },
    recipesTitle: 'In your site',
    types: 'Types of the element for TypeScript, to copy into your project:',
    recipes: {
      html: { name: 'HTML', note: 'One script line is enough for the whole page.' },
      wordpress: {
        name: 'WordPress',
        note: 'In a “Custom HTML” block. For a single card, pasting the address of the page is enough.',
      },
      react: {
        name: 'React 19',
        note: 'Write the number in quotation marks: in JSX, 3.10 in braces is the number 3.1.',
      },
      vue: {
        name: 'Vue 3',
        note: 'Without the option isCustomElement, Vue takes the element for a component and warns at each render.',
      },
      svelte: { name: 'Svelte 5', note: 'The script loads with the component.' },
    },
    listener: 'To listen for an event, in the code of the element:',
    list: 'All the code',
  },
  data: {
    title: 'Plan data',
    description: (plan) =>
      `${plan}: files for use in a spreadsheet, a program, a registry or a reference manager.`,
    lead: 'The whole plan, in files that can be read without this site. They are made from the same texts as the pages, so they say the same thing.',
    main: 'To begin with',
    files: 'The other files',
    kinds: (isBilingual) => ({
      pdf: {
        name: 'The document to print',
        use: 'The whole plan, with the reading notes and the glossary, as one accessible document on Letter paper (PDF/UA): tags, bookmarks, links.',
      },
      epub: {
        name: 'The e-book',
        use: 'The same texts as the document to print, for an e-reader or a phone: the reader chooses type, size and colours.',
      },
      plan: {
        name: 'The whole plan',
        use: `The whole plan${isBilingual ? ' in both languages' : ''}: preamble, ${group.many}, ${item.many}, reading notes, connections and glossary. In JavaScript:`,
      },
      priority: {
        name: `One ${item.one}`,
        use: `A single ${item.one}${isBilingual ? ', in both languages' : ''}. With curl:`,
      },
      orientation: {
        name: `One ${group.one}`,
        use: `A single ${group.one}${isBilingual ? ', in both languages' : ''}. With curl:`,
      },
      continuity: {
        name: 'From one plan to the next',
        use: `Where each ${item.one} comes from in the previous plan, and what it becomes in the next. With curl:`,
      },
      schema: {
        name: 'The schemas',
        use: 'They describe each field (JSON Schema). Each JSON file names its own, and most code editors use it automatically:',
      },
      csv: {
        name: `The table of ${item.many}`,
        use: isBilingual
          ? `One row per ${item.one}, with both languages in columns. For Excel in French, plan.fr.csv, which opens with a double-click: semicolons separate its cells, and none of its numbers turns into a date. For other software, plan.csv; its “id” column stays right even where a spreadsheet takes “3.2” for a date. In Google Sheets:`
          : `One row per ${item.one}. Its “id” column stays right even where a spreadsheet takes “3.2” for a date. In Google Sheets:`,
      },
      markdown: {
        name: 'The text in Markdown',
        use: `The full text; each ${item.one} also has its own file, at the same address as its page. With curl:`,
      },
      stratml: {
        name: 'For a registry of plans',
        use: `The plan in StratML (ISO 17469-1), which registries of strategic plans read${inStratml(group, item)}. With curl:`,
      },
      bibtex: {
        name: 'For LaTeX and reference managers',
        use: `The reference for the plan${isBilingual ? ', one per language,' : ''} to import into Zotero or JabRef. In a LaTeX text:`,
      },
      csl: {
        name: 'The same reference for other software',
        use: 'The reference in CSL-JSON. With Pandoc:',
      },
      llms: {
        name: 'For language models',
        use: `The list of all the texts in Markdown${isBilingual ? ', in both languages' : ''}. With curl:`,
      },
    }),
    each: {
      priority: (count) => `${capitalized(item.count(count), 'en')}, one file each`,
      orientation: (count) => `${capitalized(group.count(count), 'en')}, one file each`,
    },
    versions: 'What does not change',
    promise:
      'The version number is in the address (v1). Under that number, files and fields may be added; none is removed, renamed or given another meaning. Anything that would force a program to change would appear under another number, and version 1 would stay at its address.',
    rights: 'Rights',
    ask: 'To reuse the text of the plan, contact the organization that publishes it:',
    write: 'For any question, write to:',
  },
  formats: {
    home: (name) => `The plan in ${name}`,
    orientation: (name) => `This ${group.one} in ${name}`,
    priority: (name) => `This ${item.one} in ${name}`,
    plan: 'Data for the whole plan',
    reuse: 'Reuse',
  },
  turn: { label: 'Page before, page after', previous: 'Previous', next: 'Next' },
  share: {
    title: 'Read and share',
    email: 'Send by email',
    short: 'Short address:',
    fullText: 'In the full text',
    bilingual: 'In French and English',
    document: 'In the document to print (PDF)',
  },
  cite: {
    home: 'Cite this plan',
    orientation: `Cite this ${group.one}`,
    priority: `Cite this ${item.one}`,
    address: 'Permanent address',
  },
  plain: {
    period: (period) => `Period: ${period}.`,
    page: (url) => `Page: ${url}`,
    detail: (label, value) => `${label}: ${value}`,
    reason: (kind, why) => `${ended(kind)} ${why}`,
    related: (shown, short, reason) =>
      `Related ${item.one}${shown === undefined ? '' : ` ${item.after(shown)}`}, ${short}. ${reason}`,
    plan: (id) => `Plan ${id}`,
  },
  document: {
    links: { pdf: 'Document to print', epub: 'E-book' },
    kind: (format, size) => `${format}, ${size}`,
    page: 'p.',
    summary: 'The plan at a glance',
    colophon: 'About this document',
    site: 'The plan online:',
    online: (title) => `Online: ${title}`,
  },
  notFound: {
    title: 'Page not found',
    body: 'This address does not lead to any page of this site. It may have been copied incorrectly.',
    home: 'Back to the plan',
  },
  removed: {
    title: (shown) =>
      `The plan no longer has ${shown === undefined ? `this ${item.one}` : `${item.a} ${shown}`}`,
    see: 'Read instead:',
    orientation: `Its ${group.one}:`,
  },
  contentIssues: {
    title: 'Content to fix',
    lead: 'The content has errors and cannot be shown. Fix what follows: the page will come back by itself.',
    line: (line) => `line ${line}`,
    field: (name) => `“${name}”`,
  },
  citation: ({ publisher, part, plan, translation, year, url }) =>
    `${publisher === undefined ? '' : `${publisher}, `}${part === undefined ? '' : `“${part},” `}${plan}${
      year === undefined ? '' : `, ${year}`
    }${translation === undefined ? ', ' : `; ${translatedAs(translation)}, `}${url}`,
  translationOf: (original) => `Unofficial English translation of “${original}”`,
  owner: {
    site: 'Responsible for this site:',
    source: 'Original document:',
    contact: 'Ask a question',
  },
  editor: {
    title: 'Editor',
    needsScript: 'The editor needs JavaScript.',
    editPage: 'Edit this page',
    privacy: {
      heading: 'The editor',
      reach: (address) =>
        `All of the above holds for every page but one: ${address}, where the editorial team changes the content. It has nothing for those who only read.`,
      storage:
        'There, the browser’s storage (localStorage and IndexedDB) keeps the name of the account and its access token, preferences, drafts and a copy of the files of the content. None of this is sent to this site; signing out removes the account and the token, and clearing the site’s data in the browser removes the rest.',
      requests: (host) =>
        `The editor sends its requests, with the token, to ${host}, which has rules of its own, and to no other site. What is saved appears in the history there, with the name and e-mail address of the account.`,
    },
  },
  footer: {
    origin: (plan, words, own, isOfficial) =>
      [
        `${plan}.`,
        `The ${enumerated(words, 'en')} are ${isOfficial ? 'the official text, word for word' : 'a translation of the official French text'}.`,
        ...(own.length > 0
          ? [
              `${capitalized(enumerated(own, 'en'), 'en')}${own.length === 1 ? ':' : ' are'} the site’s own words.`,
            ]
          : []),
      ].join(' '),
    parts: {
      statements: 'statements',
      titles: 'titles',
      subtitles: 'subtitles',
      preamble: 'preamble',
      details: 'details',
      notes: 'reading notes',
      subjects: 'subjects',
      shorts: 'short titles',
      glossary: 'the glossary',
      reasons: 'the reasons for connections',
    },
    pages: { about: 'About this site', accessibility: 'Accessibility', privacy: 'Privacy' },
  },
  continuity: {
    predecessor: 'Previous plan:',
    successor: 'Next plan:',
    title: 'From one plan to the next',
    description: (plan) =>
      `${plan}: where its ${item.many} come from in the previous plan, and what they become in the next.`,
    lead: `Where the ${item.many} of this plan come from, and what they become in the next.`,
    comes: 'Comes',
    from: (number) => `from ${item.one} ${number}`,
    became: 'Became',
    to: (number) => `${item.one} ${number}`,
    and: 'and',
    ofPlan: (plan) => `of plan ${plan}`,
    dropped: {
      predecessor: 'Not continued in this plan',
      successor: 'Not continued in the next plan',
    },
    all: `All ${item.many}, from one plan to the next`,
    kinds: {
      kept: 'same text',
      reworded: 'new wording',
      merged: 'joined with others',
      split: 'divided among several',
      dropped: 'not continued',
    },
  },
});
