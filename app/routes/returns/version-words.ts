import { monthsLabel } from '../../domain/calendar/period-label.ts';
import { writeInstant } from '../../domain/calendar/write-date.ts';
import type { VersionsFacts } from '../../operations/kpi-return/show-versions.ts';

type Whole = VersionsFacts['whole'];
type Submission = Whole['submissions'][number];

/** What has become of a version: the newest accepted one is authoritative. */
export function standingOf(submission: Submission, whole: Whole): string {
	if (submission.id === whole.row.acceptedSubmissionId) {
		const reopened =
			submission.reopenedAt === null
				? ''
				: '; reopened since, and still counted until another version is accepted';
		return `Accepted, and the one that counts${reopened}`;
	}
	if (submission.acceptedAt !== null) return 'Accepted, then replaced by a later version';
	return submission.id === whole.row.latestSubmissionId
		? 'The latest version, not accepted yet'
		: 'Replaced by a later version';
}

export const versionRows = (
	submission: Submission,
	whole: Whole,
): readonly { readonly key: string; readonly value: string }[] => [
	{
		key: 'Certified by',
		value: `${submission.certifiedByName} (${submission.capacity === 'deputy' ? 'deputy certifier' : 'certifier'})`,
	},
	{ key: 'Received', value: writeInstant(submission.submittedAt) },
	{ key: 'Standing', value: standingOf(submission, whole) },
	...(submission.acceptedAt === null
		? []
		: [
				{
					key: 'Accepted',
					value: `${submission.acceptedByName ?? ''}, ${writeInstant(submission.acceptedAt)}`,
				},
			]),
	...(submission.reopenedAt === null
		? []
		: [
				{
					key: 'Reopened',
					value: [
						`${submission.reopenedByName ?? ''}, ${writeInstant(submission.reopenedAt)}`,
						submission.reopenedReason ?? '',
					]
						.filter(Boolean)
						.join(': '),
				},
			]),
	{ key: 'Fingerprint', value: submission.hash },
];

export const captionOf = ({ row }: Whole): string =>
	`${row.agreementTitle}, ${row.leadName}, ${monthsLabel(row.period)}`;
