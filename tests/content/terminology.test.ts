import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../src/plan/prose.ts';
import { pageBodies } from '../support/page-bodies.ts';
import { textsIn } from '../support/plan-texts.ts';
import { realPlan } from '../support/real-plan.ts';
import { publisherOf } from '../support/known-facts.ts';

const PUBLISHER = publisherOf(realPlan).name;

/** All that the site says in English; French names in it count as nothing. */
const english = [...textsIn(realPlan, 'en'), ...pageBodies('en')].map((each) => ({
  ...each,
  text: each.text.replaceAll(PUBLISHER, ''),
}));
/** Keywords are what people may search for, and sources are titles: their words are not ours. */
const own = english.filter(({ where }) => !/\.keywords$|\.source\.en$/.test(where));
/** The plan’s own text. */
const plan = english.filter(({ where }) =>
  /\.(?:statement|title|subtitle|tagline|preamble)$/.test(where),
);

const found = (texts: typeof english, pattern: RegExp) =>
  texts.flatMap(({ where, text }) => (pattern.test(text) ? [`${where}: ${text}`] : []));

/** Words that are wrong here, how they are found, and the words to use. */
type Choice = readonly [wrong: string, pattern: RegExp, right: string];

const CHOICES: readonly Choice[] = [
  ['valorize', /\bvalori[sz](?:e|es|ed|ing|ation)\b/i, 'promote” or “showcase'],
  ['associative life', /\bassociative (?:life|practices?)\b/i, 'associational life'],
  ['community life', /\bcommunity life\b/i, 'associational life'],
  ['solidarity economy', /\bsolidarity economy\b/i, 'social economy'],
  ['third sector', /\bthird sector\b/i, 'social economy'],
  ['social enterprise', /\bsocial enterprises?\b/i, 'social economy enterprise'],
  ['collectively owned', /\bcollectively owned\b/i, 'collective'],
  ['co-operative', /\bco-operatives?\b/i, 'cooperative'],
  ['not-for-profit', /\b(?:nonprofit|not-for-profit)\b/i, 'non-profit'],
  ['mutual', /\bmutuals?\b(?! societ)/i, 'mutual society'],
  ['strategic planning', /\bstrategic planning\b/i, 'strategic plan'],
  ['green transition', /\b(?:green|energy) transition\b/i, 'ecological transition'],
  ['carbon footprint', /\bcarbon footprint\b/i, 'ecological footprint'],
  ['change of scale', /\bchanges? of scale\b/i, 'scaling up'],
  ['accompaniment', /\baccompaniments?\b/i, 'support” or “coaching'],
  ['concertation', /\bconcertation\b/i, 'concerted action” or “dialogue'],
  ['social procurement', /\bsocial (?:procurement|purchasing)\b/i, 'purchasing from …'],
  ['local development centre', /\blocal development centres?\b/i, 'local development organization'],
  ['collective recovery', /\bcollective recovery\b/i, 'collective business takeover'],
  ['relaunch', /\brelaunch\b/i, 'recovery'],
  ['homologous', /\b(?:homologous|counterparty)\b/i, 'peer'],
  ['at the service of', /\bat the service of\b/i, 'serving” or “in support of'],
  ['Part 3', /\bPart\s3\b/, 'Part III'],
  ['NPO Act', /\bNPO (?:Act|Law)\b/, 'NPO law'],
  ['article 3', /\barticle\s\d/i, 'section 3'],
  ['poles', /\bpoles?\b/, 'Poles'],
  ['[sic]', /\[sic\]/i, 'nothing'],
  ['Canada-wide', /\bCanada-wide\b/i, 'Québec-wide'],
];

const SPELLINGS: readonly Choice[] = [
  [
    'favor',
    /\b(?:favor|color|labor|honor|neighbor|behavior)(?:s|ed|ing|able|ite|hood)?\b/i,
    'favour',
  ],
  ['center', /\b(?:center|theater|fiber)s?\b/i, 'centre'],
  ['defense', /\b(?:defense|offense)s?\b/i, 'defence'],
  [
    'organise',
    /\b(?:organ|recogn|mobil|optim|emphas|prior|maxim|real|util|democrat|special)(?:it)?is(?:e|es|ed|ing|ation|ations)\b(?<!emphasis)/i,
    'organize',
  ],
  ['labeled', /\b(?:labeled|modeled|traveled|counseled)\b/i, 'labelled'],
  ['programme', /\bprogrammes?\b/i, 'program'],
  ['e-mail', /\be-mails?\b/i, 'email'],
  ['web site', /\bweb site\b/i, 'website'],
];

describe('the English', () => {
  it('is read whole', () => {
    expect(plan).toHaveLength(2 + 2 + 6 * 2 + 25 + 5);
    expect(own.length).toBeGreaterThan(200);
  });

  it.each(CHOICES)('does not say “$0”, but “$2”', (_wrong, pattern) => {
    expect(found(own, pattern)).toEqual([]);
  });

  it.each(SPELLINGS)('does not write “$0”, but “$2”', (_wrong, pattern) => {
    expect(found(own, pattern)).toEqual([]);
  });

  it('writes Québec with its accent, keywords and all', () => {
    expect(found(english, /\bQuebec(?!er)|\bMontreal\b/)).toEqual([]);
    expect(found(english, /\bQuébecers?\b/)).toEqual([]);
  });

  it('does not say “national” or “provincial” in the plan’s text, where it means Québec-wide', () => {
    expect(found(plan, /\b(?:national|provincial)\b/i)).toEqual([]);
    expect(found(plan, /\bQuébec\b.* levels/)).toHaveLength(1);
    expect(found(plan, /Québec-wide rollout/)).toHaveLength(1);
  });

  it('keeps “hub” out of orientation 6', () => {
    const texts = english.filter(({ where }) => /^(?:orientation 6|priority 6\.\d)\./.test(where));
    expect(texts.length).toBeGreaterThan(50);
    expect(found(texts, /\bhubs?\b/i)).toEqual([]);
  });

  it('keeps the publisher’s name in French', () => {
    const preamble = paragraphs(realPlan.text.en.preamble).join(' ');
    expect(preamble).toContain(PUBLISHER);
    expect(found(own, /\bWorksite\b|\bWorking Group on\b/i)).toEqual([]);
  });
});

const PREFERRED: readonly (readonly [number: string, words: string])[] = [
  ['1.3', 'ecological footprint of their operations'],
  ['1.3', 'social economy stakeholders'],
  ['2.3', 'taking action for inclusion and equity'],
  ['3.1', 'federal, Québec and local levels'],
  ['3.3', 'citizen initiatives for dialogue and collaboration'],
  ['4.1', 'democratic governance structures'],
  ['4.1', 'dedicated expertise'],
  ['4.2', 'relevant and vibrant'],
  ['4.3', 'Part III of the Companies Act (the “NPO law”)'],
  ['5.4', 'peer relationship'],
  ['5.5', 'the scaling up of the movement'],
  ['6.1', 'opportunities for involvement'],
  ['6.1', 'people and organizations that reflect society'],
  ['6.2', '(tools, funding, coaching)'],
  ['6.3', 'political and strategic reach'],
  ['6.4', 'the Chantier’s revenue'],
  ['6.5', 'a recognized and credible voice'],
];

describe('the preferred words', () => {
  it.each(PREFERRED)('of %s are “%s”', (number, words) => {
    const priority = realPlan.priorities.find((each) => each.number === number);
    expect(priority?.text.en.statement.replaceAll('\u00a0', ' ')).toContain(words);
  });
});
