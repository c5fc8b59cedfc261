import { writeContent, type MadeUpText } from './write-content.ts';

/** Statements whose words are alike, or are written in several ways. */
const STATEMENTS = [
  'Allonger la marche du matin',
  'Rebâtir le marché du village',
  'Former la main-d’œuvre de la région',
  'Loger la main-d’oeuvre de passage',
  'Garder le cœur du village',
  'Tenir un aide\u2011mémoire des travaux',
  'Étudier le relief socio-économique',
  'Peindre les 32 bancs cités à la priorité 1.1',
];

/** Writes a small plan to search in: `STATEMENTS`, as priorities 1.1 to 1.8. */
export const writeWordsContent = (folder: string): void => {
  writeContent(folder, [STATEMENTS.length], (orientation, rank) => {
    const statement = STATEMENTS[rank - 1] ?? '';
    const fr: MadeUpText = {
      statement,
      short: `Chose ${orientation}.${rank}`,
      keywords: [],
      note: 'Rien à ajouter.',
    };
    const en: MadeUpText = {
      statement: `Do thing ${orientation}.${rank}`,
      short: `Thing ${orientation}.${rank}`,
      keywords: [],
      note: 'Nothing to add.',
    };
    return { fr, en };
  });
};
