import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Localized } from '../plan/locale.ts';
import {
  isPriorityNumber,
  orientationOf,
  parseOrientationNumber,
  prioritySlug,
} from '../plan/number.ts';

/**
 * First version of the files. Their fields are empty, so that the check lists them. A line that is out
 * of use begins with “#” alone: the list stays well indented whether a space is removed with it or not.
 */
const PRIORITY = {
  'fr.mdx': `---
# L’énoncé, mot pour mot; entre guillemets droits s’il contient « : » ou « # »
statement:
# Un titre court: 60 caractères au plus
short:
# Facultatif, montré sur la page: de 3 à 5 sujets que tout le monde reconnaît
# Retirez le « # » des quatre lignes qui suivent, puis écrivez un sujet après chaque tiret
#subjects:
#  -
#  -
#  -
# Facultatif, jamais montré: des synonymes pour la recherche
# Retirez le « # » des deux lignes qui suivent, puis écrivez un mot par ligne, après un tiret
#keywords:
#  -
---

`,
  'en.mdx': `---
# The statement in English; in straight quotes if it contains “: ” or “#”
statement:
# A short title: 60 characters at most
short:
# Optional, shown on the page: 3 to 5 subjects that anyone recognizes
# Remove the “#” of the next four lines, then write one subject after each hyphen
#subjects:
#  -
#  -
#  -
# Optional, never shown: synonyms for search
# Remove the “#” of the next two lines, then write one word per line, after a hyphen
#keywords:
#  -
---

`,
} as const;

const ORIENTATION = {
  'fr.mdx': `---
title:
tagline:
---
`,
  'en.mdx': `---
title:
tagline:
---
`,
} as const;

/** Result of `startFiles`. */
export interface NewFiles {
  /** Paths from the content folder; none where nothing was written. */
  readonly files: readonly string[];
  readonly message: Localized;
}

const refused = (fr: string, en: string): NewFiles => ({ files: [], message: { fr, en } });

/**
 * Creates the files of a priority or an orientation, in both languages.
 *
 * @param folder - absolute path of the content folder
 * @param number - number as people write it: `3.4`, or `3` for an orientation
 * @returns paths of the new files, with a message in both languages
 */
export const startFiles = async (folder: string, number: string): Promise<NewFiles> => {
  const orientation = parseOrientationNumber(number);
  const isPriority = isPriorityNumber(number);
  if (orientation === undefined && !isPriority) {
    return refused(
      `« ${number} » n’est pas un numéro. Écrivez, par exemple\u00a0: npm run new -- 3.4`,
      `“${number}” is not a number. Write, for instance: npm run new -- 3.4`,
    );
  }
  const parent = isPriority ? orientationOf(number) : undefined;
  if (parent !== undefined && !existsSync(join(folder, 'orientations', String(parent)))) {
    return refused(
      `L’orientation ${parent} n’existe pas encore. Commencez par elle\u00a0: npm run new -- ${parent}`,
      `There is no orientation ${parent} yet. Start with it: npm run new -- ${parent}`,
    );
  }
  const name = isPriority ? `priorities/${prioritySlug(number)}` : `orientations/${number}`;
  if (existsSync(join(folder, name))) {
    return refused(
      `${name} existe déjà\u00a0: rien n’a été changé.`,
      `${name} is already there: nothing was changed.`,
    );
  }
  await mkdir(join(folder, name), { recursive: true });
  const files: string[] = [];
  for (const [file, text] of Object.entries(isPriority ? PRIORITY : ORIENTATION)) {
    await writeFile(join(folder, name, file), text, { flag: 'wx' });
    files.push(`${name}/${file}`);
  }
  return {
    files,
    message: {
      fr: `Remplissez les champs vides; « npm run check » dit ce qui manque. Une fois la traduction faite: npm run translate -- reviewed ${number}. Sans traduction, effacez en.mdx: la page anglaise montrera le français.`,
      en: `Fill in the empty fields; “npm run check” tells what is missing. Once the translation is done: npm run translate -- reviewed ${number}. Without a translation, delete en.mdx: the English page will show the French.`,
    },
  };
};
