import type { Locale } from '../../plan/locale.ts';
import { PROSE_KEYS, type ProseKey } from '../../plan/pages.ts';

// First version of the site's own pages. They say only what is true of every site that this software
// makes; what depends on the owner of a plan comes from the fields of plan.yaml, which the check asks for.

const PAGES: Readonly<Record<ProseKey, Readonly<Record<Locale, string>>>> = {
  about: {
    fr: `---
title: À propos
description: Ce que contient ce site, et d’où viennent ses mots.
---

Ce site présente un plan : chacune de ses parties a sa propre page, que l’on peut lire, trouver et citer.

<Si champ="site">

Responsable de ce site : <Valeur champ="site" />.

</Si>

<Si champ="source">

Le texte peut être comparé au document d’origine : <Valeur champ="source" />.

</Si>

<Si champ="contact">

Pour toute question, écrivez à <Valeur champ="contact" />.

</Si>
`,
    en: `---
title: About
description: What this site contains, and where its words come from.
---

This site presents a plan: each of its parts has a page of its own, to read, find and cite.

<Si champ="site">

This site is run by <Valeur champ="site" />.

</Si>

<Si champ="source">

The text can be compared with the original document: <Valeur champ="source" />.

</Si>

<Si champ="contact">

For any question, write to <Valeur champ="contact" />.

</Si>
`,
  },
  accessibility: {
    fr: `---
title: Accessibilité
description: Ce que ce site fait pour que tout le monde puisse s’en servir.
---

- Le plan se lit en entier sans JavaScript et se parcourt au clavier seul.
- Le texte s’adapte aux petits écrans et aux agrandissements.
- Les pages respectent les couleurs définies par votre système et suivent son mode clair ou sombre.
- Les pages ont une mise en page pour l’impression.

<Si champ="contact">

Si une page vous pose problème, écrivez à <Valeur champ="contact" />.

</Si>
`,
    en: `---
title: Accessibility
description: What this site does so that everyone can use it.
---

- The whole plan can be read without JavaScript and browsed with the keyboard alone.
- The text adapts to small screens and to enlargement.
- The pages respect the colours set in your system and follow its light or dark mode.
- The pages have a layout for printing.

<Si champ="contact">

If a page gives you trouble, write to <Valeur champ="contact" />.

</Si>
`,
  },
  privacy: {
    fr: `---
title: Confidentialité
description: Ce site ne demande aucun renseignement personnel et ne vous suit pas.
---

- Il ne dépose aucun témoin et n’utilise pas l’espace de stockage de votre navigateur.
- Il ne mesure pas son audience et ne charge rien à partir d’un autre site.
- Il n’a aucun formulaire qui demande des renseignements personnels.

L’hébergeur du site peut tenir des journaux techniques, selon ses propres règles. Les mots cherchés qui font partie de l’adresse d’une page peuvent s’y trouver.

<Si champ="privacy">

Pour toute question sur vos renseignements personnels, adressez-vous à cette personne : <Valeur champ="privacy" />.

</Si>
`,
    en: `---
title: Privacy
description: This site asks for no personal information and does not track you.
---

- It sets no cookie and does not use your browser’s storage.
- It does not measure its audience and loads nothing from another site.
- It has no form that asks for personal information.

The host of the site may keep technical logs, by its own rules. Words searched for that are part of the address of a page may be found there.

<Si champ="privacy">

For any question about your personal information, contact this person: <Valeur champ="privacy" />.

</Si>
`,
  },
};

/**
 * Writes the first version of the site's own pages.
 *
 * @param locales - languages of the plan
 * @returns files by path in the content folder
 */
export const starterPages = (
  locales: readonly Locale[],
): readonly (readonly [path: string, text: string])[] =>
  PROSE_KEYS.flatMap((key) =>
    locales.map((locale) => [`pages/${key}/${locale}.mdx`, PAGES[key][locale]] as const),
  );
