import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFileOf } from '../../../src/site/content-file.ts';
import { routesOf } from '../../../src/site/routes.ts';
import { readSoundPlan } from '../../support/content-folder.ts';
import { realPlan } from '../../support/real-plan.ts';

describe('contentFileOf', () => {
  it.each([
    [{ view: 'home' } as const, 'plan/fr.mdx'],
    [{ view: 'orientation', number: 3 } as const, 'orientations/3/fr.mdx'],
    [{ view: 'priority', number: '3.2' } as const, 'priorities/3-2/fr.mdx'],
    [{ view: 'glossary' } as const, 'glossary.yaml'],
    [{ view: 'links' } as const, 'relations.yaml'],
    [{ view: 'privacy' } as const, 'pages/privacy/fr.mdx'],
    [{ view: 'search' } as const, undefined],
    [{ view: 'fullText' } as const, undefined],
  ])('of %o is %s', (page, file) => {
    expect(contentFileOf(realPlan, page, 'fr')).toBe(file);
  });

  it('is there, for every page of the plan in every language', () => {
    const files = routesOf(realPlan).flatMap(({ page, locale }) => {
      const file = contentFileOf(realPlan, page, locale);
      return file === undefined ? [] : [file];
    });
    expect(files.length).toBeGreaterThan(60);
    expect(files.filter((file) => !existsSync(join('content', file)))).toEqual([]);
  });

  it('is that of the source where there is no translation', async () => {
    const plan = await readSoundPlan((folder) => folder.remove('priorities/1-1/en.mdx'));
    expect(contentFileOf(plan, { view: 'priority', number: '1.1' }, 'en')).toBe(
      'priorities/1-1/fr.mdx',
    );
  });
});
