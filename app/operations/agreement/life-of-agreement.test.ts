import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import {
	accept,
	approve,
	as,
	begin,
	edit,
	inHand,
	mailOf,
	shown,
	step,
	write,
} from './agreements.test-data.ts';
import { showAgreementVersion } from './show-agreement-version.ts';

eachEngine((makeDb) => {
	test('an agreement is begun, written in parts, approved by a second person, sent and accepted; only then do its rows stand', async () => {
		const it = await inHand(await makeDb());
		const id = await begin(it);
		expect((await shown(it, id)).problems.map(({ code }) => code)).toEqual([
			'missing',
			'missing',
			'no-areas',
			'no-allocations',
			'no-value',
		]);
		expect(await step(it, id, 'put-forward', { by: it.officer })).toMatchObject({
			refusal: { code: 'problems' },
		});
		await write(it, id);
		expect((await shown(it, id)).problems).toEqual([]);
		const rows = () =>
			it.services.db.reader.selectFrom('grantAgreement').selectAll().where('id', '=', id).execute();
		expect(await step(it, id, 'put-forward', { by: it.otherOfficer })).toEqual({
			ok: true,
			value: { state: 'awaiting-approval' },
		});
		expect(await approve(it, id)).toEqual({ ok: true, value: { state: 'approved' } });
		expect(await step(it, id, 'send', { by: it.officer })).toEqual({ ok: true, value: { state: 'sent' } });
		expect(await rows()).toEqual([]);
		expect(await accept(it, id)).toEqual({ ok: true, value: { state: 'accepted' } });
		expect(await rows()).toMatchObject([
			{
				reference: 'NEW/1',
				valuePence: 2_000_000,
				purpose: 'Evening places.',
				conditions: 'Returns are sent.',
				startsOn: '2017-07-01',
			},
		]);
		const { db } = it.services;
		const count = async (
			table:
				| 'allocation'
				| 'payment'
				| 'budgetLine'
				| 'agreementTarget'
				| 'agreementFunding'
				| 'agreementArea'
				| 'agreementParty',
		) =>
			(await db.reader.selectFrom(table).select('agreementId').where('agreementId', '=', id).execute())
				.length;
		expect(
			await Promise.all(
				(
					[
						'allocation',
						'payment',
						'budgetLine',
						'agreementTarget',
						'agreementFunding',
						'agreementArea',
						'agreementParty',
					] as const
				).map(count),
			),
		).toEqual([1, 6, 1, 1, 1, 1, 1]);
		expect((await shown(it, id)).steps.map(({ kind }) => kind).filter((kind) => kind !== 'edited')).toEqual([
			'started',
			'put-forward',
			'approved',
			'sent',
			'accepted',
		]);
		expect(await mailOf(it)).toEqual(
			[
				`Grant agreement accepted: NEW/1 → ${it.approver.email}`,
				...[it.officer.email, it.otherOfficer.email]
					.sort()
					.map((email) => `Grant agreement accepted: NEW/1 → ${email}`),
				...[it.officer.email, it.otherOfficer.email]
					.sort()
					.map((email) => `Grant agreement approved: NEW/1 → ${email}`),
				`Grant agreement to accept: NEW/1 → ${it.signatory.email}`,
				`Grant agreement to approve: NEW/1 → ${it.approver.email}`,
			].sort(),
		);
	});

	test('nobody approves what they began, changed or put forward, whichever roles they hold', async () => {
		const it = await inHand(await makeDb());
		const id = await begin(it);
		await write(it, id);
		await step(it, id, 'put-forward', { by: it.otherOfficer });
		for (const by of [it.officer, it.otherOfficer])
			expect(await approve(it, id, { by })).toMatchObject({ refusal: { code: 'approver-worked-on-it' } });
		expect(await approve(it, id, { by: it.stranger, expectedVersion: 1 })).toMatchObject({
			refusal: { code: 'not-found' },
		});
	});

	test('two approvals at once make one', async () => {
		const it = await inHand(await makeDb());
		const id = await begin(it);
		await write(it, id);
		await step(it, id, 'put-forward', { by: it.officer });
		const { rowVersion } = (await shown(it, id)).version;
		const done = await Promise.all([
			approve(it, id, { expectedVersion: rowVersion }),
			approve(it, id, { expectedVersion: rowVersion }),
		]);
		expect(done.map(({ ok }) => ok).sort()).toEqual([false, true]);
		expect(done.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'wrong-state', state: 'approved' } });
		expect((await shown(it, id)).steps.filter(({ kind }) => kind === 'approved')).toHaveLength(1);
	});

	test('a form sent twice is answered alike, and two people do not overwrite each other', async () => {
		const it = await inHand(await makeDb());
		const id = await begin(it);
		await write(it, id);
		const sent = {
			by: it.officer,
			expectedVersion: (await shown(it, id)).version.rowVersion,
			commandId: 'put-forward-once',
		};
		expect(await step(it, id, 'put-forward', sent)).toEqual(await step(it, id, 'put-forward', sent));
		const other = await begin(await inHand(await makeDb()));
		expect(other).not.toBe(id);
		expect(await approve(it, id, { expectedVersion: 1 })).toMatchObject({
			refusal: { code: 'changed-meanwhile' },
		});
	});

	test('sent back with a reason it is a draft again; taken back after it was sent it is approved anew; declined it ends there', async () => {
		const it = await inHand(await makeDb());
		const id = await begin(it);
		await write(it, id);
		await step(it, id, 'put-forward', { by: it.officer });
		expect(await step(it, id, 'send-back', { by: it.approver })).toMatchObject({
			refusal: { code: 'no-words' },
		});
		expect(
			await step(it, id, 'send-back', { by: it.approver, words: 'The price is too high.' }),
		).toMatchObject({ value: { state: 'draft' } });
		await step(it, id, 'put-forward', { by: it.officer });
		await approve(it, id);
		await step(it, id, 'send', { by: it.officer });
		expect(await step(it, id, 'take-back', { by: it.officer, words: 'A wrong day.' })).toMatchObject({
			value: { state: 'draft' },
		});
		expect(await showAgreementVersion(it.services, as(it.signatory)[1], id, 1)).toBeNull();
		await step(it, id, 'put-forward', { by: it.officer });
		await approve(it, id);
		await step(it, id, 'send', { by: it.officer });
		expect(await step(it, id, 'decline', { by: it.signatory, words: 'We cannot staff it.' })).toMatchObject({
			value: { state: 'declined' },
		});
		expect(await accept(it, id)).toMatchObject({ refusal: { code: 'wrong-state', state: 'declined' } });
		expect((await shown(it, id)).steps.at(-1)).toMatchObject({
			kind: 'declined',
			words: 'We cannot staff it.',
			personName: it.signatory.name,
		});
	});

	test('what looks like a person’s details is asked about', async () => {
		const it = await inHand(await makeDb());
		const id = await begin(it);
		const change = { part: 'details', details: { purpose: 'For John Smith, born 12 March 1984.' } } as const;
		expect(await edit(it, id, change)).toMatchObject({ refusal: { code: 'looks-personal' } });
		expect(await edit(it, id, change, { nobodyNamed: true })).toMatchObject({ ok: true });
	});

	test('a provider sees nothing before it is sent, and another provider never', async () => {
		const it = await inHand(await makeDb());
		const id = await begin(it);
		await write(it, id);
		const seenBy = (person: typeof it.signatory) => showAgreementVersion(it.services, as(person)[1], id, 1);
		await step(it, id, 'put-forward', { by: it.officer });
		await approve(it, id);
		expect(await seenBy(it.signatory)).toBeNull();
		await step(it, id, 'send', { by: it.officer });
		expect(await seenBy(it.signatory)).not.toBeNull();
		expect(await seenBy(it.programme.people.member.signatory)).toBeNull();
		expect(await seenBy(it.stranger)).toBeNull();
	});
});
