import { sourceOf } from '../../plan/languages.ts';
import { LANGUAGE_TAGS } from '../../plan/locale.ts';
import type { PlanForm } from '../../plan/form.ts';
import { escapeHtml } from '../../site/html.ts';
import { strings } from '../../site/i18n/index.ts';
import { EDITOR_SCRIPT } from './bundle.ts';

/** Hides the button that signs in to a repository: where a folder is edited, there is none. */
const WITHOUT_SIGN_IN = '<style>.buttons > .secondary { display: none }</style>\n';

/**
 * Writes the page of the editor, which the CMS fills in the language of the browser.
 *
 * @param form - of the plan
 * @param policy - content security policy of the page
 * @param isLocal - whether a folder of this machine is edited, and not a repository
 * @returns an HTML document
 */
export const editorPage = (
  { languages, levels }: PlanForm,
  policy: string,
  isLocal: boolean,
): string => {
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
${isLocal ? WITHOUT_SIGN_IN : ''}<script type="module" src="${EDITOR_SCRIPT}"></script>
</head>
<body>
<noscript>${notes.join('')}</noscript>
</body>
</html>
`;
};
