import { expect, test } from 'vitest';
import { scopeOfClock } from '../../app/domain/access/scope-of-clock.ts';
import type { BoardReport } from '../../app/domain/board-report/board-report.ts';
import { wordsMissing, wordsTooLong } from '../../app/domain/board-report/officer-words.ts';
import { paperText } from '../../app/domain/board-report/paper-text.ts';
import { personalWords } from '../../app/domain/board-report/personal-words.ts';
import { isoDate } from '../../app/domain/calendar/iso-date.ts';
import { sha256 } from '../../app/gateways/secrets.ts';
import { listSteps } from '../../db/read/board-report-history.ts';
import { findIssue, findSnapshot } from '../../db/read/board-report-issues.ts';
import { listBoardReports } from '../../db/read/board-reports.ts';
import { findDocument } from '../../db/read/documents.ts';
import { holdingTheDemonstration } from '../../test/setup/demonstration.ts';
import { sqliteOnly } from '../../test/setup/test-database.ts';

const demonstration = holdingTheDemonstration(sqliteOnly());
const today = isoDate('2026-10-20');

test('the board reports are as an officer and an approver would have made them, each on the returns as they stood', async () => {
	const db = await demonstration();
	const rows = await listBoardReports(db.reader, scopeOfClock(), today);
	expect(rows.map(({ programmeSlug, period, state }) => [programmeSlug, period.number, state])).toEqual([
		['demonstration-programme-west-midlands', 14, 'awaiting-approval'],
		['demonstration-programme-west-midlands', 13, 'published'],
		['demonstration-programme-west-midlands', 12, 'published'],
		['demonstration-programme-west-midlands', 12, 'replaced'],
		['in-custody-and-choose-to-change', 7, 'published'],
		['west-midlands-dvpp', 5, 'withdrawn'],
		['west-midlands-dvpp', 3, 'published'],
	]);
	for (const row of rows) {
		expect([wordsMissing(row.words, row.covers), wordsTooLong(row.words), personalWords(row.words)]).toEqual([
			[],
			[],
			[],
		]);
		const steps = await listSteps(db.reader, row.id);
		expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).sort());
		if (row.approvedById === null) continue;
		expect(row.approvedById).not.toBe(steps[0]?.personId);
		const snapshots: BoardReport[] = [];
		for (const { boardId } of row.covers) {
			const issue = await findIssue(db.reader, row.id, boardId);
			expect(sha256((await findDocument(db.reader, issue!.pdfHash))?.bytes ?? '')).toBe(issue?.pdfHash);
			snapshots.push((await findSnapshot(db.reader, row.id, boardId))!);
		}
		expect(sha256(paperText(snapshots))).toBe(row.digest);
	}
	const first = (at: number) => [db.reader, rows[at]!.id, rows[at]!.covers[0].boardId] as const;
	const headline = (await findIssue(...first(6)))?.disclosed.firstPage.figures.slice(0, 2);
	expect(headline).toMatchObject([
		{ value: '80.0%', detail: '40 of 50, April to June 2017, as at 30 September 2017' },
		{ value: '54.0%' },
	]);
	expect(JSON.stringify(await findSnapshot(...first(2)))).toContain('numerator up 3, denominator unchanged');
	expect(JSON.stringify((await findIssue(...first(2)))?.disclosed)).toContain('revised by fewer than 5');
});
