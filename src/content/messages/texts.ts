import type { Localized } from '../../plan/locale.ts';
import type { Sentence } from './sentence.ts';

// Messages about the text below the front matter.

/** What stands in a text, as an editor calls it, by the parser's name. */
const NAMES = new Map<string, Localized>(
  Object.entries({
    blockquote: { fr: 'une citation (>)', en: 'a block quotation (>)' },
    break: { fr: 'un retour à la ligne forcé (\\)', en: 'a forced line break (\\)' },
    code: { fr: 'du code (```, ou quatre espaces)', en: 'code (```, or four spaces)' },
    delete: { fr: 'un texte barré (~~)', en: 'struck-out text (~~)' },
    footnoteDefinition: { fr: 'une note de bas de page ([^1])', en: 'a footnote ([^1])' },
    footnoteReference: { fr: 'une note de bas de page ([^1])', en: 'a footnote ([^1])' },
    heading: { fr: 'un titre (#)', en: 'a heading (#)' },
    inlineCode: { fr: 'du code (`…`)', en: 'code (`…`)' },
    list: { fr: 'une liste dans une liste', en: 'a list within a list' },
    listItem: {
      fr: 'un élément de liste de plusieurs paragraphes',
      en: 'a list item of several paragraphs',
    },
    mdxjsEsm: {
      fr: 'un ordre de programme (import, export)',
      en: 'a program statement (import, export)',
    },
    passage: { fr: 'un passage de plusieurs paragraphes', en: 'a passage of several paragraphs' },
    table: { fr: 'un tableau (|)', en: 'a table (|)' },
    thematicBreak: { fr: 'un filet (---)', en: 'a rule (---)' },
  }),
);
const OTHER: Localized = { fr: 'une forme de texte', en: 'a form of text' };

/** Largest image, in kilobytes. */
export const IMAGE_KILOBYTES = 1024;

/** What to say, by cause. */
export const textsMessages = {
  imageAlone: () => ({
    fr: 'Une image forme un paragraphe à elle seule. Laissez une ligne vide avant et après, hors de toute liste.',
    en: 'An image is a paragraph of its own. Leave a blank line before and after it, outside any list.',
  }),
  imageAlt: (name) => ({
    fr: `Cette image n’a pas de texte de remplacement. Dites entre crochets ce qu’elle montre: ![Deux personnes devant un marché](${name})`,
    en: `This image has no alternative text. Say in the brackets what it shows: ![Two people in front of a market](${name})`,
  }),
  imageName: (found) => ({
    fr: `« ${found} » ne peut pas être une image. Mettez-la à côté du texte, dans le même dossier, sous un nom en lettres minuscules sans accents, chiffres et traits d’union, qui finit par .png, .jpg, .jpeg ou .webp: ![…](marche-public.jpg)`,
    en: `“${found}” cannot be an image. Put it beside the text, in the same folder, under a name of lower-case letters without accents, digits and hyphens that ends in .png, .jpg, .jpeg or .webp: ![…](public-market.jpg)`,
  }),
  imageMissing: (found) => ({
    fr: `Le fichier ${found} manque. Mettez-le à côté du texte, dans le même dossier, ou corrigez son nom.`,
    en: `The file ${found} is missing. Put it beside the text, in the same folder, or correct its name.`,
  }),
  imageUnreadable: (found) => ({
    fr: `${found} n’est pas une image PNG, JPEG ou WebP. Enregistrez-la de nouveau sous l’une de ces formes.`,
    en: `${found} is not a PNG, JPEG or WebP image. Save it again in one of these formats.`,
  }),
  imageLarge: (found, kilobytes) => ({
    fr: `${found} pèse ${kilobytes} Ko; le maximum est ${IMAGE_KILOBYTES}. Réduisez l’image: 1600 pixels de large suffisent.`,
    en: `${found} weighs ${kilobytes} KB; the maximum is ${IMAGE_KILOBYTES}. Make the image smaller: 1600 pixels wide is enough.`,
  }),
  mdxNode: (kind, allowed) => ({
    fr: `On trouve ici ${(NAMES.get(kind) ?? OTHER).fr}, ce qui n’est pas permis dans ce texte. Permis: ${allowed}.`,
    en: `This has ${(NAMES.get(kind) ?? OTHER).en}, which is not allowed in this text. Allowed: ${allowed}.`,
  }),
  mdxElement: (name, allowed) => ({
    fr: `On trouve ici du HTML (<${name}>), qui n’est pas permis dans ce texte. Permis: ${allowed}.`,
    en: `This has HTML (<${name}>), which is not allowed in this text. Allowed: ${allowed}.`,
  }),
  mdxCapital: (written, name) => ({
    fr: `<${written}> s’écrit <${name}>, avec les mêmes majuscules, à l’ouverture et à la fermeture.`,
    en: `<${written}> is written <${name}>, with the same capitals, where it opens and where it closes.`,
  }),
  mdxBreak: () => ({
    fr: 'Pour aller à la ligne, n’employez pas <br>: laissez une ligne vide entre deux paragraphes.',
    en: 'To start a new line, do not use <br>: leave a blank line between two paragraphs.',
  }),
  mdxComment: () => ({
    fr: 'Un commentaire (<!-- -->, {/* */}) n’est pas permis dans un texte. Retirez-le.',
    en: 'A comment (<!-- -->, {/* */}) is not allowed in a text. Remove it.',
  }),
  mdxUnclosed: (tag, name) => ({
    fr: `${tag} n’est pas fermé dans son paragraphe. Ajoutez </${name}> après le dernier mot voulu: ${tag}mot</${name}>`,
    en: `${tag} is not closed within its paragraph. Add </${name}> after the last word meant: ${tag}word</${name}>`,
  }),
  mdxStray: (closing) => ({
    fr: `${closing} ferme ici ce qui n’est pas ouvert. Retirez-le, ou écrivez avant le mot ce qu’il ferme.`,
    en: `${closing} closes here what is not open. Remove it, or write before the word what it closes.`,
  }),
  mdxQuotes: (corrected) => ({
    fr: `Les guillemets d’un attribut sont droits. Écrivez: ${corrected}`,
    en: `The quotes of an attribute are straight. Write: ${corrected}`,
  }),
  mdxAddress: (found, address) => ({
    fr: `Une adresse ne se met pas entre < et >. Au lieu de <${found}>, écrivez: [texte](${address})`,
    en: `An address does not go between < and >. Instead of <${found}>, write: [text](${address})`,
  }),
  mdxTag: (name, form) => ({
    fr: `<${name}> n’est pas complet. Il s’écrit: ${form}`,
    en: `<${name}> is not complete. It is written: ${form}`,
  }),
  mdxSign: (sign) => ({
    fr: `Le signe « ${sign} » a un sens particulier dans ces textes. Écrivez: \\${sign}`,
    en: `The sign “${sign}” has a special meaning in these texts. Write: \\${sign}`,
  }),
  mdxUnknown: () => ({
    fr: 'Ce passage ne se lit pas. Comparez ses signes (<, {, [, *) avec ceux d’un autre texte, ou retapez-le.',
    en: 'This passage cannot be read. Compare its signs (<, {, [, *) with those of another text, or type it again.',
  }),
  mdxAttributeMissing: (name, element) => ({
    fr: `<${element}> doit avoir « ${name} ». Écrivez: <${element} ${name}="…">`,
    en: `<${element}> must have “${name}”. Write: <${element} ${name}="…">`,
  }),
  mdxAttributeSurplus: (name, element) => ({
    fr: `<${element}> ne peut pas avoir « ${name} ». Retirez-le.`,
    en: `<${element}> cannot have “${name}”. Remove it.`,
  }),
  mdxAttributeText: (name, element) => ({
    fr: `« ${name} » de <${element}> doit être un texte entre guillemets droits. Écrivez: ${name}="…"`,
    en: `“${name}” of <${element}> must be a text in straight quotes. Write: ${name}="…"`,
  }),
  mdxLanguage: (found, allowed) => ({
    fr: `Le site n’a pas la langue « ${found} ». Écrivez l’une de celles-ci dans « lang »: ${allowed}.`,
    en: `The site does not have the language “${found}”. Write one of these in “lang”: ${allowed}.`,
  }),
  mdxField: (found, allowed) => ({
    fr: `« ${found} » n’est pas un champ de plan.yaml que les pages montrent. Écrivez l’un de ceux-ci dans « champ »: ${allowed}.`,
    en: `“${found}” is not a field of plan.yaml that pages show. Write one of these in “champ”: ${allowed}.`,
  }),
} as const satisfies Record<string, Sentence>;
