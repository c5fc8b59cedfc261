import { describe, expect, it } from 'vitest';
import type { Languages } from '../../../src/plan/languages.ts';
import { otherPriorityUrl } from '../../../src/site/continuity-link.ts';

const ROOT = 'https://plan.example/2021-2025/';
const one = (url: string) => ({ url: { fr: url, en: url }, hasOneUrl: true });
const BOTH: Languages = ['fr', 'en'];

describe('the address of a priority of another plan', () => {
  it.each([
    ['fr', BOTH, `${ROOT}priorites/3-2/`],
    ['en', BOTH, `${ROOT}en/priorities/3-2/`],
    ['en', ['en', 'fr'] as const, `${ROOT}priorities/3-2/`],
  ] as const)('in %s, for a plan in %j, is %s', (locale, languages, expected) => {
    expect(otherPriorityUrl(one(ROOT), '3.2', locale, languages)).toBe(expected);
  });

  it('begins with the home page in the language, where there is one per language', () => {
    const other = { url: { fr: `${ROOT}fr/`, en: ROOT }, hasOneUrl: false };
    expect(otherPriorityUrl(other, '10.12', 'fr', BOTH)).toBe(`${ROOT}fr/priorites/10-12/`);
    expect(otherPriorityUrl(other, '10.12', 'en', BOTH)).toBe(`${ROOT}priorities/10-12/`);
  });

  it('is that of the document, where the plan has no site', () => {
    const pdf = 'https://plan.example/plan-2021.pdf';
    expect(otherPriorityUrl(one(pdf), '3.2', 'en', BOTH)).toBe(pdf);
  });
});
