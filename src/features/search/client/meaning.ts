import { LOCALES, type Localized } from '../../../plan/locale.ts';

/** Query for the meaning of a word, and what is left of it. */
interface MeaningQuestion {
  readonly asksMeaning: boolean;
  readonly rest: string;
}

/**
 * Questions for the meaning of a word, which is their group `asked`. After “what is”, more than five
 * words are another question: “what is the plan to do with the regions”.
 */
const QUESTIONS: Localized<readonly RegExp[]> = {
  fr: [
    /^(?:que|qu['’]\s?est[\s-]ce que) (?:veu(?:t|lent) dire|signifie(?:nt)?) (?<asked>.+)$/iu,
    /^qu['’ ]?\s?est[\s-]ce (?:que? |qu['’]\s?)(?:c['’]\s?est |que? |qu['’]\s?)*(?<asked>\S+(?: \S+){0,4})$/iu,
    /^(?:c['’]\s?est|[çc]a (?:veut dire|signifie)) quoi (?<asked>.+)$/iu,
    /^(?<asked>.+?),? (?:(?:c['’]\s?est|[çc]a (?:veut dire|signifie)) quoi|d[ée]finition)$/iu,
    /^(?:quel(?:le)? est )?(?:la |le )?(?:d[ée]finition|signification|sens) (?:(?:de|du|des) |d['’]\s?)(?<asked>.+)$/iu,
    /^d[ée]finition ?:? (?<asked>.+)$/iu,
    /^d[ée]fini(?:r|s|ssez) (?<asked>.+)$/iu,
  ],
  en: [
    /^what(?:['’]?s| is| are) (?:meant by )?(?<asked>\S+(?: \S+){0,4})$/iu,
    /^what do(?:es)? (?<asked>.+?) (?:mean|stand for)$/iu,
    /^(?:the )?(?:definition|meaning) of (?<asked>.+)$/iu,
    /^(?<asked>.+?) (?:definition|meaning)$/iu,
    /^define (?<asked>.+)$/iu,
  ],
};

/**
 * Tells whether a query asks for the meaning of a word, in any language.
 *
 * @param text - query in NFKC
 * @returns what is asked about, without the question; the whole text of any other query
 * @example takeMeaning('What is a mutual society?') // { asksMeaning: true, rest: 'a mutual society' }
 */
export const takeMeaning = (text: string): MeaningQuestion => {
  const plain = text.replace(/\s+/gu, ' ').replace(/^ |[ ?!.]+$/gu, '');
  for (const question of LOCALES.flatMap((locale) => QUESTIONS[locale])) {
    const asked = question.exec(plain)?.groups?.['asked'];
    if (asked !== undefined) return { asksMeaning: true, rest: asked };
  }
  return { asksMeaning: false, rest: text };
};
