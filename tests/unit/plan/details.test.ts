import { describe, expect, it } from 'vitest';
import { createLookup } from '../../../src/plan/lookup.ts';
import { parallelTextOf } from '../../../src/features/bilingual/parallel-text.ts';
import { planData } from '../../../src/features/data/api.ts';
import { apiSchemas } from '../../../src/features/data/api-schema.ts';
import { planCsv, planSemicolonCsv } from '../../../src/features/data/csv.ts';
import { fullTextMarkdown, priorityMarkdown } from '../../../src/features/data/markdown.ts';
import { planStratml } from '../../../src/features/data/stratml.ts';
import { searchRecordsOf } from '../../../src/features/search/records.ts';
import { originOf } from '../../../src/site/origin.ts';
import { strings } from '../../support/strings.ts';
import { urlsFor } from '../../support/paths.ts';
import { readChanged, readSoundPlan, type Change } from '../../support/content-folder.ts';

const urls = urlsFor({ origin: 'https://plan.example', base: '/' });
const FRENCH = 'priorities/1-1/fr.mdx';
const ENGLISH = 'priorities/1-1/en.mdx';
const DETAILS = `details:
  - {label: Cible, value: "Dix sentiers d'ici 2032"}
  - label: Actions
    value: [Baliser, Nettoyer]
`;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const inFrench: Change = ({ replace }) => replace(FRENCH, 'keywords:', `${DETAILS}keywords:`);
const detailed = async () => createLookup(await readSoundPlan(inFrench));

describe('the details of a priority', () => {
  it('are the plan’s own words in JSON, as they are written', async () => {
    const lookup = await detailed();
    const [first, second] = apiSchemas(lookup.plan.languages).plan.parse(
      planData(lookup, urls),
    ).priorities;
    expect(first?.details?.fr).toEqual([
      { label: 'Cible', value: 'Dix sentiers d’ici 2032' },
      { label: 'Actions', value: ['Baliser', 'Nettoyer'] },
    ]);
    expect(second).not.toHaveProperty('details');
    expect(plain(originOf(lookup.plan, 'fr'))).toContain('les précisions');
  });

  it('are in the table, in StratML, in Markdown, side by side and in the search', async () => {
    const lookup = await detailed();
    const lines = ['Cible : Dix sentiers d’ici 2032', 'Actions : Baliser', 'Actions : Nettoyer'];
    expect(plain(planCsv(lookup, urls))).toContain(lines.join(' | '));
    expect(plain(planSemicolonCsv(lookup, 'fr', urls))).toContain(lines.join(' | '));
    const stratml = plain(planStratml(lookup, 'fr', urls));
    const [, other = ''] = /<OtherInformation>([^<]*Cible[^<]*)</.exec(stratml) ?? [];
    const pages = plain(priorityMarkdown(lookup, '1.1', 'fr', urls)).replaceAll('*', '');
    const whole = plain(fullTextMarkdown(lookup, 'fr', urls));
    const passages = parallelTextOf(lookup, strings('fr'), 'fr').map(({ text }) =>
      plain(text.fr.words),
    );
    const record = searchRecordsOf(lookup, 'fr').find(({ url }) => url.endsWith('/1-1/'))?.record;
    for (const line of lines) {
      expect(other).toContain(line);
      expect(pages).toContain(line);
      expect(whole).toContain(line);
      expect(passages).toContain(line);
      // Below the weight of the statement, which is the summary.
      expect(plain(record?.body ?? '')).toContain(line);
    }
  });

  it('are a text to translate, shown in the language of the plan until then', async () => {
    const { plan } = await detailed();
    const [first] = plan.priorities;
    expect(first?.text.en.states).toEqual({ details: 'missing' });
    expect(first?.text.en.details).toEqual(first?.text.fr.details);
    expect(first?.translation).toBe('missing');
    const translated = await readSoundPlan(async (folder) => {
      await inFrench(folder);
      await folder.replace(
        ENGLISH,
        'keywords:',
        'details: [{label: Target, value: Ten trails by 2032}]\nkeywords:',
      );
    });
    expect(translated.priorities[0]?.text.en.states).toEqual({});
    expect(translated.priorities[0]?.text.en.details).toEqual([
      { label: 'Target', value: 'Ten trails by 2032' },
    ]);
  });

  it('leave no column, no field and no word in a plan without any', async () => {
    const lookup = createLookup(await readSoundPlan());
    expect(planCsv(lookup, urls)).not.toContain('details');
    expect(JSON.stringify(planData(lookup, urls))).not.toContain('details');
    expect(originOf(lookup.plan, 'fr')).not.toContain('précisions');
  });

  it.each([
    ['details: Cible', 'details'],
    ['details: [{label: Cible}]', 'details, élément 1, value'],
    ['details: [{label: Cible, value: []}]', 'details, élément 1, value'],
    ['details: [{label: "", value: Un}]', 'details, élément 1, label'],
  ])('are refused where they are wrong: %s', async (line, field) => {
    const { issues } = await readChanged(({ replace }) =>
      replace(FRENCH, 'keywords:', `${line}\nkeywords:`),
    );
    const [issue] = issues;
    const name = issue?.field;
    expect([issue?.file, typeof name === 'object' ? name.fr : name]).toEqual([FRENCH, field]);
  });
});
