/** A title around the years of its plan: “2021–2025 Strategic Plan” has nothing before them. */
export interface TitleParts {
  readonly before: string;
  readonly period: string;
  readonly after: string;
}

/**
 * Divides the title of a plan at its years, which home and cover show large and in their place.
 *
 * @param title - of the plan, typeset
 * @param period - years of the plan, in the same language
 * @returns the parts; the years end a title that does not have them
 * @example titleParts('2021–2025 Strategic Plan', '2021–2025') // { before: '', period: '2021–2025', after: 'Strategic Plan' }
 */
export const titleParts = (title: string, period: string): TitleParts => {
  const [before = '', ...after] = title.split(period);
  return { before: before.trim(), period, after: after.join(period).trim() };
};
