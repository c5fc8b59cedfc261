import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../../src/content/issue.ts';
import { readChanged } from '../../support/content-folder.ts';
import { expectOneIssue } from '../../support/issues.ts';
import { ofRelation, relation } from '../../support/texts.ts';

interface Case {
  readonly title: string;
  readonly yaml: string;
  readonly line: number;
  readonly field?: FieldName;
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

const first = relation('["1.1", "2.1"]');

const RELATIONS: readonly Case[] = [
  {
    title: 'an unquoted number, with the number as it is written',
    yaml: relation('[1.10, "2.1"]'),
    line: 1,
    field: ofRelation({ fr: 'premier numéro', en: 'first number' }),
    fr: ['"1.10"', 'guillemets'],
    en: ['"1.10"', 'quotes'],
  },
  {
    title: 'a priority that does not exist',
    yaml: first + relation('["1.2", "7.3"]'),
    line: 6,
    fr: ['priorité 7.3'],
    en: ['Priority 7.3'],
  },
  {
    title: 'a priority related to itself',
    yaml: relation('["1.2", "1.2"]'),
    line: 1,
    fr: ['1.2', 'elle-même'],
    en: ['1.2', 'itself'],
  },
  {
    title: 'a relation that stands twice',
    yaml: first + first,
    line: 6,
    fr: ['1.1', '2.1', 'plus haut'],
    en: ['1.1', '2.1', 'above'],
  },
  {
    title: 'a relation that stands twice, the other way round',
    yaml: first + relation('["2.1", "1.1"]', 'echo'),
    line: 6,
    fr: ['dans un ordre ou dans l’autre'],
    en: ['in one order or the other'],
  },
  {
    title: 'an unknown kind, with the kinds',
    yaml: relation('["1.1", "2.1"]', 'friendship'),
    line: 2,
    field: ofRelation('kind'),
    fr: ['friendship', 'echo (écho), support (appui), extension (suite)'],
    en: ['friendship', 'echo, support, extension'],
  },
  {
    title: 'a number that is not in its one form',
    yaml: relation('["1.02", "2.1"]'),
    line: 1,
    field: ofRelation({ fr: 'premier numéro', en: 'first number' }),
    fr: ['1.02', '"3.2"'],
    en: ['1.02', '"3.2"'],
  },
  {
    title: 'a number as folders write it',
    yaml: relation('["1.1", "2-1"]'),
    line: 1,
    field: ofRelation({ fr: 'second numéro', en: 'second number' }),
    fr: ['2-1', '"3.2"'],
    en: ['2-1', '"3.2"'],
  },
  {
    title: 'one priority alone',
    yaml: relation('["1.1"]'),
    line: 1,
    field: ofRelation('between'),
    fr: ['1 élément;', '2'],
    en: ['1 item;', '2'],
  },
  {
    title: 'three priorities',
    yaml: relation('["1.1", "1.2", "2.1"]'),
    line: 1,
    field: ofRelation('between'),
    fr: ['3', '2'],
    en: ['3', '2'],
  },
  {
    title: 'a reason in the translation alone',
    yaml: first.replace(/ {4}fr: .*\n/, ''),
    line: 4,
    field: ofRelation('why.fr'),
    fr: ['manque'],
    en: ['missing'],
  },
];

describe('relations.yaml', () => {
  it.each(RELATIONS)('cannot have $title', async ({ yaml, line, field, fr, en }) => {
    await expectOneIssue(({ put }) => put('relations.yaml', yaml), {
      file: 'relations.yaml',
      line,
      ...(field !== undefined && { field }),
      fr,
      en,
    });
  });

  it('may state a pair in either order: told in plan order, with the first as its origin', async () => {
    const { plan } = await readChanged(({ put }) =>
      put(
        'relations.yaml',
        relation('["2.1", "1.1"]') +
          relation('["1.2", "1.1"]', 'echo') +
          relation('["1.2", "2.1"]'),
      ),
    );
    expect(plan?.relations.map(({ between, from }) => [between, from])).toEqual([
      [['1.1', '1.2'], undefined],
      [['1.1', '2.1'], '2.1'],
      [['1.2', '2.1'], '1.2'],
    ]);
  });
});
