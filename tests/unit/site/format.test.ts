import { describe, expect, it } from 'vitest';
import {
  capitalized,
  counted,
  formatDate,
  formatPeriod,
  formatSize,
  numberWord,
  ordinalWord,
  plural,
} from '../../../src/site/i18n/format.ts';

const NBSP = '\u00a0';

describe('a counted noun', () => {
  it.each([
    [0, 'lien', 'links'],
    [1, 'lien', 'link'],
    [2, 'liens', 'links'],
    [21, 'liens', 'links'],
  ])('takes the number of %i: « %s », “%s”', (value, fr, en) => {
    expect(plural(value, 'fr', 'lien', 'liens')).toBe(fr);
    expect(plural(value, 'en', 'link', 'links')).toBe(en);
  });

  it.each([
    [0, 'zéro priorité', 'zero priorities'],
    [1, 'une priorité', 'one priority'],
    [2, 'deux priorités', 'two priorities'],
    [9, 'neuf priorités', 'nine priorities'],
    [10, `10${NBSP}priorités`, `10${NBSP}priorities`],
    [25, `25${NBSP}priorités`, `25${NBSP}priorities`],
    [1200, `1${NBSP}200${NBSP}priorités`, `1,200${NBSP}priorities`],
  ])('stands with its number, in words below ten: %i', (value, fr, en) => {
    expect(counted(value, 'fr', 'priorité', 'priorités')).toBe(fr);
    expect(counted(value, 'en', 'priority', 'priorities')).toBe(en);
  });
});

describe('a number', () => {
  it.each([
    [1, 'une', 'one'],
    [6, 'six', 'six'],
    [9, 'neuf', 'nine'],
    [10, '10', '10'],
    [99, '99', '99'],
    [11200, `11${NBSP}200`, '11,200'],
  ])('is in words below ten and in groups of three: %i', (value, fr, en) => {
    expect(numberWord(value, 'fr')).toBe(fr);
    expect(numberWord(value, 'en')).toBe(en);
  });

  it.each([
    [1, 'première', 'first'],
    [2, 'deuxième', 'second'],
    [3, 'troisième', 'third'],
    [9, 'neuvième', 'ninth'],
    [10, '10e', '10th'],
    [11, '11e', '11th'],
    [12, '12e', '12th'],
    [13, '13e', '13th'],
    [21, '21e', '21st'],
    [22, '22e', '22nd'],
    [23, '23e', '23rd'],
    [99, '99e', '99th'],
  ])('has a rank: %i', (value, fr, en) => {
    expect(ordinalWord(value, 'fr')).toBe(fr);
    expect(ordinalWord(value, 'en')).toBe(en);
  });
});

describe('the period of a plan', () => {
  it('has a hyphen in French and an en dash in English', () => {
    expect(formatPeriod({ start: '2021', end: '2025' }, 'fr')).toBe('2021-2025');
    expect(formatPeriod({ start: '2021', end: '2025' }, 'en')).toBe('2021–2025');
  });

  it('of one year is that year', () => {
    expect(formatPeriod({ start: '2021', end: '2021' }, 'fr')).toBe('2021');
    expect(formatPeriod({ start: '2021', end: '2021' }, 'en')).toBe('2021');
  });
});

describe('a period', () => {
  it.each([
    [{ start: '2022-2023', end: '2025-2026' }, '2022-2023 à 2025-2026', '2022–2023 to 2025–2026'],
    [{ start: '2022-2023', end: '2022-2023' }, '2022-2023', '2022–2023'],
    [{ start: '2022' }, 'depuis 2022', 'since 2022'],
  ])('of fiscal years, or without an end, says no more: %o', (period, fr, en) => {
    const plain = (text: string) => text.replaceAll(NBSP, ' ');
    expect(plain(formatPeriod(period, 'fr'))).toBe(fr);
    expect(plain(formatPeriod(period, 'en'))).toBe(en);
  });
});

describe('a date that is known in part', () => {
  it.each([
    ['2021-05', 'en mai 2021', 'in May 2021'],
    ['2021', 'en 2021', 'in 2021'],
  ])('has no more than is known: %s', (date, fr, en) => {
    const plain = (text: string) => text.replaceAll(NBSP, ' ');
    expect(plain(formatDate(date, 'fr'))).toBe(fr);
    expect(plain(formatDate(date, 'en'))).toBe(en);
  });
});

describe('a day', () => {
  it.each([
    ['2021-05-06', `6${NBSP}mai${NBSP}2021`, `May${NBSP}6, 2021`],
    ['2021-05-31', `31${NBSP}mai${NBSP}2021`, `May${NBSP}31, 2021`],
    ['2030-12-25', `25${NBSP}décembre${NBSP}2030`, `December${NBSP}25, 2030`],
    ['2028-02-29', `29${NBSP}février${NBSP}2028`, `February${NBSP}29, 2028`],
  ])('%s is written as people write it, whatever the time zone', (day, fr, en) => {
    expect(formatDate(day, 'fr')).toBe(`le ${fr}`);
    expect(formatDate(day, 'en')).toBe(`on ${en}`);
  });

  it('that is the first of a month is an ordinal in French', () => {
    expect(formatDate('2021-05-01', 'fr')).toBe(`le 1er${NBSP}mai${NBSP}2021`);
  });
});

describe('a first letter', () => {
  it.each([
    ['énoncé', 'Énoncé'],
    ['œuvre', 'Œuvre'],
    ['à propos', 'À propos'],
    ['25 priorités', '25 priorités'],
    ['', ''],
  ])('is set in upper case with its accent: %j', (text, set) => {
    expect(capitalized(text, 'fr')).toBe(set);
  });
});

describe('the size of a file', () => {
  it.each([
    [0, '0 octets', '0 B'],
    [999, '999 octets', '999 B'],
    [1_000, '1 ko', '1 kB'],
    [1_001, '2 ko', '2 kB'],
    [319_200, '320 ko', '320 kB'],
    [999_000, '999 ko', '999 kB'],
    [999_001, '1,0 Mo', '1.0 MB'],
    [1_000_001, '1,1 Mo', '1.1 MB'],
    [1_234_000_000, '1 234,0 Mo', '1,234.0 MB'],
  ])('is rounded up, in units of a thousand: %i', (bytes, fr, en) => {
    expect(formatSize(bytes, 'fr')).toBe(fr.replaceAll(' ', NBSP));
    expect(formatSize(bytes, 'en')).toBe(en.replaceAll(' ', NBSP));
  });
});
