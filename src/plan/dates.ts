/** Form of a date of which the day, or the day and the month, are not known. */
const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** Form of a year, or of a fiscal year that lies in two. */
const YEAR = /^(\d{4})(?:-(\d{4}))?$/;

/**
 * Checks whether a text is a month or a year alone.
 *
 * @param value - any text
 * @returns `true` for YYYY-MM and YYYY
 * @example isPartialDate('2021-05') // true
 */
export const isPartialDate = (value: string): boolean => PARTIAL_DATE.test(value);

/**
 * Checks whether a date is known to the day.
 *
 * @param date - YYYY-MM-DD, YYYY-MM or YYYY; none where nothing is known
 * @returns `true` for the first
 * @example isWholeDate('2021-05') // false
 */
export const isWholeDate = (date: string | undefined): date is string =>
  date !== undefined && date.length > 'YYYY-MM'.length;

/**
 * Checks whether a text is a year or a fiscal year.
 *
 * @param value - any text
 * @returns `true` for YYYY, and for two years that follow each other
 * @example isYear('2022-2023') // true
 * @example isYear('2022-2025') // false
 */
export const isYear = (value: string): boolean => {
  const [found, first, second] = YEAR.exec(value) ?? [];
  return found !== undefined && (second === undefined || Number(second) === Number(first) + 1);
};

/**
 * Returns the calendar year in which a year or a fiscal year begins.
 *
 * @param year - YYYY or YYYY-YYYY
 * @returns four digits
 * @example firstYear('2022-2023') // '2022'
 */
export const firstYear = (year: string): string => year.slice(0, 4);

/**
 * Returns the calendar year in which a year or a fiscal year ends.
 *
 * @param year - YYYY or YYYY-YYYY
 * @returns four digits
 * @example lastYear('2022-2023') // '2023'
 */
export const lastYear = (year: string): string => year.slice(-4);

/** Years of a plan as far as they are known, each a year or a fiscal year. */
export interface KnownYears {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** Years of a plan, each a year or a fiscal year. */
export interface Period {
  readonly start: string;
  /** Absent where no end is set. */
  readonly end?: string | undefined;
}

/**
 * Returns the calendar years of a plan, from the first to the last.
 *
 * @param period - years or fiscal years of the plan
 * @returns the same without fiscal years
 * @example calendarYears({ start: '2022-2023', end: '2025-2026' }) // { start: '2022', end: '2026' }
 */
export const calendarYears = ({ start, end }: Period): Period => ({
  start: firstYear(start),
  ...(end === undefined ? {} : { end: lastYear(end) }),
});

/**
 * Returns the period of a plan.
 *
 * @param years - of the plan, as far as they are known
 * @returns its period; `undefined` where its first year is not known
 * @example periodOf({ end: '2025' }) // undefined
 */
export const periodOf = ({ start, end }: KnownYears): Period | undefined =>
  start === undefined ? undefined : { start, end };

/**
 * Tells whether a plan ends before it starts.
 *
 * @param years - of the plan, as far as they are known
 * @returns `false` where one of them is not
 */
export const endsBeforeStart = ({ start, end }: KnownYears): boolean =>
  start !== undefined &&
  end !== undefined &&
  (lastYear(end) < lastYear(start) || firstYear(end) < firstYear(start));
