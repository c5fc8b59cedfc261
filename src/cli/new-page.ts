import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGE_NAMES } from '../content/folder-names.ts';
import { issueMessages } from '../content/issue-messages.ts';
import type { PlanForm } from '../plan/form.ts';
import type { Locale } from '../plan/locale.ts';
import { isPageKey } from '../plan/pages.ts';
import { locate } from '../site/urls.ts';
import type { NewFiles } from './new-files.ts';

/** First version of a file: its title is empty, so that the check lists it. */
const TEXTS: Readonly<Record<Locale, string>> = {
  fr: `---
title:
# Facultatif, pour les moteurs de recherche: 160 caractères au plus
#description:
---

`,
  en: `---
title:
# Optional, for search engines: 160 characters at most
#description:
---

`,
};

/** What is wrong with the name of a new page; `undefined` where nothing is. */
const wrongName = (folder: string, key: string, form: PlanForm) => {
  if (PAGE_NAMES.parse(key) === undefined) return PAGE_NAMES.refuse(key, []);
  if (!isPageKey(key) && locate(`${key}/`, form)?.page.view !== 'added') {
    return issueMessages.pageTaken(key);
  }
  if (!existsSync(join(folder, 'pages', key))) return undefined;
  return {
    fr: `pages/${key} existe déjà\u00a0: rien n’a été changé.`,
    en: `pages/${key} is already there: nothing was changed.`,
  };
};

/**
 * Creates the files of a page of the site's own, in the languages of the plan.
 *
 * @param folder - absolute path of the content folder
 * @param key - name of the page, which becomes its address
 * @param form - of the plan
 * @returns paths of the new files, with a message in both languages
 */
export const startPage = async (folder: string, key: string, form: PlanForm): Promise<NewFiles> => {
  const wrong = wrongName(folder, key, form);
  if (wrong) return { files: [], message: wrong };
  const name = `pages/${key}`;
  await mkdir(join(folder, name), { recursive: true });
  const files: string[] = [];
  for (const locale of form.languages) {
    const file = `${name}/${locale}.mdx`;
    await writeFile(join(folder, file), TEXTS[locale], { flag: 'wx' });
    files.push(file);
  }
  return {
    files,
    message: {
      fr: 'Écrivez le titre, puis le texte sous la seconde ligne de tirets; « npm run check » dit ce qui manque. Le pied de chaque page mène à cette page, sous son titre.',
      en: 'Write the title, then the text below the second line of hyphens; “npm run check” tells what is missing. The foot of every page leads to this page, under its title.',
    },
  };
};
