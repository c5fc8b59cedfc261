import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { readContent } from '../../src/content/read-content.ts';
import { recordTranslations } from '../../src/content/translation/record.ts';
import { locate } from '../../src/site/urls.ts';
import { folderAt } from './content-folder.ts';
import { GLOSSARY } from './texts.ts';
import { writeContent } from './write-content.ts';

const makeReviewed = async (root: string): Promise<void> => {
  writeContent(root, [2, 1]);
  const { put, replace } = folderAt(root);
  await replace(
    'plan.yaml',
    'status:',
    'rights: { fr: Droits du lac, en: Rights of the lake }\nstatus:',
  );
  await replace('plan/fr.mdx', 'title:', 'subtitle: Caps du lac\ntitle:');
  await replace('plan/en.mdx', '\ntitle:', '\nsubtitle: Headings of the lake\ntitle:');
  await replace('orientations/1/fr.mdx', '---\n\n', '---\n\nUn cap est une pointe.');
  await replace('orientations/1/en.mdx', '---\n\n', '---\n\nA cape is a point.');
  await replace('priorities/1-1/fr.mdx', 'short:', 'subjects: [bois, pas, eau]\nshort:');
  await replace('priorities/1-1/en.mdx', 'short:', 'subjects: [wood, steps, water]\nshort:');
  await put(
    'glossary.yaml',
    GLOSSARY.replace('  source: Guide', '  source:\n    fr: Guide').trimEnd() +
      '\n    en: Trail guide, p. 3\n',
  );
  await put(
    'pages/about/fr.mdx',
    '---\ntitle: Qui\ndescription: Le lac.\n---\n\nLe lac est *grand*.\n\n<Si champ="contact">\nÉcrivez-nous.\n</Si>\n',
  );
  await put(
    'pages/about/en.mdx',
    '---\ntitle: Who\ndescription: The lake.\n---\n\nThe lake is big.\n',
  );
  const { sources, issues } = await readContent(root, locate);
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  await recordTranslations(root, sources, undefined);
};

let made: Promise<ReadonlyMap<string, string>> | undefined;

/** Its files, made once, since many tests begin with them. */
const filesOf = async (): Promise<ReadonlyMap<string, string>> => {
  const root = await mkdtemp(join(tmpdir(), 'reviewed-'));
  try {
    await makeReviewed(root);
    const names = readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true });
    return new Map(
      names
        .filter((each) => each.isFile())
        .map(({ parentPath, name }) => {
          const path = join(parentPath, name);
          return [relative(root, path), readFileSync(path, 'utf8')] as const;
        }),
    );
  } finally {
    await rm(root, { recursive: true, force: true });
  }
};

/**
 * Writes a made-up plan with a translated text of every kind, each recorded as made from its French.
 *
 * @param root - absolute path; what it holds is replaced
 */
export const writeReviewed = async (root: string): Promise<void> => {
  made ??= filesOf();
  await rm(root, { recursive: true, force: true });
  for (const [file, text] of await made) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
};
