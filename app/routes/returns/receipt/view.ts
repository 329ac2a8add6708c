import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { reviewClock } from '../../../domain/kpi-return/review-clock.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';

export interface ReceiptView {
	readonly returnId: string;
	readonly number: number;
	readonly title: string;
	readonly rows: readonly { readonly key: string; readonly value: string }[];
	readonly hash: string;
	readonly reviewBy: string | null;
}

/** Null where the return has no such version. */
export function receiptView({ whole, today }: ReturnFacts, number: number): ReceiptView | null {
	const submission = whole.submissions.find((each) => each.number === number);
	if (submission === undefined) return null;
	const clock = reviewClock(whole.kpiReturn, today);
	const { row } = whole;
	return {
		returnId: row.id,
		number,
		title: `Version ${number} submitted`,
		rows: [
			{ key: 'Return', value: `${row.agreementTitle}, ${monthsLabel(row.period)}` },
			{ key: 'Version', value: String(number) },
			{ key: 'Received', value: writeInstant(submission.submittedAt) },
			{
				key: 'Certified by',
				value: `${submission.certifiedByName} (${submission.capacity === 'deputy' ? 'deputy certifier' : 'certifier'})`,
			},
			{ key: 'Sent to', value: row.bodyName },
		],
		hash: submission.hash,
		reviewBy: clock === null || whole.kpiReturn.latest?.number !== number ? null : writeDay(clock.reviewBy),
	};
}
