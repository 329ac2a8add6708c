import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { eraseInJson, eraseInValue } from '../../app/domain/erasure/erase-passages.ts';
import type { Eraser } from '../../app/domain/erasure/make-eraser.ts';
import type { Tx } from '../connect.ts';
import { type ErasableIssue, type ErasablePaper, listErasablePapers } from '../read/erasable-papers.ts';
import type { Erasable } from '../read/erasables.ts';
import type { ErasedIssueTable } from '../tables/erased-issue.ts';
import { saveDocument } from './documents.ts';
import {
	deleteErasedDocument,
	insertErasedPaper,
	saveErasedIssue,
	saveErasedPaper,
	saveErasedWords,
} from './erasures.ts';

/** By report and board: what an issue says without the words, and the bytes that were drawn of it, by their hashes. */
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
		for (const { row, words } of rowsChanged(paper, left)) await saveErasedWords(tx, erasureId, row, words);
		const changed = changedIssues(paper, left);
		const wasIssued = changed.length > 0;
		const issues = await reissueAll(tx, erasureId, paper.id, changed, drawn, now);
		if (issues === null) return null;
		const withdrawn = wasIssued && (paper.state === 'approved' || paper.state === 'published') ? 1 : 0;
		await insertErasedPaper(tx, { erasureId, reportId: paper.id, withdrawn }, issues);
		erased.push({ id: paper.id, state: paper.state, wasIssued });
	}
	return erased;
}

/** Reasons of its steps, and what its boards are asked of their own. */
const rowsChanged = (paper: Paper, left: Paper) => [
	...left.steps.flatMap(({ position, reason }, at) =>
		reason === paper.steps[at]?.reason
			? []
			: [{ row: { keptIn: 'boardReportStep', rowKey: `${paper.id}|${position}` }, words: reason }],
	),
	...left.covers.flatMap(({ boardId, asked }, at) =>
		asked === paper.covers[at]?.asked
			? []
			: [{ row: { keptIn: 'boardReportCover', rowKey: `${paper.id}|${boardId}` }, words: asked }],
	),
];

/** How an issue is known among those that are drawn. */
export const issueKey = (reportId: string, boardId: string): string => `${reportId}|${boardId}`;

/** Of the issues that must be drawn anew: what each says that leaves the office, without the words. */
export const textsToDraw = (
	papers: readonly ErasablePaper[],
	erasable: Erasable,
	eraser: Eraser,
): readonly { readonly id: string; readonly text: string }[] =>
	papers.flatMap((paper) =>
		changedIssues(paper, without(paper, eraserFor(paper, erasable, eraser))).map(({ left }) => ({
			id: issueKey(paper.id, left.boardId),
			text: left.disclosed,
		})),
	);

interface ChangedIssue {
	readonly old: ErasableIssue;
	readonly left: ErasableIssue;
}

const changedIssues = (paper: Paper, left: Paper): readonly ChangedIssue[] =>
	paper.issues.flatMap((old, at) => {
		const now = left.issues[at];
		return now === undefined || JSON.stringify(now) === JSON.stringify(old) ? [] : [{ old, left: now }];
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
	covers: paper.covers.map(({ boardId, asked }) => ({ boardId, asked: erase(asked) })),
	issues: paper.issues.map((issue) => ({
		...issue,
		snapshot: eraseInJson(issue.snapshot, erase),
		disclosed: eraseInJson(issue.disclosed, erase),
	})),
});

async function reissueAll(
	tx: Tx,
	erasureId: string,
	reportId: string,
	changed: readonly ChangedIssue[],
	drawn: DrawnPapers,
	now: Instant,
): Promise<readonly ErasedIssueTable[] | null> {
	const issues: ErasedIssueTable[] = [];
	for (const issue of changed) {
		const hashes = await reissue(tx, erasureId, reportId, issue, drawn, now);
		if (hashes === null) return null;
		issues.push({ erasureId, reportId, boardId: issue.old.boardId, ...hashes });
	}
	// Boards may have one appendix between them: its bytes go when no issue has them any more.
	const stay = new Set(issues.flatMap(({ newPdfHash, newAppendixHash }) => [newPdfHash, newAppendixHash]));
	const old = issues.flatMap(({ pdfHash, appendixHash }) => [pdfHash, appendixHash]);
	for (const hash of new Set(old))
		if (hash !== null && !stay.has(hash)) await deleteErasedDocument(tx, erasureId, hash);
	return issues;
}

/** The old hashes stay on record; the old bytes do not. */
async function reissue(
	tx: Tx,
	erasureId: string,
	id: string,
	{ old, left }: ChangedIssue,
	papers: DrawnPapers,
	storedAt: Instant,
) {
	const paper = papers.get(issueKey(id, old.boardId));
	if (paper?.text !== left.disclosed) return null;
	for (const { hash, bytes } of [paper.pdf, paper.appendix])
		await saveDocument(tx, { hash, mediaType: 'application/pdf', bytes, storedAt });
	const newPdfHash = paper.pdf.hash;
	const newAppendixHash = paper.appendix.hash;
	const issue = {
		snapshot: left.snapshot,
		disclosed: left.disclosed,
		templateVersion: paper.templateVersion,
		pdfHash: newPdfHash,
		appendixHash: newAppendixHash,
	};
	await saveErasedIssue(tx, erasureId, { reportId: id, boardId: old.boardId }, issue);
	return { pdfHash: old.pdfHash, appendixHash: old.appendixHash, newPdfHash, newAppendixHash };
}
