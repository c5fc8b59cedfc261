import { describe, expect, it } from 'vitest';
import { readSoundPlan } from '../../support/content-folder.ts';

const FRONT = '---\ntitle: À propos\ndescription: Ce site.\n---\n\n';

/** The words of a page of prose with a body, in French. */
const wordsOf = async (
  body: string,
  locale: 'fr' | 'en' = 'fr',
  facts = '',
): Promise<readonly string[]> => {
  const plan = await readSoundPlan(async ({ put, replace }) => {
    await replace('plan.yaml', 'status:', `${facts}status:`);
    await put('pages/about/fr.mdx', FRONT + (locale === 'fr' ? body : 'Mots.'));
    await put('pages/about/en.mdx', FRONT + (locale === 'en' ? body : 'Words.'));
  });
  return plan.pages.find(({ key }) => key === 'about')?.text[locale].paragraphs ?? [];
};

describe('the words of a page of prose', () => {
  it.each([
    [
      'a string for each heading and paragraph',
      '## Un\n\nDeux.\n\n### Trois\n\nQuatre.',
      ['Un', 'Deux.', 'Trois', 'Quatre.'],
    ],
    [
      'a string for each item of a list',
      'Voici:\n\n- un\n- deux\n\n1. trois',
      ['Voici\u00a0:', 'un', 'deux', 'trois'],
    ],
    ['no emphasis', 'Un *mot* **fort**.', ['Un mot fort.']],
    ['the text of a link, without its address', 'Voir [le plan](/) ici.', ['Voir le plan ici.']],
    ['words in another language', 'Le mot <span lang="en">trail</span>.', ['Le mot trail.']],
    ['an element alone on its line', '<span lang="en">A trail</span>', ['A trail']],
    ['one line, where the source has several', 'Un\nmot', ['Un mot']],
    ['signs as they are read', 'Un \\{mot} &amp; \\<deux', ['Un {mot} & <deux']],
  ])('are %s', async (_what, body, paragraphs) => {
    expect(await wordsOf(body)).toEqual(paragraphs);
  });

  it('are typeset, across the elements of a paragraph', async () => {
    expect(await wordsOf('## L\'essai\n\nDire "*oui*" : l\'**air**.')).toEqual([
      'L’essai',
      'Dire «\u00a0oui\u00a0»\u00a0: l’air.',
    ]);
    expect(await wordsOf('- l\'un\n- "deux"')).toEqual(['l’un', '«\u00a0deux\u00a0»']);
    expect(await wordsOf('Say "yes": one\'s 2021-2025.', 'en')).toEqual([
      'Say “yes”: one’s 2021–2025.',
    ]);
  });

  const CONTACT =
    '<Si champ="contact">\n\n## Écrire\n\nÀ <Valeur champ="contact" />.\n\n- un\n\n</Si>';

  it('leave out what stands only where there is someone to write to', async () => {
    expect(await wordsOf(`Avant.\n\n${CONTACT}\n\nAprès.`)).toEqual(['Avant.', 'Après.']);
  });

  it.each([
    ['a section', CONTACT, ['Écrire', 'À moi@lac.example.', 'un']],
    ['words of a paragraph', 'Oui. <Si champ="contact">Si.</Si>', ['Oui. Si.']],
    ['no section for where it is not', '<Sans champ="contact">\n\nNon.\n\n</Sans>', []],
    ['no words for where it is not', 'Oui.<Sans champ="contact"> Non.</Sans>', ['Oui.']],
    ['no other field', '<Si champ="site">\n\nNon.\n\n</Si>', []],
    [
      'a section in a section',
      '<Sans champ="privacy">\n\n<Si champ="contact">\n\nOui.\n\n</Si>\n\n</Sans>',
      ['Oui.'],
    ],
  ])('have, where plan.yaml has a contact, %s', async (_what, body, paragraphs) => {
    expect(await wordsOf(body, 'fr', 'contact: moi@lac.example\n')).toEqual(paragraphs);
  });

  it.each([
    ['site', 'site: {name: Lac & Cie, url: https://lac.example/}', 'Lac & Cie'],
    ['source', 'source: {title: "Plan d\'ici", url: https://lac.example/}', 'Plan d’ici'],
    ['privacy', 'privacy: {title: Greffe, email: moi@lac.example}', 'Greffe, moi@lac.example'],
  ])('have the value of the field %s where it is given', async (field, yaml, shown) => {
    expect(await wordsOf(`Voici <Valeur champ="${field}" />.`, 'fr', `${yaml}\n`)).toEqual([
      `Voici ${shown}.`,
    ]);
  });

  it('are none where the page has none', async () => {
    expect(await wordsOf('<Si champ="contact">\n\nMots.\n\n</Si>')).toEqual([]);
  });
});
