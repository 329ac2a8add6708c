import type { Tx } from '../../../db/connect.ts';
import { listReturnWords } from '../../../db/read/erasable-words.ts';
import type { ErasureRow } from '../../../db/read/erasures.ts';
import {
	bumpSections,
	deleteKeptFormsOf,
	saveErasedWords,
	saveErasureCarriedOut,
} from '../../../db/write/erasures.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { WORDS_ERASED } from '../../domain/access/audit-chain.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { Services } from '../../services.ts';
import type { Done } from '../record-change.ts';
import type { DrawnPapers } from './draw-erased-papers.ts';
import { eraseInMail } from './erase-in-mail.ts';
import { eraseInPapers } from './erase-in-papers.ts';
import { eraseInTrail } from './erase-in-trail.ts';
import type { Erasable } from './find-erasable.ts';
import type { Eraser } from './make-eraser.ts';
import { takePapersBack } from './take-papers-back.ts';

interface Erased {
	readonly state: 'carried-out';
}

interface Given {
	readonly services: Services;
	readonly actor: Actor;
	readonly scope: Scope;
	readonly now: ReturnType<Services['clock']['businessNow']>;
	readonly mark: string;
	readonly drawn: DrawnPapers;
}

/** In one transaction with the decision; null where a paper has changed since it was drawn. */
export async function eraseEverywhere(
	tx: Tx,
	{ services, actor, scope, now, mark, drawn }: Given,
	{ id, reason, askedBy }: ErasureRow,
	erasable: Erasable,
	eraser: Eraser,
): Promise<Done<Erased> | null> {
	const texts = await eraseInReturns(tx, id, erasable, eraser);
	const papers = await eraseInPapers(tx, id, erasable, eraser, drawn, now);
	if (papers === null) return null;
	const mail = await eraseInMail(tx, eraser);
	const entries = await eraseInTrail(
		tx,
		id,
		[...erasable.returnIds, ...papers.map((paper) => paper.id)],
		eraser,
		mark,
	);
	await saveErasureCarriedOut(tx, id);
	const followed = await takePapersBack(tx, services, actor, scope, papers, now);
	return {
		outcome: { state: 'carried-out' },
		changes: [
			{
				action: WORDS_ERASED,
				subject: { kind: erasable.kind, id: erasable.id },
				bodyId: erasable.bodyId,
				after: {
					why: reason,
					askedByPersonId: askedBy.personId,
					passages: eraser.passages.length,
					texts,
					papers: papers.length,
					mail,
					entries,
				},
			},
			...followed.changes,
		],
		messages: followed.messages,
	};
}

/** Answers how many texts were changed. A page that still shows the words cannot put them back: its section has another version. */
async function eraseInReturns(
	tx: Tx,
	erasureId: string,
	{ kind, returnIds, bodyId }: Erasable,
	eraser: Eraser,
): Promise<number> {
	const erase = kind === 'return' ? eraser.erase : eraser.eraseElsewhere;
	let changed = 0;
	for (const row of await listReturnWords(tx, returnIds)) {
		const left = erase(row.words);
		if (left === row.words) continue;
		await saveErasedWords(tx, erasureId, { keptIn: row.keptIn, rowKey: row.id }, left);
		changed += 1;
	}
	await bumpSections(tx, returnIds);
	await deleteKeptFormsOf(tx, returnIds, bodyId);
	return changed;
}
