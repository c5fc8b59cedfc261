import type { Sentence } from './sentence.ts';

// Messages about front matter and YAML files that cannot be read. `corrected` is the line as it
// should be written.

/** What to say, by cause. */
export const yamlMessages = {
  conflict: () => ({
    fr: 'Deux versions de ce fichier se sont rencontrées, et Git les a laissées toutes deux ici, entre <<<<<<< et >>>>>>>. Gardez les lignes voulues, et retirez les trois lignes de signes (<<<<<<<, =======, >>>>>>>).',
    en: 'Two versions of this file met, and Git left both here, between <<<<<<< and >>>>>>>. Keep the lines that you want, and remove the three lines of signs (<<<<<<<, =======, >>>>>>>).',
  }),
  frontMatterStart: (found) => ({
    fr: `La première ligne doit être « --- », trois traits d’union seuls; on trouve « ${found} ». Corrigez-la, sans ligne vide avant elle.`,
    en: `The first line must be “---”, three hyphens alone; found “${found}”. Correct it, with no blank line before it.`,
  }),
  frontMatterEnd: () => ({
    fr: 'L’en-tête n’est pas fermé. Après le dernier champ, ajoutez une ligne « --- », trois traits d’union seuls.',
    en: 'The front matter is not closed. After the last field, add a line “---”, three hyphens alone.',
  }),
  frontMatterMissing: () => ({
    fr: 'Ce fichier est vide. Il doit commencer par une ligne « --- », puis les champs, puis une autre ligne « --- ».',
    en: 'This file is empty. It must start with a line “---”, then the fields, then another line “---”.',
  }),
  yamlTab: (corrected) => ({
    fr: `Cette ligne commence par une tabulation. Remplacez-la par des espaces: ${corrected}`,
    en: `This line begins with a tab. Replace it with spaces: ${corrected}`,
  }),
  yamlBlank: (corrected) => ({
    fr: `Cette ligne a une espace insécable là où il faut une espace ordinaire. Tapez-la de nouveau: ${corrected}`,
    en: `This line has a no-break space where an ordinary space is needed. Type it again: ${corrected}`,
  }),
  yamlColon: (corrected) => ({
    fr: `Ce texte contient un deux-points suivi d’une espace, qui annonce un champ. Mettez-le entre guillemets droits: ${corrected}`,
    en: `This text has a colon followed by a space, which announces a field. Put it in straight quotes: ${corrected}`,
  }),
  yamlApostrophe: (corrected) => ({
    fr: `Ce texte est entre guillemets simples, et son apostrophe les ferme. Employez des guillemets doubles: ${corrected}`,
    en: `This text is in single quotes, and its apostrophe closes them. Use double quotes: ${corrected}`,
  }),
  yamlAfterQuote: (rest, corrected) => ({
    fr: `Le guillemet se ferme avant « ${rest} ». Fermez-le à la fin du texte: ${corrected}`,
    en: `The quote is closed before “${rest}”. Close it at the end of the text: ${corrected}`,
  }),
  yamlUnclosedQuote: (corrected) => ({
    fr: `Le guillemet ouvert à cette ligne n’est jamais fermé. Fermez-le à la fin du texte: ${corrected}`,
    en: `The quote opened on this line is never closed. Close it at the end of the text: ${corrected}`,
  }),
  yamlUnclosedList: (sign, corrected) => ({
    fr: `Le signe « ${sign} » qui ferme manque. Ajoutez-le à la fin: ${corrected}`,
    en: `The closing sign “${sign}” is missing. Add it at the end: ${corrected}`,
  }),
  yamlComma: (corrected) => ({
    fr: `Une virgule, et une seule, sépare les éléments d’une liste entre crochets. Écrivez: ${corrected}`,
    en: `One comma, and only one, separates the items of a list in brackets. Write: ${corrected}`,
  }),
  yamlTwice: (name, line) => ({
    fr: `Le champ « ${name} » est déjà donné à la ligne ${line}. Gardez-en un seul.`,
    en: `The field “${name}” is already given on line ${line}. Keep only one.`,
  }),
  yamlSpace: (corrected) => ({
    fr: `Il manque une espace après le deux-points. Écrivez: ${corrected}`,
    en: `A space is missing after the colon. Write: ${corrected}`,
  }),
  yamlNoField: (found) => ({
    fr: `« ${found} » n’est ni un champ ni un élément de liste. Si c’est la suite du texte d’avant, mettez-la sur la même ligne que lui.`,
    en: `“${found}” is neither a field nor an item of a list. If it continues the text before it, put it on the same line.`,
  }),
  yamlIndent: (corrected) => ({
    fr: `Cette ligne n’est pas en retrait comme celles qu’elle suit. Écrivez: ${corrected}`,
    en: `This line is not indented like those that it follows. Write: ${corrected}`,
  }),
  yamlEmptyList: (corrected) => ({
    fr: `Le signe [] dit que la liste est vide, et des éléments la suivent. Retirez-le: ${corrected}`,
    en: `The sign [] says that the list is empty, and items follow it. Remove it: ${corrected}`,
  }),
  yamlSign: (sign, corrected) => ({
    fr: `Ce texte commence par « ${sign} », qui a un sens particulier au début d’une valeur. Mettez-le entre guillemets droits: ${corrected}`,
    en: `This text begins with “${sign}”, which has a special meaning at the start of a value. Put it in straight quotes: ${corrected}`,
  }),
  yamlEscape: () => ({
    fr: 'Entre guillemets droits doubles, la barre inverse « \\ » a un sens particulier. Écrivez-la deux fois: \\\\',
    en: 'In straight double quotes, the backslash “\\” has a special meaning. Write it twice: \\\\',
  }),
  yamlSecond: () => ({
    fr: 'Une ligne « --- » ou « ... » commence ici un second document. Retirez cette ligne.',
    en: 'A line “---” or “...” starts a second document here. Remove this line.',
  }),
  yamlUnknown: () => ({
    fr: 'Cette ligne ne se lit pas. Comparez-la, et celle d’avant, avec celles d’un autre fichier: un champ par ligne, son nom, un deux-points, une espace, son texte.',
    en: 'This line cannot be read. Compare it, and the one before, with those of another file: one field a line, its name, a colon, a space, its text.',
  }),
  yamlDeep: () => ({
    fr: 'Trop de champs ou de listes s’ouvrent ici les uns dans les autres. Retirez les signes « - », « [ », « { » ou « : » qui sont de trop.',
    en: 'Too many fields or lists open here within one another. Remove the signs “-”, “[”, “{” or “:” that are too many.',
  }),
  yamlAlias: () => ({
    fr: 'Les ancres et renvois YAML (&nom, *nom) ne sont pas permis. Écrivez le texte en entier; s’il commence par & ou *, mettez-le entre guillemets droits.',
    en: 'YAML anchors and aliases (&name, *name) are not allowed. Write the text out in full; if it begins with & or *, put it in straight quotes.',
  }),
} as const satisfies Record<string, Sentence>;
