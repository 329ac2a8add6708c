import { expect, test } from 'vitest';
import { countRows } from '../../../db/connect.ts';
import { findIssue } from '../../../db/read/board-report-issues.ts';
import { found } from '../../../test/setup/found.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { showChaseBoard } from '../kpi-return/show-chase-board.ts';
import {
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
import { chooseBoardReport } from './choose-board-report.ts';
import { sendBack } from './send-back.ts';
import { withdrawBoardReport } from './withdraw-board-report.ts';

const mailTo = async ({ db }: InHand) =>
	db.reader
		.selectFrom('outbox')
		.select(['toAddress', 'subject'])
		.orderBy('queuedAt')
		.orderBy('toAddress')
		.execute();

eachEngine((makeDb) => {
	test('a report goes from its first word to its boards, every step is kept with who did it, and leaves an event', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { officer, approver } = inHand.office;
		const reportId = await aPublishedReport(inHand);
		const shown = await show(inHand, officer, reportId);
		expect(shown?.row.state).toBe('published');
		expect(shown?.office?.steps.map(({ kind, personId }) => [kind, personId])).toEqual([
			['started', officer.id],
			['sent-for-approval', officer.id],
			['approved', approver.id],
			['published', officer.id],
		]);
		const events = await inHand.db.reader
			.selectFrom('auditEvent')
			.select('action')
			.where('subjectId', '=', reportId)
			.orderBy('sequence')
			.execute();
		expect(events.map(({ action }) => action)).toEqual([
			'board-report.started',
			'board-report.words-saved',
			'board-report.sent-for-approval',
			'board-report.approved',
			'board-report.published',
		]);
	});

	test('nobody who wrote in it approves it, even with an approver’s role; another approver does', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { officer, approver, otherOfficer } = inHand.office;
		const reportId = await started(inHand, officer);
		await write(inHand, otherOfficer, reportId);
		await send(inHand, officer, reportId);
		for (const writer of [officer, otherOfficer]) {
			expect(await approve(inHand, { ...writer, roles: ['approver'] }, reportId)).toEqual({
				ok: false,
				refusal: { code: 'approver-wrote-it' },
			});
		}
		expect(await countRows(inHand.db.reader, 'boardReportIssue')).toBe(0);
		expect(await approve(inHand, approver, reportId)).toMatchObject({ ok: true });
	});

	test('only what was seen is approved', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { officer, approver } = inHand.office;
		const reportId = await started(inHand, officer);
		await write(inHand, officer, reportId);
		await send(inHand, officer, reportId);
		expect(await approve(inHand, approver, reportId, 'f'.repeat(64))).toEqual({
			ok: false,
			refusal: { code: 'report-changed' },
		});
		expect((await show(inHand, officer, reportId))?.row.state).toBe('awaiting-approval');
	});

	test('a quarter has one report for a meeting: a second one is refused, also at the same moment, until the first is withdrawn', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { officer, otherOfficer } = inHand.office;
		const answers = await Promise.all([
			start(inHand, officer),
			start(inHand, otherOfficer),
			start(inHand, officer),
		]);
		const begun = answers.flatMap((answer) => (answer.ok ? [answer.value.reportId] : []));
		expect(begun).toHaveLength(1);
		for (const answer of answers)
			if (!answer.ok) expect(answer.refusal).toEqual({ code: 'begun-already', reportId: begun[0] });
		expect((await start(inHand, officer, { meetingId: inHand.later.id })).ok).toBe(true);
		const published = await aPublishedReport(inHand, { quarter: 2 });
		expect(await start(inHand, officer, { quarter: 2 })).toMatchObject({
			refusal: { code: 'begun-already', reportId: published },
		});
		const replacing = await Promise.all([
			start(inHand, officer, { quarter: 2, replacesId: published }),
			start(inHand, otherOfficer, { quarter: 2, replacesId: published }),
		]);
		expect(replacing.filter(({ ok }) => ok)).toHaveLength(1);
		expect(replacing.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'replacement-begun' } });
	});

	test('where a body has passed on, its boards are nobody’s to report to', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { officer } = inHand.otherOffice;
		await inHand.db.transaction(async (tx) => {
			const programmeId = inHand.programme.id;
			const organisationId = officer.organisation.id;
			await tx
				.updateTable('programmeOwnership')
				.set({ endsOn: isoDate('2017-10-31') })
				.where('programmeId', '=', programmeId)
				.execute();
			await tx
				.insertInto('programmeOwnership')
				.values({
					id: 'next',
					programmeId,
					organisationId,
					startsOn: isoDate('2017-11-01'),
					endsOn: null,
				})
				.execute();
		});
		const [services, , scope] = inHand.as(officer);
		const chosen = await chooseBoardReport(services, scope, {
			programme: inHand.programme.slug,
			quarter: 3,
			replaces: null,
		});
		expect(chosen?.programme?.meetings).toEqual([]);
		expect(await start(inHand, officer)).toMatchObject({ refusal: { code: 'not-found' } });
		const board = (await showChaseBoard(services, scope)).meetings;
		expect(board).toEqual([]);
	});

	test('only an approved report is published, to the boards that it goes to', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { officer, approver } = inHand.office;
		const reportId = await started(inHand, officer);
		await write(inHand, officer, reportId);
		expect(await publish(inHand, officer, reportId)).toEqual({
			ok: false,
			refusal: { code: 'wrong-state', state: 'draft' },
		});
		await send(inHand, officer, reportId);
		expect(await publish(inHand, officer, reportId)).toMatchObject({ refusal: { code: 'wrong-state' } });
		await approve(inHand, approver, reportId);
		expect(await publish(inHand, officer, reportId)).toMatchObject({
			ok: true,
			value: { boardIds: [inHand.crimeBoard.id], told: 2 },
		});
	});

	test('what is missing is named before it goes for approval, and a report sent back is a draft again with the reason', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { officer, approver } = inHand.office;
		const reportId = await started(inHand, officer);
		await write(inHand, officer, reportId, { why: ' ', legal: '' });
		expect(await send(inHand, officer, reportId)).toEqual({
			ok: false,
			refusal: { code: 'words-missing', fields: ['why', 'legal'] },
		});
		await write(inHand, officer, reportId);
		await send(inHand, officer, reportId);
		expect(await write(inHand, officer, reportId, { why: 'Changed.' })).toMatchObject({
			refusal: { code: 'wrong-state' },
		});
		await sendBack(...inHand.as(approver), {
			commandId: 'back',
			reportId,
			reason: 'Say why fewer wanted ongoing work.',
		});
		const shown = await show(inHand, officer, reportId);
		expect(shown?.row.state).toBe('draft');
		expect(shown?.office?.steps.at(-1)).toMatchObject({
			kind: 'sent-back',
			personId: approver.id,
			reason: 'Say why fewer wanted ongoing work.',
		});
		expect((await write(inHand, officer, reportId, { why: 'Changed.' })).ok).toBe(true);
	});

	test('approvers, writers and members are told, each of what concerns them, with no figure in the mail', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		await aPublishedReport(inHand);
		const { officer, approver } = inHand.office;
		const mail = await mailTo(inHand);
		const told = (start: string) =>
			mail.filter(({ subject }) => subject.startsWith(start)).map(({ toAddress }) => toAddress);
		expect(told('Board report to approve')).toEqual([approver.email]);
		expect(told('Board report approved')).toEqual([officer.email]);
		expect(told('Board report published')).toEqual(
			inHand.crimeBoard.members.map(({ email }) => email).sort(),
		);
		const bodies = await inHand.db.reader.selectFrom('outbox').select('body').execute();
		for (const { body } of bodies) expect(body).not.toMatch(/\d%|\d of \d/);
	});

	test('a button pressed twice approves and publishes once', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { officer, approver } = inHand.office;
		const reportId = await started(inHand, officer);
		await write(inHand, officer, reportId);
		await send(inHand, officer, reportId);
		const digest = (await show(inHand, officer, reportId))?.digest ?? '';
		const same = { ...inHand, commandId: () => 'pressed-twice' };
		const answers = await Promise.all([
			approve(same, approver, reportId, digest),
			approve(same, approver, reportId, digest),
		]);
		expect(answers[0]).toMatchObject({ ok: true });
		expect(answers[1]).toEqual(answers[0]);
		expect(
			(await show(inHand, officer, reportId))?.office?.steps.filter(({ kind }) => kind === 'approved'),
		).toHaveLength(1);
	});

	test('two officers who edit one draft: the second is told what stands there now, and nothing is lost', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { officer, otherOfficer } = inHand.office;
		const reportId = await started(inHand, officer);
		const version = (await show(inHand, officer, reportId))?.row.version ?? 0;
		await write(inHand, otherOfficer, reportId, { version, why: 'The other officer’s reason.' });
		const second = await write(inHand, officer, reportId, { version, why: 'My reason.' });
		expect(second).toMatchObject({
			refusal: {
				code: 'changed-meanwhile',
				version: version + 1,
				words: { why: 'The other officer’s reason.' },
			},
		});
		expect(await write(inHand, officer, reportId, { version: version + 1, why: 'My reason.' })).toMatchObject(
			{ ok: true },
		);
	});

	test('the writer is asked about words that seem to say who somebody is, the contact apart, and may say that nobody can be told', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { officer } = inHand.office;
		const reportId = await started(inHand, officer);
		const named = { why: 'Mr Carter left in May.', contact: 'Mrs Hart, 0121 496 0000' };
		expect(await write(inHand, officer, reportId, named)).toMatchObject({
			refusal: { code: 'looks-personal', found: [{ field: 'why' }] },
		});
		expect(await write(inHand, officer, reportId, { ...named, nobodyNamed: true })).toMatchObject({
			ok: true,
		});
	});

	test('a withdrawn report stays known with its reason, and its members are told', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { officer } = inHand.office;
		const reportId = await aPublishedReport(inHand);
		expect(
			await withdrawBoardReport(...inHand.as(officer), { commandId: 'w', reportId, reason: ' ' }),
		).toEqual({ ok: false, refusal: { code: 'no-reason' } });
		await withdrawBoardReport(...inHand.as(officer), {
			commandId: 'w',
			reportId,
			reason: 'One area was counted twice.',
		});
		expect((await show(inHand, officer, reportId))?.row).toMatchObject({
			state: 'withdrawn',
			withdrawnReason: 'One area was counted twice.',
		});
		expect(
			(await mailTo(inHand)).filter(({ subject }) => subject.startsWith('Board report withdrawn')),
		).toHaveLength(2);
	});

	test('a published report gives way to the one drafted to replace it when that is published, and both stay known', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { officer, approver } = inHand.office;
		const old = await aPublishedReport(inHand);
		const reportId = await started(inHand, officer, { replacesId: old, meetingId: inHand.later.id });
		expect((await show(inHand, officer, reportId))?.row.words).toEqual(
			(await show(inHand, officer, old))?.row.words,
		);
		expect(await start(inHand, officer, { replacesId: old })).toEqual({
			ok: false,
			refusal: { code: 'replacement-begun', replacementId: reportId },
		});
		await send(inHand, officer, reportId);
		await approve(inHand, approver, reportId);
		expect((await show(inHand, officer, old))?.row.state).toBe('published');
		await publish(inHand, officer, reportId);
		expect(await show(inHand, officer, old)).toMatchObject({
			row: { state: 'replaced' },
			replacement: { id: reportId },
		});
		expect((await findIssue(inHand.db.reader, found(old), found(inHand.crimeBoard.id)))?.pdfHash).toMatch(
			/^[0-9a-f]{64}$/,
		);
	});

	test('a new draft takes over what seldom changes from the newest report, and not what the quarter was like', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		await aPublishedReport(inHand, { quarter: 2 });
		const next = await show(inHand, inHand.office.officer, await started(inHand, inHand.office.officer));
		expect(next?.row.words).toMatchObject({
			background: 'Members approved the programme in 2016.',
			why: '',
			recommendation: '',
		});
	});

	test('none is started for a quarter that has not ended, a board that the programme does not report to, or a programme of another body', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { officer } = inHand.office;
		expect(await start(inHand, officer, { quarter: 4 })).toMatchObject({
			refusal: { code: 'quarter-not-ended' },
		});
		expect(await start(inHand, officer, { meetingId: inHand.elsewhere.id })).toEqual({
			ok: false,
			refusal: { code: 'not-found' },
		});
		expect(await start(inHand, inHand.otherOffice.officer)).toEqual({
			ok: false,
			refusal: { code: 'not-found' },
		});
	});
});
