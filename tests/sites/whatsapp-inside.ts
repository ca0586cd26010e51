/** Runs inside a page under test: what WhatsApp Web tells once something is gone, or was added. */
import { type Case, type Loss, withAddedOf, withoutEachOf } from './imitating.ts';
import { imitated, imitations } from './whatsapp-imitations.ts';

export function withoutEach(page: Case): Promise<Loss[]> {
  return withoutEachOf(imitated, page);
}

/** What is told with each imitation added to each place of a stranger. */
export async function withAdded(page: Case): Promise<string[]> {
  const answers: string[] = [];
  for (const html of imitations()) answers.push(...(await withAddedOf(imitated, page, html)));
  return answers;
}
