import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { git } from '../../content/git.ts';
import { formatIssues } from '../../content/issue.ts';
import { readContent } from '../../content/read-content.ts';
import { recordTranslations } from '../../content/translation/record.ts';
import type { Localized } from '../../plan/locale.ts';
import { locate } from '../../site/urls.ts';
import { currentTexts } from './current-texts.ts';
import { numberingOf, type Numbering } from './numbering.ts';
import { rewriteFile } from './rewrite-file.ts';
import type { Mention } from './rewrite-text.ts';
import { changeTogether } from '../transaction.ts';

/** A number in a file, as it is after the change. */
export interface FileMention extends Mention {
  /** Path in the content folder. */
  readonly file: string;
}

/** Result of `renumber`. */
export interface Renumbered {
  /** Whether the numbers changed; if not, no file did. */
  readonly isDone: boolean;
  readonly message: Localized;
  /** Issues of the content, where they are the reason for doing nothing. */
  readonly details: string;
  /** New folders, by old folder. */
  readonly folders: ReadonlyMap<string, string>;
  readonly changed: readonly FileMention[];
  readonly doubtful: readonly FileMention[];
}

const refused = (message: Localized, details = ''): Renumbered => ({
  isDone: false,
  message,
  details,
  folders: new Map(),
  changed: [],
  doubtful: [],
});

/** Folders that another item will take over, with changes that Git has not recorded. */
const unsaved = (folder: string, { folders }: Numbering): readonly string[] => {
  const targets = [...folders.values()].filter((name) => existsSync(join(folder, name)));
  return targets.filter((name) => {
    const changes = git(folder, ['status', '--porcelain', '--', name]);
    // Without Git, nothing tells what is recorded.
    return changes !== undefined && changes.length > 0;
  });
};

const textFiles = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, encoding: 'utf8' }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:mdx|yaml)$/.test(name) && !/(?:^|\/)\./.test(name))
    .sort();

/** Path of a file after its folder has moved. */
const movedPath = (file: string, { folders }: Numbering): string => {
  const [kind = '', name = '', ...rest] = file.split('/');
  const target = folders.get(`${kind}/${name}`);
  return target === undefined ? file : [target, ...rest].join('/');
};

const rewriteAll = async (folder: string, numbering: Numbering) => {
  const files = await textFiles(folder);
  return Promise.all(
    files.map(async (file) => {
      const before = await readFile(join(folder, file), 'utf8');
      const after = rewriteFile(file, before, numbering);
      const path = movedPath(file, numbering);
      const inFile = (mentions: readonly Mention[]) =>
        mentions.map((mention): FileMention => ({ file: path, ...mention }));
      return {
        file,
        text: after.text === before ? undefined : after.text,
        changed: inFile(after.changed),
        doubtful: inFile(after.doubtful),
      };
    }),
  );
};

/**
 * Gives an item of the plan another number: moves its folder, and changes its number in relations,
 * links and words. Where the number is taken, both items exchange theirs. Everything changes or nothing.
 *
 * @param folder - absolute path of the content folder
 * @param args - the number that exists and the new one, as they were typed
 * @returns what was done, or why nothing was
 */
export const renumber = async (folder: string, args: readonly string[]): Promise<Renumbered> => {
  const { plan, issues, sources } = await readContent(folder, locate);
  if (!plan) {
    return refused(
      {
        fr: 'Corrigez d’abord le contenu; rien n’a été changé.',
        en: 'Correct the content first; nothing was changed.',
      },
      formatIssues(issues),
    );
  }
  const numbering = numberingOf(plan, args);
  if ('fr' in numbering) return refused(numbering);
  const open = unsaved(folder, numbering).join(', ');
  if (open !== '') {
    return refused({
      fr: `Des changements de ${open} ne sont pas encore enregistrés dans Git. Enregistrez-les (commit), puis recommencez; rien n’a été changé.`,
      en: `Changes to ${open} are not recorded in Git yet. Commit them, then try again; nothing was changed.`,
    });
  }

  const rewritten = await rewriteAll(folder, numbering);
  const texts = new Map(
    rewritten.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text] as const])),
  );
  let details = '';
  let after = sources;
  const isDone = await changeTogether(folder, { texts, folders: numbering.folders }, async () => {
    const found = await readContent(folder, locate);
    details = formatIssues(found.issues);
    after = found.sources;
    return found.issues.length === 0;
  });
  if (!isDone) {
    return refused(
      {
        fr: 'Avec ces numéros, le contenu ne serait plus juste; rien n’a été changé.',
        en: 'With these numbers, the content would no longer be right; nothing was changed.',
      },
      details,
    );
  }
  // A text in which only numbers changed, in both languages, is translated as well as before.
  await recordTranslations(folder, after, currentTexts(sources, numbering));
  const [from = '', to = ''] = args;
  return {
    isDone,
    message: numbering.isSwap
      ? {
          fr: `${from} et ${to} ont échangé leurs numéros.`,
          en: `${from} and ${to} have exchanged their numbers.`,
        }
      : { fr: `${from} est devenu ${to}.`, en: `${from} has become ${to}.` },
    details: '',
    folders: numbering.folders,
    changed: rewritten.flatMap(({ changed }) => changed),
    doubtful: rewritten.flatMap(({ doubtful }) => doubtful),
  };
};
