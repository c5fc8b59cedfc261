import { describe, expect, it } from 'vitest';
import { annotateIssues } from '../../../src/content/issue-annotations.ts';

const message = { fr: 'Ce champ manque.', en: 'This field is missing.' };

describe('annotateIssues', () => {
  it('names the file from the repository’s root, the line and the field; then both languages', () => {
    const issue = { file: 'priorities/3-2/fr.mdx', line: 3, field: 'short', message };
    expect(annotateIssues([issue], 'content')).toBe(
      '::error file=content/priorities/3-2/fr.mdx,line=3,title=short (Titre court / Short title)::Ce champ manque.%0AThis field is missing.',
    );
  });

  it('leaves out a line and a field that are not known', () => {
    expect(annotateIssues([{ file: 'plan.yaml', message }], 'content')).toMatch(
      /^::error file=content\/plan\.yaml::Ce/,
    );
  });

  it('is one line an issue, whatever the words hold', () => {
    const words = '100\u00a0%\r\nfin::error::\u001b';
    const issue = { file: 'a,b:c.yaml', field: 'x,y: z', message: { fr: words, en: words } };
    const lines = annotateIssues([issue, issue], 'content').split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(
      '::error file=content/a%2Cb%3Ac.yaml,title=x%2Cy%3A z::' +
        '100\u00a0%25\\u000d%0Afin::error::\\u001b%0A100\u00a0%25\\u000d%0Afin::error::\\u001b',
    );
  });

  it('is nothing where there is none', () => {
    expect(annotateIssues([], 'content')).toBe('');
  });
});
