import { beforeAll, describe, expect, test } from 'vitest';
import { findActor } from '../../../db/read/actors.ts';
import { actorNamed } from '../../../test/setup/actor-named.ts';
import { holdingTheDemonstration } from '../../../test/setup/demonstration.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { eachEngine, sqliteOnly } from '../../../test/setup/test-database.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { mayDo } from '../../domain/access/policy.ts';
import type { Role } from '../../domain/access/role.ts';
import { type Scope, scopeFor } from '../../domain/access/scope.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { WaitingItem } from '../../domain/work/waiting-item.ts';
import type { SignedIn } from '../../http/guarded.ts';
import { answerClarification } from '../../operations/clarification/answer-clarification.ts';
import { startReturn } from '../../operations/kpi-return/start-return.ts';
import { decideMoneyDecision } from '../../operations/payment/decide-money-decision.ts';
import { decidePayment } from '../../operations/payment/decide-payment.ts';
import { exportPayments } from '../../operations/payment/export-payments.ts';
import { answerOrder } from '../../operations/purchase/answer-order.ts';
import { matchInvoice } from '../../operations/purchase/match-invoice.ts';
import type { Services } from '../../services.ts';
import { workOf } from './work-of.ts';

const TODAY = isoDate('2026-10-20');
const BODY = 'West Midlands Police and Crime Commissioner';
const SOUTH = 'South Bank Change (invented)';

const waitsFor = (services: Services, actor: Actor): Promise<readonly WaitingItem[]> =>
	workOf({ services, actor, scope: scopeFor(actor) } as unknown as SignedIn);

describe('over the whole demonstration', () => {
	const demonstration = holdingTheDemonstration(sqliteOnly());
	const byPerson = new Map<Actor, readonly WaitingItem[]>();

	beforeAll(async () => {
		const services = servicesOver(await demonstration(), TODAY);
		const people = await services.db.reader.selectFrom('person').select('id').orderBy('id').execute();
		for (const { id } of people) {
			const actor = await findActor(services.db.reader, id, TODAY);
			if (actor !== null) byPerson.set(actor, await waitsFor(services, actor));
		}
	}, 900_000);

	test('nobody is shown an item that their role cannot do, or one item twice', () => {
		expect(byPerson.size).toBeGreaterThan(200);
		for (const [actor, items] of byPerson) {
			expect(items.filter(({ needs }) => !mayDo(actor, needs))).toEqual([]);
			expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
		}
	});

	test.each<[Role, RegExp]>([
		['officer', /Review the return|Chase the return/],
		['approver', /Approve the payment/],
		['provider-preparer', /Start the return/],
		['provider-certifier', /Answer the order/],
		['authority-officer', /Match the invoice/],
		['bid-opener', /Open the bids/],
	])('for somebody who is %s something waits', (role, what) => {
		const items = [...byPerson].flatMap(([actor, own]) => (actor.roles.includes(role) ? own : []));
		expect(items.some((item) => what.test(item.what))).toBe(true);
	});

	test('an auditor is given no work of the office', () => {
		const auditors = [...byPerson].filter(([{ roles }]) => roles.join() === 'auditor');
		expect(auditors.length).toBeGreaterThan(1);
		expect(auditors.flatMap(([, items]) => items)).toEqual([]);
	});

	test('nobody is shown what belongs to another organisation’s work', () => {
		for (const [actor, items] of byPerson)
			if (actor.organisationName.startsWith('Nottinghamshire'))
				expect(items.filter(({ about, note }) => /West Midlands|Turning North/.test(about + note))).toEqual(
					[],
				);
	});
});

type Act = (who: readonly [Services, Actor, Scope], id: string) => Promise<{ readonly ok: boolean }>;
const commandId = 'one-command';

const idIn = ({ href }: WaitingItem, at: number): string => href.split('/')[at] ?? '';

describe('what is done is gone', () => {
	eachEngine((makeDb) => {
		const demonstration = holdingTheDemonstration(makeDb);
		let services: Services;
		beforeAll(async () => {
			services = servicesOver(await demonstration(), TODAY);
		}, 900_000);

		test.each<[what: string, role: Role, organisation: string, at: number, act: Act]>([
			[
				'Approve the payment',
				'approver',
				BODY,
				2,
				(who, orderId) => decidePayment(...who, { commandId, orderId, answer: { answer: 'approve' } }),
			],
			[
				'Decide about money kept back or not spent',
				'approver',
				BODY,
				2,
				(who, decisionId) =>
					decideMoneyDecision(...who, {
						commandId,
						decisionId,
						answer: { answer: 'refuse', words: 'Not yet.' },
					}),
			],
			[
				'Start the return',
				'provider-preparer',
				'Turning North (invented)',
				2,
				(who, returnId) => startReturn(...who, { commandId, returnId }),
			],
			[
				'Answer the order',
				'provider-certifier',
				SOUTH,
				2,
				(who, orderId) =>
					answerOrder(...who, { commandId, orderId, answer: { answer: 'decline', words: 'No room.' } }),
			],
			[
				'Match the invoice to its places',
				'authority-officer',
				'Warwickshire County Council',
				2,
				(who, invoiceId) => matchInvoice(...who, { commandId, invoiceId }),
			],
		])('%s', async (what, role, organisation, at, act) => {
			const who = await actorNamed(services, role, organisation);
			const before = await waitsFor(services, who[1]);
			const item = before.find((each) => each.what === what);
			expect(item).toBeDefined();
			expect(await act(who, idIn(item as WaitingItem, at))).toMatchObject({ ok: true });
			const after = await waitsFor(services, who[1]);
			expect(after.filter(({ key, what: now }) => key === item?.key && now === what)).toEqual([]);
		});

		test('Make a payment file: what was approved is in it, and then it is the bank’s', async () => {
			const who = await actorNamed(services, 'officer', BODY);
			const orders = await services.db.reader
				.selectFrom('paymentOrder')
				.select('id')
				.where('state', '=', 'approved')
				.orderBy('id')
				.execute();
			const names = async () => (await waitsFor(services, who[1])).map(({ what }) => what);
			expect(await names()).toContain('Make a payment file');
			const orderIds = orders.map(({ id }) => id);
			expect(await exportPayments(...who, { commandId: 'a-file', orderIds })).toMatchObject({ ok: true });
			expect(await names()).not.toContain('Make a payment file');
			expect(await names()).toContain('Record what the bank has paid');
		});

		test('Answer a question about the tender', async () => {
			const who = await actorNamed(services, 'officer', BODY);
			const asked = async () =>
				(await waitsFor(services, who[1])).filter(({ what }) => what.startsWith('Answer 1 question about'));
			const [item] = await asked();
			const { clarificationId } = await services.db.reader
				.selectFrom('clarification')
				.leftJoin('clarificationAnswer as given', 'given.clarificationId', 'clarification.id')
				.innerJoin('tender', 'tender.id', 'clarification.tenderId')
				.select('clarification.id as clarificationId')
				.where('given.answer', 'is', null)
				.where('tender.slug', '=', idIn(item as WaitingItem, 2))
				.executeTakeFirstOrThrow();
			const command = {
				commandId: 'an-answer',
				slug: idIn(item as WaitingItem, 2),
				clarificationId,
				question: 'How many groups are asked for?',
				answer: 'Four.',
				nobodyNamed: false,
			};
			expect(await answerClarification(...who, command)).toMatchObject({ ok: true });
			expect(await asked()).toEqual([]);
		});
	});
});
