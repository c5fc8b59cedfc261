import { describe, expect, it } from 'vitest';
import type { Change } from '../../support/content-folder.ts';
import { readChanged } from '../../support/content-folder.ts';
import { expectOneIssue } from '../../support/issues.ts';
import {
  BODY_LINE,
  ENGLISH,
  englishFile,
  FRENCH,
  frenchFile,
  GLOSSARY,
} from '../../support/texts.ts';

const page = (title: string) =>
  `---\ntitle: ${title}\ndescription: ${title} du site.\n---\n\nMots.\n`;

/** Adds a page of the site’s own to the plan of priorities 1.1, 1.2 and 2.1. */
const withAbout =
  (change: Change): Change =>
  async (folder) => {
    await folder.put('pages/about/fr.mdx', page('À propos'));
    await folder.put('pages/about/en.mdx', page('About'));
    await change(folder);
  };

const note = (link: string) => `Une ligne.\n\nVoir [ceci](${link}).`;

const NOWHERE = [
  '/priorites/7-3/',
  '/orientations/9/',
  '/confidentialite/',
  '/priorites/1-1',
  '/priorites/1.1/',
  '/priorities/1-1/',
  '/a-propos/suite/',
  '/glossaire',
  '/recherches/',
  '/glossaire/',
  '/en',
] as const;

const THERE = [
  '/',
  '/priorites/2-1/',
  '/orientations/1/',
  '/texte-integral/#p1-1',
  '/bilingue/',
  '/a-propos/',
  '#ancre',
  'https://exemple.org/priorites/7-3/',
  'mailto:bonjour@exemple.org',
] as const;

describe('a link of a French text', () => {
  it.each(NOWHERE)('cannot lead to %s, which is no page', async (link) => {
    const change = withAbout(({ put }) => put(FRENCH, frenchFile(note(link))));
    await expectOneIssue(change, {
      file: FRENCH,
      line: BODY_LINE + 2,
      fr: [link, 'pas de page'],
      en: [link, 'no page'],
    });
  });

  it.each(['/en/', '/en/priorities/1-1/', '/en/about/'])(
    'cannot lead to %s, which is in English',
    async (link) => {
      const change = withAbout(({ put }) => put(FRENCH, frenchFile(note(link))));
      await expectOneIssue(change, {
        file: FRENCH,
        line: BODY_LINE + 2,
        fr: [link, 'autre langue'],
        en: [link, 'other language'],
      });
    },
  );

  it.each(THERE)('may lead to %s', async (link) => {
    const { issues } = await readChanged(
      withAbout(({ put }) => put(FRENCH, frenchFile(note(link)))),
    );
    expect(issues).toEqual([]);
  });
});

describe('a link to the glossary', () => {
  it('leads there where the plan has terms', async () => {
    const change = withAbout(async ({ put }) => {
      await put('glossary.yaml', GLOSSARY);
      await put(FRENCH, frenchFile(note('/glossaire/#sentier')));
    });
    const { issues } = await readChanged(change);
    expect(issues).toEqual([]);
  });
});

describe('a link of an English text', () => {
  it.each(['/en/', '/en/priorities/2-1/', '/en/about/', '/en/full-text/'])(
    'may lead to %s',
    async (link) => {
      const { issues } = await readChanged(
        withAbout(({ put }) => put(ENGLISH, englishFile(note(link)))),
      );
      expect(issues).toEqual([]);
    },
  );

  it.each(['/', '/priorites/1-1/', '/a-propos/'])(
    'cannot lead to %s, which is in French',
    async (link) => {
      await expectOneIssue(
        withAbout(({ put }) => put(ENGLISH, englishFile(note(link)))),
        { file: ENGLISH, line: BODY_LINE + 2, fr: ['autre langue'], en: ['other language'] },
      );
    },
  );
});

describe('a link of a page of the site’s own', () => {
  it('is held to the same rules', async () => {
    const body = `${page('À propos')}\nVoir [ceci](/priorites/7-3/).\n`;
    await expectOneIssue(({ put }) => put('pages/about/fr.mdx', body), {
      file: 'pages/about/fr.mdx',
      line: 8,
      fr: ['/priorites/7-3/'],
      en: ['/priorites/7-3/'],
    });
  });
});

describe('a term of a note', () => {
  const terms = (id: string) => `Un sentier.\n\nEt une <Terme id="${id}">piste</Terme>.`;

  it('must stand in the glossary', async () => {
    const change: Change = async ({ put }) => {
      await put('glossary.yaml', GLOSSARY);
      await put(FRENCH, frenchFile(terms('piste')));
    };
    await expectOneIssue(change, {
      file: FRENCH,
      line: BODY_LINE + 2,
      fr: ['« piste »', 'glossary.yaml'],
      en: ['“piste”', 'glossary.yaml'],
    });
  });

  it('must stand in the glossary where there is no glossary', async () => {
    await expectOneIssue(({ put }) => put(ENGLISH, englishFile(terms('sentier'))), {
      file: ENGLISH,
      line: BODY_LINE + 2,
      fr: ['« sentier »'],
      en: ['“sentier”'],
    });
  });

  it('is not held against a glossary that cannot be read', async () => {
    const change: Change = async ({ put }) => {
      await put('glossary.yaml', GLOSSARY.replace('id: sentier', 'id: Sentier'));
      await put(FRENCH, frenchFile(terms('sentier')));
    };
    await expectOneIssue(change, { file: 'glossary.yaml', fr: ['Sentier'], en: ['Sentier'] });
  });
});
