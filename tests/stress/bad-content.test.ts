import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatIssues } from '../../src/content/issue.ts';
import { LOCALES } from '../../src/plan/locale.ts';
import { readContent } from '../../src/content/read-content.ts';
import { writeWhole } from '../support/whole-content.ts';
import { textsOf } from '../support/plan-texts.ts';
import { locate } from '../../src/site/urls.ts';

/** Content in ways that no editor meant, each made of a sound file. */
type Breaking = (bytes: Buffer, choice: number, text: string) => Buffer;

const asText =
  (change: (text: string, choice: number, extra: string) => string): Breaking =>
  (bytes, choice, extra) =>
    Buffer.from(change(bytes.toString('utf8'), choice, extra), 'utf8');

/** Places of a text that a value stands at: “key: value”, “- value”. */
const VALUE = /^(\s*(?:- )?(?:[a-z]+: |- ))(\S.*)$/gm;

const inValue = (value: (extra: string) => string) =>
  asText((text, choice, extra) => {
    const places = [...text.matchAll(VALUE)];
    const [found, start = ''] = places[choice % Math.max(places.length, 1)] ?? [];
    return found === undefined ? value(extra) : text.replace(found, () => start + value(extra));
  });

const between = (piece: (extra: string) => string) =>
  asText((text, choice, extra) => {
    const at = choice % (text.length + 1);
    return text.slice(0, at) + piece(extra) + text.slice(at);
  });

/** One way to break the content. */
interface Way {
  readonly file: string;
  readonly breaking: string;
  readonly choice: number;
  readonly extra: string;
}

const quoted = (text: string): string => JSON.stringify(text);

const BREAKINGS: Readonly<Record<string, Breaking>> = {
  'no file at all': () => Buffer.alloc(0),
  'blanks only': () => Buffer.from(' \n\t\n'),
  'other bytes': (bytes, choice) => {
    const broken = Buffer.from(bytes);
    broken[choice % Math.max(broken.length, 1)] = 0xff;
    return broken;
  },
  'Latin 1': (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  'UTF-16': (bytes) => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le'),
  'a byte order mark': asText((text) => `\ufeff${text}`),
  'line ends of Windows': asText((text) => text.replaceAll('\n', '\r\n')),
  'line ends of old Macs': asText((text) => text.replaceAll('\n', '\r')),
  'decomposed letters': asText((text) => text.normalize('NFD')),
  'cut short': (bytes, choice) => bytes.subarray(0, choice % (bytes.length + 1)),
  'twice the same': asText((text) => text + text),
  'lines the other way round': asText((text) => text.split('\n').reverse().join('\n')),
  'a line taken out': asText((text, choice) => {
    const lines = text.split('\n');
    lines.splice(choice % lines.length, 1);
    return lines.join('\n');
  }),
  'a line twice': asText((text, choice) => {
    const lines = text.split('\n');
    const at = choice % lines.length;
    lines.splice(at, 0, lines[at] ?? '');
    return lines.join('\n');
  }),
  'a number': inValue(() => '7'),
  nothing: inValue(() => ''),
  true: inValue(() => 'true'),
  'a day': inValue(() => '2021-13-45'),
  'a list': inValue(() => '[1, [2, [3]]]'),
  'a map': inValue(() => '{ a: { b: c } }'),
  'a tag': inValue(() => '!!js/function "function(){}"'),
  'a deep list': inValue(() => '['.repeat(2000) + ']'.repeat(2000)),
  'aliases of aliases': asText(
    (text) =>
      `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h']
        .map((name, at, all) => `${name}: &${name} [${`*${all[at - 1] ?? 'a'},`.repeat(9)}]`)
        .join('\n')}\n${text}`,
  ),
  'a path': inValue(() => '../etc/passwd'),
  'a prototype': inValue(() => '__proto__'),
  'a key of every object': between(() => '\n__proto__: { polluted: true }\nconstructor: x\n'),
  'a script': inValue(() => quoted('<script>alert(1)</script><img src=x onerror=alert(1)>')),
  'markup in the text': between(() => '<script>alert(1)</script>'),
  'a handler in the text': between(() => '<img src=x onerror="alert(1)">'),
  'an expression in the text': between(() => '{process.exit(1)}'),
  'an import in the text': between(() => '\nimport fs from "node:fs"\n\nexport const x = fs\n'),
  'a script for a link': between(() => '[a](javascript:alert(1))'),
  'a NUL': between(() => '\u0000'),
  'a control character': between(() => '\u0007\u001b[31m'),
  'words turned round': between(() => '\u202eabc\u202c'),
  'half a character': between(() => '\ud800'),
  'a long word': between(() => 'x'.repeat(300_000)),
  'many paragraphs': asText((text) => `${text}\n\n${'Un mot.\n\n'.repeat(20_000)}`),
  anything: between((extra) => extra),
  'anything for a value': inValue((extra) => quoted(extra)),
};

const sound = new Map<string, Buffer>();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bad-'));
  await writeWhole(folder);
  for (const name of await readdir(folder, { recursive: true })) {
    if (/\.(?:mdx|yaml)$/.test(name)) sound.set(name, await readFile(join(folder, name)));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** How many ways to try, at least one of each kind: `.ci/run` asks for more. */
const RUNS = z.coerce.number().int().min(100).default(100).parse(process.env['FUZZ_RUNS']);
/** Each kind of breaking once, before those at random. */
const EACH = Object.keys(BREAKINGS).map(
  (breaking) => [{ file: 'glossary.yaml', breaking, choice: 17, extra: 'x' }] as [Way],
);

describe('content that is broken in ways that no editor meant', () => {
  it('starts from content that is sound, with something of every kind', async () => {
    const { plan, issues } = await readContent(folder, locate);
    expect(issues).toEqual([]);
    expect(plan?.glossary.length).toBeGreaterThan(0);
    expect(plan?.relations.length).toBeGreaterThan(0);
    expect(plan?.pages.length).toBeGreaterThan(0);
    expect(sound.size).toBeGreaterThan(15);
  });

  it(
    `is a plan or a list of issues, each with file and remedy, and never a crash (${RUNS} ways)`,
    { timeout: 240_000 },
    async () => {
      const seen = new Map<string, { plan: number; issues: number }>();
      const way: fc.Arbitrary<Way> = fc.record({
        file: fc.constantFrom(...sound.keys()),
        breaking: fc.constantFrom(...Object.keys(BREAKINGS)),
        choice: fc.nat(10_000),
        extra: fc.string({ unit: 'binary', maxLength: 200 }),
      });
      await fc.assert(
        fc.asyncProperty(way, async ({ file, breaking, choice, extra }) => {
          const bytes = sound.get(file) ?? Buffer.alloc(0);
          const broken = BREAKINGS[breaking]?.(bytes, choice, extra) ?? bytes;
          const path = join(folder, file);
          await writeFile(path, broken);
          const started = performance.now();
          const { plan, issues } = await readContent(folder, locate).finally(() =>
            writeFile(path, bytes),
          );
          expect(performance.now() - started).toBeLessThan(10_000);
          const counts = seen.get(breaking) ?? { plan: 0, issues: 0 };
          seen.set(breaking, counts);
          expect({ polluted: Reflect.get({}, 'polluted') as unknown }).toEqual({
            polluted: undefined,
          });
          if (!plan) {
            counts.issues += 1;
            expect(issues.length).toBeGreaterThan(0);
            for (const issue of issues) {
              expect(issue.file).toMatch(/^[\w./-]+$/);
              for (const locale of LOCALES) expect(issue.message[locale].trim()).not.toBe('');
            }
            // What is told can be read, whatever the file holds.
            expect(formatIssues(issues)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/);
            return;
          }
          counts.plan += 1;
          for (const { text } of textsOf(plan)) {
            expect(text.isWellFormed()).toBe(true);
            expect(text).toBe(text.normalize('NFC'));
            expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\ufeff]/);
          }
        }),
        { numRuns: RUNS, seed: 2021, examples: EACH },
      );
      expect([...seen.keys()].toSorted()).toEqual(Object.keys(BREAKINGS).toSorted());
      const refused = [...seen.values()].filter(({ issues }) => issues > 0).length;
      const accepted = [...seen.values()].filter(({ plan }) => plan > 0).length;
      expect(refused).toBeGreaterThan(20);
      expect(accepted).toBeGreaterThan(5);
    },
  );
});
