import { describe, expect, it } from 'vitest';
import { DEFAULT_FORM, type PlanForm } from '../../../src/plan/form.ts';
import { otherPriorityUrl } from '../../../src/site/continuity-link.ts';

const ROOT = 'https://plan.example/2021-2025/';
const one = (url: string) => ({ url: { fr: url, en: url }, hasOneUrl: true });
const AXES: PlanForm = { languages: ['en', 'fr'], levels: ['axis', 'objective'] };

describe('the address of a priority of another plan', () => {
  it.each([
    ['fr', DEFAULT_FORM, `${ROOT}priorites/3-2/`],
    ['en', DEFAULT_FORM, `${ROOT}en/priorities/3-2/`],
    ['en', AXES, `${ROOT}objectives/3-2/`],
    ['fr', AXES, `${ROOT}fr/objectifs/3-2/`],
  ] as const)('in %s, of a plan of the form %j, is %s', (locale, form, expected) => {
    expect(otherPriorityUrl(one(ROOT), '3.2', locale, form)).toBe(expected);
  });

  it('begins with the home page in the language, where there is one per language', () => {
    const other = { url: { fr: `${ROOT}fr/`, en: ROOT }, hasOneUrl: false };
    expect(otherPriorityUrl(other, '10.12', 'fr', DEFAULT_FORM)).toBe(`${ROOT}fr/priorites/10-12/`);
    expect(otherPriorityUrl(other, '10.12', 'en', DEFAULT_FORM)).toBe(`${ROOT}priorities/10-12/`);
  });

  it('is that of the document, where the plan has no site', () => {
    const pdf = 'https://plan.example/plan-2021.pdf';
    expect(otherPriorityUrl(one(pdf), '3.2', 'en', DEFAULT_FORM)).toBe(pdf);
  });
});
