import type { PlanForm } from '../plan/form.ts';
import { prosePagesOf } from '../plan/lookup.ts';
import { prioritySlug } from '../plan/number.ts';
import { pageOfKey } from '../plan/pages.ts';
import type { Plan } from '../plan/plan.ts';
import { itemFolders, listedFolders, markdownFile, MARKDOWN_NAME, pagePath } from '../site/urls.ts';
import { GENERATED, lines, RULE_FILES, type HostedSite } from './rule-file.ts';
import {
  cacheRules,
  canonicalLink,
  editorRules,
  EVERYWHERE,
  PAGE_POLICY,
  TYPED_FILE,
  unframed,
  type Headers,
  type Paths,
} from './rules.ts';

/**
 * Static redirects that Cloudflare Pages accepts.
 *
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */
const MAX_REDIRECTS = 2000;

/** Paths of all Markdown versions. Cloudflare accepts 100 rules: one stands for all priorities of a language. */
const markdownPaths = (form: PlanForm): readonly string[] =>
  form.languages.flatMap((locale) => [
    `${itemFolders(locale, form).priority}:priority/${MARKDOWN_NAME}`,
    markdownFile({ view: 'fullText' }, locale, form),
  ]);

/** Pages that a plan has added, which no other site may frame either. */
const addedPages = (plan: Plan): readonly Paths[] =>
  prosePagesOf(plan)
    .map(({ key }) => pageOfKey(key))
    .filter(({ view }) => view === 'added')
    .flatMap((page) =>
      plan.languages.map((locale) => ({
        path: pagePath(page, locale, plan),
        isFolder: true,
      })),
    );

/**
 * Writes the headers for Netlify and Cloudflare Pages. Both add up the headers of all rules that
 * match a path, so no header is in two rules that can match one path. Both revalidate by default,
 * so only cached files have a rule.
 *
 * @param site - plan, address and embed script of the site
 * @returns content of `_headers`
 * @see https://docs.netlify.com/manage/routing/headers/
 */
export const netlifyHeaders = (site: HostedSite): string => {
  const { plan, base, script } = site;
  const rule = ({ path, isFolder }: Paths, headers: Headers) => [
    `${base}${path}${isFolder ? '*' : ''}`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  return lines([
    GENERATED,
    rule({ path: '', isFolder: true }, EVERYWHERE),
    ...[...unframed(site), ...addedPages(plan)].map((paths) => rule(paths, PAGE_POLICY)),
    ...[...cacheRules(script), ...editorRules(site)].map((paths) => rule(paths, paths.headers)),
    rule(TYPED_FILE, TYPED_FILE.headers),
    // Netlify fills no placeholder in a value: the page is named from its own folder.
    ...markdownPaths(site).map((path) =>
      rule({ path, isFolder: false }, { Link: canonicalLink('./') }),
    ),
  ]);
};

/** Redirects of the short forms of a plan, as pairs of an address and its page. */
const shortForms = ({ plan }: HostedSite): readonly (readonly [form: string, target: string])[] =>
  plan.languages.flatMap((locale) => {
    const { prefix } = itemFolders(locale, plan);
    return [
      ...[...plan.priorities, ...plan.removed].flatMap(({ number }) => {
        const target = pagePath({ view: 'priority', number }, locale, plan);
        return [number, prioritySlug(number)].map((form) => [prefix + form, target] as const);
      }),
      ...plan.orientations.map(
        ({ number }) =>
          [`${prefix}${number}`, pagePath({ view: 'orientation', number }, locale, plan)] as const,
      ),
    ];
  });

/**
 * Writes the redirects for Netlify and Cloudflare Pages, which match no digits: one line per short
 * address, with and without its final slash.
 *
 * @param site - plan, address and embed script of the site
 * @returns content of `_redirects`; without the slashed short forms, or without any, for a plan with more
 *   of them than Cloudflare accepts
 */
export const netlifyRedirects = (site: HostedSite): string => {
  const { base } = site;
  const line = ([form, target]: readonly [string, string]) => `${base}${form} ${base}${target} 301`;
  const slashed = (redirects: ReturnType<typeof shortForms>) =>
    redirects.flatMap(([form, target]) => [line([form, target]), line([`${form}/`, target])]);
  const always = [
    // Cloudflare would serve them as pages.
    ...[RULE_FILES.apache, RULE_FILES.nginx].map((file) => `${base}${file} ${base} 302`),
    ...slashed(
      listedFolders(site).map(
        ({ folder, page, locale }) => [folder.slice(0, -1), pagePath(page, locale, site)] as const,
      ),
    ),
  ];
  const short = shortForms(site);
  const accepted = [slashed(short), short.map(line), []].find(
    ({ length }) => always.length + length <= MAX_REDIRECTS,
  );
  return lines([GENERATED, always, accepted ?? []]);
};
