import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { eraseInJson, eraseInValue } from '../../app/domain/erasure/erase-passages.ts';
import type { Eraser } from '../../app/domain/erasure/make-eraser.ts';
import type { Tx } from '../connect.ts';
import { type ErasablePaper, listErasablePapers } from '../read/erasable-papers.ts';
import type { Erasable } from '../read/erasables.ts';
import { saveDocument } from './documents.ts';
import { insertErasedPaper, saveErasedIssue, saveErasedPaper, saveErasedWords } from './erasures.ts';

/** By report: what a frozen paper says without the words, and the bytes that were drawn of it, by their hashes. */
export type DrawnPapers = ReadonlyMap<
	string,
	{
		readonly text: string;
		readonly templateVersion: string;
		readonly pdf: Kept;
		readonly appendix: Kept;
	}
>;
interface Kept {
	readonly hash: string;
	readonly bytes: Uint8Array;
}

type Paper = ErasablePaper;
/** A paper that had the words, as it stood before. */
export type PaperErased = Pick<Paper, 'id' | 'state'> & { readonly wasIssued: boolean };

/**
 * Takes the words out of every paper of the programme: what an officer wrote, what was sent for approval, what was frozen, and its bytes, which
 * were drawn beforehand. Null where a paper is no longer the one that was drawn.
 */
export async function eraseInPapers(
	tx: Tx,
	erasureId: string,
	erasable: Erasable,
	eraser: Eraser,
	drawn: DrawnPapers,
	now: Instant,
): Promise<readonly PaperErased[] | null> {
	const erased: PaperErased[] = [];
	for (const paper of await listErasablePapers(tx, erasable.programmeId)) {
		const erase = eraserFor(paper, erasable, eraser);
		const left = without(paper, erase);
		if (JSON.stringify(left) === JSON.stringify(paper)) continue;
		await saveErasedPaper(tx, paper.id, left);
		for (const [at, { position, reason }] of left.steps.entries())
			if (reason !== paper.steps[at]?.reason)
				await saveErasedWords(
					tx,
					erasureId,
					{ keptIn: 'boardReportStep', rowKey: `${paper.id}|${position}` },
					reason,
				);
		const wasIssued = JSON.stringify(left.issue) !== JSON.stringify(paper.issue);
		const hashes = wasIssued ? await reissue(tx, erasureId, paper, left, drawn, now) : NONE;
		if (hashes === null) return null;
		const withdrawn = wasIssued && (paper.state === 'approved' || paper.state === 'published') ? 1 : 0;
		await insertErasedPaper(tx, { erasureId, reportId: paper.id, ...hashes, withdrawn });
		erased.push({ id: paper.id, state: paper.state, wasIssued });
	}
	return erased;
}

/** Of the papers that must be drawn anew: what each says that leaves the office, without the words. */
export const textsToDraw = (
	papers: readonly ErasablePaper[],
	erasable: Erasable,
	eraser: Eraser,
): readonly { readonly id: string; readonly text: string }[] =>
	papers.flatMap((paper) => {
		const { issue } = without(paper, eraserFor(paper, erasable, eraser));
		return issue === null || JSON.stringify(issue) === JSON.stringify(paper.issue)
			? []
			: [{ id: paper.id, text: issue.disclosed }];
	});

/** Papers that have the words in them, as they stand. */
export const papersHolding = (
	papers: readonly ErasablePaper[],
	erasable: Erasable,
	eraser: Eraser,
): readonly Pick<ErasablePaper, 'id' | 'title' | 'state'>[] =>
	papers.filter(
		(paper) => JSON.stringify(without(paper, eraserFor(paper, erasable, eraser))) !== JSON.stringify(paper),
	);

const eraserFor = ({ id }: Paper, erasable: Erasable, eraser: Eraser): Eraser['erase'] =>
	erasable.id === id ? eraser.erase : eraser.eraseElsewhere;

const without = (paper: Paper, erase: Eraser['erase']): Paper => ({
	...paper,
	...eraseInValue(
		{ title: paper.title, words: paper.words, withdrawnReason: paper.withdrawnReason, steps: paper.steps },
		erase,
	),
	sent: paper.sent === null ? null : eraseInJson(paper.sent, erase),
	issue:
		paper.issue === null
			? null
			: {
					...paper.issue,
					snapshot: eraseInJson(paper.issue.snapshot, erase),
					disclosed: eraseInJson(paper.issue.disclosed, erase),
				},
});

const NONE = { pdfHash: null, appendixHash: null, newPdfHash: null, newAppendixHash: null };

/** The old hashes stay on record; the old bytes do not. */
async function reissue(
	tx: Tx,
	erasureId: string,
	{ id, issue: old }: Paper,
	{ issue: left }: Paper,
	papers: DrawnPapers,
	storedAt: Instant,
) {
	const paper = papers.get(id);
	if (old === null || left === null || paper?.text !== left.disclosed) return null;
	for (const { hash, bytes } of [paper.pdf, paper.appendix])
		await saveDocument(tx, { hash, mediaType: 'application/pdf', bytes, storedAt });
	const newPdfHash = paper.pdf.hash;
	const newAppendixHash = paper.appendix.hash;
	const gone = [old.pdfHash, ...(old.appendixHash === null ? [] : [old.appendixHash])].filter(
		(hash) => hash !== newPdfHash && hash !== newAppendixHash,
	);
	const issue = {
		snapshot: left.snapshot,
		disclosed: left.disclosed,
		templateVersion: paper.templateVersion,
		pdfHash: newPdfHash,
		appendixHash: newAppendixHash,
	};
	await saveErasedIssue(tx, erasureId, id, issue, gone);
	return { pdfHash: old.pdfHash, appendixHash: old.appendixHash, newPdfHash, newAppendixHash };
}
