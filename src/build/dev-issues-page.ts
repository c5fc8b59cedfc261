import { join, relative } from 'node:path';
import { fieldIn, fieldLabel, type ContentIssue } from '../content/issue.ts';
import { visible } from '../content/zod-fields.ts';
import { DEFAULT_LEVELS } from '../plan/levels.ts';
import { LANGUAGE_TAGS, LOCALES, type Locale } from '../plan/locale.ts';
import { escapeHtml, htmlElement } from '../site/html.ts';
import { strings } from '../site/i18n/index.ts';

/** One column per language where there is room; the colours are the browser’s own. */
const STYLE = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 3rem; max-width: 80rem; margin: 3rem auto; padding: 0 1.5rem; }
li { margin-block: 1.5rem; overflow-wrap: anywhere; }
li p { margin: 0.25rem 0; }
.place { font-weight: 600; }
code { font-size: 1em; }
`;

/** Requests the page every second, and reloads it once the answer differs. */
const SCRIPT = `
  const ask = async () => {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
    return answer.status === 500 ? await answer.text() : undefined;
  };
  const shown = ask();
  setInterval(async () => {
    const [before, now] = await Promise.all([shown, ask()]);
    if (now === undefined || now !== before) location.reload();
  }, 1000);
`;

const text = (words: string): string => escapeHtml(visible(words));

/** Path of a content file from the project’s folder; absolute where the content is outside of it. */
const shownPath = (file: string, folder: string): string => {
  const path = join(folder, file);
  const near = relative('.', path);
  return near.startsWith('..') ? path : near;
};

const issueItem = (issue: ContentIssue, folder: string, locale: Locale): string => {
  const { contentIssues: t } = strings(locale, DEFAULT_LEVELS);
  const { file, line, field, message } = issue;
  const label = fieldLabel(issue)?.[locale];
  const place = [
    htmlElement('code', {}, text(shownPath(file, folder))),
    ...(line === undefined ? [] : [text(t.line(line))]),
    ...(field ? [text(t.field(fieldIn(field, locale)) + (label ? ` (${label})` : ''))] : []),
  ];
  return htmlElement(
    'li',
    {},
    htmlElement('p', { class: 'place' }, place.join(', ')) +
      htmlElement('p', {}, text(message[locale])),
  );
};

const section = (issues: readonly ContentIssue[], folder: string, locale: Locale): string => {
  const { contentIssues: t } = strings(locale, DEFAULT_LEVELS);
  const heading = locale === LOCALES[0] ? 'h1' : 'h2';
  const items = issues.map((issue) => issueItem(issue, folder, locale)).join('');
  return htmlElement(
    'section',
    { lang: LANGUAGE_TAGS[locale] },
    htmlElement(heading, {}, text(t.title)) +
      htmlElement('p', {}, text(t.lead)) +
      htmlElement('ol', {}, items),
  );
};

/**
 * Writes the page that replaces every other page while the content has issues, in both languages.
 *
 * @param issues - issues of the content
 * @param folder - absolute path of the content folder
 * @returns an HTML document
 */
export const issuesPage = (issues: readonly ContentIssue[], folder: string): string => {
  const title = LOCALES.map((locale) => strings(locale, DEFAULT_LEVELS).contentIssues.title).join(
    ' | ',
  );
  const head = [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    htmlElement('title', {}, text(title)),
    '<link rel="icon" href="data:,">',
    htmlElement('style', {}, STYLE),
    htmlElement('script', { type: 'module' }, SCRIPT),
  ].join('');
  const sections = LOCALES.map((locale) => section(issues, folder, locale)).join('');
  const body = htmlElement('main', {}, sections);
  return `<!doctype html>${htmlElement(
    'html',
    { lang: LANGUAGE_TAGS[LOCALES[0]] },
    htmlElement('head', {}, head) + htmlElement('body', {}, body),
  )}`;
};
