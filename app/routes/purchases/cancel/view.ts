import { writeDay } from '../../../domain/calendar/write-date.ts';
import { lastDayToCancel } from '../../../domain/purchase/place.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { OrderShown } from '../../../operations/purchase/show-order.ts';
import { orderFacts } from '../order-facts.ts';

export function cancelForm(shown: OrderShown): Asked {
	const { standing, cancelDays } = shown.row.order;
	return {
		title: 'Cancel the order',
		caption: `Order ${shown.row.number}`,
		back: `/orders/${shown.row.order.id}`,
		facts: orderFacts(shown),
		inset: [
			standing.state === 'confirmed'
				? `Under its terms it can be cancelled until ${writeDay(lastDayToCancel(standing.startsOn, cancelDays))}.`
				: 'The provider has not confirmed a start yet, so it can be cancelled.',
			'All its places go back to the offer. This cannot be undone.',
		],
		questions: [],
		button: { text: 'Cancel the order', isWarning: true },
	};
}
