import { describe, expect, it } from 'vitest';
import { COLOURS, type Colours } from '../../../src/site/styles/tokens.ts';
import { LOCALES, type Locale } from '../../../src/plan/locale.ts';
import { planDocument, type PlanDocument } from '../../../src/features/document/document.ts';
import { createLookup } from '../../../src/plan/lookup.ts';
import { urlsFor } from '../../support/paths.ts';
import { strings } from '../../support/strings.ts';
import { readSoundPlan, type Change } from '../../support/content-folder.ts';
import { ENGLISH, FRENCH } from '../../support/texts.ts';

const URLS = urlsFor({ origin: 'https://plan.example', base: '/dossier/' });
const light: Colours = {
  ...COLOURS.light,
  ink: '#111111',
  soft: '#222222',
  rule: '#333333',
  'hue-1': '#aa0000',
  'hue-2': '#00aa00',
};

const read = async (locale: Locale, change?: Change): Promise<PlanDocument> =>
  planDocument(createLookup(await readSoundPlan(change)), locale, light, URLS);

const firstPriority = ({ orientations }: PlanDocument) => {
  const [priority] = orientations[0]?.priorities ?? [];
  if (!priority) throw new Error('The document has no priority.');
  return priority;
};

describe('the document of a plan', () => {
  it('has the plan’s orientations and priorities in order, by number and address', async () => {
    const { orientations } = await read('en');
    expect(
      orientations.map(({ number, priorities }) => [number, priorities.map((each) => each.number)]),
    ).toEqual([
      ['1', ['1.1', '1.2']],
      ['2', ['2.1']],
    ]);
    expect(orientations.map(({ address }) => address)).toEqual([
      'https://plan.example/dossier/en/orientations/1/',
      'https://plan.example/dossier/en/orientations/2/',
    ]);
    expect(firstPriority(await read('fr')).address).toBe(
      'https://plan.example/dossier/priorites/1-1/',
    );
  });

  it('has the mark and the colour of each orientation', async () => {
    const { figures } = await read('fr');
    expect(figures['1']).toEqual({
      colour: '#aa0000',
      blocks: [{ x: 0, y: 0, width: 2, height: 1 }],
    });
    expect(figures['2']?.colour).toBe('#00aa00');
    expect(figures['2']?.blocks).toHaveLength(2);
  });

  it.each(LOCALES)('says in %s what is unofficial, and in English alone', async (locale) => {
    const { cover } = await read(locale);
    expect(cover.notices).toEqual(locale === 'en' ? [strings('en').unofficial] : []);
  });

  it.each([
    ['fr', 'Plan d’action', ''],
    ['en', '', 'Action Plan'],
  ] as const)(
    'has its years on the cover where the title has them in %s',
    async (locale, ...around) => {
      const { before, period, after } = (await read(locale)).cover;
      const said = [before, after].map((part) => part.map((node) => 'value' in node && node.value));
      expect(said).toEqual(around.map((part) => (part === '' ? [] : [part])));
      expect(period).toContain('2030');
    },
  );

  it('has a subtitle on the cover where the plan has one', async () => {
    expect((await read('fr')).cover).not.toHaveProperty('subtitle');
    const { cover } = await read('fr', ({ replace }) =>
      replace('plan/fr.mdx', 'title: ', 'subtitle: Caps et sentiers\ntitle: '),
    );
    expect(cover.subtitle).toEqual([{ type: 'text', value: 'Caps et sentiers' }]);
  });

  it('says that the period has ended where it has', async () => {
    const { cover, colophon } = await read('fr', ({ replace }) =>
      replace('plan.yaml', 'status: current', 'status: ended'),
    );
    expect(cover.notices).toEqual([strings('fr').card.ended]);
    expect(JSON.stringify(colophon)).toContain(strings('fr').card.ended);
  });

  it('ends with the original document and who runs the site where these are given', async () => {
    const source = 'source: {title: Plan imprimé, url: "https://lac.example/plan.pdf"}';
    const site = 'site: {name: Atelier, url: "https://atelier.example/"}';
    const given = await read('en', ({ replace }) =>
      replace('plan.yaml', 'status:', `${source}\n${site}\nstatus:`),
    );
    const link = (url: string, title: string) => ({
      type: 'link',
      url,
      children: [
        { type: 'language', lang: 'fr', region: 'CA', children: [{ type: 'text', value: title }] },
      ],
    });
    const ends = given.colophon.paragraphs.map((paragraph) => paragraph.at(-1));
    expect(ends).toContainEqual(link('https://lac.example/plan.pdf', 'Plan imprimé'));
    expect(ends).toContainEqual(link('https://atelier.example/', 'Atelier'));
    const without = JSON.stringify((await read('en')).colophon);
    for (const label of Object.values(strings('en').owner)) expect(without).not.toContain(label);
  });

  it('shows French where there is no English, tells its language and says so', async () => {
    const priority = firstPriority(await read('en', ({ remove }) => remove(ENGLISH)));
    expect(priority.notices).toEqual([strings('en').missing]);
    expect(priority.statement).toEqual([
      {
        type: 'language',
        lang: 'fr',
        region: 'CA',
        children: [{ type: 'text', value: 'Entretenir le sentier 1 du secteur 1' }],
      },
    ]);
  });

  it('says of an English text that the French has changed since', async () => {
    const change: Change = ({ replace }) => replace(FRENCH, 'Entretenir', 'Refaire');
    expect(firstPriority(await read('en', change)).notices).toEqual([strings('en').stale]);
    expect(firstPriority(await read('fr', change)).notices).toEqual([]);
  });

  it('has links with whole addresses, in the language of the document', async () => {
    const change: Change = ({ replace }) =>
      replace(FRENCH, 'Un sentier', '[Tout](/texte-integral/) sentier');
    const [block] = firstPriority(await read('fr', change)).note;
    expect(block?.type === 'paragraph' && block.children[0]).toEqual({
      type: 'link',
      url: 'https://plan.example/dossier/texte-integral/',
      children: [{ type: 'text', value: 'Tout' }],
    });
  });

  it('has no glossary where the plan has none', async () => {
    expect(await read('fr')).not.toHaveProperty('glossary');
  });

  it('has relations from both ends, with their reason', async () => {
    const { orientations } = await read('fr');
    const related = orientations.flatMap(({ priorities }) =>
      priorities.map(({ number, related: list }) => [number, list.map((each) => each.number)]),
    );
    expect(related).toEqual([
      ['1.1', ['1.2']],
      ['1.2', ['1.1', '2.1']],
      ['2.1', ['1.2']],
    ]);
    expect(firstPriority(await read('fr')).related[0]).toMatchObject({
      target: 'p1-2',
      kind: 'Reçoit l’appui de 1.1.',
      why: [{ type: 'text', value: 'Ces sentiers se suivent.' }],
    });
  });
});
