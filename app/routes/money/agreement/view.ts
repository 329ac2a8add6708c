import {
	type CellView,
	number,
	type RecordView,
	recordOf,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { isOpen } from '../../../domain/payment/claim.ts';
import type { PeriodMoney } from '../../../domain/payment/measure-money.ts';
import type { AgreementMoneyShown } from '../../../operations/payment/show-agreement-money.ts';
import { claimTag, dayOrDash, PAID_WORDS, shiftWords, whyOf } from '../money-words.ts';
import { decisions, payments, periodOf } from './settled-tables.ts';

export interface AgreementMay {
	readonly claim: boolean;
	readonly draft: boolean;
}

export function agreementMoneyView(shown: AgreementMoneyShown, may: AgreementMay): RecordView {
	const { agreement, money } = shown;
	return recordOf({
		title: 'Money of the agreement',
		caption: `${agreement.title} (${agreement.reference})`,
		back: { href: '/money', text: may.claim ? 'Claims and payments' : 'Payments' },
		facts: [
			{ key: 'Provider', value: agreement.leadName },
			{ key: 'Value', value: writePounds(agreement.valuePence) },
			{ key: 'How it is paid', value: PAID_WORDS[agreement.paid] },
			{ key: 'Paid', value: writePounds(money.paidPence) },
			{ key: 'On its way', value: writePounds(money.inHandPence) },
			{ key: 'Payable now', value: writePounds(money.payablePence) },
			{ key: 'Kept back by decision', value: writePounds(money.keptPence) },
			{ key: 'Not due yet, or not spent', value: writePounds(money.restPence) },
			...(money.recoveredPence > 0
				? [{ key: 'Given up or taken back', value: writePounds(money.recoveredPence) }]
				: []),
			...(money.owedBackPence > 0
				? [{ key: 'To be paid back by the provider', value: writePounds(money.owedBackPence) }]
				: []),
		],
		tables: [schedule(shown, may), claims(shown), payments(shown), decisions(shown)],
	});
}

function schedule(shown: AgreementMoneyShown, may: AgreementMay): TableView {
	const { money } = shown;
	const sums = (each: PeriodMoney) =>
		[
			each.scheduledPence,
			each.paidPence,
			each.inHandPence,
			each.payablePence + each.payableRetentionPence,
			each.keptPence,
		].map(writePounds);
	return {
		id: 'schedule',
		caption: 'Schedule, period by period',
		columns: [
			words('Period'),
			words('Due'),
			number('Scheduled'),
			number('Paid'),
			number('On its way'),
			number('Payable'),
			number('Kept back'),
			words('Why not more'),
			words('Do'),
		],
		rows: money.periods.map((each) => ({
			key: each.period.periodId,
			cells: [
				monthsLabel(each.period),
				dayOrDash(each.period.dueOn),
				...sums(each),
				[shiftWords(each), whyOf(each)].filter((said) => said !== '').join('. '),
				toDo(shown, each, may),
			],
		})),
		empty: 'The programme has no reporting periods yet.',
	};
}

function toDo(
	{ agreement, claims: all, today }: AgreementMoneyShown,
	{ period, payablePence, payableRetentionPence }: PeriodMoney,
	may: AgreementMay,
): CellView {
	const path = `/money/${agreement.id}/${period.periodId}`;
	const of = `for ${monthsLabel(period)}`;
	if (may.claim) {
		const open = all.find(({ periodId, state }) => periodId === period.periodId && isOpen(state));
		if (open !== undefined) return { text: 'Open the claim', href: `/claims/${open.id}`, of };
		return period.endsOn < today ? { text: 'Claim', href: `${path}/claim`, of } : '–';
	}
	if (!may.draft) return '–';
	if (payablePence + payableRetentionPence > 0) return { text: 'Draft a payment', href: `${path}/pay`, of };
	return period.startsOn <= today
		? { text: 'Decide', href: `${path}/decide`, of: `about money kept back or not spent ${of}` }
		: '–';
}

function inOrder({ claims: all, money }: AgreementMoneyShown) {
	const at = (id: string): number => money.periods.findIndex(({ period }) => period.periodId === id);
	return [...all].sort((one, other) => at(one.periodId) - at(other.periodId) || one.number - other.number);
}

const claims = (shown: AgreementMoneyShown): TableView => ({
	id: 'claims',
	caption: 'Claims',
	columns: [words('Claim'), words('State'), number('Claimed'), number('Agreed')],
	rows: inOrder(shown).map((claim) => ({
		key: claim.id,
		cells: [
			{
				text: `${periodOf(shown, claim.periodId)}${claim.number === 1 ? '' : `, claim ${claim.number}`}`,
				href: `/claims/${claim.id}`,
			},
			claimTag(claim.state),
			writePounds(claim.amountPence),
			claim.agreedPence === null ? '–' : writePounds(claim.agreedPence),
		],
	})),
	empty: 'Nothing has been claimed yet. The provider claims what it spent once a period is over.',
});
