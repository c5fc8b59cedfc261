import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { readContent } from '../../../../../src/content/read-content.ts';
import { exportTexts } from '../../../../../src/content/translation/exchange/export-texts.ts';
import { importTexts } from '../../../../../src/content/translation/exchange/import-texts.ts';
import type { Exchange } from '../../../../../src/content/translation/exchange/texts.ts';
import { textName, translatedItems } from '../../../../../src/content/translation/items.ts';
import { childrenOf, readXml, textOf } from '../../../../../src/content/xml.ts';
import { locate } from '../../../../../src/site/urls.ts';
import { writeReviewed } from '../../../../support/reviewed-content.ts';
import { writeStaleContent } from '../../../../support/stale-content.ts';

/** Files of a content folder, by path in it. */
type Files = ReadonlyMap<string, string>;

/** A content folder in memory: a hundred imports start from the same one. */
interface Folder extends Exchange {
  readonly files: Files;
}

const inFolder = async <T>(use: (root: string) => Promise<T>): Promise<T> => {
  const root = await mkdtemp(join(tmpdir(), 'exchange-'));
  try {
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
};

const filesOf = (write: (root: string) => Promise<void>): Promise<Files> =>
  inFolder(async (root) => {
    await write(root);
    const names = readdirSync(root, { recursive: true, withFileTypes: true, encoding: 'utf8' });
    return new Map(
      names
        .filter((each) => each.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
    );
  });

const read = (files: Files): Promise<Folder> =>
  inFolder(async (root) => {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    const { sources, issues } = await readContent(root, locate);
    expect(issues).toEqual([]);
    const relink = (url: string) => url.replace(/^\/glossaire\/$/, '/en/glossary/');
    return { sources, relink, read: (file) => files.get(file), files };
  });

/** The same files with other words in some; a file without words is not there. */
const withChanges = (
  files: Files,
  ...changes: readonly (readonly [file: string, from: string, to: string])[]
): Files => {
  const changed = new Map(files);
  for (const [file, from, to] of changes) {
    const text = changed.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”.`);
    changed.set(
      file,
      text.replace(from, () => to),
    );
  }
  return changed;
};

const without = (files: Files, ...names: readonly string[]): Files =>
  new Map([...files].filter(([file]) => !names.includes(file)));

/** A plan with translations that are out of date or missing, and one whose translations are all up to date. */
let stale: Folder;
let reviewed: Folder;
beforeAll(async () => {
  [stale, reviewed] = [
    await read(await filesOf(writeStaleContent)),
    await read(await filesOf(writeReviewed)),
  ];
});

const exported = (folder: Folder, which: 'stale' | 'all' = 'stale') => {
  const made = exportTexts(folder, () => undefined, which === 'all');
  const textIn = (name: string) => made?.files.get(name) ?? '';
  return { xliff: textIn('plan.en.xlf'), tmx: textIn('plan.tmx'), count: made?.count, textIn };
};

/** Takes an XLIFF file back. */
const imported = (folder: Folder, text: string, isReviewed = false) => {
  const { files, ...result } = importTexts(folder, { text, name: 'plan.en.xlf' }, isReviewed);
  return { ...result, written: [...files.keys()], files: new Map([...folder.files, ...files]) };
};

/** Texts that are not up to date, by name. */
const behind = ({ sources }: Folder) =>
  translatedItems(sources).flatMap((item) =>
    item.texts.filter(({ state }) => state !== 'current').map((text) => textName(item, text)),
  );

const escaped = (id: string): string => RegExp.escape(id);

/** The target of a unit, with what is in it. */
const TARGET = (id: string) =>
  new RegExp(
    `(<trans-unit id="${escaped(id)}"[\\s\\S]*?<target state="[\\w-]+">)([\\s\\S]*?)(</target>)`,
  );

const targetOf = (xliff: string, id: string): string => {
  const [, , target] = TARGET(id).exec(xliff) ?? [];
  if (target === undefined) throw new Error(`There is no unit ${id}.`);
  return target;
};

const translate = (xliff: string, ...units: readonly (readonly [id: string, words: string])[]) =>
  units.reduce((text, [id, words]) => {
    targetOf(text, id);
    return text.replace(
      TARGET(id),
      (_all, start: string, _was, end: string) => start + words + end,
    );
  }, xliff);

describe('the files for a translator', () => {
  it('are valid XLIFF 1.2 by the strict schema of the standard', async () => {
    const schema = await readFile('tests/fixtures/xliff/xliff-core-1.2-strict.xsd', 'utf8');
    expect(createHash('sha256').update(schema).digest('hex')).toBe(
      '9f37af564ecd27d5f69154d7cfe7ba8deb1f620c81b94cf0eab1f4205c74d5f8',
    );
    // The two attributes that the schema takes from the W3C’s.
    const xml = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace"><xs:attribute name="lang" type="xs:language"/><xs:attribute name="space" type="xs:NCName"/></xs:schema>`;
    const { xliff } = exported(stale, 'all');
    const { errors } = await validateXML({
      xml: [
        { fileName: 'ours.xlf', contents: xliff },
        { fileName: 'wrong.xlf', contents: xliff.replace('state="final"', 'state="nearly"') },
      ],
      schema: [schema.replace('http://www.w3.org/2001/xml.xsd', 'xml.xsd')],
      preload: [{ fileName: 'xml.xsd', contents: xml }],
    });
    const names = errors.flatMap(({ loc, message }) => loc?.fileName ?? message);
    expect(new Set(names)).toEqual(new Set(['wrong.xlf']));
  });

  it('have every text of the plan, with what is there in English and how far it is', () => {
    const { xliff } = exported(stale, 'all');
    const states = new Map(
      [...xliff.matchAll(/<trans-unit id="([^"]+)"[\s\S]*?<target state="([^"]+)"/g)].map(
        ([, id = '', state = '']) => [id, state],
      ),
    );
    const expected = {
      'plan:preamble/1': 'needs-translation',
      'plan:subtitle/1': 'needs-review-translation',
      '1:title/1': 'needs-review-translation',
      '1:note/1': 'final',
      '2:tagline/1': 'needs-translation',
      '1.1:statement/1': 'needs-review-translation',
      '1.1:subjects/3': 'needs-translation',
      '1.1:keywords/1': 'translated',
      '1.1-1.2/1': 'needs-review-translation',
      'bois/1': 'needs-translation',
      'bois/2': 'needs-review-translation',
      'sentier/3': 'needs-review-translation',
      'rights/1': 'final',
      'privacy:description/1': 'needs-translation',
    };
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, states.get(id)]))).toEqual(
      expected,
    );
    expect(targetOf(xliff, '2:tagline/1')).toBe('Vers le cap 2');
    expect(targetOf(xliff, '1.1:statement/1')).toBe('Maintain trail 1 of sector 1');
    expect(xliff).toContain('<trans-unit id="1.1:short/1" maxwidth="60" size-unit="char">');
    expect(xliff).toContain('<trans-unit id="about:description/1" maxwidth="160"');
  });

  it('have texts that have no record: names in plan.yaml, reasons for a removal', async () => {
    const files = new Map(reviewed.files)
      .set('removed.yaml', '- number: "1.9"\n  why: { fr: Réunie. }\n')
      .set(
        'plan.yaml',
        `${reviewed.files.get('plan.yaml') ?? ''}source: { title: { fr: Le plan }, url: "https://a.example/" }\n`,
      );
    const { xliff } = exported(await read(files));
    const { files: after } = imported(
      await read(files),
      translate(xliff, ['removed-1.9/1', 'Merged.'], ['plan:source.title/1', 'The plan']),
    );
    expect(after.get('removed.yaml')).toBe(
      '- number: "1.9"\n  why: { fr: Réunie., en: Merged. }\n',
    );
    expect(after.get('plan.yaml')).toContain('{ title: { fr: Le plan, en: The plan }, url:');
  });

  it('say what a tag stands for, and where a text is', () => {
    const { xliff } = exported(stale);
    expect(xliff).toContain('<source><g id="1" ctype="x-term">Un sentier</g> est un chemin');
    expect(xliff).toContain('<note>priorité\u00a01.2, repère de lecture</note>');
    expect(xliff).toContain('<note>1 = terme du glossaire sentier</note>');
  });

  it('have the earlier French of what has changed, and ask for a look at that part alone', async () => {
    const files = withChanges(
      reviewed.files,
      ['priorities/1-1/fr.mdx', 'Un sentier est un chemin étroit.', 'Un.\n\nDeux.'],
      ['priorities/1-1/en.mdx', 'A trail is a narrow path.', 'One.\n\nTwo.'],
    );
    const findOld = (_item: unknown, { unit }: { readonly unit: string }) =>
      unit === 'note' ? ['Un.\n\nAvant.'] : undefined;
    const xliff = exportTexts(await read(files), findOld, false)?.files.get('plan.en.xlf') ?? '';
    expect(xliff).toMatch(/id="1\.1:note\/1">[\s\S]{0,60}<target state="translated">One/);
    expect(xliff).toMatch(
      /id="1\.1:note\/2">[\s\S]{0,60}<target state="needs-review-translation">/,
    );
    expect(xliff).toContain('<source>Avant.</source><target>Two.</target></alt-trans>');
  });

  it('ask for a look at a text whose markup alone has changed', async () => {
    const files = withChanges(reviewed.files, [
      'priorities/1-1/fr.mdx',
      'Un sentier',
      '*Un sentier*',
    ]);
    const folder = await read(files);
    const findOld = () => ['Un sentier est un chemin étroit.'];
    const xliff = exportTexts(folder, findOld, false)?.files.get('plan.en.xlf') ?? '';
    expect(xliff).toContain('<target state="needs-review-translation">A trail');
    expect(imported(folder, xliff).unreviewed).toEqual(['1.1:note']);
  });

  it('leave out what is up to date, but for the memory and the glossary', async () => {
    const files = withChanges(reviewed.files, ['priorities/1-1/fr.mdx', 'Entretenir', 'Abolir']);
    const { xliff, tmx, count, textIn } = exported(await read(files));
    expect(count).toBe(1);
    expect(xliff.match(/<trans-unit /g)).toHaveLength(1);
    const pairs = childrenOf(readXml(tmx), 'body').flatMap((body) =>
      childrenOf(body).map((unit) =>
        childrenOf(unit)
          .map(textOf)
          .map((text) => text.trim()),
      ),
    );
    expect(pairs).toContainEqual(['Sentier 1.1', 'Trail 1.1']);
    expect(pairs).toContainEqual(['Un cap est une pointe.', 'A cape is a point.']);
    // What is out of date is no model, and lists of keywords are no pairs.
    expect(tmx).not.toMatch(/Abolir|Maintain trail 1 of sector 1<|randonnée/);
    for (const name of ['glossary.tsv', 'glossary.utf8']) {
      expect(textIn(name)).toBe('sentier\ttrail\tChemin étroit.\n');
    }
  });
});

describe('a file that comes back', () => {
  it.each(['stale', 'all'] as const)('as it was given (%s) changes nothing', (which) => {
    const { written, issues, untranslated, unreviewed } = imported(
      stale,
      exported(stale, which).xliff,
    );
    expect({ written, issues }).toEqual({ written: [], issues: [] });
    expect(untranslated).toContain('2:tagline');
    expect(untranslated).not.toContain('2:title');
    expect(unreviewed).toContain('1.1:statement');
  });

  it('with one new text changes its line, and the line of its record', async () => {
    const file = translate(exported(stale).xliff, [
      '1.1:statement/1',
      'Close trail 1: “R&amp;D” of sector 1',
    ]);
    const { taken, written, files } = imported(stale, file);
    expect({ taken, written }).toEqual({
      taken: ['1.1:statement'],
      written: ['priorities/1-1/en.mdx'],
    });
    const lines = (of: Files) => (of.get('priorities/1-1/en.mdx') ?? '').split('\n');
    const was = lines(stale.files);
    expect(lines(files)).toHaveLength(was.length);
    expect(lines(files).filter((line) => !was.includes(line))).toEqual([
      expect.stringMatching(/^translated: \{ statement: \w+, /),
      "statement: 'Close trail 1: “R&D” of sector 1'",
    ]);
    const after = await read(files);
    expect(behind(after)).not.toContain('1.1:statement');
    expect(imported(after, file).written).toEqual([]);
  });

  it('with a text whose French has changed meanwhile leaves it out of date', async () => {
    const file = translate(exported(stale).xliff, ['1.1:statement/1', 'Abolish trail 1']);
    const changed = ['priorities/1-1/fr.mdx', 'Abolir', 'Ouvrir'] as const;
    const { files } = imported(await read(withChanges(stale.files, changed)), file);
    expect(files.get('priorities/1-1/en.mdx')).toContain('Abolish trail 1');
    expect(behind(await read(files))).toContain('1.1:statement');
    const back = withChanges(files, ['priorities/1-1/fr.mdx', 'Ouvrir', 'Abolir']);
    expect(behind(await read(back))).not.toContain('1.1:statement');
  });

  it('makes the file of a translation that is not there yet', async () => {
    const french =
      '---\n# une note\ntitle: Secret\ndescription: "Rien: jamais."\n---\n\n## Quoi\n\n- [un](/glossaire/)\n- deux <Valeur champ="contact" />\n';
    const before = without(reviewed.files, 'orientations/2/en.mdx');
    const folder = await read(new Map(before).set('pages/privacy/fr.mdx', french));
    const file = translate(
      exported(folder).xliff,
      ['privacy:title/1', 'Secret &lt;b&gt;'],
      ['privacy:description/1', 'Nothing: never.'],
      ['privacy:body/1', 'What'],
      ['privacy:body/2', '<g id="1">{one}</g>'],
      ['privacy:body/3', 'two <x id="1"/>'],
      ['2:title/1', 'Heading 2'],
      ['2:tagline/1', 'Towards cape 2'],
    );
    const { written, files } = imported(folder, file);
    expect(written.toSorted()).toEqual(['orientations/2/en.mdx', 'pages/privacy/en.mdx']);
    expect(files.get('pages/privacy/en.mdx')).toMatch(
      /^---\ntranslated: \{ title: \w+, description: \w+, body: \w+ \}\ntitle: Secret <b>\ndescription: 'Nothing: never\.'\n---\n\n## What\n\n- \[\\\{one\\\}\]\(\/en\/glossary\/\)\n- two <Valeur champ="contact" \/>\n$/,
    );
    expect(behind(await read(files))).toEqual([]);
  });

  it('fills in an entry of a YAML file, and its comments stay', async () => {
    const folder = await read(
      withChanges(stale.files, ['glossary.yaml', 'fr: bois\n', 'fr: bois # le bois\n']),
    );
    const file = translate(exported(folder).xliff, ['bois/1', 'wood'], ['bois/2', 'Many trees.']);
    const { files } = imported(folder, file);
    const text = files.get('glossary.yaml') ?? '';
    expect(text.replace(/ {2}translated: \{ en: '?\w+'? \}\n(?=- id: sentier)/, '')).toBe(
      folder.files
        .get('glossary.yaml')
        ?.replace('fr: bois # le bois\n', 'fr: bois # le bois\n    en: wood\n')
        .replace('en: Trees.', 'en: Many trees.'),
    );
    expect(behind(await read(files))).not.toContain('bois');
  });

  it.each([
    ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', (text: string) => `\ufeff${text}`],
  ])('keeps files %s', async (_what, write) => {
    const folder = await read(
      new Map([...stale.files].map(([name, text]) => [name, write(text)] as const)),
    );
    const { xliff } = exported(folder);
    expect(imported(folder, xliff)).toMatchObject({ written: [], issues: [] });
    const file = translate(
      xliff,
      ['1.2:short/1', 'Path 1.2'],
      ['1.2:note/1', 'A path.'],
      ['1.1-1.2/1', 'These paths cross.'],
    );
    const { files, written } = imported(folder, file);
    expect(written.toSorted()).toEqual(['priorities/1-2/en.mdx', 'relations.yaml']);
    const recordless = (text = '') => text.replace(/^ *translated: .*\r?\n/gm, '');
    const before = withChanges(
      folder.files,
      ['priorities/1-2/en.mdx', 'Trail 1.2', 'Path 1.2'],
      ['priorities/1-2/en.mdx', 'A trail is a narrow path.', 'A path.'],
      ['relations.yaml', 'These trails follow each other.', 'These paths cross.'],
    );
    for (const name of written) {
      expect(recordless(files.get(name))).toBe(recordless(before.get(name)));
    }
  });

  it('replaces only the items of a list that changed, and a list of keywords of any length', async () => {
    const folder = await read(
      withChanges(reviewed.files, ['priorities/1-1/fr.mdx', 'bois, pas, eau', 'bois, pas, lac']),
    );
    const file = translate(
      exported(folder, 'all').xliff,
      ['1.1:subjects/3', 'lake, pond'],
      ['1.1:keywords/1', 'hiking | walks: long | runs'],
    );
    const { files, unreviewed } = imported(folder, file);
    const text = files.get('priorities/1-1/en.mdx');
    expect(text).toContain("subjects: [wood, steps, 'lake, pond']\n");
    expect(text).toContain("keywords:\n  - hiking\n  - 'walks: long'\n  - runs\n");
    // Two subjects were not looked at again.
    expect(unreviewed).toEqual(['1.1:subjects']);
    expect(behind(await read(files))).toEqual(['1.1:subjects']);
  });

  it('takes an unchanged translation for reviewed where the translator or the option says so', async () => {
    const { xliff } = exported(stale);
    const unit = '<trans-unit id="1.1:statement/1"';
    const approved = imported(stale, xliff.replace(unit, `${unit} approved="yes"`));
    expect(approved.taken).toEqual(['1.1:statement']);
    const { issues, files, untranslated } = imported(stale, xliff, true);
    expect(issues).toEqual([]);
    // What is not translated is not reviewed either.
    expect(behind(await read(files)).toSorted()).toEqual(untranslated.toSorted());
    expect(files.get('orientations/2/en.mdx')).not.toContain('Vers le cap 2');
  });

  it('has a word that is the same in both languages, beside others of its text', async () => {
    const { xliff } = exported(stale);
    const file = translate(xliff, ['1.1:subjects/1', 'wood'], ['1.1:subjects/3', 'water']);
    expect(imported(stale, file).untranslated).toContain('1.1:subjects');
    const { files } = imported(stale, file, true);
    expect(files.get('priorities/1-1/en.mdx')).toContain(
      'subjects:\n  - wood\n  - pas\n  - water\n',
    );
    expect(behind(await read(files))).not.toContain('1.1:subjects');
  });

  it('leaves a translation alone that has other paragraphs than its source', () => {
    const { xliff } = exported(reviewed, 'all');
    expect(targetOf(xliff, 'about:body/1')).toBe('Le lac est <g id="1" ctype="italic">grand</g>.');
    expect(xliff).toContain('<note>Traduction actuelle\u00a0: The lake is big.</note>');
    expect(imported(reviewed, xliff, true)).toMatchObject({ written: [], untranslated: [] });
  });

  it('makes details as they are built in the source', async () => {
    const details = 'details:\n  - label: Cible\n    value: [dix, vingt]\n';
    const folder = await read(
      withChanges(reviewed.files, ['priorities/1-2/fr.mdx', 'short:', `${details}short:`]),
    );
    const file = translate(
      exported(folder).xliff,
      ['1.2:details/1', 'Target'],
      ['1.2:details/2', 'ten'],
      ['1.2:details/3', 'twenty'],
    );
    const { files } = imported(folder, file);
    expect(files.get('priorities/1-2/en.mdx')).toContain(
      'details:\n  - label: Target\n    value:\n      - ten\n      - twenty\n---',
    );
    expect(behind(await read(files))).toEqual([]);
  });

  it('leaves ordinary spaces in the files, which the site typesets', () => {
    const file = translate(exported(stale).xliff, ['1:title/1', ' Way\u00a01,\u202f2\n ']);
    expect(imported(stale, file).files.get('orientations/1/en.mdx')).toContain(
      '\ntitle: Way 1, 2\n',
    );
  });
});

describe('a file that is not right', () => {
  /** Nothing of this note is translated yet: its tag has to be in the translation. */
  const NOTE = '1.2:note/1';
  let open: Folder;
  let given: string;
  beforeAll(async () => {
    open = await read(
      withChanges(stale.files, ['priorities/1-2/en.mdx', 'A trail is a narrow path.', '']),
    );
    given = exported(open).xliff;
  });

  it.each([
    [
      'without a tag',
      NOTE,
      'A trail.',
      /balise <g id="1"> \(terme du glossaire sentier\) a disparu/,
    ],
    [
      'with another tag',
      NOTE,
      '<g id="1">A</g> <g id="9">trail</g>.',
      /balise <g id="9"> n’est pas/,
    ],
    [
      'with a tag of another kind',
      NOTE,
      '<g id="1">A</g> <ph id="1"/>.',
      /balise <ph 1> n’est pas/,
    ],
    ['with a tag twice', NOTE, '<g id="1">A</g> <g id="1">b</g>.', /deux fois/],
    ['without words', '1:title/1', ' ', /est vide/],
    [
      'with a short title of 61 letters',
      '1.2:short/1',
      'a'.repeat(61),
      /a 61 caractères; il en faut au plus 60/,
    ],
    ['with an invisible letter', '1:title/1', 'Way\u200b', /caractère invisible/],
  ])('%s is refused', (_what, id, words, message) => {
    const { issues, written } = imported(open, translate(given, [id, words]));
    expect(written).toEqual([]);
    expect(issues.map(({ field, message: { fr } }) => [field, fr])).toEqual([
      [id, expect.stringMatching(message)],
    ]);
  });

  it('says all that is wrong at once, and brings nothing', () => {
    const wrong = translate(
      given,
      ['1:title/1', ''],
      ['1.2:short/1', 'a'.repeat(70)],
      ['1.1:statement/1', 'Right'],
    );
    const { issues, written } = imported(open, wrong.replace('id="bois/1"', 'id="pierre/1"'));
    expect(written).toEqual([]);
    expect(issues.map(({ message }) => message.en)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('is empty'),
        expect.stringContaining('60 at most'),
        expect.stringContaining('Nothing is called “pierre/1”'),
        expect.stringContaining('“bois/1” is missing'),
      ]),
    );
    expect(issues.every(({ file, line }) => file === 'plan.en.xlf' && (line ?? 0) > 1)).toBe(true);
  });

  it.each([
    [
      'with entities',
      (text: string) => text.replace('<xliff', '<!DOCTYPE a [<!ENTITY b "c">]>\n<xliff'),
      /DOCTYPE/,
    ],
    ['that breaks off', (text: string) => text.slice(0, 900), /well-formed/],
    [
      'of another version',
      (text: string) => text.replace('version="1.2"', 'version="2.0"'),
      /XLIFF 1\.2/,
    ],
    [
      'in other languages',
      (text: string) => text.replaceAll('target-language="en-CA"', 'target-language="es"'),
      /fr-CA → es/,
    ],
    [
      'without the original text',
      (text: string) => text.replace(/<skl>[\s\S]*?<\/skl>/, ''),
      /missing from the header/,
    ],
    [
      'with a unit twice',
      (text: string) => text.replace(/<trans-unit id="1:title\/1"[\s\S]*?<\/trans-unit>/, '$&$&'),
      /there twice/,
    ],
  ])('%s is refused', (_what, change, message) => {
    const { issues, written } = imported(open, change(given));
    expect(written).toEqual([]);
    expect(issues.map(({ message: { en } }) => en).join()).toMatch(message);
  });

  it('does not undo what someone else has written since', async () => {
    const now = await read(
      withChanges(
        stale.files,
        ['priorities/1-1/en.mdx', 'Maintain trail 1', 'Undo trail 1'],
        ['orientations/2/en.mdx', '\ntitle:', '\ntagline: To the cape\ntitle:'],
      ),
    );
    const { xliff } = exported(stale);
    // A unit that nobody has worked on brings nothing, whatever stands there now.
    expect(imported(now, xliff)).toMatchObject({ issues: [], written: [] });
    const { issues } = imported(now, translate(xliff, ['1.1:statement/1', 'Close trail 1']));
    expect(issues.map(({ message }) => message.en)).toEqual([
      expect.stringContaining('“Undo trail 1 of sector 1”'),
    ]);
  });
});

describe('a plan in other languages', () => {
  it('that is in English first is translated into French', async () => {
    const recordless = new Map(
      [...reviewed.files].map(([file, text]) => [file, text.replace(/^ *translated: .*\n/gm, '')]),
    );
    const folder = await read(
      withChanges(
        recordless,
        ['plan.yaml', 'status:', 'languages: [en, fr]\nstatus:'],
        ['priorities/1-1/fr.mdx', 'short: Sentier 1.1\n', ''],
      ),
    );
    const xliff = exportTexts(folder, () => undefined, false)?.files.get('plan.fr.xlf') ?? '';
    expect(xliff).toContain('source-language="en-CA" target-language="fr-CA"');
    expect(xliff).toContain('<note>priority\u00a01.1, short title</note>');
    const { files } = imported(folder, translate(xliff, ['1.1:short/1', 'Le sentier']));
    expect(files.get('priorities/1-1/fr.mdx')).toContain('\nshort: Le sentier\n');
  });

  it('that is in one language has nothing for a translator', () => {
    const alone: Exchange = { ...stale, sources: { ...stale.sources, languages: ['fr'] } };
    expect(exportTexts(alone, () => undefined, true)).toBeUndefined();
  });
});
