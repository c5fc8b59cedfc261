import type { Strings } from '../../src/site/i18n/index.ts';
import { shown } from './numbers.ts';

/** One place of a dictionary. */
export interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

/** One sentence of a dictionary, with the details that it was made of. */
export interface Sentence {
  readonly path: string;
  readonly text: string;
  readonly details: readonly string[];
}

/** Every place of a dictionary, however deep, in order of path. */
export const leavesOf = (dictionary: unknown, path = ''): readonly Leaf[] =>
  typeof dictionary === 'object' && dictionary !== null
    ? Object.entries(dictionary)
        .flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`))
        .toSorted((a, b) => a.path.localeCompare(b.path))
    : [{ path, value: dictionary }];

/** Counts that bring out each form of a word: none, one, some, many. */
const COUNTS = [0, 1, 2, 25] as const;

/** The sentences that take details, each with details that it shows as they are. */
const made = (t: Strings): readonly (readonly [path: string, text: string, ...string[]])[] => [
  ['pageTitle', t.pageTitle('Page', 'Plan'), 'Page', 'Plan'],
  ['quoted', t.quoted('Titre'), 'Titre'],
  ['sentence', t.sentence('Écho'), 'Écho'],
  ['home.publishedOn', t.home.publishedOn('mai'), 'mai'],
  ['orientation.name', t.orientation.name(shown('3')), '3'],
  ['orientation.heading', t.orientation.heading(shown('3')), '3'],
  ['orientation.title', t.orientation.title(shown('3'), 'Titre'), '3', 'Titre'],
  ['orientation.position', t.orientation.position(shown('3'), 3, 6, 12), '3', '6', '12'],
  ['priority.definitions', t.priority.definitions(25), '25'],
  ['priority.siblings', t.priority.siblings(shown('3')), '3'],
  ['orientation.embedLink', t.orientation.embedLink(shown('3')), '3'],
  ['priority.embedLink', t.priority.embedLink(shown('3.2')), '3.2'],
  ['glossary.permalink', t.glossary.permalink('Terme'), 'Terme'],
  ['document.online', t.document.online('Titre'), 'Titre'],
  ['editor.privacy.reach', t.editor.privacy.reach('/x/'), '/x/'],
  ['editor.privacy.requests', t.editor.privacy.requests('git.example'), 'git.example'],
  ['embed.description', t.embed.description('Plan'), 'Plan'],
  ['priority.name', t.priority.name(shown('3.2')), '3.2'],
  ['priority.heading', t.priority.heading(shown('3.2')), '3.2'],
  ['priority.title', t.priority.title(shown('3.2'), 'Court'), '3.2', 'Court'],
  ['priority.description', t.priority.description('Titre', 'Agir'), 'Titre', 'Agir'],
  ['fullText.description', t.fullText.description('Plan', true), 'Plan'],
  ['fullText.description', t.fullText.description('Plan', false), 'Plan'],
  ['orientation.description', t.orientation.description('Titre', 'Rang'), 'Titre', 'Rang'],
  ['orientation.position', t.orientation.position(shown('3'), 3, 6, 0), '3', '6'],
  ['links.description', t.links.description('Plan'), 'Plan'],
  ['links.lead', t.links.lead(true)],
  ['links.lead', t.links.lead(false)],
  ['relationEnds.support.origin', t.relationEnds.support.origin('3.2'), '3.2'],
  ['relationEnds.support.destination', t.relationEnds.support.destination('3.2'), '3.2'],
  ['relationEnds.extension.origin', t.relationEnds.extension.origin('3.2'), '3.2'],
  ['relationEnds.extension.destination', t.relationEnds.extension.destination('3.2'), '3.2'],
  ...Object.entries(t.bilingual.description).map(
    ([which, describe]) => [`bilingual.description.${which}`, describe('Plan'), 'Plan'] as const,
  ),
  ['bilingual.paragraph', t.bilingual.paragraph(2), '2'],
  ['search.titleOf', t.search.titleOf('mot'), 'mot'],
  ['search.description', t.search.description('Plan', true), 'Plan'],
  ['search.description', t.search.description('Plan', false), 'Plan'],
  ['search.shortName', t.search.shortName('2030'), '2030'],
  ['search.shortName', t.search.shortName(undefined)],
  ['data.description', t.data.description('Plan'), 'Plan'],
  ['formats.home', t.formats.home('JSON'), 'JSON'],
  ['formats.orientation', t.formats.orientation('JSON'), 'JSON'],
  ['formats.priority', t.formats.priority('JSON'), 'JSON'],
  ['plain.period', t.plain.period('2030'), '2030'],
  ['plain.detail', t.plain.detail('Cible', 'Eau'), 'Cible', 'Eau'],
  ['plain.page', t.plain.page('https://a.example/'), 'https://a.example/'],
  ['plain.reason', t.plain.reason('Écho', 'Parce'), 'Écho', 'Parce'],
  ['plain.related', t.plain.related(shown('3.2'), 'Court', 'Parce'), '3.2', 'Court', 'Parce'],
  ['plain.plan', t.plain.plan('2030'), '2030'],
  ['continuity.description', t.continuity.description('Plan'), 'Plan'],
  ['continuity.from', t.continuity.from('3.2'), '3.2'],
  ['continuity.to', t.continuity.to('3.2'), '3.2'],
  ['continuity.ofPlan', t.continuity.ofPlan('2030'), '2030'],
  ['document.kind', t.document.kind('PDF', 'Ko'), 'Ko'],
  ['removed.title', t.removed.title(shown('3.2')), '3.2'],
  // Of an item that its plan gives no number, or one with a noun of its own.
  ['orientation.title', t.orientation.title(undefined, 'Titre'), 'Titre'],
  ['orientation.position', t.orientation.position(undefined, 3, 6, 12), '12'],
  ['orientation.position', t.orientation.position(shown('III'), 3, 6, 12), 'III', '12'],
  ['orientation.embedLink', t.orientation.embedLink(undefined)],
  ['orientation.embedLink', t.orientation.embedLink(shown('Enjeu 2')), 'Enjeu'],
  ['priority.title', t.priority.title(undefined, 'Court'), 'Court'],
  ['priority.siblings', t.priority.siblings(undefined)],
  ['priority.siblings', t.priority.siblings(shown('Enjeu 2')), 'Enjeu'],
  ['priority.embedLink', t.priority.embedLink(undefined)],
  ['plain.related', t.plain.related(undefined, 'Court', 'Parce'), 'Court', 'Parce'],
  ['removed.title', t.removed.title(undefined)],
  ['contentIssues.line', t.contentIssues.line(3), '3'],
  ['contentIssues.field', t.contentIssues.field('why.fr'), 'why.fr'],
  ['translationOf', t.translationOf('Version'), 'Version'],
  ...[true, false].flatMap((isOfficial) => [
    [
      'footer.origin',
      t.footer.origin('Plan', ['énoncés', 'titres'], ['sujets'], isOfficial),
      'Plan',
      'titres',
    ] as const,
    [
      'footer.origin',
      t.footer.origin('Plan', ['énoncés', 'titres'], [], isOfficial),
      'Plan',
      'titres',
    ] as const,
    ['voices.statement', t.voices.statement(isOfficial)] as const,
    ['fullText.lead', t.fullText.lead(isOfficial)] as const,
    ...Object.values(t.data.kinds(isOfficial)).flatMap(({ name, use }) => [
      ['data.kinds', name] as const,
      ['data.kinds', use] as const,
    ]),
  ]),
  [
    'citation',
    t.citation({
      publisher: 'Ville',
      part: 'Partie',
      plan: 'Plan',
      translation: 'Version',
      year: '2030',
      url: 'https://a.example/',
    }),
    'https://a.example/',
    ...['Ville', 'Partie', 'Plan', 'Version', '2030'],
  ],
  [
    'citation',
    t.citation({
      publisher: undefined,
      part: undefined,
      plan: 'Plan',
      translation: undefined,
      year: undefined,
      url: 'https://a.example/',
    }),
    'Plan, https://a.example/',
  ],
  ...COUNTS.flatMap((count) => [
    ['home.description', t.home.description(count, count, 'Ville', true), 'Ville'] as const,
    ['home.description', t.home.description(count, count, 'Ville', false), 'Ville'] as const,
    ['home.description', t.home.description(count, count, undefined, false)] as const,
    ['home.lead', t.home.lead(count, count)] as const,
    ['home.links', t.home.links(count)] as const,
    ['home.glossary', t.home.glossary(count)] as const,
    ['glossary.source', t.glossary.source(count)] as const,
    ['links.list', t.links.list(count)] as const,
    ['links.count', t.links.count(count)] as const,
    ['priority.related', t.priority.related(count)] as const,
    ['glossary.source', t.glossary.source(count)] as const,
    ['data.each.priority', t.data.each.priority(count)] as const,
    ['data.each.orientation', t.data.each.orientation(count)] as const,
  ]),
  ...([1, 2, 9, 25] as const).map(
    (of) => ['priority.position', t.priority.position(1, of)] as const,
  ),
];

/**
 * Every sentence that the site may say, with details where it takes some.
 *
 * @throws {Error} where a sentence takes details and has none here
 */
export const sentencesOf = (t: Strings): readonly Sentence[] => {
  const withDetails = made(t).map(([path, text, ...details]) => ({ path, text, details }));
  const given = new Set(withDetails.map(({ path }) => path));
  const without = leavesOf(t).flatMap(({ path, value }) => {
    if (typeof value === 'string') return [{ path, text: value, details: [] }];
    if (!given.has(path)) throw new Error(`Give details for the sentence ${path}.`);
    return [];
  });
  return [...without, ...withDetails];
};
