import { describe, expect, it } from 'vitest';
import { readSoundPlan } from '../../support/content-folder.ts';
import { FRENCH, frenchFile, GLOSSARY, relation } from '../../support/texts.ts';

const page = "---\ntitle: L'aide\ndescription: L'aide du site.\n---\n\nMots.\n";

/** Every French text of a plan, typed with a straight apostrophe. */
const readPlan = () =>
  readSoundPlan(async ({ put, replace }) => {
    await replace('plan.yaml', 'Ville de Lac-Clair', "Ville d'Eau");
    await replace('plan/fr.mdx', 'title: Plan d’action', "title: L'action");
    await put('orientations/1/fr.mdx', "---\ntitle: L'air\ntagline: Vers l'air\n---\n\nD'ici.\n");
    const priority = frenchFile("L'air d'ici.")
      .replace('Entretenir le sentier', "Entretenir l'allée")
      .replace('short: Sentier', "short: L'allée")
      .replace('randonnée', "l'hiver");
    await put(FRENCH, priority);
    await put('glossary.yaml', GLOSSARY.replaceAll(/fr: .*/g, "fr: l'eau").replace('Guide', "L'a"));
    await put('relations.yaml', relation('["1.1", "1.2"]').replace('Ces sentiers', "C'est qu'ils"));
    await put('pages/about/fr.mdx', page);
  });

describe('every text of a plan', () => {
  it('is typeset, wherever it stands', async () => {
    const { text, publisher, rights, orientations, priorities, glossary, relations, pages } =
      await readPlan();
    const french = JSON.stringify([
      [text.fr, publisher, rights, pages[0]?.text.fr],
      [orientations[0]?.text.fr, priorities[0]?.text.fr],
      [glossary[0]?.term.fr, glossary[0]?.definition.fr, glossary[0]?.sources],
      relations[0]?.why.fr,
    ]);
    expect(french.match(/’/g)?.length).toBeGreaterThan(15);
    expect(french.match(/[^"]{0,12}'[^"]{0,12}/g)).toBeNull();
  });

  it('is set by the rules of its own language', async () => {
    const plan = await readSoundPlan(({ put }) =>
      put(
        'relations.yaml',
        relation('["1.1", "1.2"]').replace(
          /fr: .*\n {4}en: .*/,
          `fr: "Deux mots : l'un \\"ouvre\\"; 2021-2025"\n    en: "Two words: one's \\"open\\"; 2021-2025"`,
        ),
      ),
    );
    expect(plan.relations[0]?.why).toEqual({
      fr: 'Deux mots\u00a0: l’un «\u00a0ouvre\u00a0»; 2021-2025',
      en: 'Two words: one’s “open”; 2021–2025',
    });
  });
});
