import type { RecordView } from '../../../components/layout/record-view.ts';
import { compareSubmissions } from '../../../domain/kpi-return/compare-submissions.ts';
import type { VersionsFacts } from '../../../operations/kpi-return/show-versions.ts';
import { comparisonOf } from '../comparison.ts';
import { captionOf } from '../version-words.ts';

/** Null unless both versions are there. */
export function compareView({ whole, versions }: VersionsFacts): RecordView | null {
	const [before, after] = versions;
	if (before === undefined || after === undefined) return null;
	const difference = compareSubmissions(submissionOf(before), submissionOf(after));
	const one = `Version ${before.submission.number}`;
	const other = `Version ${after.submission.number}`;
	return {
		title: `Versions ${before.submission.number} and ${after.submission.number} compared`,
		caption: captionOf(whole),
		back: { href: `/returns/${whole.row.id}/versions`, text: 'All versions of the return' },
		blocks: comparisonOf(difference, whole, { one, other, level: 2 }),
	};
}

const submissionOf = ({ submission, figures, words }: VersionsFacts['versions'][number]) => ({
	returnId: submission.returnId,
	number: submission.number,
	figures,
	words,
});
