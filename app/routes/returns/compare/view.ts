import {
	number,
	only,
	type RecordBlock,
	type RecordView,
	said,
	words,
} from '../../../components/layout/record-view.ts';
import { cellNames } from '../../../domain/kpi-return/cell-names.ts';
import { compareSubmissions } from '../../../domain/kpi-return/compare-submissions.ts';
import { nameCell, nameValue } from '../../../domain/kpi-return/name-cell.ts';
import { NARRATIVE_LABELS } from '../../../domain/kpi-return/narrative.ts';
import type { VersionsFacts } from '../../../operations/kpi-return/show-versions.ts';
import { captionOf } from '../version-words.ts';

/** Null unless both versions are there. */
export function compareView({ whole, versions }: VersionsFacts): RecordView | null {
	const [before, after] = versions;
	if (before === undefined || after === undefined) return null;
	const names = cellNames(whole);
	const difference = compareSubmissions(submissionOf(before), submissionOf(after));
	const one = `Version ${before.submission.number}`;
	const other = `Version ${after.submission.number}`;
	const written = (value: number | null, measureKey: string): string =>
		value === null ? 'Not given' : nameValue(value, measureKey, names);
	return {
		title: `Versions ${before.submission.number} and ${after.submission.number} compared`,
		caption: captionOf(whole),
		back: { href: `/returns/${whole.row.id}/versions`, text: 'All versions of the return' },
		blocks: [
			{
				kind: 'table',
				table: {
					id: 'figures',
					caption: 'Figures that differ',
					captionSize: 's',
					large: true,
					columns: [words('Figure'), number(one), number(other), words('Change')],
					rows: difference.figures.map((figure) => {
						const name = nameCell(figure, names).replaceAll(/[‘’]/g, '');
						return {
							key: name,
							cells: [
								name,
								written(figure.before, figure.measureKey),
								written(figure.after, figure.measureKey),
								changeOf(figure.before, figure.after),
							],
						};
					}),
					empty: 'The two versions have the same figures.',
				},
			},
			{ kind: 'heading', text: 'Narrative' },
			...only(difference.words.length === 0, ...said('The two versions say the same.')),
			...difference.words.map(
				(answer): RecordBlock => ({
					kind: 'table',
					table: {
						id: `words-${answer.question}`,
						caption: NARRATIVE_LABELS[answer.question],
						captionSize: 's',
						large: true,
						columns: [words('Version'), words('What it says')],
						rows: [
							{ key: one, cells: [one, answer.before === '' ? 'Nothing' : answer.before] },
							{ key: other, cells: [other, answer.after === '' ? 'Nothing' : answer.after] },
						],
					},
				}),
			),
		],
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
