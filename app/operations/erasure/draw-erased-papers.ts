import { listErasablePapers } from '../../../db/read/erasable-papers.ts';
import { findErasure } from '../../../db/read/erasures.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { BoardReport } from '../../domain/board-report/board-report.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { discloseWhole } from '../../domain/disclosure/disclose-whole.ts';
import { eraseInJson } from '../../domain/erasure/erase-passages.ts';
import { type DrawnPaper, disclosedText } from '../../gateways/drawing-office.ts';
import type { Services } from '../../services.ts';
import { aboutOf } from './about-of.ts';
import { findErasable } from './find-erasable.ts';
import { makeEraser } from './make-eraser.ts';

/** By report: what it says without the words, and its bytes. */
export type DrawnPapers = ReadonlyMap<string, { readonly text: string; readonly drawn: DrawnPaper }>;

/** Every frozen paper that holds the words, drawn without them: before the transaction, in which nobody else could write. */
export async function drawErasedPapers(
	services: Services,
	scope: Scope,
	today: IsoDate,
	erasureId: string,
	mark: string,
): Promise<DrawnPapers> {
	const texts = await services.db.snapshot(async (reader) => {
		const erasure = await findErasure(reader, scope, today, erasureId);
		if (erasure?.state !== 'asked') return [];
		const erasable = await findErasable(reader, scope, today, aboutOf(erasure));
		if (erasable === null) return [];
		const passages = erasure.passages.flatMap((digest) => erasable.passages.get(digest)?.words ?? []);
		const eraser = makeEraser(passages, mark);
		return (await listErasablePapers(reader, erasable.programmeId)).flatMap(({ id, issue }) => {
			if (issue === null) return [];
			const erase = erasable.id === id ? eraser.erase : eraser.eraseElsewhere;
			const text = eraseInJson(issue.disclosed, erase);
			const isChanged = text !== issue.disclosed || eraseInJson(issue.snapshot, erase) !== issue.snapshot;
			return isChanged ? [{ id, text }] : [];
		});
	});
	const papers = new Map<string, { readonly text: string; readonly drawn: DrawnPaper }>();
	for (const { id, text } of texts) {
		const report = discloseWhole(JSON.parse(text) as BoardReport);
		papers.set(id, { text, drawn: await services.drawing.drawBoardReport(disclosedText(report)) });
	}
	return papers;
}
