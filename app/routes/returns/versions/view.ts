import { only, type RecordView, words } from '../../../components/layout/record-view.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { VersionsFacts } from '../../../operations/kpi-return/show-versions.ts';
import { captionOf, standingOf } from '../version-words.ts';

/** Newest first; two of them can be compared. */
export function versionsView({ whole }: VersionsFacts): RecordView {
	const home = `/returns/${whole.row.id}`;
	const numbers = whole.submissions.map(({ number }) => String(number));
	const options = numbers.map((value) => ({ value, text: `Version ${value}` }));
	return {
		title: 'Versions of the return',
		caption: captionOf(whole),
		back: { href: home, text: 'Back to the return' },
		blocks: [
			{
				kind: 'table',
				table: {
					id: 'versions',
					caption: 'Every version that was submitted is kept',
					captionSize: 's',
					large: true,
					columns: ['Version', 'Received', 'Certified by', 'Standing'].map(words),
					rows: whole.submissions
						.map((submission) => ({
							key: String(submission.number),
							cells: [
								{ href: `${home}/versions/${submission.number}`, text: `Version ${submission.number}` },
								writeInstant(submission.submittedAt),
								submission.certifiedByName,
								standingOf(submission, whole),
							],
						}))
						.reverse(),
					empty:
						'Nothing has been submitted yet. Each version will be listed here with its time and who certified it.',
				},
			},
			...only(
				numbers.length > 1,
				{ kind: 'heading', text: 'Compare two versions' },
				{
					kind: 'filter',
					filter: {
						href: `${home}/compare`,
						selects: [
							{ name: 'before', label: 'Earlier version', options, value: numbers.at(-2) ?? '' },
							{ name: 'after', label: 'Later version', options, value: numbers.at(-1) ?? '' },
						],
						button: 'Compare',
					},
				},
			),
		],
	};
}
