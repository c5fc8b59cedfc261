import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../src/plan/prose.ts';
import { asTyped, asTypedFrom, officialText } from '../support/official-text.ts';
import { realFiles, realPlan, realSources } from '../support/real-plan.ts';

const official = officialText;
const upper = (text: string): string => text.toLocaleUpperCase('fr-CA');
/** A text before it is typeset, as its file has it. */
const rawOf = (file: string): string => realFiles.find((each) => each.file === file)?.text ?? '';

describe.skipIf(!official)(
  'the official text (skipped where the folder “shared” is not beside the project)',
  () => {
    const statements = [...(official?.statements ?? [])];
    const orientations = official?.orientations ?? [];

    it('is read whole from the source', () => {
      expect(statements).toHaveLength(25);
      expect(orientations).toHaveLength(6);
      expect(official?.preamble).toHaveLength(2);
      expect(official?.title).toBe('PLANIFICATION STRATÉGIQUE 2021-2025');
      expect(official?.subtitle).toBe('ORIENTATIONS ET PRIORITÉS');
    });

    it.each(statements)('of priority %s is published word for word', (number, printed) => {
      const priority = realPlan.priorities.find((each) => each.number === number);
      expect(asTypedFrom(priority?.text.fr.statement ?? '')).toBe(printed);
    });

    it.each(statements)('of priority %s stands in its file word for word', (number, printed) => {
      const raw = rawOf(`priorities/${number.replace('.', '-')}/fr.mdx`);
      const [, written = ''] = /^statement: (.*)$/m.exec(raw) ?? [];
      expect(asTyped(written)).toBe(printed);
    });

    it.each(orientations)('of orientation $number is published word for word', (printed) => {
      const orientation = realPlan.orientations.find(({ number }) => number === printed.number);
      expect(upper(asTypedFrom(orientation?.text.fr.title ?? ''))).toBe(printed.title);
      expect(asTypedFrom(orientation?.text.fr.tagline ?? '')).toBe(printed.tagline);
    });

    it.each(orientations)('of orientation $number stands in its file word for word', (printed) => {
      const raw = rawOf(`orientations/${printed.number}/fr.mdx`);
      const [, title = ''] = /^title: (.*)$/m.exec(raw) ?? [];
      const [, tagline = ''] = /^tagline: (.*)$/m.exec(raw) ?? [];
      expect(upper(asTyped(title))).toBe(printed.title);
      expect(asTyped(tagline)).toBe(printed.tagline);
    });

    it('of the title, the subtitle and the preamble is published word for word', () => {
      const { title, subtitle = '', preamble } = realPlan.text.fr;
      expect(upper(title)).toBe(official?.title);
      expect(upper(subtitle)).toBe(official?.subtitle);
      expect(paragraphs(preamble).map(asTypedFrom)).toEqual(official?.preamble);
    });

    it('of the preamble stands in its file word for word', () => {
      const body = realSources.plan?.source.body.trim().split(/\n{2,}/) ?? [];
      expect(body.map(asTyped)).toEqual(official?.preamble);
    });

    it('has no word of the site’s own among the orientations', () => {
      const notes = realPlan.orientations.map(({ text }) => paragraphs(text.fr.note));
      expect(notes.flat()).toEqual([]);
    });
  },
);

describe('the text of the plan', () => {
  it('has no final period in its statements and titles', () => {
    const ended = [
      ...realPlan.priorities.flatMap(({ text }) => [text.fr.statement, text.en.statement]),
      ...realPlan.orientations.flatMap(({ text }) =>
        [text.fr, text.en].flatMap(({ title, tagline = '' }) => [title, tagline]),
      ),
    ].filter((words) => /[.;:!?]$/.test(words));
    expect(ended).toEqual([]);
  });

  it('has no empty or doubled space in its statements', () => {
    const wrong = realPlan.priorities.filter(({ text }) =>
      /\s{2}|^\s|\s$/u.test(text.fr.statement + '|' + text.en.statement),
    );
    expect(wrong).toEqual([]);
  });
});
