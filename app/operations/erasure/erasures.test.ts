import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Db } from '../../../db/connect.ts';
import { saveDocument } from '../../../db/write/documents.ts';
import { insertReturnWorkbook } from '../../../db/write/return-workbooks.ts';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { tamper } from '../../../test/setup/without-triggers.ts';
import { traceFingerprint } from '../../domain/access/free-text.ts';
import { instant } from '../../domain/calendar/instant.ts';
import { sha256 } from '../../gateways/secrets.ts';
import { verifyChain } from '../audit/verify-chain.ts';
import {
	addBoard,
	approve,
	publish,
	send,
	show,
	started,
	write,
} from '../board-report/board-reports.test-data.ts';
import { downloadBoardReport } from '../board-report/download-board-report.ts';
import { aReturnInHand, wholeOf } from '../kpi-return/returns.test-data.ts';
import { saveSection } from '../kpi-return/save-section.ts';
import { askForErasing } from './ask-for-erasing.ts';
import { decideErasure } from './decide-erasure.ts';
import { BESIDE, everythingIn, plantMail, SENTENCE, textOf, wordsInHand } from './erasures.test-data.ts';
import { listErasuresWaiting } from './list-erasures-waiting.ts';
import { showErasable } from './show-erasable.ts';

const MARK = '[words erased on 20 November 2017, see the audit trail]';

/** Every figure that the database holds of returns, in one order. */
async function figuresIn(db: Db): Promise<string> {
	const rows = [
		await sql`SELECT * FROM submission_figure ORDER BY submission_id, measure_key, area_id, cohort`.execute(
			db.reader,
		),
		await sql`SELECT * FROM draft_figure ORDER BY return_id, measure_key, area_id, cohort`.execute(db.reader),
		await sql`SELECT id, number, hash FROM submission ORDER BY id`.execute(db.reader),
		await sql`SELECT return_id, area_id, measure, ledger, reported FROM unit_difference ORDER BY return_id`.execute(
			db.reader,
		),
	];
	return sha256(JSON.stringify(rows.map((each) => each.rows)));
}

/** Entries of the trail by which a text that is known could be told to be the one. */
async function tracesOf(db: Db, text: string): Promise<number> {
	const rows = await db.reader.selectFrom('auditPayload').select(['salt', 'payload']).execute();
	return rows.filter(({ salt, payload }) => payload.includes(traceFingerprint(sha256, salt, text))).length;
}

/** A paper without any text in it: its numbers, where they stand. */
const numbersOf = (json: string): string =>
	JSON.stringify(JSON.parse(json), (_key, value: unknown) => (typeof value === 'string' ? '' : value));

eachEngine((makeDb) => {
	test('a sentence that names somebody is gone from every table, and every figure is as it was', async () => {
		const t = await wordsInHand(await makeDb());
		const { officer, approver } = t.office;
		const figures = await figuresIn(t.db);
		expect((await everythingIn(t.db)).split('Sarah Jones').length - 1).toBe(11);
		expect(await tracesOf(t.db, `${BESIDE} ${SENTENCE}`)).toBe(1);
		const erasureId = await t.asked();
		expect(await t.decide(approver, erasureId)).toEqual({ ok: true, value: { state: 'carried-out' } });
		const left = await everythingIn(t.db);
		expect(left).not.toContain('Sarah');
		expect(left).not.toContain('her son');
		expect(left).not.toContain(sha256(SENTENCE));
		expect(await figuresIn(t.db)).toBe(figures);
		// What stood beside it stays.
		const note = await t.db.reader
			.selectFrom('contactLog')
			.select('words')
			.where('id', '=', 'planted-contact')
			.execute();
		expect(note).toEqual([{ words: `${BESIDE} ${MARK}` }]);
		expect(await t.db.reader.selectFrom('keptForm').select('tokenHash').execute()).toEqual([]);
		expect(await tracesOf(t.db, `${BESIDE} ${SENTENCE}`)).toBe(0);
		expect(await verifyChain(t)).toMatchObject({ ok: true });
		expect((await t.choices()).map(([, { words }]) => words)).not.toContain(SENTENCE);
		expect(officer.id).not.toBe(approver.id);
	});

	test('a workbook that was sent for the return goes with its bytes; that it was sent stays', async () => {
		const t = await wordsInHand(await makeDb());
		const bytes = new TextEncoder().encode(SENTENCE);
		const at = instant('2026-10-20T09:00:00.000Z');
		const { personId, organisationId } = actorOf(t.office.officer);
		await t.db.transaction(async (tx) => {
			await saveDocument(tx, { hash: sha256(bytes), mediaType: 'text/plain', bytes, storedAt: at });
			await insertReturnWorkbook(tx, {
				id: 'sent-workbook',
				returnId: t.returnId,
				madeBy: 'portal',
				documentHash: sha256(bytes),
				fileName: 'Sarah.xlsx',
				organisationId,
				uploadedBy: personId,
				uploadedAt: at,
			});
		});
		expect(await t.decide(t.office.approver, await t.asked())).toMatchObject({ ok: true });
		expect(await t.db.reader.selectFrom('documentChunk').select('hash').execute()).toEqual([]);
		expect(
			await t.db.reader.selectFrom('returnWorkbook').select(['id', 'documentHash', 'fileName']).execute(),
		).toEqual([{ id: 'sent-workbook', documentHash: null, fileName: 'erased.xlsx' }]);
	});

	test('it takes two: an officer asks, somebody else with an approver’s role decides, once', async () => {
		const t = await wordsInHand(await makeDb());
		const { officer, approver } = t.office;
		const first = await t.ask(officer, { commandId: 'asked-once' });
		expect(await t.ask(officer, { commandId: 'asked-once' })).toEqual(first);
		expect(await t.ask(officer)).toEqual({ ok: false, refusal: { code: 'waits-already' } });
		expect(await t.ask(t.otherOffice.officer)).toEqual({ ok: false, refusal: { code: 'not-found' } });
		const id = first.ok ? first.value.erasureId : '';
		const waiting = async (person: typeof officer) =>
			(await listErasuresWaiting(...t.as(person))).map(({ what }) => what);
		expect(await waiting(approver)).toEqual(['Decide whether words are erased']);
		expect(await waiting(officer)).toEqual([]);
		expect(await t.decide(officer, id)).toEqual({ ok: false, refusal: { code: 'asked-it-themselves' } });
		expect(await t.decide(t.otherOffice.officer, id)).toEqual({ ok: false, refusal: { code: 'not-found' } });
		const done = await t.decide(approver, id, { decision: 'erase' }, 'decided-once');
		expect(await t.decide(approver, id, { decision: 'erase' }, 'decided-once')).toEqual(done);
		expect(await t.decide(approver, id)).toEqual({ ok: false, refusal: { code: 'not-waiting' } });
		expect(await waiting(approver)).toEqual([]);
		const own = await t.asked(t.both, { words: BESIDE });
		expect(await t.decide(t.both, own)).toEqual({ ok: false, refusal: { code: 'asked-it-themselves' } });
	});

	test('mail is looked through where it is the office’s own, tells of the return or is older than its owners; another body’s keeps its words', async () => {
		const t = await wordsInHand(await makeDb());
		const { otherBody, returnId } = t;
		await t.db.transaction(async (tx) => {
			await plantMail(tx, { id: 'of-another', kind: 'paper-published', bodyId: otherBody.id });
			await plantMail(tx, { id: 'of-nobody', kind: 'password-changed', bodyId: null });
			await plantMail(tx, {
				id: 'of-the-return',
				kind: 'return-accepted',
				bodyId: otherBody.id,
				aboutId: returnId,
			});
			await plantMail(tx, { id: 'older', kind: 'earlier', bodyId: null });
			await plantMail(tx, { id: 'morning', kind: 'daily-letter', bodyId: null });
			await tx
				.updateTable('outbox')
				.set({ gatheredInto: 'morning' })
				.where('id', '=', 'planted-sent')
				.execute();
		});
		await t.decide(t.office.approver, await t.asked());
		const named = await t.db.reader
			.selectFrom('outbox')
			.select('id')
			.where('body', 'like', '%Sarah%')
			.orderBy('id')
			.execute();
		expect(named.map(({ id }) => id)).toEqual(['of-another', 'of-nobody']);
	});

	test('declined with a reason, which names nobody either, the words stay; they can be asked for again', async () => {
		const t = await wordsInHand(await makeDb());
		const id = await t.asked();
		expect(await t.decide(t.office.approver, id, { decision: 'decline', reason: SENTENCE })).toMatchObject({
			ok: false,
			refusal: { code: 'looks-personal' },
		});
		expect(await t.decide(t.office.approver, id, { decision: 'decline', reason: 'Nobody is named' })).toEqual(
			{
				ok: true,
				value: { state: 'declined' },
			},
		);
		expect(await everythingIn(t.db)).toContain('Sarah Jones');
		expect(await t.ask()).toMatchObject({ ok: true });
		expect(await verifyChain(t)).toMatchObject({ ok: true });
	});

	test('the trail says that it was done, by whom and why, and holds no trace of the words; the figure beside them stays', async () => {
		const t = await wordsInHand(await makeDb());
		await t.decide(t.office.approver, await t.asked());
		const events = await t.db.reader
			.selectFrom('auditEvent as e')
			.innerJoin('auditPayload as p', 'p.sequence', 'e.sequence')
			.select(['e.sequence', 'e.action', 'e.personId', 'p.salt', 'p.payload'])
			.where('e.subjectId', '=', t.returnId)
			.orderBy('e.sequence')
			.execute();
		const of = (action: string) => events.find((event) => event.action === action)!;
		expect(JSON.parse(of('words.erasing-asked').payload).after).toEqual({
			why: 'names-somebody',
			passages: 1,
		});
		const erased = of('words.erased');
		expect(erased.personId).toBe(t.office.approver.id);
		const saved = of('return.section-saved');
		expect(JSON.parse(erased.payload).after).toEqual({
			why: 'names-somebody',
			askedByPersonId: t.office.officer.id,
			passages: 1,
			texts: 9,
			papers: 0,
			mail: 2,
			entries: [{ entry: saved.sequence, digest: sha256(saved.payload) }],
		});
		expect(saved.salt).toBe('');
		expect(JSON.parse(saved.payload).after).toMatchObject({ note: MARK, figure: '41' });
		expect(JSON.parse(saved.payload).after.other).toMatchObject({ characters: BESIDE.length });
	});

	test.each([
		[
			'an entry blanked that no erasure names',
			"UPDATE audit_payload SET salt = '', payload = '{}' WHERE sequence = 2",
			2,
		],
		['an entry taken away', 'DELETE FROM audit_payload WHERE sequence = 2', 2],
		[
			'the erased entry written over again',
			'UPDATE audit_payload SET payload = \'{"before":null,"after":null}\' WHERE salt = \'\'',
			1,
		],
		['the erased entry given a salt', "UPDATE audit_payload SET salt = 'x' WHERE salt = ''", 1],
		[
			'another entry named by an erasure that was changed',
			'UPDATE audit_payload SET payload = replace(payload, \'"entry":1,\', \'"entry":2,\') WHERE payload LIKE \'%"entries"%\'',
			1,
		],
	])('the trail that was whole after an erasure is broken by %s', async (_what, statement, sequence) => {
		const t = await wordsInHand(await makeDb());
		await t.decide(t.office.approver, await t.asked());
		expect(await verifyChain(t)).toMatchObject({ ok: true });
		await tamper(t.db, statement);
		expect(await verifyChain(t)).toMatchObject({ ok: false, refusal: { sequence } });
	});

	test('a paper that quotes the words: published, it is withdrawn, drawn anew without them and to be issued again; no number in it changes', async () => {
		const t = await wordsInHand(await makeDb());
		const { officer, approver } = t.office;
		const reportId = await quoting(t);
		const frozen = () =>
			t.db.reader
				.selectFrom('boardReportIssue')
				.selectAll()
				.where('reportId', '=', reportId)
				.executeTakeFirstOrThrow();
		const before = await frozen();
		expect(await everythingIn(t.db)).toContain('Sarah Jones finished');
		expect(await t.decide(approver, await t.asked())).toMatchObject({ ok: true });
		expect(await everythingIn(t.db)).not.toContain('Sarah');
		const after = await frozen();
		expect(numbersOf(after.snapshot)).toBe(numbersOf(before.snapshot));
		expect(numbersOf(after.disclosed)).toBe(numbersOf(before.disclosed));
		expect(await t.db.reader.selectFrom('erasedPaper').selectAll().execute()).toEqual([
			{ erasureId: expect.any(String), reportId, withdrawn: 1 },
		]);
		const kept = await t.db.reader.selectFrom('erasedIssue').selectAll().execute();
		expect(kept).toEqual([
			{
				erasureId: expect.any(String),
				reportId,
				boardId: before.boardId,
				pdfHash: before.pdfHash,
				appendixHash: before.appendixHash,
				newPdfHash: after.pdfHash,
				newAppendixHash: after.appendixHash,
			},
		]);
		expect(after.pdfHash).not.toBe(before.pdfHash);
		const file = await downloadBoardReport(...t.as(officer), { commandId: 'd1', reportId, format: 'pdf' });
		const text = await textOf(file!.bytes as Uint8Array);
		expect(text).toContain('[words erased on 20 November 2017');
		expect(text).not.toContain('Sarah');
		const data = await downloadBoardReport(...t.as(officer), { commandId: 'd2', reportId, format: 'data' });
		expect(data?.bytes).not.toContain('Sarah');
		const shown = await show(t, officer, reportId);
		expect(shown?.row).toMatchObject({ state: 'withdrawn' });
		expect(shown?.office?.steps.at(-1)).toMatchObject({ kind: 'withdrawn' });
		// Issued again in the existing way: a draft that replaces it, which begins with its words.
		const waiting = async () => (await listErasuresWaiting(...t.as(officer))).map(({ what }) => what);
		expect(await waiting()).toEqual(['Issue the paper again']);
		const again = await started(t, officer, { replacesId: reportId });
		expect(await waiting()).toEqual([]);
		expect((await show(t, officer, again))?.row.words.why).toBe(`A provider told us: “${MARK}”`);
		expect(await send(t, officer, again)).toMatchObject({ ok: true });
		expect(await approve(t, approver, again)).toMatchObject({ ok: true });
		expect(await publish(t, officer, again)).toMatchObject({ ok: true });
		expect(await verifyChain(t)).toMatchObject({ ok: true });
	});

	test('a paper that awaits approval goes back to its writers, a draft stays one, and neither has the words any more', async () => {
		const t = await wordsInHand(await makeDb());
		const { officer, approver } = t.office;
		const waits = await quoting(t, 'send');
		const draft = await quoting(t, 'write', { meetingId: t.later.id });
		expect(await t.decide(approver, await t.asked())).toMatchObject({ ok: true });
		for (const reportId of [waits, draft])
			expect((await show(t, officer, reportId))?.row).toMatchObject({
				state: 'draft',
				words: { why: `A provider told us: “${MARK}”` },
			});
		expect((await show(t, officer, waits))?.office?.steps.at(-1)).toMatchObject({ kind: 'sent-back' });
		expect(await everythingIn(t.db)).not.toContain('Sarah');
	});

	test('a page that was drawn before cannot put the words back', async () => {
		const t = await aReturnInHand(await makeDb(), 'draft');
		const { preparer, office } = t.people;
		const drawn = {
			section: 'narrative',
			typed: new Map(),
			words: new Map([['requests', SENTENCE]] as const),
			notes: new Map(),
			nothingToReport: false,
		} as const;
		const version =
			(await wholeOf(t)).kpiReturn.sections.find(({ section }) => section === 'narrative')?.version ?? 0;
		const page = { ...t.order(), ...drawn, drawn };
		const first = {
			...page,
			expectedVersion: version,
			drawn: { ...drawn, words: new Map() },
			nobodyNamed: true,
		};
		// The page saves by itself, and has the words still when they are erased.
		expect(await saveSection(...t.as(preparer), first, { byItself: true })).toMatchObject({ ok: true });
		const [services, , scope] = t.as(office.officer);
		const facts = await showErasable(services, scope, { kind: 'return', id: t.returnId });
		const [digest = ''] =
			[...(facts?.erasable.passages ?? [])].find(([, { words }]) => words === SENTENCE) ?? [];
		const asked = await askForErasing(...t.as(office.officer), {
			commandId: 'ask',
			kind: 'return',
			recordId: t.returnId,
			passageIds: [digest],
			reason: 'names-somebody',
		});
		const erasureId = asked.ok ? asked.value.erasureId : '';
		expect(
			await decideErasure(...t.as(office.approver), {
				commandId: 'do',
				erasureId,
				answer: { decision: 'erase' },
			}),
		).toMatchObject({ ok: true });
		for (const commandId of [page.commandId, 'another-page'])
			expect(
				await saveSection(...t.as(preparer), { ...page, commandId, expectedVersion: version + 1 }),
			).toMatchObject({ ok: false, refusal: { code: 'changed-meanwhile' } });
		expect(await everythingIn(t.db)).not.toContain('Sarah');
	});

	test('an erasing can begin from a paper’s words, and finds them in the returns of its quarter', async () => {
		const t = await wordsInHand(await makeDb());
		const { officer, approver } = t.office;
		const reportId = await started(t, officer);
		await write(t, officer, reportId, { why: `We heard this. ${SENTENCE}`, nobodyNamed: true });
		const id = await t.asked(officer, { about: { kind: 'board-report', id: reportId } });
		expect(await t.decide(approver, id)).toMatchObject({ ok: true });
		expect((await show(t, officer, reportId))?.row.words.why).toBe(`We heard this. ${MARK}`);
		expect(await everythingIn(t.db)).not.toContain('Sarah');
		expect(await verifyChain(t)).toMatchObject({ ok: true });
	});

	test('what one board is asked is erased too, and every board’s issue is drawn anew', async () => {
		const t = await wordsInHand(await makeDb());
		const { officer, approver } = t.office;
		const reportId = await started(t, officer);
		const asked = `A provider told us: “${SENTENCE.slice(0, -1)}”`;
		expect(await addBoard(t, officer, reportId, { asked, nobodyNamed: true })).toMatchObject({ ok: true });
		const why = `A provider told us: “${SENTENCE.slice(0, -1)}”`;
		await write(t, officer, reportId, { why, nobodyNamed: true });
		await send(t, officer, reportId);
		await approve(t, approver, reportId);
		expect(await publish(t, officer, reportId)).toMatchObject({ ok: true });
		expect(await t.decide(approver, await t.asked())).toMatchObject({ ok: true });
		expect(await everythingIn(t.db)).not.toContain('Sarah');
		const covers = (await show(t, officer, reportId))?.row.covers ?? [];
		expect(covers.map((cover) => cover.asked.includes('[words erased'))).toEqual([false, true]);
		expect(await t.db.reader.selectFrom('erasedIssue').select('boardId').execute()).toHaveLength(2);
		for (const { boardId } of covers) {
			const file = await downloadBoardReport(...t.as(officer), {
				commandId: `of ${boardId}`,
				reportId,
				boardId,
				format: 'pdf',
			});
			expect(await textOf(file!.bytes as Uint8Array)).toContain('[words erased on 20 November 2017');
		}
	});
});

type Words = Awaited<ReturnType<typeof wordsInHand>>;

/** A paper of the same quarter in which an officer quoted a return. */
async function quoting(
	t: Words,
	upTo: 'write' | 'send' | 'publish' = 'publish',
	given: { readonly meetingId?: string } = {},
): Promise<string> {
	const { officer, approver } = t.office;
	if (upTo === 'publish') {
		const reportId = await started(t, officer, given);
		const why = `A provider told us: “${SENTENCE.slice(0, -1)}”`;
		expect(await write(t, officer, reportId, { why, nobodyNamed: true })).toMatchObject({ ok: true });
		expect(await send(t, officer, reportId)).toMatchObject({ ok: true });
		expect(await approve(t, approver, reportId)).toMatchObject({ ok: true });
		expect(await publish(t, officer, reportId)).toMatchObject({ ok: true });
		return reportId;
	}
	const reportId = await started(t, officer, given);
	await write(t, officer, reportId, {
		why: `A provider told us: “${SENTENCE.slice(0, -1)}”`,
		nobodyNamed: true,
	});
	if (upTo === 'send') await send(t, officer, reportId);
	return reportId;
}
