import { expect, test } from 'vitest';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { aReturn } from '../../../scripts/starting-data/factories/test-return.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { openReturns } from '../kpi-return/open-returns.ts';
import { listSpecificationsWaiting } from './list-specifications-waiting.ts';
import { showSpecification } from './show-specification.ts';
import { showSpecifications } from './show-specifications.ts';
import {
	actionsOf,
	edit,
	handOver,
	inHand,
	publish,
	returnsOf,
	sendBack,
	shown,
	start,
} from './specifications.test-data.ts';

const NOTE = { type: 'change-effect', effectiveFrom: 3, changeNote: 'Ask for less.' } as const;

eachEngine((makeDb) => {
	test('the next version begins as a copy, is changed and published by a second person, and supersedes the one before', async () => {
		const it = await inHand(await makeDb());
		expect(await start(it, 3)).toEqual({ ok: true, value: { number: 2 } });
		const draft = await shown(it, 2);
		expect(draft.draft.specification).toMatchObject({
			state: 'draft',
			effectiveFrom: 3,
			measures: draft.before?.measures,
			kpis: draft.before?.kpis,
		});
		expect(await edit(it, { type: 'remove-measure', key: 'safety-plans' })).toEqual({
			ok: true,
			value: { rowVersion: 2 },
		});
		expect(await edit(it, NOTE, { expectedVersion: 2 })).toMatchObject({ ok: true });
		expect(await publish(it, { expectedVersion: 3 })).toMatchObject({ ok: true });
		const { versions } = await shown(it, 2);
		expect(versions.map(({ number, state, publishedBy }) => [number, state, publishedBy])).toEqual([
			[2, 'published', it.approver.name],
			[1, 'superseded', it.approver.name],
		]);
		expect((await shown(it, 2)).draft.specification.measures.some(({ key }) => key === 'safety-plans')).toBe(
			false,
		);
		expect((await shown(it, 1)).draft.specification.measures.some(({ key }) => key === 'safety-plans')).toBe(
			true,
		);
		expect((await actionsOf(it)).filter((action) => action.startsWith('specification'))).toEqual([
			'specification.draft-started',
			'specification.edited',
			'specification.edited',
			'specification.handed-over',
			'specification.published',
		]);
	});

	test('a draft is its officer’s until it is handed over, then its approver’s, and its officer’s again once it is changed', async () => {
		const it = await inHand(await makeDb());
		const waiting = async (by: typeof it.officer) => {
			const actor = actorOf(by);
			const items = await listSpecificationsWaiting(it.services, actor, scopeFor(actor));
			return items.map(({ what }) => what);
		};
		await start(it, 3);
		await edit(it, NOTE);
		expect([await waiting(it.officer), await waiting(it.approver)]).toEqual([
			['Finish the service specification'],
			[],
		]);
		const commandId = it.services.ids.next();
		const answers = [await handOver(it, { commandId }), await handOver(it, { commandId })];
		expect(answers).toEqual([
			{ ok: true, value: 'handed-over' },
			{ ok: true, value: 'handed-over' },
		]);
		expect(await handOver(it)).toMatchObject({ refusal: { code: 'handed-over-already' } });
		expect([await waiting(it.officer), await waiting(it.approver)]).toEqual([
			[],
			['Publish the service specification'],
		]);
		await edit(it, { type: 'remove-measure', key: 'safety-plans' }, { expectedVersion: 2 });
		expect([await waiting(it.officer), await waiting(it.approver)]).toEqual([
			['Finish the service specification'],
			[],
		]);
		expect((await actionsOf(it)).filter((action) => action === 'specification.handed-over')).toHaveLength(1);
		expect(await handOver(it, { by: it.stranger, expectedVersion: 3 })).toMatchObject({
			refusal: { code: 'not-found' },
		});
	});

	test('an approver sends a draft back with a reason: it is its officers’ again, they are told, and it waits anew once it is handed over', async () => {
		const it = await inHand(await makeDb());
		const waiting = async (by: typeof it.officer) => {
			const actor = actorOf(by);
			const items = await listSpecificationsWaiting(it.services, actor, scopeFor(actor));
			return items.map(({ what }) => what);
		};
		await start(it, 3);
		await edit(it, NOTE);
		expect(await sendBack(it)).toMatchObject({ refusal: { code: 'not-handed-over' } });
		await handOver(it);
		expect(await sendBack(it, { by: it.stranger })).toMatchObject({ refusal: { code: 'not-found' } });
		expect(await sendBack(it, { by: it.officer })).toMatchObject({
			refusal: { code: 'approver-drafted-it' },
		});
		expect(await sendBack(it, { reason: ' ' })).toMatchObject({ refusal: { code: 'no-reason' } });
		const commandId = it.services.ids.next();
		const answers = [await sendBack(it, { commandId }), await sendBack(it, { commandId })];
		expect(answers).toEqual([
			{ ok: true, value: 'sent-back' },
			{ ok: true, value: 'sent-back' },
		]);
		expect((await actionsOf(it)).filter((action) => action === 'specification.sent-back')).toHaveLength(1);
		expect([await waiting(it.officer), await waiting(it.approver)]).toEqual([
			['Change the service specification: it was sent back'],
			[],
		]);
		const read = async () =>
			(await showSpecification(it.services, scopeFor(actorOf(it.officer)), it.programme.slug, 2))?.sentBack;
		expect(await read()).toMatchObject({ by: it.approver.name, reason: 'Too long for a small provider.' });
		const letters = await it.services.db.snapshot((reader) =>
			reader.selectFrom('outbox').select(['toAddress', 'subject']).execute(),
		);
		expect(letters.filter(({ subject }) => subject.startsWith('Service specification sent back'))).toEqual([
			{ toAddress: it.officer.email, subject: expect.stringContaining('version 2') },
		]);
		expect(await handOver(it)).toMatchObject({ ok: true });
		expect([await waiting(it.officer), await waiting(it.approver)]).toEqual([
			[],
			['Publish the service specification'],
		]);
		expect(await read()).toBeNull();
		await sendBack(it, { reason: 'Ask for fewer boxes by area.' });
		expect(await read()).toMatchObject({ reason: 'Ask for fewer boxes by area.' });
	});

	test('whoever began the draft, or changed one word of it, does not publish it', async () => {
		const it = await inHand(await makeDb());
		await start(it, 3);
		await edit(it, NOTE, { by: it.programme.office.otherOfficer });
		for (const by of [it.officer, it.programme.office.otherOfficer])
			expect(await publish(it, { by })).toMatchObject({ refusal: { code: 'approver-drafted-it' } });
		expect((await shown(it, 2)).drafters.map(({ id }) => id).sort()).toEqual(
			[it.officer.id, it.programme.office.otherOfficer.id].sort(),
		);
	});

	test('a changed denominator raises the definition’s version, and the trail holds the KPI before and after', async () => {
		const it = await inHand(await makeDb());
		await start(it, 3);
		await edit(it, {
			type: 'change-kpi',
			key: 'partner-contact',
			kpi: { target: { numerator: 85, denominator: 100 } },
		});
		const version = async () =>
			(await shown(it, 2)).draft.specification.kpis.find(({ key }) => key === 'partner-contact')
				?.definitionVersion;
		expect(await version()).toBe(1);
		await edit(
			it,
			{ type: 'change-kpi', key: 'partner-contact', kpi: { denominator: ['partner-cases-contacted'] } },
			{ expectedVersion: 2 },
		);
		expect(await version()).toBe(2);
		const payloads = await it.services.db.reader
			.selectFrom('auditPayload')
			.select('payload')
			.orderBy('sequence')
			.execute();
		expect(JSON.parse(payloads.at(-1)?.payload ?? '')).toMatchObject({
			before: {
				kpis: [{ key: 'partner-contact', denominator: ['partner-cases-entered'], definitionVersion: 1 }],
				measures: [],
			},
			after: {
				kpis: [{ key: 'partner-contact', denominator: ['partner-cases-contacted'], definitionVersion: 2 }],
				measures: [],
			},
		});
	});

	test('two people who change the draft at once: one is saved, the other is told', async () => {
		const it = await inHand(await makeDb());
		await start(it, 3);
		const answers = await Promise.all([
			edit(it, { type: 'remove-measure', key: 'safety-plans' }),
			edit(it, { type: 'remove-kpi', key: 'starts' }, { by: it.programme.office.otherOfficer }),
		]);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect(answers.find(({ ok }) => !ok)).toMatchObject({
			refusal: { code: 'changed-meanwhile', version: 2 },
		});
	});

	test('a published version is not edited, a second draft is not begun, and a form sent twice begins one', async () => {
		const it = await inHand(await makeDb());
		expect(await edit(it, NOTE, { number: 1 })).toMatchObject({ refusal: { code: 'not-a-draft' } });
		expect(await start(it, 3, it.officer, 'pressed-twice')).toEqual(
			await start(it, 3, it.officer, 'pressed-twice'),
		);
		expect(await start(it, 3)).toMatchObject({ refusal: { code: 'draft-exists' } });
	});

	test('a version that two people publish at once is published once', async () => {
		const it = await inHand(await makeDb());
		await start(it, 3);
		await edit(it, NOTE);
		const answers = await Promise.all([publish(it), publish(it, { commandId: 'another-press' })]);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'not-a-draft' } });
	});

	test('a longer return is published only when the approver says that the providers can bear it', async () => {
		const it = await inHand(await makeDb());
		await start(it, 3);
		await edit(it, { type: 'add-measures', keys: ['leavers-custody'] });
		await edit(it, NOTE, { expectedVersion: 2 });
		expect(await publish(it, { expectedVersion: 3 })).toMatchObject({
			refusal: { code: 'long-return', strands: [{ strand: 'perpetrator', measures: 21 }] },
		});
		expect(await publish(it, { expectedVersion: 3, longReturnAgreed: true })).toMatchObject({ ok: true });
	});

	test('nobody of another commissioning body finds, edits or publishes it', async () => {
		const it = await inHand(await makeDb());
		await start(it, 3);
		const scope = scopeFor(actorOf(it.stranger));
		expect(await showSpecifications(it.services, scope, it.programme.slug)).toBeNull();
		expect(await showSpecification(it.services, scope, it.programme.slug, 1)).toBeNull();
		expect(await start(it, 3, it.stranger)).toMatchObject({ refusal: { code: 'not-found' } });
		expect(await edit(it, NOTE, { by: it.stranger })).toMatchObject({ refusal: { code: 'not-found' } });
		expect(await publish(it, { by: it.stranger, expectedVersion: 1 })).toMatchObject({
			refusal: { code: 'not-found' },
		});
	});

	test('a provider reads what is published of the programmes that it has an agreement on, and no draft', async () => {
		const it = await inHand(await makeDb());
		await start(it, 3);
		const scope = scopeFor(actorOf(it.programme.people.member.preparer));
		const facts = await showSpecifications(it.services, scope, it.programme.slug);
		expect(facts?.versions.map(({ number }) => number)).toEqual([1]);
		expect(await showSpecification(it.services, scope, it.programme.slug, 1)).not.toBeNull();
		expect(await showSpecification(it.services, scope, it.programme.slug, 2)).toBeNull();
	});

	test('publishing opens the returns that have begun to be due, and tells the providers’ people', async () => {
		const it = await inHand(await makeDb());
		await start(it, 3);
		await edit(it, NOTE);
		expect(await publish(it)).toEqual({ ok: true, value: { opened: 4 } });
		expect(await returnsOf(it)).toEqual([
			{ quarter: 1, strand: 'perpetrator', state: 'not-started', specification: 1 },
			{ quarter: 1, strand: 'support', state: 'not-started', specification: 1 },
			{ quarter: 2, strand: 'perpetrator', state: 'not-started', specification: 1 },
			{ quarter: 2, strand: 'support', state: 'not-started', specification: 1 },
		]);
		const mail = await it.services.db.reader
			.selectFrom('outbox')
			.select(['toAddress', 'subject', 'body'])
			.where('kind', '=', 'specification-published')
			.orderBy('toAddress')
			.execute();
		const people = Object.values(it.programme.people).flatMap(({ preparer, certifier, deputy }) => [
			preparer,
			certifier,
			deputy,
		]);
		expect(mail.map(({ toAddress }) => toAddress)).toEqual(people.map(({ email }) => email).sort());
		expect(mail[0]?.body).toContain('July to September 2017');
	});

	test('a return that is begun for the new version’s period asks what the new version asks, keeps what was typed, and is a draft again', async () => {
		const it = await inHand(await makeDb(), {
			today: '2017-08-01',
			more: (world, programme) => {
				aReturn(world, 'accepted', { programme, quarter: 1 });
				aReturn(world, 'submitted', { programme, quarter: 2 });
				aReturn(world, 'ready-to-certify', { programme, quarter: 3 });
			},
		});
		const typed = async () =>
			(await it.services.db.reader.selectFrom('draftFigure').select('typed').execute()).length;
		const before = await typed();
		await start(it, 3);
		await edit(it, NOTE);
		expect(await publish(it)).toMatchObject({ ok: true });
		const support = (await returnsOf(it)).filter(({ strand }) => strand === 'support');
		expect(support.map(({ quarter, state, specification }) => [quarter, state, specification])).toEqual([
			[1, 'accepted', 1],
			[2, 'submitted', 1],
			[3, 'draft', 2],
		]);
		expect(await typed()).toBe(before);
	});

	test('it cannot take effect from a period for which a return is in', async () => {
		const it = await inHand(await makeDb(), {
			today: '2017-05-02',
			more: (world, programme) => aReturn(world, 'submitted', { programme, quarter: 2 }),
		});
		await start(it, 2);
		await edit(it, { ...NOTE, effectiveFrom: 2 });
		expect(await publish(it)).toMatchObject({ refusal: { code: 'period-submitted', newestSubmitted: 2 } });
	});

	test('the clock opens each return once, when its period has begun, and never one that is there', async () => {
		const it = await inHand(await makeDb(), {
			today: '2017-03-31',
			more: (world, programme) => aReturn(world, 'draft', { programme, quarter: 1 }),
		});
		expect(await openReturns(it.services)).toBe(1);
		expect(await openReturns(it.services)).toBe(0);
		expect((await returnsOf(it)).map(({ quarter, strand, state }) => [quarter, strand, state])).toEqual([
			[1, 'perpetrator', 'not-started'],
			[1, 'support', 'draft'],
		]);
		it.services.clock.moveBusinessDay('2017-04-01' as never);
		expect(await Promise.all([openReturns(it.services), openReturns(it.services)])).toContain(2);
		expect(await returnsOf(it)).toHaveLength(4);
		expect((await actionsOf(it)).filter((action) => action === 'return.opened')).toHaveLength(3);
	});

	test('the clock opens nothing after an agreement has ended, and nothing before a specification is in force', async () => {
		const it = await inHand(await makeDb(), { today: '2019-06-01' });
		expect(await openReturns(it.services)).toBe(16);
		expect(Math.max(...(await returnsOf(it)).map(({ quarter }) => quarter))).toBe(8);
	});
});
