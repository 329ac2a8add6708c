import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { findIssue } from '../../../db/read/board-report-issues.ts';
import type { APerson } from '../../../scripts/starting-data/factories/person.ts';
import { found } from '../../../test/setup/found.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import type { BoardReport } from '../../domain/board-report/board-report.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { correcting } from '../kpi-return/correct-return.test-data.ts';
import {
	addBoard,
	aProgrammeToReport,
	aPublishedReport,
	approve,
	type InHand,
	publish,
	send,
	show,
	start,
	started,
	write,
} from './board-reports.test-data.ts';
import { chooseCover } from './choose-cover.ts';
import { downloadBoardReport, type PaperFormat } from './download-board-report.ts';
import { removeCover } from './remove-cover.ts';
import { showBoardHome } from './show-board-home.ts';
import { showBoardReport } from './show-board-report.ts';
import { showBoardReports } from './show-board-reports.ts';

const ASKED = 'Members are asked to name somebody in each area.';
const ALSO = { alsoAsked: ASKED } as const;

/** A member of each board, as they sign in. */
const sitting = (t: InHand) => ({
	crime: [t.crimeBoard.members[0] as APerson, [t.crimeBoard.id]] as const,
	oversight: [t.oversight.members[0] as APerson, [t.oversight.id]] as const,
	both: [t.crimeBoard.members[0] as APerson, [t.crimeBoard.id, t.oversight.id]] as const,
});
type Sitting = readonly [APerson, readonly string[]];

const read = (t: InHand, [person, boards]: Sitting, reportId: string, boardId: string | null = null) => {
	const [services, , scope] = t.as(person, boards);
	return showBoardReport(services, scope, reportId, 'exact', boardId);
};

const take = (
	t: InHand,
	[person, boards]: Sitting,
	reportId: string,
	{ boardId = null, format = 'pdf' }: { boardId?: string | null; format?: PaperFormat } = {},
) => downloadBoardReport(...t.as(person, boards), { commandId: t.commandId(), reportId, boardId, format });

/** What one board is given and another is not: its name and day, what it is asked, and what has changed since its own last paper. */
function factsOf(report: BoardReport) {
	const { meeting: _meeting, titleBlock, firstPage, sections, ...rest } = report;
	const { boardName: _board, meetingDay: _day, ...title } = titleBlock;
	return {
		...rest,
		title,
		purpose: firstPage.purpose,
		figures: firstPage.figures,
		brief: firstPage.brief.blocks.slice(0, -1),
		sections: sections.filter(({ id }) => id !== 'restatements' && id !== 'recommendation'),
	};
}

async function textOf(bytes: Uint8Array | string): Promise<string> {
	const pdf = await getDocument({ data: new Uint8Array(bytes as Uint8Array), verbosity: 0 }).promise;
	const pages = await Promise.all(
		Array.from({ length: pdf.numPages }, async (_, at) => (await pdf.getPage(at + 1)).getTextContent()),
	);
	return pages
		.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
		.join(' ')
		.replaceAll(/\s+/g, ' ');
}

eachEngine((makeDb) => {
	test('one approval is of every board: each has an issue of the same facts with its own name, day and question, and one digest', async () => {
		const t = await aProgrammeToReport(await makeDb());
		const reportId = await aPublishedReport(t, ALSO);
		const { crime, oversight } = sitting(t);
		const one = (await read(t, crime, reportId))?.report as BoardReport;
		const other = (await read(t, oversight, reportId))?.report as BoardReport;
		expect(factsOf(other)).toEqual(factsOf(one));
		expect([one.titleBlock, other.titleBlock]).toMatchObject([
			{ boardName: 'Crime board', meetingDay: '5 December 2017' },
			{ boardName: 'Oversight board', meetingDay: '7 December 2017' },
		]);
		expect(JSON.stringify(one)).not.toMatch(/Oversight|name somebody/);
		expect(JSON.stringify(other)).not.toMatch(/Crime board|note the report/);
		expect(JSON.stringify(other)).toContain(ASKED);
		const steps = (await show(t, t.office.officer, reportId))?.office?.steps.map(({ kind }) => kind);
		expect(steps).toEqual(['started', 'sent-for-approval', 'approved', 'published']);
		const issues = await t.db.reader
			.selectFrom('boardReportIssue')
			.select(['boardId', 'pdfHash'])
			.where('reportId', '=', reportId)
			.execute();
		expect(new Set(issues.map(({ pdfHash }) => pdfHash)).size).toBe(2);
		const sources = await t.db.reader.selectFrom('boardReportSource').select('returnId').execute();
		expect(sources).toHaveLength(t.returns.length);
	});

	test('a member reads, finds and downloads the issue of their own board, and nothing tells them of the other', async () => {
		const t = await aProgrammeToReport(await makeDb());
		const reportId = await aPublishedReport(t, ALSO);
		for (const [who, own, other] of [
			['crime', t.crimeBoard, t.oversight],
			['oversight', t.oversight, t.crimeBoard],
		] as const) {
			const member = sitting(t)[who];
			const [services, , scope] = t.as(...member);
			const shown = await read(t, member, reportId);
			expect(shown?.row.covers.map(({ boardId }) => boardId)).toEqual([own.id]);
			expect(await read(t, member, reportId, own.id)).toEqual(shown);
			expect(await read(t, member, reportId, other.id)).toBeNull();
			for (const format of ['pdf', 'appendix', 'data'] as const)
				expect(await take(t, member, reportId, { boardId: other.id, format })).toBeNull();
			const all = [
				shown,
				await showBoardReports(services, scope),
				await showBoardHome(services, scope),
				(await take(t, member, reportId, { format: 'data' }))?.bytes,
				await textOf((await take(t, member, reportId))?.bytes ?? ''),
			];
			const name = { [t.crimeBoard.id]: 'Crime board', [t.oversight.id]: 'Oversight board' };
			const said = JSON.stringify(all, (_, value) => (value instanceof Map ? [...value] : value));
			expect(said).toContain(name[own.id]);
			expect(said).not.toContain(name[other.id]);
			expect(said).not.toContain(other.id);
			expect(said.includes(ASKED)).toBe(who === 'oversight');
		}
		const downloads = await t.db.reader
			.selectFrom('boardReportDownload')
			.select(['personId', 'format', 'boardId'])
			.orderBy('at')
			.execute();
		expect(new Set(downloads.map(({ personId, boardId }) => `${personId} ${boardId}`))).toEqual(
			new Set([
				`${t.crimeBoard.members[0]?.id} ${t.crimeBoard.id}`,
				`${t.oversight.members[0]?.id} ${t.oversight.id}`,
			]),
		);
	});

	test('who sits on both boards, and the office, read and download either issue, each under its board’s name', async () => {
		const t = await aProgrammeToReport(await makeDb());
		const reportId = await aPublishedReport(t, ALSO);
		const office = [t.office.officer, []] as const;
		for (const reader of [sitting(t).both, office]) {
			expect((await read(t, reader, reportId))?.cover.boardName).toBe('Crime board');
			expect((await read(t, reader, reportId, t.oversight.id))?.cover.boardName).toBe('Oversight board');
			expect(await read(t, reader, reportId, t.strangers.id)).toBeNull();
			const files = [
				await take(t, reader, reportId),
				await take(t, reader, reportId, { boardId: t.oversight.id }),
			];
			expect(files.map((file) => file?.name)).toEqual([
				`${t.programme.slug}-2017-09-30-crime-board.pdf`,
				`${t.programme.slug}-2017-09-30-oversight-board.pdf`,
			]);
			expect(await textOf(files[1]?.bytes ?? '')).toContain(ASKED);
		}
	});

	test('members are told of their own board alone, and who sits on both once', async () => {
		const t = await aProgrammeToReport(await makeDb());
		const two = t.crimeBoard.members[1] as APerson;
		await t.db.transaction((tx) =>
			tx
				.insertInto('boardMember')
				.values({ boardId: t.oversight.id, personId: two.id, startsOn: isoDate('2017-01-01'), endsOn: null })
				.execute(),
		);
		await aPublishedReport(t, ALSO);
		const mail = await t.db.reader
			.selectFrom('outbox')
			.select(['toAddress', 'body'])
			.where('subject', 'like', 'Board report published%')
			.execute();
		const said = (person: APerson | undefined) =>
			mail
				.filter(({ toAddress }) => toAddress === person?.email)
				.map(({ body }) => [body.includes('Crime board on 5'), body.includes('Oversight board on 7')]);
		expect(said(t.crimeBoard.members[0])).toEqual([[true, false]]);
		expect(said(t.oversight.members[0])).toEqual([[false, true]]);
		expect(said(two)).toEqual([[true, true]]);
	});

	test('boards are added, changed and taken off while the paper is a draft or was sent back, and not after', async () => {
		const t = await aProgrammeToReport(await makeDb());
		const { officer, approver } = t.office;
		const remove = (reportId: string, boardId: string) =>
			removeCover(...t.as(officer), { commandId: t.commandId(), reportId, boardId });
		const reportId = await started(t, officer);
		const [services, , scope] = t.as(officer);
		const offered = (await chooseCover(services, scope, reportId, null))?.map(({ id }) => id);
		expect(offered).toEqual([t.oversightMeeting.id, t.oversightLater.id]);
		expect(await remove(reportId, t.crimeBoard.id)).toMatchObject({ refusal: { code: 'last-board' } });
		expect((await addBoard(t, officer, reportId)).ok).toBe(true);
		const later = { meetingId: t.oversightLater.id, asked: ASKED };
		expect(await addBoard(t, officer, reportId, { ...later, version: 1 })).toMatchObject({
			refusal: { code: 'changed-meanwhile' },
		});
		expect((await addBoard(t, officer, reportId, later)).ok).toBe(true);
		expect((await show(t, officer, reportId))?.row.covers).toMatchObject([
			{ meetingId: t.meeting.id, asked: '' },
			{ meetingId: t.oversightLater.id, asked: ASKED },
		]);
		expect(await addBoard(t, officer, reportId, { meetingId: t.elsewhere.id })).toMatchObject({
			refusal: { code: 'not-found' },
		});
		expect(await addBoard(t, t.otherOffice.officer, reportId, { version: 3 })).toMatchObject({
			refusal: { code: 'not-found' },
		});
		expect(await addBoard(t, officer, reportId, { asked: 'Mr Carter left in May.' })).toMatchObject({
			refusal: { code: 'looks-personal' },
		});
		expect((await remove(reportId, t.oversight.id)).ok).toBe(true);
		expect((await addBoard(t, officer, reportId)).ok).toBe(true);
		await write(t, officer, reportId);
		await send(t, officer, reportId);
		const locked = { refusal: { code: 'wrong-state' } };
		expect(await addBoard(t, officer, reportId, { asked: ASKED })).toMatchObject(locked);
		expect(await remove(reportId, t.oversight.id)).toMatchObject(locked);
		await approve(t, approver, reportId);
		await publish(t, officer, reportId);
		expect(await addBoard(t, officer, reportId, { asked: ASKED })).toMatchObject(locked);
		expect(await remove(reportId, t.oversight.id)).toMatchObject(locked);
		const events = await t.db.reader
			.selectFrom('auditEvent')
			.select('action')
			.where('action', 'like', 'board-report.board-%')
			.orderBy('sequence')
			.execute();
		expect(events.map(({ action }) => action.slice(19))).toEqual(['added', 'changed', 'removed', 'added']);
	});

	test('whoever added a board wrote in the paper, and cannot approve it', async () => {
		const t = await aProgrammeToReport(await makeDb());
		const { officer, otherOfficer } = t.office;
		const reportId = await started(t, officer);
		await write(t, officer, reportId);
		await addBoard(t, otherOfficer, reportId);
		await send(t, officer, reportId);
		expect(await approve(t, { ...otherOfficer, roles: ['approver'] }, reportId)).toMatchObject({
			refusal: { code: 'approver-wrote-it' },
		});
	});

	test('a meeting has one paper on a quarter, whichever of its boards it is for', async () => {
		const t = await aProgrammeToReport(await makeDb());
		const { officer } = t.office;
		const first = await started(t, officer);
		await addBoard(t, officer, first);
		expect(await start(t, officer, { meetingId: t.oversightMeeting.id })).toMatchObject({
			refusal: { code: 'begun-already', reportId: first },
		});
		const second = await started(t, officer, { meetingId: t.later.id });
		expect(await addBoard(t, officer, second)).toMatchObject({
			refusal: { code: 'begun-already', reportId: first },
		});
	});

	test('a replacement goes to every board that had the paper, and none of them can be left out', async () => {
		const t = await aProgrammeToReport(await makeDb());
		const { officer, approver } = t.office;
		const old = await aPublishedReport(t, ALSO);
		const reportId = await started(t, officer, { replacesId: old, meetingId: t.later.id });
		expect((await show(t, officer, reportId))?.row.covers).toMatchObject([
			{ meetingId: t.later.id, asked: '' },
			{ meetingId: t.oversightMeeting.id, asked: ASKED },
		]);
		expect(
			await removeCover(...t.as(officer), {
				commandId: t.commandId(),
				reportId,
				boardId: t.oversight.id,
			}),
		).toMatchObject({ refusal: { code: 'had-the-replaced-paper' } });
		await send(t, officer, reportId);
		await approve(t, approver, reportId);
		expect(await publish(t, officer, reportId)).toMatchObject({ ok: true, value: { told: 3 } });
		const member = sitting(t).oversight;
		expect(await read(t, member, old)).toMatchObject({
			row: { state: 'replaced' },
			replacement: { id: reportId },
		});
		expect((await read(t, member, reportId))?.report).not.toBeNull();
	});

	test('what has changed is said against the last paper that each board had', async () => {
		const t = await aProgrammeToReport(await makeDb());
		const { officer, approver } = t.office;
		await aPublishedReport(t, { quarter: 2, ...ALSO });
		const support = t.returns.find(({ quarter, strand }) => quarter === 2 && strand === 'support')?.id ?? '';
		const { reopen, restate, accept } = correcting(t, support);
		await reopen();
		await restate(1, 1);
		await accept(2);
		// The crime board alone has the next one, and with it the corrected figure.
		await aPublishedReport(t, { quarter: 2, meetingId: t.later.id });
		const reportId = await started(t, officer);
		await addBoard(t, officer, reportId);
		const restatements = async (boardId: string) => {
			const [services, , scope] = t.as(officer);
			const report = (await showBoardReport(services, scope, reportId, 'exact', boardId))?.report;
			return JSON.stringify(report?.sections.find(({ id }) => id === 'restatements'));
		};
		expect(await restatements(t.crimeBoard.id)).toContain('Crime board of 6 March 2018 has changed');
		expect(await restatements(t.oversight.id)).toContain('Oversight board of 7 December 2017 have changed');
		expect(await restatements(t.oversight.id)).toContain('numerator down 1, denominator unchanged');
		await write(t, officer, reportId);
		await send(t, officer, reportId);
		await approve(t, approver, reportId);
		expect((await publish(t, officer, reportId)).ok).toBe(true);
		const told = JSON.stringify((await read(t, sitting(t).oversight, reportId))?.report);
		expect(told).not.toContain('numerator down');
		// That it was a small number would be learnt of the two issues together.
		expect(told).not.toContain('revised by fewer than 5');
	});

	test('a board that was given the issue of another before papers had covers still reads it', async () => {
		const t = await aProgrammeToReport(await makeDb());
		const reportId = await aPublishedReport(t);
		const member = sitting(t).oversight;
		expect(await read(t, member, reportId)).toBeNull();
		await t.db.transaction((tx) =>
			tx
				.insertInto('boardReportBoard')
				.values({ reportId, boardId: t.oversight.id, publishedAt: t.services.clock.businessNow() })
				.execute(),
		);
		const issue = await findIssue(t.db.reader, found(reportId), found(t.crimeBoard.id));
		expect((await read(t, member, reportId))?.report).toEqual(issue?.disclosed);
		expect((await take(t, member, reportId))?.name).toBe(`${t.programme.slug}-2017-09-30.pdf`);
		const next = await started(t, t.office.officer, { meetingId: t.later.id });
		await addBoard(t, t.office.officer, next);
		const [services, , scope] = t.as(t.office.officer);
		const draft = await showBoardReport(services, scope, next, 'exact', t.oversight.id);
		expect(JSON.stringify(draft?.report)).toContain('the report to the Crime board of 5 December 2017');
	});
});
