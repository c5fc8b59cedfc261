import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { LOCALES, type Locale } from '../../src/plan/locale.ts';

/** What a content folder says of its form. */
interface WrittenForm {
  readonly languages: readonly [Locale] | readonly [Locale, Locale];
  readonly levels: readonly [string, string];
  readonly translation?: 'official';
}

/** Numbers that the plan shows, by folder of the item. */
export type WrittenNumbers = Readonly<Record<string, string>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Leaves of a value what is in some languages. */
const inSome = (value: unknown, languages: readonly Locale[]): unknown => {
  if (Array.isArray(value)) return value.map((each) => inSome(each, languages));
  if (!isRecord(value)) return value;
  const isByLanguage = Object.keys(value).every((key) => LOCALES.some((locale) => locale === key));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'translated')
      .filter(([key]) => !isByLanguage || languages.some((locale) => locale === key))
      .map(([key, each]) => [key, inSome(each, languages)]),
  );
};

/** Takes out of a front matter what a translation was made from. */
const withoutRecord = (text: string): string =>
  text.replace(/^translat(?:ed|es):.*\n(?:[ ]+.*\n)*/gm, '');

/** Links of a text in the second language of the folder that it came from, and the other way round. */
const relinked = (text: string, locale: Locale, [source]: readonly Locale[]): string =>
  text.replaceAll('](/en/', '](/').replaceAll('](/', locale === source ? '](/' : `](/${locale}/`);

/** Takes out of a text what the small plan calls its levels. */
const withoutNouns = (text: string, locale: Locale): string =>
  text.replaceAll(/ orientation\b/g, locale === 'fr' ? ' partie' : ' part');

/** The English of a priority that the small plan has in French alone. */
const BOATS = `---
statement: Repair the boats of the harbour
short: Boats of the harbour
subjects: [boats, harbour, repairs]
---
`;

/**
 * Writes the small plan in another form: in other languages, with other words for its levels.
 *
 * @param folder - absolute path; what it holds is replaced
 * @param form - what its `plan.yaml` says
 * @param numbers - what its items are shown with, where that is not the number of the folder
 */
export const writeForm = (
  folder: string,
  form: WrittenForm,
  numbers: WrittenNumbers = {},
): void => {
  const { languages } = form;
  rmSync(folder, { recursive: true, force: true });
  cpSync('tests/fixtures/small', folder, { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const [locale] = LOCALES.filter((each) => entry.name === `${each}.mdx`);
    if (locale && !languages.includes(locale)) rmSync(path);
    else if (locale) {
      const text = withoutRecord(readFileSync(path, 'utf8'));
      writeFileSync(path, withoutNouns(relinked(text, locale, languages), locale));
    } else if (entry.name.endsWith('.yaml')) {
      const written = inSome(parse(readFileSync(path, 'utf8')), languages);
      const value =
        entry.name === 'plan.yaml' && isRecord(written) ? { ...written, ...form } : written;
      writeFileSync(path, stringify(value));
    }
  }
  if (languages[0] === 'en') writeFileSync(join(folder, 'priorities/1-2/en.mdx'), BOATS);
  for (const [item, number] of Object.entries(numbers)) {
    const file = join(folder, item, `${languages[0]}.mdx`);
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace('---\n', () => `---\nnumber: "${number}"\n`),
    );
  }
};
