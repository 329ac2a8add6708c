import type { Eraser } from '../../app/domain/erasure/make-eraser.ts';
import type { Tx } from '../connect.ts';
import { listReturnWords } from '../read/erasable-words.ts';
import type { Erasable } from '../read/erasables.ts';
import { listWorkbookDocuments } from '../read/return-workbooks.ts';
import { bumpSections, deleteErasedDocument, deleteKeptFormsOf, saveErasedWords } from './erasures.ts';
import { letWorkbooksGo } from './return-workbooks.ts';

/** Answers how many texts were changed; a workbook that was sent counts as one and goes whole, with its bytes. A page that still shows the words cannot put them back: its section has another version. */
export async function eraseInReturns(
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
	for (const hash of await listWorkbookDocuments(tx, returnIds)) {
		await letWorkbooksGo(tx, hash);
		await deleteErasedDocument(tx, erasureId, hash);
		changed += 1;
	}
	await bumpSections(tx, returnIds);
	await deleteKeptFormsOf(tx, returnIds, bodyId);
	return changed;
}
