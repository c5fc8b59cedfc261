import { strings } from '../../site/i18n/index.ts';
import { LANGUAGE_TAGS, LOCALES, type Locale } from '../../plan/locale.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Urls } from '../../site/urls.ts';

/** A report, as citation programs know it: https://docs.citationstyles.org */
export interface CslReport {
  readonly id: string;
  readonly type: 'report';
  readonly title: string;
  readonly author: readonly [{ readonly literal: string }];
  readonly publisher: string;
  readonly issued: { readonly 'date-parts': readonly [readonly number[]] };
  readonly language: string;
  readonly URL: string;
  readonly note?: string;
}

/** What a text cites the plan by, in one language. */
export const referenceId = (plan: Plan, locale: Locale): string => `plan-${plan.id}-${locale}`;

const reportOf = (plan: Plan, locale: Locale, urls: Urls): CslReport => {
  const text = plan.text[locale];
  const { unofficial } = strings(locale);
  return {
    id: referenceId(plan, locale),
    type: 'report',
    title: text.title,
    author: [{ literal: plan.publisher.name }],
    publisher: plan.publisher.name,
    issued: { 'date-parts': [plan.published.split('-').map(Number)] },
    language: LANGUAGE_TAGS[text.locale],
    URL: urls.absolute({ view: 'home' }, locale),
    ...(unofficial === '' ? {} : { note: unofficial }),
  };
};

/**
 * The plan for reference managers, once per language, French first.
 *
 * @param urls - of the site that is being built
 * @returns CSL-JSON: https://github.com/citation-style-language/schema
 */
export const planCsl = (plan: Plan, urls: Urls): readonly CslReport[] =>
  LOCALES.map((locale) => reportOf(plan, locale, urls));

const LATEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
};

/** Text as it stands in LaTeX: what has a meaning there is written out. UTF-8 needs no more. */
const latex = (text: string): string =>
  text.replace(/[\\^~{}$&#%_]/g, (character) => LATEX[character] ?? `\\${character}`);

const entryOf = (report: CslReport): string => {
  const [author] = report.author;
  const [[year = '']] = report.issued['date-parts'];
  // Two pairs of braces keep a name whole and a title in its own capitals.
  const whole = (text: string) => `{{${latex(text)}}}`;
  const fields = {
    author: whole(author.literal),
    title: whole(report.title),
    institution: whole(report.publisher),
    year: `{${year}}`,
    url: `{${report.URL}}`,
    ...(report.note === undefined ? {} : { note: `{${latex(report.note)}}` }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@techreport{${report.id},\n${lines.join('')}}\n`;
};

/**
 * The same as BibTeX, which LaTeX and reference managers read.
 *
 * @param urls - of the site that is being built
 */
export const planBibtex = (plan: Plan, urls: Urls): string =>
  planCsl(plan, urls).map(entryOf).join('\n');
