import { calendarYears, periodOf } from '../plan/dates.ts';
import { byPlanOrder, parts, type OrientationNumber, type PriorityNumber } from '../plan/number.ts';
import { paragraphs } from '../plan/prose.ts';
import { shownNumber } from '../plan/shown-number.ts';
import { NO_TEXT } from './translation/digest.ts';
import type { ContentWarning } from './issue.ts';
import { issueMessages, nameList } from './issue-messages.ts';
import { NUMBER } from './number-pattern.ts';
import { everyText, filesOf, type Sources, type SourceTexts } from './sources.ts';
import type { Unit } from './translation/units.ts';
import { countCharacters } from './zod-fields.ts';

// Slips of meaning that show only beside the rest of the plan. Each may be meant.

/** Words of a note that is neither a hint nor an essay. */
const NOTE_WORDS = { min: 60, max: 110 };
/** Characters of a short title that stands well on a card. */
const SHORT_COMFORTABLE = 45;

/** The same, said to be a priority: pages of the site have numbers of other things too. */
const PRIORITY_NUMBER = new RegExp(`(?<=\\bpriorit\\p{L}{1,3}\\s)${NUMBER.source}`, 'giu');
const PERIOD = /\b((?:19|20)\d\d)\s?[-–—/]\s?((?:19|20)\d\d)\b/;

/** Numbers that priorities are shown with, in either language. */
const shownNumbers = ({ priorities }: Sources): ReadonlySet<string | undefined> =>
  new Set(
    [...(priorities ?? [])].flatMap(([number, texts]): readonly (string | undefined)[] =>
      // The number of a text that cannot be read is not known: none is taken for wrong.
      texts ? filesOf(texts).map(({ data }) => shownNumber(data.number, number)) : [number],
    ),
  );

/** Numbers in a text that the plan does not have, by row of the text. */
const unknownNumbers = (
  text: string,
  known: ReadonlySet<string | undefined>,
  pattern: RegExp,
): readonly { readonly row: number; readonly number: string }[] =>
  text.split('\n').flatMap((row, index) =>
    [...row.matchAll(pattern)]
      .map(([number]) => number)
      .filter((number) => !known.has(number))
      .map((number) => ({ row: index, number })),
  );

const numberWarnings = (sources: Sources): readonly ContentWarning[] => {
  if (!sources.priorities) return [];
  const known = shownNumbers(sources);
  const texts = [
    ...everyText(sources.orientations?.values()),
    ...everyText(sources.priorities.values()),
    ...everyText([sources.plan]),
  ].map(({ file, body, bodyLine }) => ({ file, line: bodyLine, text: body, pattern: NUMBER }));
  const pages = everyText(sources.pages?.values()).map(({ file, body, bodyLine }) => ({
    file,
    line: bodyLine,
    text: body,
    pattern: PRIORITY_NUMBER,
  }));
  const listed = [
    ...(sources.relations ?? []).map(({ file, line, data }) => ({ file, line, said: data.why })),
    ...(sources.glossary ?? []).map(({ file, line, data }) => ({
      file,
      line,
      said: data.definition,
    })),
  ].flatMap(({ file, line, said }) =>
    Object.values<string | undefined>(said).map((text) => ({
      file,
      line,
      text: (text ?? '').replaceAll('\n', ' '),
      pattern: NUMBER,
    })),
  );
  return [...texts, ...pages, ...listed].flatMap(({ file, line, text, pattern }) =>
    unknownNumbers(text, known, pattern).map(({ row, number }) => ({
      file,
      line: line + row,
      message: issueMessages.unknownNumber(number),
    })),
  );
};

/** Warns of items of one level that are shown with one number: who cites it would name either. */
const sharedIn = <K extends 'orientations' | 'priorities'>(
  level: SourceTexts<OrientationNumber | PriorityNumber, K> | undefined,
): readonly ContentWarning[] => {
  const files = new Map<string, string>();
  return [...(level ?? [])].flatMap(([number, texts]) =>
    (texts ? filesOf(texts) : []).flatMap(({ file, data, lineAt }) => {
      const shown = shownNumber(data.number, number);
      if (shown === undefined) return [];
      const key = `${data.locale} ${shown}`;
      const other = files.get(key);
      files.set(key, file);
      if (other === undefined) return [];
      const message = issueMessages.sharedNumber(shown, other);
      return [{ file, line: lineAt(['number']), field: 'number', message }];
    }),
  );
};

const sharedNumberWarnings = ({ orientations, priorities }: Sources): readonly ContentWarning[] => [
  ...sharedIn(orientations),
  ...sharedIn(priorities),
];

/** Most missing numbers that a message names. */
const NAMED_MAX = 5;

/** Warns of numbers that are missing between two others of an orientation. */
const gapWarnings = ({ priorities, removed }: Sources): readonly ContentWarning[] => {
  if (!priorities || !removed) return [];
  const known = new Set<string>([...priorities.keys(), ...removed.map(({ data }) => data.number)]);
  const missing = [...priorities.keys()].sort(byPlanOrder).flatMap((number) => {
    const [orientation, rank] = parts(number);
    const gap: string[] = [];
    let at = rank - 1;
    for (; at > 0 && !known.has(`${orientation}.${at}`); at -= 1) {
      gap.unshift(`${orientation}.${at}`);
    }
    // Where nothing is below, the numbers may begin so.
    return at > 0 ? gap : [];
  });
  const [first] = missing;
  if (first === undefined) return [];
  const named = `${nameList(missing.slice(0, NAMED_MAX))}${missing.length > NAMED_MAX ? '…' : ''}`;
  return [
    { file: 'priorities', message: issueMessages.missingNumbers(named, `- number: "${first}"`) },
  ];
};

/** Warns of a plan that has no priority yet. */
const emptyWarnings = ({ priorities }: Sources): readonly ContentWarning[] =>
  priorities?.size === 0 ? [{ file: 'priorities', message: issueMessages.emptyPlan() }] : [];

const periodWarnings = ({ facts, plan }: Sources): readonly ContentWarning[] => {
  const known = facts && periodOf(facts);
  if (!known) return [];
  const years = calendarYears(known);
  const period = years.end === undefined ? years.start : `${years.start}-${years.end}`;
  const written = [
    { file: 'plan.yaml', field: 'id', text: facts.id },
    ...everyText([plan]).map(({ file, data, lineAt }) => ({
      file,
      field: 'title',
      line: lineAt(['title']),
      text: data.digests['title'] === NO_TEXT ? '' : data.title,
    })),
  ];
  return written.flatMap(({ text, ...place }) => {
    const [found, start, end] = PERIOD.exec(text) ?? [];
    const isFiscalYear = [facts.start, facts.end].includes(`${start}-${end}`);
    const isPeriod = start === years.start && (years.end === undefined || end === years.end);
    return found === undefined || isPeriod || isFiscalYear
      ? []
      : [{ ...place, message: issueMessages.otherPeriod(found, period) }];
  });
};

const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const lengthWarnings = ({ priorities }: Sources): readonly ContentWarning[] => {
  const { min, max } = NOTE_WORDS;
  return everyText(priorities?.values()).flatMap(({ file, data, bodyLine, body, lineAt }) => {
    // What a translation lacks is there in the source language, and was counted there.
    const isOwn = (unit: Unit<'priorities'>) => data.digests[unit] !== NO_TEXT;
    const words = isOwn('note') ? countWords(paragraphs(data.note).join(' ')) : 0;
    const characters = isOwn('short') ? countCharacters(data.short ?? '') : 0;
    // The note begins after the blank lines that follow the front matter.
    const line = bodyLine + (/^\s*/.exec(body)?.[0].split('\n').length ?? 1) - 1;
    return [
      ...(characters > SHORT_COMFORTABLE
        ? [
            {
              file,
              line: lineAt(['short']),
              field: 'short',
              message: issueMessages.longShort(String(characters), String(SHORT_COMFORTABLE)),
            },
          ]
        : []),
      ...(words > 0 && (words < min || words > max)
        ? [
            {
              file,
              line,
              message: issueMessages.noteLength(String(words), String(min), String(max)),
            },
          ]
        : []),
    ];
  });
};

/**
 * Warns of what contradicts the rest of the plan, or reads badly beside it.
 *
 * @param sources - each right by itself
 * @returns the warnings; none stops anything
 */
export const planWarnings = (sources: Sources): readonly ContentWarning[] => [
  ...emptyWarnings(sources),
  ...periodWarnings(sources),
  ...numberWarnings(sources),
  ...sharedNumberWarnings(sources),
  ...gapWarnings(sources),
  ...lengthWarnings(sources),
];
