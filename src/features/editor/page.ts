import { sourceOf } from '../../plan/languages.ts';
import { LANGUAGE_TAGS } from '../../plan/locale.ts';
import type { PlanForm } from '../../plan/form.ts';
import { escapeHtml } from '../../site/html.ts';
import { strings } from '../../site/i18n/index.ts';
import { EDITOR_SCRIPT } from './bundle.ts';

/**
 * Writes the page of the editor, which the CMS fills in the language of the browser.
 *
 * @param form - of the plan
 * @param policy - content security policy of the page
 * @returns an HTML document
 */
export const editorPage = ({ languages, levels }: PlanForm, policy: string): string => {
  const source = sourceOf(languages);
  const words = languages.map((locale) => ({ locale, t: strings(locale, levels).editor }));
  const title = words.map(({ t }) => t.title).join(' / ');
  const notes = words.map(
    ({ locale, t }) => `<p lang="${LANGUAGE_TAGS[locale]}">${escapeHtml(t.needsScript)}</p>`,
  );
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[source]}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<script type="module" src="${EDITOR_SCRIPT}"></script>
</head>
<body>
<noscript>${notes.join('')}</noscript>
</body>
</html>
`;
};
