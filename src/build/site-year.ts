import type { SiteAddress } from '../site/urls.ts';

/** Hosts of this machine or network, and those that are kept for examples and tests: RFC 2606, RFC 6761, RFC 6762. */
const NOT_PUBLIC =
  /(?:^|\.)(?:localhost|local|test|example|invalid|example\.(?:com|net|org))$|^127\.|^\[::1\]$|^0\.0\.0\.0$/;

/** A year as addresses hold it, alone or in a period: `plan-2021`, `2021-2025`. */
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/**
 * Tells whether a text holds a year.
 *
 * @param text - part of an address
 * @returns `true` for a year alone or in a period
 * @example hasYear('plan-2021') // true
 */
export const hasYear = (text: string): boolean => YEAR.test(text);

/**
 * Tells whether a public address has no room for the next plan beside this one: without its years, the next
 * plan would take its place, and every link, citation and card of it.
 *
 * @param site - public address of the site
 * @returns `true` where neither host nor path holds a year; never for this machine nor for examples
 * @example isUndated({ origin: 'https://plan.quebec', base: '/2021-2025/' }) // false
 */
export const isUndated = ({ origin, base }: SiteAddress): boolean => {
  const { hostname } = new URL(origin);
  return !NOT_PUBLIC.test(hostname) && !hasYear(hostname + base);
};
