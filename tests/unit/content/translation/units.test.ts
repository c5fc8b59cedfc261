import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/content/read-content.ts';
import { translatedItems } from '../../../../src/content/translation/items.ts';
import { locate } from '../../../../src/site/urls.ts';
import { folderAt, type Change } from '../../../support/content-folder.ts';
import { writeReviewed } from '../../../support/reviewed-content.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'units-'));
  await writeReviewed(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** The texts that are not current after a change, as `name:unit state`. */
const statesAfter = async (change: Change): Promise<readonly string[]> => {
  await change(folderAt(root));
  const { sources, issues } = await readContent(root, locate);
  expect(issues).toEqual([]);
  return translatedItems(sources).flatMap(({ names: [name], texts }) =>
    texts
      .filter(({ state }) => state !== 'current')
      .map(({ unit, state }) => `${name ?? ''}:${unit} ${state}`),
  );
};

const PRIORITY = 'priorities/1-1/fr.mdx';
const TRANSLATION = 'priorities/1-1/en.mdx';
const NOTE = 'Un sentier est un chemin étroit.';
const ABOUT = 'pages/about/fr.mdx';

/** A change to one file, and what it makes of the translation. */
const CHANGES: readonly (readonly [
  what: string,
  file: string,
  from: string,
  to: string,
  said: string,
])[] = [
  ['the statement', PRIORITY, 'Entretenir', 'Abolir', '1.1:statement stale'],
  ['the short title', PRIORITY, 'Sentier 1.1', 'Chemin 1.1', '1.1:short stale'],
  ['a subject', PRIORITY, 'bois', 'forêt', '1.1:subjects stale'],
  ['the order of subjects', PRIORITY, 'bois, pas', 'pas, bois', '1.1:subjects stale'],
  ['the note', PRIORITY, 'étroit', 'large', '1.1:note stale'],
  ['a note that is gone', PRIORITY, NOTE, '', '1.1:note stale'],
  [
    'a translated note that is gone',
    TRANSLATION,
    'A trail is a narrow path.',
    '',
    '1.1:note missing',
  ],
  [
    'a translated short title that is gone',
    TRANSLATION,
    'short: Trail 1.1\n',
    '',
    '1.1:short missing',
  ],
  [
    'translated subjects that are gone',
    TRANSLATION,
    'subjects: [wood, steps, water]\n',
    '',
    '1.1:subjects missing',
  ],
  ['a title of an orientation', 'orientations/1/fr.mdx', 'Direction', 'Voie', '1:title stale'],
  ['a tagline', 'orientations/1/fr.mdx', 'Vers', 'Loin', '1:tagline stale'],
  ['a note of an orientation', 'orientations/1/fr.mdx', 'pointe', 'tête', '1:note stale'],
  [
    'a new note of an orientation',
    'orientations/2/fr.mdx',
    '---\n\n',
    '---\n\nLe cap.',
    '2:note missing',
  ],
  ['the title of the plan', 'plan/fr.mdx', 'Plan d’action', 'Programme', 'plan:title stale'],
  ['its subtitle', 'plan/fr.mdx', 'Caps', 'Pointes', 'plan:subtitle stale'],
  ['a word of its preamble', 'plan/fr.mdx', 'peu de', 'quelques', 'plan:preamble stale'],
  [
    'a new paragraph',
    'plan/fr.mdx',
    'peu de mots.',
    'peu de mots.\n\nVoilà.',
    'plan:preamble stale',
  ],
  ['a term', 'glossary.yaml', 'fr: sentier', 'fr: sente', 'sentier:sentier stale'],
  ['a definition', 'glossary.yaml', 'Chemin étroit', 'Chemin', 'sentier:sentier stale'],
  ['a source', 'glossary.yaml', 'Guide des', 'Livre des', 'sentier:sentier stale'],
  [
    'a translated term that is gone',
    'glossary.yaml',
    '    en: trail\n',
    '',
    'sentier:sentier missing',
  ],
  [
    'a translated definition that is gone',
    'glossary.yaml',
    '    en: Narrow path.\n',
    '',
    'sentier:sentier missing',
  ],
  [
    'a translated source that is gone',
    'glossary.yaml',
    '    en: Trail guide, p. 3\n',
    '',
    'sentier:sentier missing',
  ],
  ['a reason', 'relations.yaml', 'Ces sentiers', 'Ces chemins', '1.1-1.2:1.1-1.2 stale'],
  [
    'a translated reason that is gone',
    'relations.yaml',
    '    en: These trails follow each other.\n',
    '',
    '1.1-1.2:1.1-1.2 missing',
  ],
  ['the rights', 'plan.yaml', 'Droits', 'Titre', 'rights:rights stale'],
  [
    'translated rights that are gone',
    'plan.yaml',
    ', en: Rights of the lake',
    '',
    'rights:rights missing',
  ],
  ['the title of a page', ABOUT, 'Qui', 'Nous', 'about:title stale'],
  ['its description', ABOUT, 'Le lac.', 'Le bois.', 'about:description stale'],
  ['its body', ABOUT, 'grand', 'petit', 'about:body stale'],
  [
    'a part of it that is not always shown',
    ABOUT,
    'Écrivez-nous',
    'Appelez-nous',
    'about:body stale',
  ],
];

describe('a text and its translation', () => {
  it('are current where nothing has changed since the review', async () => {
    expect(await statesAfter(() => Promise.resolve())).toEqual([]);
  });

  it.each(CHANGES)('differ after a change to %s', async (_what, file, from, to, said) => {
    expect(await statesAfter(({ replace }) => replace(file, from, to))).toEqual([said]);
  });

  it.each([
    ['an apostrophe', 'plan/fr.mdx', 'Plan d’action', "Plan d'action"],
    ['a no-break space', 'plan/fr.mdx', 'peu de mots', 'peu\u00a0de\u202fmots'],
    ['a line break', PRIORITY, 'est un chemin', 'est\nun   chemin'],
    ['letters and accents apart', PRIORITY, 'étroit', 'étroit'.normalize('NFD')],
    ['keywords, which are each language’s own', PRIORITY, '- randonnée', '- marche'],
  ])('stay current after a change to %s alone', async (_what, file, from, to) => {
    expect(await statesAfter(({ replace }) => replace(file, from, to))).toEqual([]);
  });

  it('that has no file is missing as a whole', async () => {
    const said = await statesAfter(({ remove }) => remove('pages/about/en.mdx'));
    expect(said).toEqual(
      ['about:title', 'about:description', 'about:body'].map((each) => `${each} missing`),
    );
  });

  it('without a record are told apart, and shown as current', async () => {
    const said = await statesAfter(({ put }) =>
      put(
        TRANSLATION,
        '---\nstatement: Close it\nshort: Trail\nsubjects: [a, b, c]\n---\n\nA note.\n',
      ),
    );
    expect(said).toEqual(
      ['statement', 'short', 'subjects', 'note'].map((unit) => `1.1:${unit} unrecorded`),
    );
    const { plan } = await readContent(root, locate);
    expect(plan?.priorities[0]?.translation).toBe('current');
    expect(plan?.priorities[0]?.text.en.states).toEqual({});
  });
});

describe('the plan', () => {
  it('has in French what is not translated, and says so', async () => {
    await statesAfter(async ({ replace }) => {
      await replace(TRANSLATION, 'short: Trail 1.1\n', '');
      await replace(TRANSLATION, 'A trail is a narrow path.', '');
      await replace('glossary.yaml', '    en: Narrow path.\n', '');
      await replace('relations.yaml', '    en: These trails follow each other.\n', '');
    });
    const { plan } = await readContent(root, locate);
    const [priority] = plan?.priorities ?? [];
    expect(priority?.translation).toBe('missing');
    expect(priority?.text.en).toMatchObject({
      locale: 'en',
      statement: 'Maintain trail 1 of sector 1',
      short: 'Sentier 1.1',
      keywords: ['hiking'],
      note: priority?.text.fr.note,
      states: { short: 'missing', note: 'missing' },
    });
    expect(plan?.relations[0]).toMatchObject({
      why: { en: 'Ces sentiers se suivent.' },
      translation: 'missing',
    });
    expect(plan?.glossary[0]).toMatchObject({
      term: { en: 'trail' },
      definition: { en: 'Chemin étroit.' },
      states: { definition: 'missing' },
    });
  });

  it('has the worst state of the texts of each item', async () => {
    await statesAfter(async ({ replace }) => {
      await replace(PRIORITY, 'étroit', 'large');
      await replace('plan.yaml', 'Droits', 'Titre');
    });
    const { plan } = await readContent(root, locate);
    expect(plan?.priorities.map(({ translation }) => translation)).toEqual([
      'stale',
      'current',
      'current',
    ]);
    expect(plan?.translation).toBe('stale');
  });
});
