import { beforeAll, describe, expect, it } from 'vitest';
import { isSharedSubject } from '../../../src/features/priority/shared-subject.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { readSoundPlan } from '../../support/content-folder.ts';
import { ENGLISH, englishFile, FRENCH, frenchFile } from '../../support/texts.ts';

const OTHER = 'priorities/1-2/fr.mdx';
const THIRD = 'priorities/2-1/fr.mdx';

let plan: Plan;

beforeAll(async () => {
  plan = await readSoundPlan(async ({ put }) => {
    const subjects = ['Écoles de quartier', 'une personne, une voix', 'entretien du phare'];
    await put(
      FRENCH,
      frenchFile('L’entretien du phare.').replace(
        'keywords:',
        `subjects: ${JSON.stringify(subjects)}\nkeywords:`,
      ),
    );
    await put(ENGLISH, englishFile('The lighthouse.'));
    await put(
      OTHER,
      frenchFile('Une ecole de quartier\u00a0: le phare, son entretien.').replace(
        '- randonnée',
        '- du sel\n  - de mer\n  - cartes',
      ),
    );
    await put(THIRD, frenchFile('La règle «\u00a0une personne, une voix\u00a0».'));
  });
});

const isShared = (subject: string, locale: 'fr' | 'en' = 'fr') =>
  isSharedSubject(plan, subject, locale);

describe('a subject leads to another priority', () => {
  it('where that one has its words, whatever their case, accents and plurals', () => {
    expect(isShared('Écoles de quartier')).toBe(true);
  });

  it('whole, where it has a comma', () => {
    expect(isShared('une personne, une voix')).toBe(true);
    expect(isShared('une voix, une personne')).toBe(false);
  });

  it('in the language of the page alone', () => {
    expect(isShared('entretenir le sentier')).toBe(true);
    expect(isShared('entretenir le sentier', 'en')).toBe(false);
  });
});

describe('a subject leads nowhere', () => {
  it('where its own priority alone has its words, however often', () => {
    expect(isShared('entretien du phare')).toBe(false);
  });

  it.each([
    ['are parts of longer words', 'arte'],
    ['stand in two texts', 'sel de mer'],
    ['are nowhere', 'brume'],
  ])('where its words %s', (_where, subject) => {
    expect(isShared(subject)).toBe(false);
  });
});
