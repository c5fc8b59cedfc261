import { describe, expect, it } from 'vitest';
import { ContentError } from '../../../src/content/issue.ts';
import { issueMessages, type Sentence } from '../../../src/content/issue-messages.ts';
import { readChanged, type Change } from '../../support/content-folder.ts';
import {
  BODY_LINE,
  ENGLISH,
  englishFile,
  FRENCH,
  frenchFile,
  relation,
} from '../../support/texts.ts';

const breakThreeFiles: Change = async ({ put, replace }) => {
  await replace('plan.yaml', 'status: current', 'status: fini');
  await replace(FRENCH, 'statement: Entretenir le sentier 1 du secteur 1\n', '');
  await put('priorities/1-2/en.mdx', englishFile('A {word}.'));
};

describe('issues', () => {
  it('of three files are all told at once, each with its place', async () => {
    const { plan, issues } = await readChanged(breakThreeFiles);
    expect(plan).toBeUndefined();
    const places = issues.map(({ file, field, line }) => ({ file, field, line }));
    expect(places).toHaveLength(3);
    expect(places).toContainEqual({ file: 'plan.yaml', field: 'status', line: 5 });
    expect(places).toContainEqual(expect.objectContaining({ file: FRENCH, field: 'statement' }));
    expect(places).toContainEqual({
      file: 'priorities/1-2/en.mdx',
      field: undefined,
      line: BODY_LINE,
    });
  });

  it('of one file are all told at once', async () => {
    const { issues } = await readChanged(async ({ replace }) => {
      await replace('plan.yaml', 'status: current', 'status: fini');
      await replace('plan.yaml', 'start: "2030"', 'start: 2030');
      await replace('plan.yaml', '2030-01-15', 'hier');
    });
    expect(issues.map(({ field }) => field).sort()).toEqual(['published', 'start', 'status']);
  });

  it('of both languages of one priority are told together', async () => {
    const { issues } = await readChanged(async ({ put, replace }) => {
      await replace(FRENCH, 'statement: Entretenir le sentier 1 du secteur 1\n', '');
      await put(ENGLISH, englishFile('A {word}.'));
    });
    expect(issues.map(({ file }) => file).sort()).toEqual([ENGLISH, FRENCH]);
  });

  it('of the front matter and of the note of one file are told together', async () => {
    const broken = frenchFile('Un {mot}.').replace(
      'statement: Entretenir le sentier 1 du secteur 1\n',
      '',
    );
    const { issues } = await readChanged(({ put }) => put(FRENCH, broken));
    expect(issues).toHaveLength(2);
  });

  it('of reading and of references are told together', async () => {
    const { issues } = await readChanged(async ({ put, replace }) => {
      await replace('plan.yaml', 'end: "2035"', 'end: "2029"');
      await replace(FRENCH, 'statement: Entretenir le sentier 1 du secteur 1\n', '');
      await put('relations.yaml', relation('["1.2", "8.8"]'));
    });
    expect(issues.map(({ file }) => file).sort()).toEqual(['plan.yaml', FRENCH, 'relations.yaml']);
  });

  it('of a priority do not make its relations wrong', async () => {
    const { issues } = await readChanged(({ replace }) =>
      replace(FRENCH, 'statement: Entretenir le sentier 1 du secteur 1\n', ''),
    );
    expect(issues).toHaveLength(1);
  });

  it('make one error that tells them all', async () => {
    const { issues } = await readChanged(breakThreeFiles);
    const error = new ContentError(issues);
    expect(error.issues).toEqual(issues);
    for (const { file, message } of issues) {
      expect(error.message).toContain(file);
      expect(error.message).toContain(message.fr);
      expect(error.message).toContain(message.en);
    }
  });
});

/** Details, which some sentences take for the names of types. */
const DETAILS = ['string', 'array', 'object', 'string'];

const all: readonly (readonly [string, Sentence])[] = Object.entries(issueMessages);

describe('the sentence of an issue', () => {
  // What is to be written ends a sentence without a full stop, which would be copied with it.
  it.each(all)('%s is in both languages, and ends as one', (_key, say) => {
    const { fr, en } = say(...DETAILS);
    expect(fr).not.toBe(en);
    for (const told of [fr, en]) {
      expect(told).toMatch(/^\S.*(?:[.…”»]|: \S.*)$/u);
      expect(told).not.toMatch(/undefined|null|\[object/);
    }
  });

  it.each(all)('%s has French quotation marks and apostrophes in French', (_key, say) => {
    const { fr } = say(...DETAILS);
    expect(fr).not.toMatch(/\p{L}['‘]\p{L}/u);
    expect(fr.replace(/«[^»]*»/gu, '').replace('“ ” ne sert', '')).not.toMatch(/[“”]/u);
  });
});
