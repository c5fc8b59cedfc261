import { describe, expect, it } from 'vitest';
import { readChanged, readSoundPlan } from '../../support/content-folder.ts';

const put = (text: string) => readChanged(({ put: write }) => write('removed.yaml', text));

describe('removed.yaml', () => {
  it('may be missing or empty, and then leaves nothing', async () => {
    expect((await readSoundPlan()).removed).toEqual([]);
    expect((await put('# rien\n')).plan?.removed).toEqual([]);
  });

  it('names what was removed, in plan order, with what to read instead and the reason', async () => {
    const { plan } = await put(`
- number: "2.9"
- number: "1.3"
  see: "1.1"
  why: { fr: "Fusionnée : voir 1.1", en: "Merged with 1.1" }
`);
    expect(plan?.removed).toEqual([
      {
        number: '1.3',
        shown: '1.3',
        see: '1.1',
        why: { text: { fr: 'Fusionnée\u00a0: voir 1.1', en: 'Merged with 1.1' } },
      },
      { number: '2.9', shown: '2.9' },
    ]);
  });

  it('may have its reason in the language of the plan alone, and says that it is', async () => {
    const { plan } = await put('- number: "1.3"\n  why: { fr: Fusionnée }\n');
    expect(plan?.removed[0]?.why).toEqual({
      text: { fr: 'Fusionnée', en: 'Fusionnée' },
      passages: { fr: [], en: [{ text: 'Fusionnée', locale: 'fr' }] },
    });
  });

  it.each([
    ['- number: "1.1"\n', 'number', 'priorities/1-1'],
    ['- number: "1.3"\n- number: "1.3"\n', 'number', 'only once'],
    ['- number: "1.3"\n  see: "8.8"\n', 'see', '8.8'],
    ['- number: 1.3\n', 'number', '"1.3"'],
    ['- number: "1.3"\n  why: { en: Word }\n', 'why.fr', 'missing'],
    ['- number: "1.3"\n  voir: "1.1"\n', 'voir', 'see'],
  ])('refuses %j', async (text, field, words) => {
    const { issues } = await put(text);
    expect(issues).toHaveLength(1);
    expect(JSON.stringify(issues[0]?.field ?? '') + (issues[0]?.message.en ?? '')).toContain(field);
    expect(issues[0]).toMatchObject({
      file: 'removed.yaml',
      message: { en: expect.stringContaining(words) as string },
    });
  });
});

describe('a number that is missing between others', () => {
  it('is named, with what to write for it', async () => {
    const { warnings } = await readChanged(({ remove }) => remove('priorities/1-2'), [4, 1]).then(
      (content) => ({ warnings: content.warnings.filter(({ file }) => file === 'priorities') }),
    );
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.message.fr).toContain('1.2');
    expect(warnings[0]?.message.fr).toContain('- number: "1.2"');
    expect(warnings[0]?.message.en).toContain('- number: "1.2"');
  });

  it('is not named where it is the first or the last, or known to be removed', async () => {
    const gaps = async (removed: string) =>
      (
        await readChanged(
          async ({ remove, put: write }) => {
            await remove('priorities/1-2');
            await remove('priorities/1-4');
            await remove('priorities/2-1');
            await write('removed.yaml', removed);
          },
          [4, 2],
        )
      ).warnings.filter(({ file }) => file === 'priorities');
    expect(await gaps('')).toHaveLength(1);
    expect(await gaps('- number: "1.2"\n')).toEqual([]);
  });
});
