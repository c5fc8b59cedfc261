/**
 * Says what to do with a content folder that a command has written.
 *
 * @param folder - path of the folder, as the person would type it
 * @returns the same in both languages
 */
export const nextSteps = (folder: string): string =>
  [
    `+ ${folder}/`,
    `FR  Relisez le dossier, puis dites-en l’adresse aux commandes\u00a0: PLAN_CONTENT=${folder} npm run check -- --content dit ce qui reste à fournir, PLAN_CONTENT=${folder} npm run dev montre le site.`,
    `EN  Read the folder, then tell the commands where it is: PLAN_CONTENT=${folder} npm run check -- --content tells what is still to be supplied, PLAN_CONTENT=${folder} npm run dev shows the site.`,
  ].join('\n');
