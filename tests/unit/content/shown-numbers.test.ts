import { describe, expect, it } from 'vitest';
import { readChanged, readSoundPlan, type Change } from '../../support/content-folder.ts';
import { FRENCH } from '../../support/texts.ts';

/** Writes a number at the head of files. */
const numbers =
  (written: Readonly<Record<string, string>>): Change =>
  async ({ replace }) => {
    for (const [file, number] of Object.entries(written)) {
      await replace(file, '---\n', `---\nnumber: ${number}\n`);
    }
  };

const warned = async (change: Change) =>
  (await readChanged(change)).warnings.map(({ file, message }) => [file, message.en] as const);

describe('the field “number”', () => {
  it('is the number that an item is shown with, and its folder stays in its address', async () => {
    const plan = await readSoundPlan(
      numbers({
        'orientations/1/fr.mdx': 'III',
        [FRENCH]: '"7.a"',
        'priorities/1-2/fr.mdx': 'none',
      }),
    );
    expect(plan.orientations.map(({ number, text }) => [number, text.fr.shown])).toEqual([
      [1, 'III'],
      [2, '2'],
    ]);
    expect(plan.priorities.map(({ number, text }) => [number, text.fr.shown])).toEqual([
      ['1.1', '7.a'],
      ['1.2', undefined],
      ['2.1', '2.1'],
    ]);
  });

  it('is that of the source in a translation that has no other', async () => {
    const plan = await readSoundPlan(
      numbers({
        'orientations/1/fr.mdx': 'Partie 1',
        'orientations/1/en.mdx': 'Part 1',
        'orientations/2/fr.mdx': 'II',
        [FRENCH]: 'none',
      }),
    );
    expect(plan.orientations.map(({ text }) => text.en.shown)).toEqual(['Part\u00a01', 'II']);
    expect(plan.priorities[0]?.text.en.shown).toBeUndefined();
    // A number is no text that a translation is made of.
    const plain = await readSoundPlan();
    expect(plan.orientations.map(({ translation }) => translation)).toEqual(
      plain.orientations.map(({ translation }) => translation),
    );
  });

  it('needs quotes where it would be a number of YAML', async () => {
    const { issues } = await readChanged(numbers({ [FRENCH]: '1.10' }));
    expect(issues).toMatchObject([{ file: FRENCH, line: 2, field: 'number' }]);
    expect(issues[0]?.message.en).toContain('number: "1.10"');
  });

  it('has twenty characters at most', async () => {
    const { issues } = await readChanged(numbers({ [FRENCH]: 'Objectif stratégique 1' }));
    expect(issues).toMatchObject([{ file: FRENCH, line: 2, field: 'number' }]);
    expect(issues[0]?.message.fr).toContain('22 caractères');
  });

  it('warns of a number that two items are shown with', async () => {
    const shared = numbers({ [FRENCH]: '"2.1"' });
    const said = await warned(shared);
    expect(said).toContainEqual([
      'priorities/2-1/fr.mdx',
      expect.stringContaining('2.1 is also that of priorities/1-1/fr.mdx'),
    ]);
    // A group and an item may have the same.
    const between = await warned(numbers({ [FRENCH]: '"2"' }));
    expect(between.filter(([, message]) => message.includes('is also that of'))).toEqual([]);
  });

  it('is what words mean: a note that names the folder of another number is warned of', async () => {
    const inNote: Change = async (folder) => {
      await numbers({ 'priorities/2-1/fr.mdx': '"7.3"', 'priorities/2-1/en.mdx': '"7.3"' })(folder);
      await folder.replace(
        'priorities/1-2/fr.mdx',
        'Un sentier',
        'Voir la priorité 7.3, et non 2.1. Un sentier',
      );
    };
    expect((await warned(inNote)).filter(([, said]) => said.includes('no number'))).toEqual([
      ['priorities/1-2/fr.mdx', expect.stringContaining('no number 2.1')],
    ]);
  });

  it('keeps the removed from being named by a number that may be another’s', async () => {
    const removed: Change = ({ put }) => put('removed.yaml', '- number: "1.3"\n');
    const plan = await readSoundPlan(removed);
    expect(plan.removed[0]?.shown).toBe('1.3');
    const other = await readSoundPlan(async (folder) => {
      await removed(folder);
      await numbers({ [FRENCH]: '"1.3"' })(folder);
    });
    expect(other.removed[0]?.shown).toBeUndefined();
  });
});
