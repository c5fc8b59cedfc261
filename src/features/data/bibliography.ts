import { translationNote } from '../../site/head/reference.ts';
import { LANGUAGE_TAGS, type Locale } from '../../plan/locale.ts';
import { sourceOf } from '../../plan/languages.ts';
import { isTranslated, partLanguage } from '../../plan/translation.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Urls } from '../../site/urls.ts';

/**
 * Report in CSL-JSON, the format of citation processors.
 *
 * @see https://docs.citationstyles.org
 */
export interface CslReport {
  readonly id: string;
  readonly type: 'report';
  readonly title: string;
  /** Title of the work that this one translates. */
  readonly 'original-title'?: string;
  readonly author?: readonly [{ readonly literal: string }];
  readonly publisher?: string;
  /** As far as it is known. */
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly language: string;
  readonly URL: string;
  readonly note?: string;
}

/**
 * Returns the citation key of the plan.
 *
 * @param plan - the plan
 * @param locale - language of the cited text
 * @returns a key such as `plan-2021-2025-fr`
 */
export const referenceId = (plan: Plan, locale: Locale): string => `plan-${plan.id}-${locale}`;

const reportOf = (plan: Plan, locale: Locale, urls: Urls): CslReport => {
  const text = plan.text[locale];
  const language = partLanguage(text, 'title');
  const isOriginal = plan.isTranslationOfficial || !isTranslated(text, 'title');
  const original = isOriginal ? undefined : plan.text[sourceOf(plan.languages)].title;
  return {
    id: referenceId(plan, locale),
    type: 'report',
    title: text.title,
    ...(original !== undefined && { 'original-title': original }),
    ...(plan.publisher && {
      author: [{ literal: plan.publisher.name }] as const,
      publisher: plan.publisher.name,
    }),
    ...(plan.published !== undefined && {
      issued: { 'date-parts': [plan.published.split('-').map(Number)] },
    }),
    language: LANGUAGE_TAGS[language],
    URL: urls.absolute({ view: 'home' }, locale),
    // Few styles print `original-title`: the note names the original in the others.
    ...(original !== undefined && { note: translationNote(plan, locale) }),
  };
};

/**
 * Lists the references to the plan in CSL-JSON, one per language.
 *
 * @param plan - the plan
 * @param urls - addresses of the site
 * @returns references, the source first
 * @see https://github.com/citation-style-language/schema
 */
export const planCsl = (plan: Plan, urls: Urls): readonly CslReport[] =>
  plan.languages.map((locale) => reportOf(plan, locale, urls));

/** Commands of characters that a backslash alone does not escape. */
const LATEX_COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
};

/** Escapes a text for LaTeX. Other characters remain UTF-8. */
const escapeLatex = (text: string): string =>
  text.replace(/[\\^~{}$&#%_]/g, (character) => LATEX_COMMANDS[character] ?? `\\${character}`);

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** Macros of BibTeX for months, in whose language a style prints them. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Year and month for BibTeX, and the whole date for BibLaTeX, which reads it alone. */
const dateFields = ([year, month, day]: readonly number[]) => {
  const name = month === undefined ? undefined : MONTHS[month - 1];
  const digits = [month, day].flatMap((part) => (part === undefined ? [] : [twoDigits(part)]));
  return {
    year: `{${String(year)}}`,
    ...(name !== undefined && { month: name }),
    date: `{${[String(year), ...digits].join('-')}}`,
  };
};

const entryOf = (report: CslReport): string => {
  const [author] = report.author ?? [];
  const [issued] = report.issued?.['date-parts'] ?? [];
  const original = report['original-title'];
  // Two pairs of braces: names are not split, and capitals of a title do not change.
  const verbatim = (text: string) => `{{${escapeLatex(text)}}}`;
  const fields = {
    ...(author && { author: verbatim(author.literal) }),
    title: verbatim(report.title),
    ...(original !== undefined && { origtitle: verbatim(original) }),
    ...(report.publisher !== undefined && { institution: verbatim(report.publisher) }),
    ...(issued && dateFields(issued)),
    language: `{${report.language}}`,
    url: `{${report.URL}}`,
    ...(report.note === undefined ? {} : { note: `{${escapeLatex(report.note)}}` }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@techreport{${report.id},\n${lines.join('')}}\n`;
};

/**
 * Writes the references to the plan as BibTeX, for LaTeX and reference managers.
 *
 * @param plan - the plan
 * @param urls - addresses of the site
 * @returns one `@techreport` entry per language
 * @see https://ctan.org/pkg/bibtex
 */
export const planBibtex = (plan: Plan, urls: Urls): string =>
  planCsl(plan, urls).map(entryOf).join('\n');
