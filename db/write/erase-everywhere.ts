import type { ErasedEntry } from '../../app/domain/access/audit-chain.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Eraser } from '../../app/domain/erasure/make-eraser.ts';
import type { Tx } from '../connect.ts';
import type { Erasable } from '../read/erasables.ts';
import { eraseInMail } from './erase-in-mail.ts';
import { type DrawnPapers, eraseInPapers } from './erase-in-papers.ts';
import { eraseInReturns } from './erase-in-returns.ts';
import { eraseInTrail } from './erase-in-trail.ts';
import { saveErasureCarriedOut } from './erasures.ts';
import { type PaperTakenBack, takePapersBack } from './take-papers-back.ts';

interface ToErase {
	readonly erasureId: string;
	readonly erasable: Erasable;
	readonly eraser: Eraser;
	readonly drawn: DrawnPapers;
	readonly scope: Scope;
	/** Who decided, and when. */
	readonly personId: string;
	readonly now: Instant;
	readonly sha256: (text: string) => string;
}

export interface Erased {
	/** How many of each were changed. */
	readonly counts: { readonly texts: number; readonly papers: number; readonly mail: number };
	readonly entries: readonly ErasedEntry[];
	readonly taken: readonly PaperTakenBack[];
}

/** Takes the words out of all that is kept, once a second person has decided; null where a paper has changed since it was drawn. */
export async function eraseEverywhere(tx: Tx, given: ToErase): Promise<Erased | null> {
	const { erasureId, erasable, eraser, drawn, scope, personId, now, sha256 } = given;
	const texts = await eraseInReturns(tx, erasureId, erasable, eraser);
	const papers = await eraseInPapers(tx, erasureId, erasable, eraser, drawn, now);
	if (papers === null) return null;
	const ids = [...erasable.returnIds, ...papers.map(({ id }) => id)];
	const mail = await eraseInMail(tx, { bodyId: erasable.bodyId, ids: [...ids, erasable.id] }, eraser);
	const entries = await eraseInTrail(tx, erasureId, ids, eraser, sha256);
	await saveErasureCarriedOut(tx, erasureId);
	const taken = await takePapersBack(tx, scope, personId, papers, now);
	return { counts: { texts, papers: papers.length, mail }, entries, taken };
}
