import { resolve } from 'node:path';
import { createLookup, type PlanLookup } from '../../src/plan/lookup.ts';
import { readSoundContent } from './sound-content.ts';
import { type Urls, locate } from '../../src/site/urls.ts';
import { urlsFor } from './paths.ts';
import { readSoundPlan } from './content-folder.ts';
import { realPlan } from './real-plan.ts';

/** A plan to make files of, and the site that they are for. */
export interface DataPlan {
  readonly name: string;
  readonly lookup: PlanLookup;
  readonly urls: Urls;
}

/** Words that formats could take for their own, one after another, and one to begin with. */
export const HOSTILE = {
  publisher: 'Lac & Cie, 100 % {b}',
  plan: 'Plan & {lac} #1 $2 100 %3_a ~ ^',
  title: '=HYPERLINK("x") <b>Lac</b> & Cie, *a* _b_ [c](d) #e \\f $g$ %h {i} `j`',
  tagline: '+1 - 2; "trois", «quatre» ]]> <!-- cinq -->',
  before: '=Avant <b>&</b> ]]>',
  after: '@Après *a* [c](d)',
  statement: '@SUM(A1:A9) | <script>alert(1)</script> & 1. fin',
} as const;

const yaml = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const hostile = await readSoundPlan(async ({ replace }) => {
  await replace('plan.yaml', 'name: Ville de Lac-Clair', `name: ${yaml(HOSTILE.publisher)}`);
  await replace(
    'plan.yaml',
    'status:',
    [
      `predecessor: {title: ${yaml(HOSTILE.before)}, url: 'https://avant.example/2024-2029/'}`,
      `successor: {title: {fr: ${yaml(HOSTILE.after)}, en: ${yaml(HOSTILE.after)}},`,
      "  url: {fr: 'https://apres.example/', en: 'https://apres.example/en/'}}",
      'status:',
    ].join('\n'),
  );
  await replace('plan/fr.mdx', 'title: Plan d’action 2030-2035', `title: ${yaml(HOSTILE.plan)}`);
  await replace('orientations/1/fr.mdx', 'title: Direction 1', `title: ${yaml(HOSTILE.title)}`);
  await replace(
    'orientations/1/fr.mdx',
    'tagline: Vers le cap 1',
    `tagline: ${yaml(HOSTILE.tagline)}`,
  );
  await replace(
    'priorities/1-1/fr.mdx',
    'statement: Entretenir le sentier 1 du secteur 1',
    `statement: ${yaml(HOSTILE.statement)}`,
  );
});

const unknown = await readSoundPlan(({ put }) => put('plan.yaml', 'id: sentiers\n'));

const adopted = await readSoundPlan(({ replace }) =>
  replace('plan.yaml', 'status:', 'translation: official\nlevels: [axe, mesure]\nstatus:'),
);

const { plan: small } = await readSoundContent(resolve('tests/fixtures/small'), locate);

/** Our own plan in a sub-path; a small one with a missing and a stale translation; one whose words are hostile. */
export const DATA_PLANS: readonly DataPlan[] = [
  {
    name: 'our own plan',
    lookup: createLookup(realPlan),
    urls: urlsFor({ origin: 'https://plan.example', base: '/un/dossier/' }),
  },
  {
    name: 'a small plan',
    lookup: createLookup(small),
    urls: urlsFor({ origin: 'https://autre.example', base: '/' }),
  },
  {
    name: 'a plan of hostile words',
    lookup: createLookup(hostile),
    urls: urlsFor({ origin: 'https://lac.example', base: '/' }),
  },
];

/** A plan with an official translation and other levels. */
export const ADOPTED_PLAN: DataPlan = {
  name: 'a plan of axes and measures, official in both languages',
  lookup: createLookup(adopted),
  urls: urlsFor({ origin: 'https://lac.example', base: '/' }),
};

/** A plan of which little is known, as an imported one may be. */
export const UNKNOWN_PLAN: DataPlan = {
  name: 'a plan of which little is known',
  lookup: createLookup(unknown),
  urls: urlsFor({ origin: 'https://sentiers.example', base: '/' }),
};
