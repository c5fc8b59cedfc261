import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { axeOf } from '../support/axe.ts';

/** Engines that look for faults: three run in the page, `vnu` reads its file. */
export const ENGINES = ['axe', 'ibm', 'htmlcs', 'vnu'] as const;
/** One of the engines. */
export type Engine = (typeof ENGINES)[number];

/** Fault that an engine found in a page. */
export interface Finding {
  readonly engine: Engine;
  /** Rule and message, in the words of the engine. */
  readonly message: string;
  /** Start of the element, or of what is around the fault. */
  readonly element: string;
}

const { resolve } = createRequire(import.meta.url);
const IBM = resolve('accessibility-checker-engine/ace.js');
const SNIFFER = resolve('html_codesniffer/build/HTMLCS.js');
const VNU = resolve('vnu-jar/build/dist/vnu.jar');

const found = z.array(z.object({ message: z.string(), element: z.string() }));

/** Runs a script in a page, where the engine is loaded from a file. */
const runIn = async (
  page: Page,
  engine: Engine,
  path: string,
  script: string,
): Promise<readonly Finding[]> => {
  await page.addScriptTag({ path });
  return found.parse(await page.evaluate(script)).map((each) => ({ engine, ...each }));
};

/** What IBM’s checker is sure of: the rest are questions for a person to answer. */
const runIbm = (page: Page): Promise<readonly Finding[]> =>
  runIn(
    page,
    'ibm',
    IBM,
    `new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']).then(({ results }) =>
      results
        .filter(({ value }) => value[1] === 'FAIL')
        .map(({ ruleId, message, snippet }) => ({ message: ruleId + ': ' + message, element: snippet })),
    )`,
  );

/** Errors of HTML_CodeSniffer at the strictest level: its warnings and notices are questions. */
const runSniffer = (page: Page): Promise<readonly Finding[]> =>
  runIn(
    page,
    'htmlcs',
    SNIFFER,
    `new Promise((done, fail) => {
      const finish = () => {
        const errors = HTMLCS.getMessages().filter(({ type }) => type === HTMLCS.ERROR);
        done(errors.map(({ code, msg, element }) => ({
          message: code + ': ' + msg,
          element: element.outerHTML ?? '',
        })));
      };
      HTMLCS.process('WCAG2AAA', document, finish, fail, 'en');
    })`,
  );

/**
 * Looks at a page with the engines that run in it.
 *
 * @param page - open page, whose policy is put aside
 * @param rules - every rule, or those of colours, which are all that a theme changes
 * @returns the faults
 */
export const lookAt = async (
  page: Page,
  rules: 'every' | 'colour',
): Promise<readonly Finding[]> => {
  const { violations } = await axeOf(page, rules);
  const axe = violations.map((text): Finding => {
    const [message = '', ...element] = text.split(': ');
    return { engine: 'axe', message, element: element.join(': ') };
  });
  const ibm = rules === 'every' ? await runIbm(page) : [];
  return [...axe, ...ibm, ...(await runSniffer(page))];
};

const vnuAnswer = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      subType: z.string().optional(),
      url: z.string(),
      message: z.string(),
      extract: z.string().default(''),
    }),
  ),
});

/**
 * Validates files with the Nu Html Checker, in one run: its Java takes a second or two to start.
 *
 * @param files - absolute paths of pages: the checker refuses addresses of this machine
 * @returns errors and warnings of each page, by its path
 */
export const validate = async (
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly Finding[]>> => {
  const options = ['-jar', VNU, '--exit-zero-always', '--stdout', '--format', 'json'];
  const { stdout } = await promisify(execFile)('java', [...options, ...files], {
    maxBuffer: 2 ** 28,
  });
  const { messages } = vnuAnswer.parse(JSON.parse(stdout));
  return new Map(
    files.map((file) => [
      file,
      messages
        .filter(({ url }) => url === `file:${file}`)
        .map(({ type, subType, message, extract }) => ({
          engine: 'vnu' as const,
          message: `${subType ?? type}: ${message}`,
          element: extract,
        })),
    ]),
  );
};
