import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/import/import-plan.ts';
import { readBack, readImported } from '../../support/imported.ts';
import { officialText } from '../../support/official-text.ts';
import { sharedPath } from '../../support/shared.ts';

const path = sharedPath('source/plan-2021-2025.fr.txt');

describe.skipIf(path === undefined)(
  'the official text, imported (skipped where the folder “shared” is not beside the project)',
  async () => {
    const imported = path === undefined ? undefined : await readPlan({ files: [path] });
    const files = imported ? readBack(imported) : new Map<string, never>();
    const field = (file: string, name: string): unknown => {
      const data = files.get(file)?.data;
      return typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
    };

    it('gives title, subtitle and preamble word for word', () => {
      expect(field('plan/fr.mdx', 'title')).toBe(officialText?.title);
      expect(field('plan/fr.mdx', 'subtitle')).toBe(officialText?.subtitle);
      expect(files.get('plan/fr.mdx')?.body).toEqual(officialText?.preamble);
    });

    it('gives the six orientations and nothing else of theirs', () => {
      const own = [...files.keys()].filter((file) => file.startsWith('orientations/'));
      expect(own).toHaveLength(6);
      for (const { number, title, tagline } of officialText?.orientations ?? []) {
        expect(files.get(`orientations/${number}/fr.mdx`)?.data).toEqual({ title, tagline });
      }
    });

    it('gives the 25 statements word for word, each under its number', () => {
      const own = [...files].filter(([file]) => file.startsWith('priorities/'));
      const expected = [...(officialText?.statements ?? [])].map(([number, statement]) => [
        `priorities/${number.replace('.', '-')}/fr.mdx`,
        { data: { statement }, body: [] },
      ]);
      expect(expected).toHaveLength(25);
      expect(own).toEqual(expected);
    });

    it('is a plan in French that is read without an issue', async () => {
      const { plan, issues } = await readImported(path === undefined ? [] : [path]);
      expect(issues).toEqual([]);
      expect(plan).toMatchObject({ languages: ['fr'], start: '2021', end: '2025' });
      const numbers = [...(officialText?.statements.keys() ?? [])];
      expect(plan?.orientations.map(({ priorities }) => priorities.length)).toEqual(
        officialText?.orientations.map(
          ({ number }) => numbers.filter((each) => each.startsWith(`${number}.`)).length,
        ),
      );
    });

    it('says each guess with its line, and keeps the address at the end for the publisher', () => {
      const lines = imported?.notes.map(({ line }) => line) ?? [];
      expect(lines).toEqual(expect.arrayContaining([3, 5, 15, 111]));
      expect(imported?.facts).toMatchObject({
        start: '2021',
        end: '2025',
        address: 'chantier.qc.ca',
      });
    });
  },
);
