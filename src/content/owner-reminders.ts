import { OWNER_FACTS, type OwnerFact } from '../plan/owner-facts.ts';
import type { ContentIssue } from './issue.ts';
import { issueMessages, type Sentence } from './issue-messages.ts';
import type { PlanFacts } from './yaml-schemas.ts';

/** What to say of a field that is not given, with what to write. */
const REMINDERS: Readonly<Record<OwnerFact, readonly [say: Sentence, example: string]>> = {
  site: [issueMessages.siteToSupply, 'site: {name: "…", url: "https://…"}'],
  source: [issueMessages.sourceToSupply, 'source: {title: "…", url: "https://…"}'],
  privacy: [issueMessages.privacyToSupply, 'privacy: {title: "…", email: nom@exemple.org}'],
  contact: [issueMessages.contactToSupply, 'contact: nom@exemple.org'],
};

/**
 * Reminds of the fields that only the owner of a plan can fill in, and has not.
 *
 * @param facts - data of `plan.yaml`; `undefined` where it cannot be read
 * @returns one reminder per missing field; none stops anything
 */
export const ownerReminders = (facts: PlanFacts | undefined): readonly ContentIssue[] =>
  OWNER_FACTS.filter((fact) => facts && facts[fact] === undefined).map((fact) => {
    const [say, example] = REMINDERS[fact];
    return { file: 'plan.yaml', field: fact, message: say(example) };
  });
