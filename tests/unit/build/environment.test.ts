import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from '../../../src/build/environment.ts';

let around = '';
let project = '';
beforeAll(async () => {
  around = await mkdtemp(join(tmpdir(), 'environment-'));
  project = join(around, 'project');
  await mkdir(join(project, 'content'), { recursive: true });
  await mkdir(join(project, 'autre plan'));
  await mkdir(join(project, 'plan#2'));
  await writeFile(join(project, 'plan.yaml'), '');
});
afterAll(() => rm(around, { recursive: true, force: true }));

type Variables = Readonly<Record<string, string>>;
const read = (variables: Variables) => readEnvironment(variables, project);
const issuesOf = (variables: Variables) => {
  try {
    read(variables);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.issues;
    throw error;
  }
  return [];
};

describe('readEnvironment', () => {
  it('has a default for each variable', () => {
    const wanted = read({ HOME: '/home/x', PATH: '/bin' });
    expect(wanted).toEqual({
      site: { origin: 'http://localhost:4321', base: '/' },
      isSiteUrlGiven: false,
      port: 4321,
      contentFolder: join(project, 'content'),
      outFolder: join(project, 'dist'),
      skipped: new Set(),
    });
  });

  it('takes a variable that is empty or blank for one that is not set', () => {
    const empty = { SITE_URL: '', PORT: ' ', PLAN_CONTENT: '', PLAN_OUT: '\t', PLAN_SKIP: '' };
    expect(read(empty)).toEqual(read({}));
    expect(issuesOf({ PLAN_ANYTHING: '' })).toEqual([]);
  });

  it('reads every variable, spaces around aside', () => {
    const wanted = read({
      SITE_URL: ' https://exemple.org/plan ',
      PORT: ' 4400 ',
      PLAN_CONTENT: 'autre plan/',
      PLAN_OUT: '../site',
      PLAN_SKIP: 'documents, pictures,',
      PLAN_EDITOR: 'github:organisme/plan#publie',
    });
    expect(wanted).toEqual({
      site: { origin: 'https://exemple.org', base: '/plan/' },
      isSiteUrlGiven: true,
      port: 4400,
      contentFolder: join(project, 'autre plan'),
      outFolder: join(around, 'site'),
      skipped: new Set(['documents', 'pictures']),
      editor: {
        kind: 'github',
        origin: 'https://github.com',
        path: 'organisme/plan',
        branch: 'publie',
      },
    });
  });

  it('builds for the address that npm start serves, where SITE_URL is not set', () => {
    expect(read({ PORT: '4400' }).site).toEqual({ origin: 'http://localhost:4400', base: '/' });
  });

  it.each([
    ['PORT', 'abc', 'abc'],
    ['PORT', '0', '65535'],
    ['PORT', '65536', '65535'],
    ['PORT', '4321.5', '4321.5'],
    ['PORT', '-1', '-1'],
    ['PORT', '1e3', '1e3'],
    ['SITE_URL', 'exemple.org', 'exemple.org'],
    ['SITE_URL', 'https://exemple.org/?a', 'exemple.org'],
    ['SITE_URL', 'https://nom:secret@exemple.org/', '@'],
    ['PLAN_CONTENT', 'nulle-part', 'nulle-part'],
    ['PLAN_CONTENT', 'plan.yaml', 'plan.yaml'],
    ['PLAN_CONTENT', 'plan#2', '#'],
    ['PLAN_SKIP', 'pdf', 'documents'],
    ['PLAN_SKIP', 'pictures,copys', 'copys'],
    ['PLAN_EDITOR', 'organisme/plan', 'organisme/plan'],
    ['PLAN_EDITOR', 'github:plan', 'gitea:https://'],
    ['PLAN_WITHOUT', 'documents', 'PLAN_SKIP'],
    ['PLAN_OUTT', 'x', 'PLAN_OUT'],
    ['PLAN_CONTNET', 'x', 'PLAN_CONTENT'],
    ['plan_out', 'x', 'PLAN_OUT'],
    ['PLAN_SOMETHING_ELSE', 'x', 'PLAN_SKIP'],
  ])('refuses %s=%s, and says so in both languages', (name, value, words) => {
    const [issue, ...others] = issuesOf({ [name]: value });
    expect(others).toEqual([]);
    expect(issue?.file).toBe(name);
    expect(issue?.message.fr).toContain(words);
    expect(issue?.message.en).toContain(words);
    expect(issue?.message.fr).not.toBe(issue?.message.en);
  });

  it('tells a missing folder from a file', () => {
    expect(issuesOf({ PLAN_CONTENT: 'nulle-part' })[0]?.message.en).toContain('does not exist');
    expect(issuesOf({ PLAN_CONTENT: 'plan.yaml' })[0]?.message.en).toContain('not a folder');
  });

  it('never prints a password', () => {
    const text = JSON.stringify(issuesOf({ SITE_URL: 'https://nom:secret@exemple.org/' }));
    expect(text).not.toContain('secret');
  });

  it('tells all that is wrong at once, as the check of the content does', () => {
    const run = () => read({ PORT: 'abc', PLAN_OUTT: 'x', PLAN_CONTENT: 'nulle-part' });
    expect(run).toThrow(/✗ PORT\n {2}FR {2}.*\n {2}EN {2}/);
    expect(run).toThrow(/✗ PLAN_OUTT/);
    expect(run).toThrow(/✗ PLAN_CONTENT/);
  });

  it.each(["l'économie", 'plan#2', 'a"b', 'a?b'])(
    'refuses a project in a folder named %s, which Astro cannot build',
    async (name) => {
      const folder = join(around, name);
      await mkdir(join(folder, 'content'), { recursive: true });
      expect(() => readEnvironment({}, folder)).toThrow(/FR {2}.*Renommez[^]*EN {2}.*Rename/);
    },
  );

  it.each(['économie sociale', '100%', 'a&b', 'a%20b', 'a+b(1)'])(
    'takes a project in a folder named %s',
    async (name) => {
      const folder = join(around, name);
      await mkdir(join(folder, 'content'), { recursive: true });
      expect(readEnvironment({}, folder).contentFolder).toBe(join(folder, 'content'));
    },
  );
});
