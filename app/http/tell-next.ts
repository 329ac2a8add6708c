import { saveNotice } from '../../db/write/sessions.ts';
import { sha256 } from '../gateways/secrets.ts';
import type { SignedIn } from './guarded.ts';

/**
 * Puts a sentence at the top of the next page this person opens ("Your figures have been saved"). Told once. What it tells of has
 * been committed: where the sentence cannot be kept, the person must not hear that nothing was received. `token`: of the session that the next page will have, where this one has been made anew.
 */
export async function tellNext(given: SignedIn, words: string, token?: string | null): Promise<void> {
	const tokenHash =
		token === undefined ? given.context.session?.tokenHash : token === null ? undefined : sha256(token);
	if (tokenHash === undefined) return;
	await given.services.db
		.transaction((tx) => saveNotice(tx, tokenHash, words))
		.catch((fault: unknown) => given.services.log.warn({ fault: String(fault) }, 'a notice was not kept'));
}
