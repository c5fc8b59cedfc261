import { describe, expect, it } from 'vitest';
import { fieldInBoth } from '../../../src/content/issue.ts';
import { readChanged, readSoundPlan } from '../../support/content-folder.ts';

/** Adds lines to the `plan.yaml` of the made-up plan. */
const withFacts = (lines: string) =>
  readSoundPlan(({ replace }) => replace('plan.yaml', 'status:', `${lines}\nstatus:`));
const reminded = async (lines = ''): Promise<readonly unknown[]> => {
  const { reminders, plan } = await readChanged(({ replace }) =>
    replace('plan.yaml', 'status:', `${lines}\nstatus:`),
  );
  expect(plan).toBeDefined();
  return reminders.map(({ field }) => field);
};

const GIVEN = {
  site: 'site: {name: "L\'atelier", url: "https://atelier.example/"}',
  source: 'source: {title: "Plan de l\'été", url: "https://lac.example/plan.pdf"}',
  privacy: 'privacy: {title: Greffe, email: greffe@lac.example}',
  contact: 'contact: info@lac.example',
};

describe('what only the owner of a plan can give', () => {
  it('is in the plan, typeset', async () => {
    const { site, source, privacy, contact } = await withFacts(Object.values(GIVEN).join('\n'));
    expect(site).toEqual({ name: 'L’atelier', url: 'https://atelier.example/' });
    expect(source?.text).toEqual({ fr: 'Plan de l’été', en: 'Plan de l’été' });
    expect(source?.url).toEqual({
      fr: 'https://lac.example/plan.pdf',
      en: 'https://lac.example/plan.pdf',
    });
    expect([privacy?.title.text.en, privacy?.email]).toEqual(['Greffe', 'greffe@lac.example']);
    expect(contact).toBe('info@lac.example');
  });

  it('is in French for readers of English too, where it is written once, and known to be', async () => {
    const { source, privacy } = await withFacts(`${GIVEN.source}\n${GIVEN.privacy}`);
    expect(source?.passages).toEqual({ fr: [], en: [{ text: 'Plan de l’été', locale: 'fr' }] });
    expect(privacy?.title.passages?.en).toEqual([{ text: 'Greffe', locale: 'fr' }]);
  });

  it('may be written in each language', async () => {
    const { source, privacy } = await withFacts(
      'source:\n  title: {fr: Plan, en: Plan (<span lang="fr">Été</span>)}\n  url: {fr: https://a.example/, en: https://a.example/en/}\n' +
        'privacy: {title: {fr: Greffe, en: Registry}, email: a@lac.example}',
    );
    expect(source?.text).toEqual({ fr: 'Plan', en: 'Plan (Été)' });
    expect(source?.passages?.en).toEqual([{ text: 'Été', locale: 'fr' }]);
    expect(source?.url.en).toBe('https://a.example/en/');
    expect(privacy?.title).toEqual({ text: { fr: 'Greffe', en: 'Registry' } });
  });

  it('is asked for, field by field, where it is not given, and stops nothing', async () => {
    expect(await reminded()).toEqual(['site', 'source', 'privacy', 'contact']);
  });

  it.each(Object.entries(GIVEN))('is not asked for once given: %s', async (field, line) => {
    expect(await reminded(line)).not.toContain(field);
  });

  it('is settled by the name of the publisher, where that runs the site', async () => {
    const publisher = '{name: Ville de Lac-Clair, url: https://lac-clair.example/}';
    expect(await reminded(`site: ${publisher}`)).not.toContain('site');
  });

  it('is asked for with what to write, in both languages', async () => {
    const { reminders } = await readChanged();
    for (const { file, field = '', message } of reminders) {
      const name = fieldInBoth(field);
      expect(file).toBe('plan.yaml');
      expect(message.fr).toMatch(new RegExp(`À fournir\u00a0: .*« ${name}: .*»`, 'u'));
      expect(message.en).toMatch(new RegExp(`To be supplied: .*“${name}: .*”`, 'u'));
    }
  });

  it('is not asked for where plan.yaml cannot be read', async () => {
    const { reminders } = await readChanged(({ put }) => put('plan.yaml', 'id: ['));
    expect(reminders).toEqual([]);
  });

  it.each([
    ['courriel', 'contact', 'courriel: a@lac.example'],
    ['site_web', 'site', 'site_web: {name: Ville, url: "https://a.example/"}'],
    ['original', 'source', 'original: {title: Plan, url: "https://a.example/"}'],
    ['confidentialité', 'privacy', 'confidentialité: {title: Greffe, email: a@lac.example}'],
    ['nom', 'name', 'site: {nom: Ville, url: "https://a.example/"}'],
    ['titre', 'title', 'source: {titre: Plan, url: "https://a.example/"}'],
    ['courriel', 'email', 'privacy: {title: Greffe, courriel: a@lac.example}'],
  ])('is found under the name %j, for %s', async (written, meant, line) => {
    const { issues } = await readChanged(({ replace }) =>
      replace('plan.yaml', 'status:', `${line}\nstatus:`),
    );
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message.fr).toContain(`« ${written} » n’est pas un champ`);
    expect(issues[0]?.message.fr).toContain(`« ${meant} »`);
  });
});

describe('a page of the site', () => {
  const PAGE = '---\ntitle: Titre\ndescription: Une page.\n---\n\n';

  it.each([
    ['<Si champ="courriel">a</Si>', ['« courriel »', 'site, source, privacy, contact']],
    ['<Si>a</Si>', ['« champ »', '<Si champ="…">']],
    ['<Si fait="site">a</Si>', ['« fait »']],
    ['<Valeur champ="site">', ['<Valeur champ="…" />']],
    ['<sans champ="site">a</sans>', ['<Sans>']],
    ['<Contact />', ['<Valeur champ="…" />']],
  ])('cannot have %j, and is told what to write', async (body, remedy) => {
    const { issues } = await readChanged(({ put }) => put('pages/about/fr.mdx', PAGE + body));
    expect(issues).toHaveLength(1);
    for (const words of remedy) expect(issues[0]?.message.fr).toContain(words);
  });

  it('is asked for where a plan leaves out its first year, its publisher or the address of that', async () => {
    const asked = async (lines: string) => {
      const { reminders, plan } = await readChanged(({ put }) =>
        put('plan.yaml', `id: lac\n${lines}\n`),
      );
      expect(plan).toBeDefined();
      return reminders
        .map(({ field }) => field)
        .filter((field) => !(fieldInBoth(field ?? '') in GIVEN));
    };
    expect(await asked('')).toEqual(['start', 'publisher']);
    expect(await asked("start: '2030'\npublisher: {name: Ville}")).toEqual(['url']);
    // A line of the file that asks for a field asks once.
    const lines = ["start: '2030'", 'publisher: {name: "…"}'];
    const gaps = lines.map((line) => `# À fournir / To be supplied: ${line}`).join('\n');
    expect(await asked(gaps)).toEqual(['start', 'publisher']);
  });
});
