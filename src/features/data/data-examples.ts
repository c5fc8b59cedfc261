import type { Locale } from '../../plan/locale.ts';
import { referenceId } from './bibliography.ts';
import type { Plan } from '../../plan/plan.ts';
import type { DataKind } from '../../site/file-types.ts';

/**
 * Writes an example of the use of a data file, to be copied and run.
 *
 * @param kind - kind of the file
 * @param plan - the plan
 * @param url - absolute address of the file
 * @param locale - language of the reader
 * @returns code: JavaScript, a formula, LaTeX or a shell command
 */
export const dataExample = (kind: DataKind, plan: Plan, url: string, locale: Locale): string => {
  switch (kind) {
    case 'plan':
      return [
        `const plan = await (await fetch('${url}')).json();`,
        `plan.priorities.map(({ number, statement }) => \`\${number} \${statement.${locale}}\`);`,
      ].join('\n');
    case 'schema':
      return `{ "$schema": "${url}" }`;
    case 'csv':
      return `=IMPORTDATA("${url}")`;
    case 'bibtex':
      return `\\cite{${referenceId(plan, locale)}}`;
    case 'csl':
      return [
        `curl -O ${url}`,
        `echo '[@${referenceId(plan, locale)}]' | pandoc --citeproc --bibliography=plan.csl.json`,
      ].join('\n');
    default:
      return `curl ${url}`;
  }
};
