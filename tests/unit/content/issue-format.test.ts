import { describe, expect, it } from 'vitest';
import { ContentError, formatIssues, type ContentIssue } from '../../../src/content/issue.ts';

const message = { fr: 'Ce champ manque.', en: 'This field is missing.' };
const PLACE = 'priorities/3-2/fr.mdx';

const CASES: readonly {
  readonly title: string;
  readonly issue: ContentIssue;
  readonly place: RegExp;
}[] = [
  {
    title: 'a file, a line and a field',
    issue: { file: PLACE, line: 3, field: 'short', message },
    place:
      /priorities\/3-2\/fr\.mdx\b.*\bligne\/line 3\b.*« short » \(Titre court \/ Short title\)$/,
  },
  {
    title: 'a file and a line',
    issue: { file: PLACE, line: 12, message },
    place: /priorities\/3-2\/fr\.mdx\b.*\bligne\/line 12$/,
  },
  {
    title: 'a file and a field',
    issue: { file: PLACE, field: 'why.fr', message },
    place: /priorities\/3-2\/fr\.mdx\b.*« why\.fr » \(Raison \/ Reason\)$/,
  },
  {
    title: 'a field of an item of a list, by the label that it has in that list',
    issue: {
      file: 'continuity.yaml',
      field: { fr: 'élément 2, kind', en: 'item 2, kind' },
      message,
    },
    place: /« élément 2, kind \/ item 2, kind » \(Sorte de changement \/ Kind of change\)$/,
  },
  { title: 'a file alone', issue: { file: 'plan.yaml', message }, place: /plan\.yaml$/ },
  {
    title: 'a file whose line and field are not known',
    issue: { file: 'plan.yaml', line: undefined, field: undefined, message },
    place: /plan\.yaml$/,
  },
];

describe('an issue that is set out', () => {
  it.each(CASES)('tells its place: $title', ({ issue, place }) => {
    const [first] = formatIssues([issue]).split('\n');
    expect(first).toMatch(place);
    expect(first).not.toMatch(/undefined|, ,|,$/);
  });

  it('tells the same in both languages, French first, each on a line of its own', () => {
    const [, fr, en, ...rest] = formatIssues([{ file: PLACE, message }]).split('\n');
    expect(fr).toMatch(/^\s+FR\s+Ce champ manque\.$/);
    expect(en).toMatch(/^\s+EN\s+This field is missing\.$/);
    expect(rest).toEqual([]);
  });

  it('is parted from the next by an empty line, in the order given', () => {
    const told = formatIssues([
      { file: 'a.yaml', message },
      { file: 'b.yaml', message },
    ]);
    const blocks = told.split('\n\n');
    expect(blocks).toHaveLength(2);
    expect(blocks[0]).toContain('a.yaml');
    expect(blocks[1]).toContain('b.yaml');
  });

  it('is nothing where there is none', () => {
    expect(formatIssues([])).toBe('');
  });
});

describe('the error of faulty content', () => {
  it('tells all issues, and hides them behind no trace of the program', () => {
    const issues = [
      { file: 'a.yaml', message },
      { file: 'b.yaml', line: 2, message },
    ];
    const error = new ContentError(issues);
    expect(error.name).toBe('ContentError');
    expect(error.issues).toEqual(issues);
    expect(error.message).toContain(formatIssues(issues));
    expect(error.stack).not.toMatch(/^\s+at /m);
  });
});

describe('what is invisible in an issue', () => {
  it('is written out, so that the terminal shows it and does not obey it', () => {
    const found = 'a\u202eb\u0007\u001b[31m\ud800';
    const told = formatIssues([
      { file: 'plan.yaml', field: found, message: { fr: found, en: found } },
    ]);
    expect(told.match(/\\u202e/g)).toHaveLength(3);
    expect(told).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e\ud800]/);
  });
});
