import { describe, expect, it } from 'vitest';
import { llmsText } from '../../../src/features/data/llms.ts';
import { DATA_PLANS } from '../../support/data-plans.ts';

describe.each(DATA_PLANS)('llms.txt of $name', ({ lookup, urls }) => {
  const { plan } = lookup;
  const lines = llmsText(lookup, urls).split('\n');
  const addresses = lines.flatMap((line) => [...line.matchAll(/\]\((https?:[^)]+)\)/g)]);

  it('has the parts of the format in their order: title, summary, sections of links', () => {
    const marks = lines.filter((line) => line !== '').map((line) => /^(?:#+|>|-)/.exec(line)?.[0]);
    expect(marks.filter((mark, index) => mark !== marks[index - 1])).toEqual([
      ...['#', '>', '##', '-', '##', '-', '##', '-'],
    ]);
    expect(lines.filter((line) => line.startsWith('## '))).toEqual([
      '## Français',
      '## English',
      '## Données du plan | Plan data',
    ]);
  });

  it('sums up in both languages which words are official, and that the English is not', () => {
    const [french = '', english = '', ...more] = lines.filter((line) => line.startsWith('> '));
    expect(more).toEqual([]);
    expect(french).toMatch(/texte officiel/);
    expect(french).not.toMatch(/nofficial/);
    expect(english).toMatch(/Unofficial translation; the French text prevails\.$/);
  });

  it('links each plain text once in each language, then the data as JSON and as a table', () => {
    const numbers = plan.priorities.map(({ number }) => number.replace('.', '-'));
    const home = urls.absoluteFile('');
    expect(addresses.map(([, address]) => address)).toEqual([
      `${home}texte-integral/index.md`,
      ...numbers.map((number) => `${home}priorites/${number}/index.md`),
      `${home}en/full-text/index.md`,
      ...numbers.map((number) => `${home}en/priorities/${number}/index.md`),
      `${home}api/v1/plan.json`,
      `${home}api/v1/plan.csv`,
    ]);
  });
});
