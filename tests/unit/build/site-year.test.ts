import { describe, expect, it } from 'vitest';
import { isUndated } from '../../../src/build/site-year.ts';
import { parseSiteUrl } from '../../../src/site/urls.ts';

describe('the years of a plan in its public address', () => {
  it.each([
    'https://plan.chantier.qc.ca/',
    'https://chantier.qc.ca/planification/',
    'https://ville.quebec/plan-20215/',
    'https://ville.quebec/plan/v12021/',
    'https://testexample.org/',
  ])('%s has none', (address) => {
    expect(isUndated(parseSiteUrl(address))).toBe(true);
  });

  it.each([
    'https://chantier.qc.ca/planification/2021-2025/',
    'https://plan-2021.chantier.qc.ca/',
    'https://ville.quebec/plan2030/',
  ])('%s has them', (address) => {
    expect(isUndated(parseSiteUrl(address))).toBe(false);
  });

  it.each([
    'http://localhost:4321/',
    'http://127.0.0.1:8080/plan/',
    'http://[::1]/',
    'http://serveur.local/',
    'https://plan.example/',
    'https://www.example.org/plan/',
    'https://plan.test/',
  ])('%s is not public', (address) => {
    expect(isUndated(parseSiteUrl(address))).toBe(false);
  });
});
