import { expect, test } from 'vitest';
import { countRows } from '../../../db/connect.ts';
import { listSubmissions } from '../../../db/read/submissions.ts';
import { found } from '../../../test/setup/found.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { figureKey } from '../../domain/kpi-return/figure.ts';
import { acceptReturn } from './accept-return.ts';
import {
	accept,
	aReturnInHand,
	boxKeysOf,
	ready,
	save,
	start,
	stateOf,
	submit,
	wholeOf,
} from './returns.test-data.ts';

/** The contract's first quarter: nothing before it asks for a note. */
const FIRST = { quarter: 1, today: isoDate('2017-04-10') };

eachEngine((makeDb) => {
	test('a return goes from its first figure to acceptance, and every step leaves an event', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'not-started', FIRST);
		const { preparer, certifier, office } = inHand.people;
		expect((await start(inHand, preparer)).ok).toBe(true);
		for (const { section } of (await wholeOf(inHand)).sections) {
			const keys = await boxKeysOf(inHand, section);
			const saved = await save(inHand, preparer, section, Object.fromEntries(keys.map((key) => [key, '0'])));
			expect(saved).toEqual({ ok: true, value: { version: 1, blocking: 0 } });
		}
		expect(await ready(inHand, preparer)).toMatchObject({ ok: true });
		expect(await submit(inHand, certifier)).toMatchObject({ ok: true, value: { submission: 1 } });
		expect(await accept(inHand, office.officer)).toMatchObject({ ok: true });
		expect(await stateOf(inHand)).toBe('accepted');
		const whole = await wholeOf(inHand);
		expect(whole.row.acceptedSubmissionId).toBe(whole.submissions[0]?.id);
		expect(whole.submissions[0]).toMatchObject({
			number: 1,
			certifiedById: certifier.id,
			capacity: 'certifier',
			acceptedById: office.officer.id,
		});
		const actions = await inHand.db.reader
			.selectFrom('auditEvent')
			.select('action')
			.orderBy('sequence')
			.execute();
		expect([...new Set(actions.map(({ action }) => action))]).toEqual([
			'return.started',
			'return.section-saved',
			'return.marked-ready',
			'return.submitted',
			'return.accepted',
		]);
	});

	test('a form sent twice, even at once, submits once and both are told the same', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'ready-to-certify', FIRST);
		const { certifier } = inHand.people;
		const answers = await Promise.all(
			[1, 2, 3].map(() => submit(inHand, certifier, { commandId: 'pressed-twice' })),
		);
		answers.push(await submit(inHand, certifier, { commandId: 'pressed-twice' }));
		expect(answers[0]).toMatchObject({
			ok: true,
			value: { submission: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
		});
		expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
		expect(await listSubmissions(inHand.db.reader, scopeOfClock(), found(inHand.returnId))).toHaveLength(1);
	});

	test('two certifiers who press at once submit once: the second is told that it is in', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'ready-to-certify', FIRST);
		const answers = await Promise.all([
			submit(inHand, inHand.people.certifier),
			submit(inHand, inHand.people.deputy),
		]);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect(answers.find(({ ok }) => !ok)).toMatchObject({
			refusal: { code: 'already-submitted', submission: 1 },
		});
	});

	test('the submission keeps every figure of the draft, and the officers are written to without a figure or a name of the provider’s', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'ready-to-certify', FIRST);
		await submit(inHand, inHand.people.certifier);
		const drafted = await inHand.db.reader
			.selectFrom('draftFigure')
			.select(['measureKey', 'areaId', 'cohort', 'value'])
			.where('returnId', '=', inHand.returnId)
			.execute();
		const [submission] = await listSubmissions(inHand.db.reader, scopeOfClock(), found(inHand.returnId));
		const kept = await inHand.db.reader
			.selectFrom('submissionFigure')
			.selectAll()
			.where('submissionId', '=', submission?.id ?? '')
			.execute();
		const keyed = (
			rows: readonly { measureKey: string; areaId: string; cohort: number; value: number | null }[],
		) =>
			rows
				.map(
					(row) =>
						`${figureKey({ measureKey: row.measureKey, areaId: row.areaId, cohort: row.cohort })}=${row.value}`,
				)
				.sort();
		expect(keyed(kept)).toEqual(keyed(drafted));
		const mail = await inHand.db.reader.selectFrom('outbox').selectAll().orderBy('toAddress').execute();
		expect(mail.map(({ toAddress }) => toAddress)).toEqual(
			[inHand.people.office.officer.email, inHand.people.office.otherOfficer.email].sort(),
		);
		for (const { body } of mail) expect(body).not.toContain(inHand.people.certifier.name);
	});

	test('a deputy certifies in that capacity', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'ready-to-certify', FIRST);
		expect((await submit(inHand, inHand.people.deputy)).ok).toBe(true);
		expect((await wholeOf(inHand)).submissions[0]?.capacity).toBe('deputy');
	});

	test('whoever typed any of it cannot certify it, the office cannot, a member of the consortium cannot, and nothing is kept of the attempts', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'draft', FIRST);
		const { preparer, certifier, member, office } = inHand.people;
		for (const { section } of (await wholeOf(inHand)).sections)
			await save(
				inHand,
				certifier,
				section,
				Object.fromEntries((await boxKeysOf(inHand, section)).map((key) => [key, '0'])),
			);
		await ready(inHand, preparer);
		const events = await countRows(inHand.db.reader, 'auditEvent');
		expect(await submit(inHand, certifier)).toMatchObject({ refusal: { code: 'certifier-prepared-it' } });
		expect(await submit(inHand, office.officer)).toMatchObject({ refusal: { code: 'provider-certifies' } });
		expect(await submit(inHand, member.certifier)).toMatchObject({ refusal: { code: 'lead-certifies' } });
		expect(await submit(inHand, inHand.programme.people.perpetrator.certifier)).toEqual({
			ok: false,
			refusal: { code: 'not-found' },
		});
		expect(await countRows(inHand.db.reader, 'auditEvent')).toBe(events);
		expect(await countRows(inHand.db.reader, 'submission')).toBe(0);
	});

	test('an officer may type for a provider, and then another officer must accept', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'draft', FIRST);
		const { certifier, office } = inHand.people;
		for (const { section } of (await wholeOf(inHand)).sections)
			await save(
				inHand,
				office.officer,
				section,
				Object.fromEntries((await boxKeysOf(inHand, section)).map((key) => [key, '0'])),
			);
		expect((await ready(inHand, office.officer)).ok).toBe(true);
		expect((await submit(inHand, certifier)).ok).toBe(true);
		expect(await accept(inHand, office.officer)).toMatchObject({ refusal: { code: 'officer-prepared-it' } });
		expect((await accept(inHand, office.otherOfficer)).ok).toBe(true);
	});

	test('an officer who looks at an older version does not accept the newer one', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'submitted');
		const older = await acceptReturn(...inHand.as(inHand.people.office.officer), {
			...inHand.order(),
			submission: 7,
			whole: true,
		});
		expect(older).toMatchObject({ refusal: { code: 'another-submission', submission: 1 } });
	});

	test('an officer of another commissioning body finds no such return', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'submitted');
		const elsewhere = await aReturnInHand(await makeDb(), 'submitted');
		const stranger = {
			...elsewhere.people.office.officer,
			organisation: { ...elsewhere.people.office.officer.organisation, id: 'another-body' },
		};
		expect(await accept(inHand, stranger)).toEqual({ ok: false, refusal: { code: 'not-found' } });
	});
});
