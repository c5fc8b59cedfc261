import { describe, expect, it } from 'vitest';
import { frameHeight } from '../../../src/features/card/height.ts';
import { cardOf } from '../../../src/features/card/card.ts';
import { oembedOf } from '../../../src/features/card/oembed.ts';
import { createLookup } from '../../../src/plan/lookup.ts';
import { cardPagesOf } from '../../../src/site/routes.ts';
import { urlsFor } from '../../support/paths.ts';
import type { CardPage } from '../../../src/plan/pages.ts';
import { readSoundPlan } from '../../support/content-folder.ts';
import { realPlan } from '../../support/real-plan.ts';

const index = createLookup(realPlan);
const urls = urlsFor({ origin: 'https://plan.example', base: '/un/dossier/' });
const answer = (subject: CardPage, locale: 'fr' | 'en' = 'fr', plan = index) =>
  oembedOf(plan.plan, cardOf(plan, subject, locale), locale, urls, new Set());
const PRIORITY: CardPage = { view: 'priority', number: '3.2' };

/** What WordPress keeps of a site that it does not know, in the order that it needs. */
const KEPT =
  /^<blockquote><a href="([^"<>]+)">([^<>]+)<\/a><\/blockquote><iframe src="([^"<>]+)" width="100%" height="(\d+)" title="([^"<>]+)" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"><\/iframe>$/;

describe('the oEmbed answer', () => {
  it('has all that strict consumers ask for', () => {
    expect(answer(PRIORITY)).toMatchObject({
      version: '1.0',
      type: 'rich',
      title:
        'Priorité\u00a03.2\u00a0: Soutenir et structurer le développement de liens entre l’économie sociale et les municipalités du Québec',
      provider_name: 'Chantier de l’économie sociale',
      provider_url: 'https://plan.example/un/dossier/',
      cache_age: 86_400,
      thumbnail_url: 'https://plan.example/un/dossier/og/fr/3-2.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('has markup that WordPress lets through, with link, address and name', () => {
    const { html, title } = answer(PRIORITY, 'en');
    const [, page, text, card, height, name] = KEPT.exec(html) ?? [];
    expect(page).toBe('https://plan.example/un/dossier/en/priorities/3-2/');
    expect(card).toBe('https://plan.example/un/dossier/en/cards/3-2/');
    expect([text, name]).toEqual([title, title]);
    expect(Number(height)).toBe(frameHeight(cardOf(index, PRIORITY, 'en')));
  });

  it('gives the same height for its own width as to its frame, which no width from 320 on is to cut', () => {
    for (const subject of cardPagesOf(realPlan)) {
      const { title, width, height, html } = answer(subject, 'en');
      const [, , , , framed] = KEPT.exec(html) ?? [];
      expect([title, height]).toEqual([title, Number(framed)]);
      expect([title, width >= 320, width <= 600]).toEqual([title, true, true]);
    }
  });

  it('is that of the whole plan for the home page', () => {
    const { html, title, thumbnail_url: picture } = answer({ view: 'home' });
    const [, page, , card] = KEPT.exec(html) ?? [];
    expect(title).toBe('Planification stratégique 2021-2025');
    expect(page).toBe('https://plan.example/un/dossier/');
    expect(card).toBe('https://plan.example/un/dossier/cartes/plan/');
    expect(picture).toBe('https://plan.example/un/dossier/og/fr/plan.png');
  });

  it('keeps markup in the words of a plan from being markup', () => {
    const plan = createLookup({
      ...realPlan,
      orientations: realPlan.orientations.map((orientation) => ({
        ...orientation,
        text: {
          ...orientation.text,
          fr: { ...orientation.text.fr, title: '"><script>alert(1)</script>&' },
        },
      })),
    });
    const { html } = answer({ view: 'orientation', number: 3 }, 'fr', plan);
    expect(html).toMatch(KEPT);
    expect(html).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;');
  });

  it('EM-26: depends on number and language alone for its addresses', () => {
    const { html } = answer({ view: 'orientation', number: 3 });
    expect(html).toContain('src="https://plan.example/un/dossier/cartes/3/"');
    expect(html).toContain('href="https://plan.example/un/dossier/orientations/3/"');
  });
});

describe('a card', () => {
  it('says that the period has ended where it has, and in English that it is no official text', () => {
    const english = cardOf(index, PRIORITY, 'en').origin.join(' ');
    expect(english).toContain('The period of this plan has ended.');
    expect(english).toContain('Unofficial translation; the French text prevails.');
    const current = createLookup({ ...realPlan, status: 'current' });
    expect(cardOf(current, PRIORITY, 'fr').origin).toEqual([
      'Planification stratégique 2021-2025, Chantier de l’économie sociale',
    ]);
  });

  it('of an orientation has its priorities by their short titles, in order', () => {
    const { priorities, more } = cardOf(index, { view: 'orientation', number: 4 }, 'fr');
    expect(priorities.map(({ number }) => number)).toEqual(['4.1', '4.2', '4.3']);
    expect(more?.text).toContain('gouvernance démocratique');
  });

  it('of the whole plan has its orientations, with their priorities as blocks', () => {
    const { columns, key, plan } = cardOf(index, { view: 'home' }, 'fr');
    expect([key, plan]).toEqual(['plan', '2021-2025']);
    expect(columns.map(({ number, priorities }) => [number, priorities.length])).toEqual([
      [1, 4],
      [2, 4],
      [3, 3],
      [4, 3],
      [5, 6],
      [6, 5],
    ]);
    expect(columns[2]?.title.text).toBe('Développement local');
  });

  it('of a plan with more than 100 priorities has its orientations alone', async () => {
    const plan = createLookup(await readSoundPlan(undefined, [50, 51]));
    const { columns } = cardOf(plan, { view: 'home' }, 'fr');
    expect(columns.map(({ number, priorities }) => [number, priorities.length])).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  it('refuses a number that the plan does not have', () => {
    expect(() => cardOf(index, { view: 'priority', number: '9.9' }, 'fr')).toThrow(RangeError);
  });
});
