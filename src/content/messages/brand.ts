import type { Sentence } from './sentence.ts';

// Messages about the drawings and hues of the publisher.

const inFrench = (number: string): string => number.replace('.', ',');

/** What to say, by kind of issue. */
export const brandMessages = {
  colour: (found) => ({
    fr: `« ${found} » n’est pas une couleur. Écrivez un croisillon et six chiffres hexadécimaux, entre guillemets: "#165a3c".`,
    en: `“${found}” is not a colour. Write a number sign and six hexadecimal digits, in quotes: "#165a3c".`,
  }),
  hueContrast: (pairInFrench, pairInEnglish, value, least) => ({
    fr: `Le contraste est trop faible entre ${pairInFrench}: ${inFrench(value)}, et il faut au moins ${inFrench(least)}. Choisissez une teinte plus foncée pour le thème clair, plus pâle pour le thème sombre (dark).`,
    en: `The contrast is too low between ${pairInEnglish}: ${value}, and at least ${least} is needed. Choose a darker hue for the light theme, a paler one for the dark theme (dark).`,
  }),
  hueNear: (pairInFrench, pairInEnglish, value, least) => ({
    fr: `Deux teintes voisines se ressemblent trop: ${pairInFrench}. Leur écart (CIEDE2000) est de ${inFrench(value)}, et il faut au moins ${inFrench(least)}. Changez l’une d’elles, ou leur ordre.`,
    en: `Two neighbouring hues look too much alike: ${pairInEnglish}. Their difference (CIEDE2000) is ${value}, and at least ${least} is needed. Change one of them, or their order.`,
  }),
  drawingForbidden: (found) => ({
    fr: `Ce dessin contient « ${found} », qui pourrait exécuter ou charger autre chose que des formes. Retirez-le: enregistrez le dessin en « SVG simple », avec les textes et les images convertis en tracés.`,
    en: `This drawing contains “${found}”, which could run or load something other than shapes. Remove it: save the drawing as “plain SVG”, with texts and images turned into paths.`,
  }),
  drawingUnreadable: () => ({
    fr: 'Ce fichier n’est pas un dessin SVG bien formé. Enregistrez-le de nouveau en « SVG simple ».',
    en: 'This file is not a well-formed SVG drawing. Save it again as “plain SVG”.',
  }),
  drawingBox: () => ({
    fr: 'Ce dessin ne dit pas ses proportions. Ajoutez à sa balise svg un attribut viewBox, par exemple viewBox="0 0 120 40".',
    en: 'This drawing does not state its proportions. Add a viewBox attribute to its svg tag, for example viewBox="0 0 120 40".',
  }),
} as const satisfies Record<string, Sentence>;
