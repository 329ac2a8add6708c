import { expect, test } from 'vitest';
import type { APerson } from '../../../../scripts/starting-data/factories/person.ts';
import { routeOver } from '../../../../test/setup/route-over.ts';
import { sqliteOnly } from '../../../../test/setup/test-database.ts';
import { saveClaim } from '../../../operations/claim/save-claim.ts';
import { moneyInHand } from '../../../operations/payment/money.test-data.ts';

const makeDb = sqliteOnly();

test('the forms of money, one after the other: submitted, agreed, drafted, approved, put into a file, paid', async () => {
	const t = await moneyInHand(await makeDb());
	const { agreementId, periodId } = t;
	const { officer, approver } = t.office;
	const saved = await saveClaim(...t.as(t.people.preparer), {
		commandId: t.commandId(),
		agreementId,
		periodId,
		changes: null,
		note: '',
		nobodyNamed: false,
		spend: t.spend(2_400_000),
	});
	const claimId = saved.ok ? saved.value.claimId : '';
	const send = async (person: APerson, address: string, typed = {}) => {
		const [services, actor] = t.as(person);
		const pages = routeOver(services, actor);
		const opened = await pages.open(address);
		expect([address, opened.status]).toEqual([address, 200]);
		const sent = await pages.send(address, opened, typed);
		expect([address, sent.status, sent.status === 422 ? sent.text : '']).toEqual([address, 303, '']);
		return sent.location ?? '';
	};
	await send(t.people.certifier, `/claims/${claimId}/submit`);
	await send(officer, `/claims/${claimId}/review`, { answer: 'agree', amount: '24,000', words: '' });
	const payment = await send(officer, `/money/${agreementId}/${periodId}/pay`, {
		what: 'due',
		amount: '24,000',
		words: '',
	});
	await send(approver, `${payment}/decide`, { answer: 'approve', reason: '' });
	expect(await send(officer, '/payments/export')).toBe('/money');
	await send(officer, `${payment}/paid`, {
		'paidOn.day': '20',
		'paidOn.month': '7',
		'paidOn.year': '2017',
		reference: 'BACS 20170720',
	});
	const orders = await t.db.reader.selectFrom('paymentOrder').select(['state', 'amountPence']).execute();
	expect(orders).toEqual([{ state: 'paid', amountPence: 2_400_000 }]);
});
