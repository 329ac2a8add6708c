import { only, type RecordView, said } from '../../../components/layout/record-view.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { reviewClock, writeReviewBy } from '../../../domain/kpi-return/review-clock.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';

/** What a certifier keeps: when which version was received, and its fingerprint. Null where the return has no such version. */
export function receiptView({ whole, today }: ReturnFacts, number: number): RecordView | null {
	const submission = whole.submissions.find((each) => each.number === number);
	if (submission === undefined) return null;
	const clock = reviewClock(whole.kpiReturn, today);
	const reviewBy = clock === null || whole.kpiReturn.latest?.number !== number ? null : writeReviewBy(clock);
	const { row } = whole;
	const received = writeInstant(submission.submittedAt);
	return {
		title: `Version ${number} submitted`,
		panel: received,
		back: null,
		narrow: true,
		blocks: [
			{ kind: 'heading', text: 'Your receipt' },
			{
				kind: 'facts',
				rows: [
					{ key: 'Return', value: `${row.agreementTitle}, ${monthsLabel(row.period)}` },
					{ key: 'Version', value: String(number) },
					{ key: 'Received', value: received },
					{
						key: 'Certified by',
						value: `${submission.certifiedByName} (${submission.capacity === 'deputy' ? 'deputy certifier' : 'certifier'})`,
					},
					{ key: 'Sent to', value: row.bodyName },
					{ key: 'Fingerprint', value: { hash: submission.hash } },
				],
			},
			...said(
				'The fingerprint (SHA-256) is made from everything in this version. If a single figure were changed, it would be another.',
			),
			...only(
				reviewBy !== null,
				{ kind: 'heading', text: 'What happens next' },
				...said(
					`The commissioner reviews the return by ${reviewBy}. You will get an e-mail if there is a question, and when it is accepted.`,
				),
			),
			...said(
				{ href: `/returns/${row.id}/versions/${number}`, text: 'See what was sent' },
				{ href: '/', text: 'Go to your start page' },
			),
		],
	};
}
