import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { VersionsFacts } from '../../../operations/kpi-return/show-versions.ts';
import { captionOf, standingOf } from '../version-words.ts';

export interface VersionsView {
	readonly returnId: string;
	readonly caption: string;
	/** Newest first. */
	readonly versions: readonly {
		readonly number: number;
		readonly href: string;
		readonly received: string;
		readonly certifiedBy: string;
		readonly standing: string;
	}[];
	/** Null with fewer than two versions. */
	readonly compare: {
		readonly before: number;
		readonly after: number;
		readonly numbers: readonly number[];
	} | null;
}

export function versionsView({ whole }: VersionsFacts): VersionsView {
	const numbers = whole.submissions.map((submission) => submission.number);
	const [before, after] = [numbers.at(-2), numbers.at(-1)];
	return {
		returnId: whole.row.id,
		caption: captionOf(whole),
		versions: whole.submissions
			.map((submission) => ({
				number: submission.number,
				href: `/returns/${whole.row.id}/versions/${submission.number}`,
				received: writeInstant(submission.submittedAt),
				certifiedBy: submission.certifiedByName,
				standing: standingOf(submission, whole),
			}))
			.reverse(),
		compare: before === undefined || after === undefined ? null : { before, after, numbers },
	};
}
