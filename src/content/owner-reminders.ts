import { OWNER_FACTS, type OwnerFact } from '../plan/owner-facts.ts';
import type { ContentIssue } from './issue.ts';
import { issueMessages, type Sentence } from './issue-messages.ts';
import type { PlanFacts } from './yaml-schemas.ts';

/** Fields of `plan.yaml` that are asked for where they are missing. */
type AskedField = OwnerFact | 'start' | 'publisher' | 'url';

/** What to say of a field that is not given, with what to write. */
const REMINDERS: Readonly<Record<AskedField, readonly [say: Sentence, example: string]>> = {
  start: [issueMessages.startToSupply, "start: '2026'"],
  publisher: [issueMessages.publisherToSupply, 'publisher: {name: "…", url: "https://…"}'],
  url: [issueMessages.publisherUrlToSupply, 'url: "https://…"'],
  site: [issueMessages.siteToSupply, 'site: {name: "…", url: "https://…"}'],
  source: [issueMessages.sourceToSupply, 'source: {title: "…", url: "https://…"}'],
  privacy: [issueMessages.privacyToSupply, 'privacy: {title: "…", email: nom@exemple.org}'],
  contact: [issueMessages.contactToSupply, 'contact: nom@exemple.org'],
};

/** Lists what the file does not say and somebody knows. */
const missingIn = (facts: PlanFacts): readonly AskedField[] => {
  const { publisher } = facts;
  return [
    ...(facts.start === undefined ? (['start'] as const) : []),
    ...(publisher ? [] : (['publisher'] as const)),
    ...(publisher && publisher.url === undefined ? (['url'] as const) : []),
    ...OWNER_FACTS.filter((fact) => facts[fact] === undefined),
  ];
};

/**
 * Reminds of the fields that only the owner of a plan can fill in, and has not.
 *
 * @param facts - data of `plan.yaml`; `undefined` where it cannot be read
 * @param asked - reminders of lines of files: what one of `plan.yaml` asks for is not asked twice
 * @returns one reminder per missing field; none stops anything
 */
export const ownerReminders = (
  facts: PlanFacts | undefined,
  asked: readonly ContentIssue[],
): readonly ContentIssue[] => {
  if (!facts) return [];
  const named = asked.filter(({ file }) => file === 'plan.yaml').map(({ field }) => field);
  return missingIn(facts)
    .filter((field) => !named.includes(field))
    .map((field) => {
      const [say, example] = REMINDERS[field];
      return { file: 'plan.yaml', field, message: say(example) };
    });
};
