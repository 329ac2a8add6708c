import { compareSubmissions } from '../../../domain/kpi-return/compare-submissions.ts';
import { nameCell, nameValue } from '../../../domain/kpi-return/name-cell.ts';
import { NARRATIVE_LABELS } from '../../../domain/kpi-return/narrative.ts';
import type { VersionsFacts } from '../../../operations/kpi-return/show-versions.ts';
import { cellNames } from '../cell-names.ts';
import { captionOf } from '../version-words.ts';

export interface CompareView {
	readonly returnId: string;
	readonly caption: string;
	readonly before: number;
	readonly after: number;
	readonly figures: readonly {
		readonly name: string;
		readonly before: string;
		readonly after: string;
		readonly change: string;
	}[];
	readonly words: readonly { readonly question: string; readonly before: string; readonly after: string }[];
}

/** Null unless both versions are there. */
export function compareView({ whole, versions }: VersionsFacts): CompareView | null {
	const [before, after] = versions;
	if (before === undefined || after === undefined) return null;
	const names = cellNames(whole);
	const difference = compareSubmissions(submissionOf(before), submissionOf(after));
	return {
		returnId: whole.row.id,
		caption: captionOf(whole),
		before: before.submission.number,
		after: after.submission.number,
		figures: difference.figures.map((figure) => ({
			name: nameCell(figure, names).replaceAll(/[‘’]/g, ''),
			before: figure.before === null ? 'Not given' : nameValue(figure.before, figure.measureKey, names),
			after: figure.after === null ? 'Not given' : nameValue(figure.after, figure.measureKey, names),
			change: changeOf(figure.before, figure.after),
		})),
		words: difference.words.map(({ question, before: was, after: is }) => ({
			question: NARRATIVE_LABELS[question],
			before: was,
			after: is,
		})),
	};
}

const submissionOf = ({ submission, figures, words }: VersionsFacts['versions'][number]) => ({
	returnId: submission.returnId,
	number: submission.number,
	figures,
	words,
});

function changeOf(before: number | null, after: number | null): string {
	if (before === null) return 'added';
	if (after === null) return 'removed';
	return after > before ? 'up' : 'down';
}
