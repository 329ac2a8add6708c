import type { BoxError } from '../../../components/layout/question.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { ExportRefusal } from '../../../domain/payment/decide-order-approval.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { MoneyWorkShown } from '../../../operations/payment/show-money-work.ts';

const REFUSALS: Readonly<Record<ExportRefusal['code'], string>> = {
	'nothing-to-export': 'No approved payment waits for a file. Somebody else may have made one',
	'list-changed': 'The list has changed since you opened it. Look through it again before you make the file',
};

export const exportRefusal = ({ code }: ExportRefusal): BoxError => ({ field: '', message: REFUSALS[code] });

export function exportForm({ orders }: MoneyWorkShown): Asked {
	const approved = orders.filter(({ state }) => state === 'approved');
	const total = approved.reduce((sum, { amountPence }) => sum + amountPence, 0);
	return {
		title: 'Make a payment file',
		back: '/money',
		intro:
			approved.length === 0
				? ['No approved payment waits for a file.']
				: [
						`The file will hold ${plural(approved.length, 'payment')}, ${writePounds(total)} in all. Each payment goes into one file only.`,
						'You can download it again at any time: the file never changes.',
					],
		facts: approved.map((order) => ({
			key: `${order.payee}, ${monthsLabel(order)}`,
			value: `${writePounds(order.amountPence)} (${order.agreementReference})`,
		})),
		questions: [],
		seen: { orderIds: approved.map(({ orderId }) => orderId).join(' ') },
		button: approved.length === 0 ? null : { text: 'Make the file' },
	};
}
