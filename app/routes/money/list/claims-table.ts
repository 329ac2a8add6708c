import { number, type TableView, words } from '../../../components/layout/record-view.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { MoneyWorkShown } from '../../../operations/payment/show-money-work.ts';
import { claimTag } from '../money-words.ts';

/** Claims that wait for the reader's side: those to look at for the office, those in its hands for a provider. */
export function claimsTable({ agreements }: MoneyWorkShown, side: 'office' | 'provider'): TableView {
	const wanted = side === 'office' ? ['submitted'] : ['draft', 'sent-back', 'submitted'];
	return {
		id: 'claims',
		caption: side === 'office' ? 'Claims to look at' : 'Claims that have not been agreed',
		columns: [words('Claim'), words('Provider'), words('State'), number('Claimed')],
		rows: agreements.flatMap(({ agreement, money, claims }) =>
			claims
				.filter(({ state }) => wanted.includes(state))
				.map((claim) => {
					const period = money.periods.find((each) => each.period.periodId === claim.periodId)?.period;
					return {
						key: claim.id,
						cells: [
							{
								text: `${agreement.reference}, ${period === undefined ? '' : monthsLabel(period)}`,
								href: `/claims/${claim.id}`,
							},
							agreement.leadName,
							claimTag(claim.state),
							writePounds(claim.amountPence),
						],
					};
				}),
		),
		empty:
			side === 'office'
				? 'No claim waits to be looked at.'
				: 'No claim is open. Claim what you spent once a period is over.',
	};
}
