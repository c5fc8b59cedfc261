import { describe, expect, it } from 'vitest';
import { readChanged, type Change } from '../../../support/content-folder.ts';
import { ENGLISH, FRENCH } from '../../../support/texts.ts';

const STATEMENT = 'Entretenir le sentier 1 du secteur 1';

/** The state of priority 1.1 after a change to its French and to what its English was made from. */
const stateAfter = async (french: string, origin: string) => {
  const { plan, issues } = await readChanged(async ({ replace }) => {
    await replace(FRENCH, STATEMENT, JSON.stringify(french));
    await replace(ENGLISH, STATEMENT, JSON.stringify(origin));
  });
  return { issues, state: plan?.priorities[0]?.translation };
};

const SAME_WORDS = [
  ['an apostrophe', 'Entretenir l’aire', "Entretenir l'aire"],
  ['quotation marks', 'Dire « oui »', 'Dire "oui"'],
  ['a no-break space', 'Deux choix\u00a0: agir', 'Deux choix : agir'],
  ['a missing space before a colon', 'Deux choix : agir', 'Deux choix: agir'],
  ['a space before a semicolon', 'Agir; attendre', 'Agir ; attendre'],
  ['a dash', 'Agir – et vite – ici', 'Agir - et vite - ici'],
  ['a no-break space after a figure', '25\u00a0sentiers', '25 sentiers'],
  ['letters and accents apart', 'Été', 'Été'.normalize('NFD')],
  ['a space before a percent sign', 'Baisser de 50 %', 'Baisser de 50%'],
] as const;

const OTHER_WORDS = [
  ['a word', 'Entretenir le sentier', 'Entretenir le chemin'],
  ['an accent', 'Entretenir le côté', 'Entretenir le cote'],
  ['a capital', 'Entretenir le Sentier', 'Entretenir le sentier'],
  ['a comma', 'Agir, vite', 'Agir vite'],
  ['a final period', 'Agir.', 'Agir'],
  ['a hyphen', 'Un sous-bois', 'Un sous bois'],
  ['a figure', '25 sentiers', '24 sentiers'],
] as const;

// These files still have `translates`: the source text, word for word.
describe('a translation', () => {
  it.each(SAME_WORDS)('stays current where the French changes by %s alone', async (_what, a, b) => {
    expect(await stateAfter(a, b)).toEqual({ issues: [], state: 'current' });
    expect(await stateAfter(b, a)).toEqual({ issues: [], state: 'current' });
  });

  it.each(OTHER_WORDS)('is stale where the French changes by %s', async (_what, a, b) => {
    expect(await stateAfter(a, b)).toEqual({ issues: [], state: 'stale' });
    expect(await stateAfter(b, a)).toEqual({ issues: [], state: 'stale' });
  });

  it('stays current where the note, the short title and the keywords change', async () => {
    const { plan } = await readChanged(async ({ replace }) => {
      await replace(FRENCH, 'short: Sentier 1.1', 'short: Chemin 1.1');
      await replace(FRENCH, '  - randonnée', '  - marche');
      await replace(FRENCH, 'Un sentier est un chemin étroit.', 'Rien.');
    });
    expect(plan?.priorities[0]?.translation).toBe('current');
  });

  it('that is missing shows the French, and says that it is French', async () => {
    const { plan, issues } = await readChanged(({ remove }) => remove(ENGLISH));
    expect(issues).toEqual([]);
    const [priority] = plan?.priorities ?? [];
    expect(priority?.translation).toBe('missing');
    expect(priority?.text.en).toEqual({
      ...priority?.text.fr,
      states: { statement: 'missing', short: 'missing', note: 'missing' },
    });
    expect(priority?.text.en.locale).toBe('fr');
  });
});

const STALE: readonly { readonly title: string; readonly change: Change }[] = [
  {
    title: 'a title of the plan',
    change: ({ replace }) => replace('plan/fr.mdx', 'Plan d’action', 'Programme'),
  },
  {
    title: 'another subtitle of the plan',
    change: async ({ replace }) => {
      await replace('plan/fr.mdx', 'title: ', 'subtitle: Caps\ntitle: ');
      await replace('plan/en.mdx', '\ntitle: ', '\nsubtitle: Headings\ntitle: ');
    },
  },
  {
    title: 'a word of the preamble',
    change: ({ replace }) => replace('plan/fr.mdx', 'peu de mots', 'quelques mots'),
  },
  {
    title: 'a new paragraph of the preamble',
    change: ({ replace }) => replace('plan/fr.mdx', 'peu de mots.', 'peu de mots.\n\nVoilà.'),
  },
  {
    title: 'a paragraph of the preamble less',
    change: ({ replace }) =>
      replace(
        'plan/en.mdx',
        '    - Ce plan tient en peu de mots.',
        '    - Ce plan tient en peu de mots.\n    - Voilà.',
      ),
  },
];

describe('the translation of the plan', () => {
  it.each(STALE)('is stale after $title', async ({ change }) => {
    const { plan, issues } = await readChanged(change);
    expect(issues).toEqual([]);
    expect(plan?.translation).toBe('stale');
    expect(plan?.priorities.map(({ translation }) => translation)).not.toContain('stale');
  });

  it('stays current where only the typography and the emphasis of the preamble change', async () => {
    const words = 'Ce plan tient en peu de mots.';
    const { plan, issues } = await readChanged(async ({ replace }) => {
      await replace('plan/fr.mdx', words, 'Ce plan, l’*essentiel*\u00a0: agir – et vite.');
      await replace('plan/en.mdx', words, `"Ce plan, l'essentiel : agir - et vite."`);
    });
    expect(issues).toEqual([]);
    expect(plan?.translation).toBe('current');
  });

  it('may be missing', async () => {
    const { plan, issues } = await readChanged(({ remove }) => remove('plan/en.mdx'));
    expect(issues).toEqual([]);
    expect(plan?.translation).toBe('missing');
    expect(plan?.text.en.locale).toBe('fr');
  });
});

describe('the translation of an orientation', () => {
  it.each(['Direction 1', 'Vers le cap 1'])('is stale where “%s” changes', async (words) => {
    const { plan } = await readChanged(({ replace }) =>
      replace('orientations/1/fr.mdx', words, 'Autre chose'),
    );
    expect(plan?.orientations.map(({ translation }) => translation)).toEqual(['stale', 'current']);
  });

  it('may be missing', async () => {
    const { plan, issues } = await readChanged(({ remove }) => remove('orientations/2/en.mdx'));
    expect(issues).toEqual([]);
    expect(plan?.orientations.map(({ translation }) => translation)).toEqual([
      'current',
      'missing',
    ]);
    expect(plan?.orientations[1]?.text.en.locale).toBe('fr');
  });
});
