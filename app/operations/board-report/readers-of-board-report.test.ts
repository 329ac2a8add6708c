import { expect, test } from 'vitest';
import { countRows } from '../../../db/connect.ts';
import { findIssue, findSnapshot } from '../../../db/read/board-report-issues.ts';
import { findDocument } from '../../../db/read/documents.ts';
import type { APerson } from '../../../scripts/starting-data/factories/person.ts';
import { drawBoardReport, TEMPLATE_VERSION } from '../../../templates/pdf/board-report.ts';
import { found } from '../../../test/setup/found.ts';
import { eachEngine, sqliteOnly } from '../../../test/setup/test-database.ts';
import type { BoardReport } from '../../domain/board-report/board-report.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { Disclosed } from '../../domain/disclosure/disclosed.ts';
import { sha256 } from '../../gateways/secrets.ts';
import {
	aProgrammeToReport,
	aPublishedReport,
	type InHand,
	send,
	show,
	started,
	write,
} from './board-reports.test-data.ts';
import { downloadBoardReport } from './download-board-report.ts';
import { showBoardReports } from './show-board-reports.ts';
import { withdrawBoardReport } from './withdraw-board-report.ts';

const members = ({ crimeBoard, oversight }: InHand) => ({
	reader: crimeBoard.members[0] as APerson,
	elsewhere: oversight.members[0] as APerson,
});

const download = (
	inHand: InHand,
	person: APerson,
	reportId: string,
	format: 'pdf' | 'data',
	boardIds: readonly string[] = [],
) => downloadBoardReport(...inHand.as(person, boardIds), { commandId: inHand.commandId(), reportId, format });

eachEngine((makeDb) => {
	test('a member reads what was published to a board of theirs, disclosed even when they ask for exact figures', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const reportId = await aPublishedReport(inHand);
		const shown = await show(inHand, members(inHand).reader, reportId, [inHand.crimeBoard.id]);
		expect(shown).toMatchObject({
			figures: 'disclosed',
			office: null,
			digest: null,
			report: { profile: 'public' },
		});
		expect(shown?.report).toEqual(
			(await findIssue(inHand.db.reader, found(reportId), found(inHand.crimeBoard.id)))?.disclosed,
		);
	});

	test('a draft, a member of another board, another commissioning body and a person without a board all find nothing', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { reader, elsewhere } = members(inHand);
		const reportId = await aPublishedReport(inHand);
		const draft = await started(inHand, inHand.office.officer, { meetingId: inHand.later.id });
		const asked: readonly (readonly [APerson, string, readonly string[]])[] = [
			[reader, draft, [inHand.crimeBoard.id]],
			[elsewhere, reportId, [inHand.oversight.id]],
			[reader, reportId, []],
			[inHand.otherOffice.officer, reportId, []],
			[inHand.otherOffice.auditor, reportId, []],
			[inHand.programme.people.support.certifier, reportId, []],
		];
		for (const [person, id, boardIds] of asked) {
			expect(await show(inHand, person, id, boardIds)).toBeNull();
			expect(await download(inHand, person, id, 'pdf', boardIds)).toBeNull();
			const [services, , scope] = inHand.as(person, boardIds);
			expect((await showBoardReports(services, scope)).reports.map((row) => row.id)).not.toContain(id);
		}
		expect(await countRows(inHand.db.reader, 'boardReportDownload')).toBe(0);
	});

	test('each download is recorded with who and what, in the audit trail too', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { reader } = members(inHand);
		const reportId = await aPublishedReport(inHand);
		const pdf = await download(inHand, reader, reportId, 'pdf', [inHand.crimeBoard.id]);
		const data = await download(inHand, reader, reportId, 'data', [inHand.crimeBoard.id]);
		expect([pdf?.name, data?.name]).toEqual([
			`${inHand.programme.slug}-2017-09-30.pdf`,
			`${inHand.programme.slug}-2017-09-30.json`,
		]);
		const rows = await inHand.db.reader
			.selectFrom('boardReportDownload')
			.select(['personId', 'format'])
			.orderBy('format', 'desc')
			.execute();
		expect(rows).toEqual([
			{ personId: reader.id, format: 'pdf' },
			{ personId: reader.id, format: 'data' },
		]);
		const events = await inHand.db.reader
			.selectFrom('auditEvent')
			.select('personId')
			.where('action', '=', 'board-report.downloaded')
			.execute();
		expect(events.map((event) => event.personId)).toEqual([reader.id, reader.id]);
	});

	test('asking what a file is, without taking it, is no download', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const reportId = await aPublishedReport(inHand);
		const asked = { commandId: inHand.commandId(), reportId, format: 'pdf', bytesAsked: false } as const;
		const file = await downloadBoardReport(
			...inHand.as(members(inHand).reader, [inHand.crimeBoard.id]),
			asked,
		);
		expect(file).toMatchObject({ mediaType: 'application/pdf' });
		expect(await countRows(inHand.db.reader, 'boardReportDownload')).toBe(0);
		const events = await inHand.db.reader
			.selectFrom('auditEvent')
			.select('action')
			.where('action', '=', 'board-report.downloaded')
			.execute();
		expect(events).toEqual([]);
	});

	test('only those are written to who hold a board member’s role on the day', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const [left, stays] = inHand.crimeBoard.members as [APerson, APerson];
		await inHand.db.transaction((tx) =>
			tx
				.updateTable('membership')
				.set({ endsOn: isoDate('2017-11-01') })
				.where('personId', '=', left.id)
				.execute(),
		);
		await aPublishedReport(inHand);
		const told = (await inHand.db.reader.selectFrom('outbox').select('toAddress').execute()).map(
			({ toAddress }) => toAddress,
		);
		expect(told).toContain(stays.email);
		expect(told).not.toContain(left.email);
	});

	test('the bytes issued are those of their hash, the same for every reader, and what the template draws again of what was frozen', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const reportId = await aPublishedReport(inHand);
		const issue = await findIssue(inHand.db.reader, found(reportId), found(inHand.crimeBoard.id));
		const kept = await findDocument(inHand.db.reader, issue!.pdfHash);
		expect(kept?.mediaType).toBe('application/pdf');
		expect(sha256(kept?.bytes ?? '')).toBe(issue?.pdfHash);
		expect(issue?.templateVersion).toBe(TEMPLATE_VERSION);
		const again = await drawBoardReport(issue?.disclosed as Disclosed<BoardReport>);
		expect([sha256(again.paper), sha256(again.appendix)]).toEqual([issue?.pdfHash, issue?.appendixHash]);
		const one = await download(inHand, inHand.office.auditor, reportId, 'pdf');
		const other = await download(inHand, inHand.office.officer, reportId, 'pdf');
		expect(sha256(one?.bytes ?? '')).toBe(issue?.pdfHash);
		expect(sha256(other?.bytes ?? '')).toBe(issue?.pdfHash);
	});

	test('the data file is the report that the page and the PDF draw, and nothing in it shows a small count or a small base', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const reportId = await aPublishedReport(inHand);
		const file = await download(inHand, members(inHand).reader, reportId, 'data', [inHand.crimeBoard.id]);
		const data = JSON.parse(String(file?.bytes)) as BoardReport;
		expect(data).toEqual(
			(await findIssue(inHand.db.reader, found(reportId), found(inHand.crimeBoard.id)))?.disclosed,
		);
		const values = data.kpis.flatMap((kpi) =>
			[kpi.value, kpi.toDate, ...kpi.series].flatMap((value) => (value === null ? [] : [value.figure])),
		);
		expect(values.length).toBeGreaterThan(10);
		for (const { shown, numerator, denominator, rating, interval } of values) {
			if (shown !== 'exact')
				expect([numerator, denominator, rating, interval]).toEqual([null, null, null, null]);
			else if (denominator !== null && numerator !== null)
				expect(Math.min(numerator, denominator - numerator) >= 5 && denominator >= 20).toBe(true);
		}
		const parts = data.kpis.flatMap((kpi) =>
			[kpi.byArea, kpi.byProvider].flatMap((split) => (split.shown ? split.parts : [])),
		);
		for (const { value } of parts) expect(value.figure.shown).not.toBe('exact');
		const exact = await findSnapshot(inHand.db.reader, found(reportId), found(inHand.crimeBoard.id));
		expect(exact?.profile).toBe('office');
		expect(JSON.stringify(exact)).not.toBe(JSON.stringify(data));
	});

	test('a draft is downloaded by the office alone, with exact figures, marked in every form', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { officer, auditor } = inHand.office;
		const reportId = await started(inHand, officer);
		await write(inHand, officer, reportId);
		await send(inHand, officer, reportId);
		const pdf = await download(inHand, officer, reportId, 'pdf');
		const data = await download(inHand, auditor, reportId, 'data');
		expect(pdf?.name).toBe(`${inHand.programme.slug}-2017-09-30-draft-exact-figures.pdf`);
		expect(JSON.parse(String(data?.bytes))).toMatchObject({
			profile: 'office',
			marks: ['Demonstration data', expect.stringContaining('DRAFT')],
		});
		const formats = await inHand.db.reader
			.selectFrom('boardReportDownload')
			.select('format')
			.orderBy('format')
			.execute();
		expect(formats.map(({ format }) => format)).toEqual(['draft-data', 'draft-pdf']);
	});

	test('a withdrawn report is known to its boards with the reason, and read by the office alone', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { reader } = members(inHand);
		const reportId = await aPublishedReport(inHand);
		await withdrawBoardReport(...inHand.as(inHand.office.officer), {
			commandId: 'w',
			reportId,
			reason: 'One area was counted twice.',
		});
		const shown = await show(inHand, reader, reportId, [inHand.crimeBoard.id]);
		expect(shown).toMatchObject({
			report: null,
			row: { state: 'withdrawn', withdrawnReason: 'One area was counted twice.' },
		});
		expect(await download(inHand, reader, reportId, 'pdf', [inHand.crimeBoard.id])).toBeNull();
		expect((await show(inHand, inHand.office.officer, reportId))?.report).not.toBeNull();
		expect(await download(inHand, inHand.office.officer, reportId, 'pdf')).not.toBeNull();
	});
});

const makeSqlite = sqliteOnly();

test('what was issued cannot be changed or removed in the database', async () => {
	const inHand = await aProgrammeToReport(await makeSqlite());
	const reportId = await aPublishedReport(inHand);
	await expect(
		inHand.db.transaction((tx) =>
			tx.updateTable('boardReportIssue').set({ disclosed: '{}' }).where('reportId', '=', reportId).execute(),
		),
	).rejects.toThrow('kept for ever');
	await expect(inHand.db.transaction((tx) => tx.deleteFrom('boardReportStep').execute())).rejects.toThrow(
		'kept for ever',
	);
	await expect(inHand.db.transaction((tx) => tx.deleteFrom('documentChunk').execute())).rejects.toThrow(
		'kept for ever',
	);
});
