import { saveNotice } from '../../db/write/sessions.ts';
import type { SignedIn } from './guarded.ts';

/** Puts a sentence at the top of the next page this person opens ("Your figures have been saved"). Told once. */
export async function tellNext(given: SignedIn, words: string): Promise<void> {
	const tokenHash = given.context.session?.tokenHash;
	if (tokenHash !== undefined) await given.services.db.transaction((tx) => saveNotice(tx, tokenHash, words));
}
