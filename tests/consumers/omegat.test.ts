import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { buildInto, runCommand, type Outcome } from '../support/build.ts';
import { folderAt } from '../support/content-folder.ts';

const OMEGAT = process.env['OMEGAT_PATH'] ?? '/usr/bin/omegat';
const run = promisify(execFile);

/** Settings of a project; its folders are where OmegaT has them by default. */
const PROJECT = create({
  omegat: {
    project: {
      '@version': '1.0',
      ...Object.fromEntries(
        ['source', 'target', 'tm', 'glossary', 'dictionary'].map((name) => [
          `${name}_dir`,
          '__DEFAULT__',
        ]),
      ),
      glossary_file: '__DEFAULT__',
      source_lang: 'FR-CA',
      target_lang: 'EN-CA',
      sentence_seg: 'false',
      support_default_translations: 'true',
      remove_tags: 'false',
    },
  },
}).end();

/** What a translator has done, as OmegaT saves it: it translates what stands in the target of a unit. */
const savedWork = (pairs: readonly (readonly [string, string])[]): string => {
  const root = create().ele('tmx', { version: '1.1' });
  root.ele('header', {
    creationtool: 'OmegaT',
    'o-tmf': 'OmegaT TMX',
    adminlang: 'EN-US',
    datatype: 'plaintext',
    creationtoolversion: '3.6',
    segtype: 'paragraph',
    srclang: 'FR-CA',
  });
  const body = root.ele('body');
  for (const [before, after] of pairs) {
    const unit = body.ele('tu');
    unit.ele('tuv', { lang: 'FR-CA' }).ele('seg').txt(before);
    unit.ele('tuv', { lang: 'EN-CA' }).ele('seg').txt(after);
  }
  return root.end();
};

describe.runIf(existsSync(OMEGAT))('a translator with OmegaT', () => {
  let root = '';
  const content = () => join(root, 'content');
  const project = (...names: readonly string[]) => join(root, 'project', ...names);
  const plan = (command: string, ...args: readonly string[]): Promise<Outcome> =>
    runCommand(command, { PLAN_CONTENT: content() }, args);
  const english = (file: string) => readFile(join(content(), file), 'utf8');

  /** Puts what was exported into a project, as people do, and lets OmegaT write the translated file. */
  const translate = async (pairs: readonly (readonly [string, string])[]): Promise<string> => {
    for (const name of ['source', 'target', 'tm/auto', 'glossary', 'dictionary', 'omegat']) {
      await mkdir(project(name), { recursive: true });
    }
    await writeFile(project('omegat.project'), PROJECT);
    await writeFile(project('omegat', 'project_save.tmx'), savedWork(pairs));
    await cp(join(root, 'out', 'plan.en.xlf'), project('source', 'plan.en.xlf'));
    await cp(join(root, 'out', 'plan.tmx'), project('tm', 'auto', 'plan.tmx'));
    await cp(join(root, 'out', 'glossary.utf8'), project('glossary', 'glossary.utf8'));
    await run(OMEGAT, [
      '--mode=console-translate',
      `--config-dir=${join(root, 'config')}`,
      project(),
    ]);
    return project('target', 'plan.en.xlf');
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'omegat-'));
    await cp(resolve('content'), content(), { recursive: true });
    const { replace, remove } = folderAt(content());
    await replace('priorities/3-2/fr.mdx', 'les municipalités du Québec', 'les villes du Québec');
    await replace('priorities/3-2/fr.mdx', 'notamment les villes', 'surtout les villes');
    // Two priorities say the same in French: the memory knows the English of the second.
    await replace(
      'priorities/3-3/fr.mdx',
      /^short: .*$/m.exec(await english('priorities/3-3/fr.mdx'))?.[0] ?? '',
      'short: Liens avec les municipalités',
    );
    await replace(
      'priorities/3-3/en.mdx',
      `${/^short: .*$/m.exec(await english('priorities/3-3/en.mdx'))?.[0] ?? ''}\n`,
      '',
    );
    await remove('orientations/3/en.mdx');
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test('brings 3.2 up to date, as the check and the site say', { timeout: 300_000 }, async () => {
    const exported = await plan('translate', 'export', '--into', join(root, 'out'));
    expect(exported).toMatchObject({ status: 0 });
    expect((await plan('check', '--content', '--strict')).status).toBe(1);

    const statement =
      'Support and structure the development of ties between the social economy and Québec’s municipalities';
    const note =
      'To support their development is to help them form and grow; to structure it is to organize it. Municipalities include cities, towns and villages; <g0>regional county municipalities (MRCs)</g0> bring several together. The statement is about ties in general. <g1>Purchasing from social economy enterprises</g1> at the local level, which comes up in priority 3.1, may be one example. Priority 3.3 is about other forces in local development: citizen initiatives and local organizations.';
    const translated = await translate([
      [statement, statement.replace('municipalities', 'cities')],
      [note, note.replace('include cities', 'are above all cities')],
      ['Développement local', 'Local development'],
      ['L’économie sociale au service des communautés', 'The social economy serving communities'],
    ]);

    const imported = await plan('translate', 'import', translated);
    expect(imported).toMatchObject({ status: 0 });
    expect(await english('orientations/3/en.mdx')).toMatch(
      /^---\ntranslated: \{ title: \w+, tagline: \w+ \}\ntitle: Local development\ntagline: The social economy serving communities\n---\n$/,
    );
    expect(await english('priorities/3-3/en.mdx')).toContain('\nshort: Ties with municipalities\n');
    const text = await english('priorities/3-2/en.mdx');
    expect(text).toContain('economy and Québec’s cities\n');
    expect(text).toContain(
      'are above all cities, towns and villages; <Terme id="mrc">regional county',
    );
    // Without a history, nothing tells that the first paragraph of the note is as it was: it is to be looked at.
    expect(imported.printed).toContain('3.2:note');
    expect((await plan('translate', 'reviewed', '3.2:note')).status).toBe(0);

    expect(await plan('check', '--content', '--strict')).toMatchObject({ status: 0 });
    const folder = join(root, 'site');
    await buildInto({
      content: content(),
      siteUrl: 'https://plan.example/',
      folder,
      skip: 'pictures,documents,copies',
    });
    const page = await readFile(join(folder, 'en/priorities/3-2/index.html'), 'utf8');
    expect(page).toContain('economy and Québec’s cities');
    expect(page).not.toContain('†');
  });

  test('who changes nothing brings nothing', { timeout: 120_000 }, async () => {
    await rm(join(root, 'out'), { recursive: true });
    await rm(project(), { recursive: true });
    await plan('translate', 'export', '--all', '--into', join(root, 'out'));
    const before = await english('priorities/3-2/en.mdx');
    const imported = await plan('translate', 'import', await translate([]));
    expect(imported).toMatchObject({ status: 0 });
    expect(imported.printed).not.toContain('~ ');
    expect(await english('priorities/3-2/en.mdx')).toBe(before);
  });
});
