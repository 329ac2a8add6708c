import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { SENTENCE, wordsInHand } from '../../app/operations/erasure/erasures.test-data.ts';
import { eachEngine } from '../../test/setup/test-database.ts';
import type { Db } from '../connect.ts';

const MARK = '[words erased on 20 November 2017, see the audit trail]';

/** A database with words in it, and an erasure in a state, which names a note or does not. */
async function anErasure(db: Db, state: 'none' | 'asked' | 'decided' | 'carried-out', names = true) {
	const t = await wordsInHand(db);
	const { officer, approver } = t.office;
	const note = await db.reader
		.selectFrom('submissionNote')
		.select(['submissionId', 'finding'])
		.where('words', 'like', '%Sarah%')
		.executeTakeFirstOrThrow();
	const run = (text: string) => db.transaction((tx) => sql.raw(text).execute(tx));
	if (state !== 'none')
		await run(
			`INSERT INTO erasure (id, programme_id, return_id, state, reason, passages, asked_by, asked_at) VALUES ('e', '${t.programme.id}', '${t.returnId}', 'asked', 'names-somebody', '[]', '${officer.id}', 'now')`,
		);
	if (names && state !== 'none')
		for (const [table, key] of [
			['submissionNote', `${note.submissionId}|${note.finding}`],
			['auditPayload', '1'],
		])
			await run(`INSERT INTO erasure_row (erasure_id, kept_in, row_key) VALUES ('e', '${table}', '${key}')`);
	const decide = `UPDATE erasure SET state = 'decided', decided_by = '${approver.id}', decided_at = 'now' WHERE id = 'e'`;
	if (state === 'decided' || state === 'carried-out') await run(decide);
	if (state === 'carried-out') await run("UPDATE erasure SET state = 'carried-out' WHERE id = 'e'");
	const of = `WHERE submission_id = '${note.submissionId}' AND finding = '${note.finding}'`;
	return { ...t, run, of, officer, approver };
}

const toMark = (of: string) => `UPDATE submission_note SET words = '${MARK}' ${of}`;

eachEngine((makeDb) => {
	test.each([
		['without any', 'none', true],
		['that was only asked for', 'asked', true],
		['that does not name the row', 'decided', false],
		['that has been carried out', 'carried-out', true],
	] as const)('words that are kept for ever do not change for an erasure %s', async (_, state, names) => {
		const { run, of } = await anErasure(await makeDb(), state, names);
		await expect(run(toMark(of))).rejects.toThrow('kept for ever');
	});

	test('while one that two have decided is carried out, the words of the row that it names may give way to the mark, and nothing else may', async () => {
		const { run, of, db } = await anErasure(await makeDb(), 'decided');
		for (const other of [
			`UPDATE submission_note SET words = 'Better words' ${of}`,
			`UPDATE submission_note SET words = '${MARK}', finding = 'other' ${of}`,
			`DELETE FROM submission_note ${of}`,
			`UPDATE query_message SET words = '${MARK}'`,
			`UPDATE contact_log SET words = '${MARK}'`,
			'UPDATE submission_figure SET value = value + 1',
			'DELETE FROM submission_figure',
			"UPDATE audit_event SET action = 'x' WHERE sequence = 1",
			"UPDATE audit_payload SET payload = '{}', salt = '' WHERE sequence = 1",
			`UPDATE audit_payload SET payload = '"${MARK}"' WHERE sequence = 1`,
			'DELETE FROM audit_payload WHERE sequence = 1',
			'DELETE FROM erasure_row',
			'DELETE FROM erasure',
		])
			await expect(run(other), other).rejects.toThrow('kept for ever');
		await run(toMark(of));
		await run(`UPDATE audit_payload SET payload = '"${MARK}"', salt = '' WHERE sequence = 1`);
		const notes = await db.reader.selectFrom('submissionNote').select('words').execute();
		expect(notes.filter(({ words }) => words.includes(SENTENCE))).toEqual([]);
	});

	test('an erasure goes one way, and takes two: nobody decides their own, none begins decided, none is asked anew', async () => {
		const { run, officer, approver, programme, returnId } = await anErasure(await makeDb(), 'asked');
		const decide = (by: string) =>
			`UPDATE erasure SET state = 'decided', decided_by = '${by}', decided_at = 'now' WHERE id = 'e'`;
		await expect(run(decide(officer.id))).rejects.toThrow();
		await expect(run("UPDATE erasure SET state = 'carried-out' WHERE id = 'e'")).rejects.toThrow();
		await expect(run("UPDATE erasure SET state = 'decided' WHERE id = 'e'")).rejects.toThrow();
		await expect(
			run(
				`INSERT INTO erasure (id, programme_id, return_id, state, reason, passages, asked_by, asked_at, decided_by, decided_at) VALUES ('f', '${programme.id}', '${returnId}', 'decided', 'names-somebody', '[]', '${officer.id}', 'now', '${approver.id}', 'now')`,
			),
		).rejects.toThrow('kept for ever');
		await run(decide(approver.id));
		await run("UPDATE erasure SET state = 'carried-out' WHERE id = 'e'");
		for (const back of [
			"UPDATE erasure SET state = 'asked' WHERE id = 'e'",
			"UPDATE erasure SET state = 'decided' WHERE id = 'e'",
			"UPDATE erasure SET reason = 'private-matter' WHERE id = 'e'",
		])
			await expect(run(back), back).rejects.toThrow('kept for ever');
	});
});
