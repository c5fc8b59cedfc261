import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };

interface Document {
  /** Path from the project folder. */
  readonly file: string;
  readonly text: string;
}

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name).replaceAll('\\', '/'));

const documents: readonly Document[] = [
  'README.md',
  'CONTRIBUTING.md',
  'src/README.md',
  ...markdownIn('docs'),
].map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const textOf = (file: string): string =>
  documents.find((document) => document.file === file)?.text ?? readFileSync(file, 'utf8');

const withoutFences = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '');
const withoutCode = (text: string): string => withoutFences(text).replace(/`[^`\n]+`/g, 'code');

/** Targets of links and images, without those on the web. */
const linksOf = (text: string): readonly string[] =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

/** Anchors that GitHub gives the headings of a document. */
const anchorsOf = (text: string): readonly string[] =>
  [...withoutFences(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

const resolves = (from: string, target: string): boolean => {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from : join(dirname(from), path).replaceAll('\\', '/');
  if (!existsSync(file)) return false;
  return anchor === undefined || anchorsOf(textOf(file)).includes(anchor);
};

/** Paths of the project in code spans. */
const pathsOf = (text: string): readonly string[] =>
  [...withoutFences(text).matchAll(/`((?:src|tests|content|docs|public|\.github)\/[^`\s]*)`/g)].map(
    ([, path = '']) => path,
  );

const scriptsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\bnpm (?:run )?(start|test(?!:)|(?<=run )[\w:-]+)/g)].map(
    ([, name = '']) => name,
  );

const broken = (find: (document: Document) => readonly string[]): readonly string[] =>
  documents.flatMap((document) => find(document).map((each) => `${document.file}: ${each}`));

const count = (find: (text: string) => readonly string[]): number =>
  documents.reduce((sum, { text }) => sum + find(text).length, 0);

describe('the documents', () => {
  it('have links that resolve, to files and to headings', () => {
    expect(count(linksOf)).toBeGreaterThan(40);
    expect(
      broken(({ file, text }) => linksOf(text).filter((target) => !resolves(file, target))),
    ).toEqual([]);
  });

  it('name files and folders that exist', () => {
    expect(count(pathsOf)).toBeGreaterThan(50);
    expect(
      broken(({ text }) => pathsOf(text).filter((path) => !existsSync(resolve(path)))),
    ).toEqual([]);
  });

  it('name commands that package.json has', () => {
    expect(count(scriptsOf)).toBeGreaterThan(40);
    expect(
      broken(({ text }) =>
        scriptsOf(text).filter((name) => !Object.hasOwn(manifest.scripts, name)),
      ),
    ).toEqual([]);
  });

  it('describe every command of package.json in the README', () => {
    const described = scriptsOf(textOf('README.md'));
    expect(Object.keys(manifest.scripts).filter((name) => !described.includes(name))).toEqual([]);
  });

  it('speak of the project in the third person', () => {
    expect(broken(({ text }) => text.match(/\bnous\b/gi) ?? [])).toEqual([]);
  });

  it('include a README of at most 200 lines', () => {
    expect(textOf('README.md').split('\n').length).toBeLessThanOrEqual(201);
  });

  it('include pictures of at most 120 kB, each with an alternative text', () => {
    const folder = 'docs/images';
    const pictures = readdirSync(folder);
    expect(pictures.length).toBeGreaterThanOrEqual(2);
    expect(
      pictures.filter((name) => readFileSync(join(folder, name)).byteLength > 120_000),
    ).toEqual([]);
    expect(broken(({ text }) => withoutCode(text).match(/!\[\s*\]/g) ?? [])).toEqual([]);
  });
});

describe('the French of CONTRIBUTING.md', () => {
  const whole = textOf('CONTRIBUTING.md');
  const french = withoutCode(
    whole.slice(whole.indexOf('## Pour l’équipe de rédaction'), whole.indexOf('## For editors')),
  );

  it('has the typography of Québec: no-break spaces, curly apostrophes', () => {
    expect(french.length).toBeGreaterThan(4000);
    expect(french.match(/.{0,20}(?: :(?!-)|« | »|\p{L}'\p{L}| [;!?]).{0,20}/gu) ?? []).toEqual([]);
  });
});

describe('the decisions', () => {
  const records = readdirSync('docs/decisions').filter((name) => name !== 'README.md');

  it('are all listed', () => {
    const listed = linksOf(textOf('docs/decisions/README.md'));
    expect(records.filter((name) => !listed.includes(name))).toEqual([]);
  });

  it.each(records)('give context, decision and consequences: %s', (name) => {
    const headings = textOf(`docs/decisions/${basename(name)}`).match(/^##? .+$/gm) ?? [];
    expect(headings.slice(1)).toEqual(['## Context', '## Decision', '## Consequences']);
  });
});
