import { number, only, type RecordBlock, said, words } from '../../components/layout/record-view.ts';
import { cellNames } from '../../domain/kpi-return/cell-names.ts';
import type { SubmissionDifference } from '../../domain/kpi-return/compare-submissions.ts';
import { nameCell, nameValue } from '../../domain/kpi-return/name-cell.ts';
import { NARRATIVE_LABELS } from '../../domain/kpi-return/narrative.ts';
import type { VersionsFacts } from '../../operations/kpi-return/show-versions.ts';

/** What differs from one version of a return to another, in tables; `one` and `other` are what the two are called. */
export function comparisonOf(
	difference: SubmissionDifference,
	whole: VersionsFacts['whole'],
	{ one, other, level }: { readonly one: string; readonly other: string; readonly level: 2 | 3 },
): readonly RecordBlock[] {
	const names = cellNames(whole);
	const written = (value: number | null, measureKey: string): string =>
		value === null ? 'Not given' : nameValue(value, measureKey, names);
	return [
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
		{ kind: 'heading', text: 'Narrative', level },
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
	];
}

function changeOf(before: number | null, after: number | null): string {
	if (before === null) return 'added';
	if (after === null) return 'removed';
	return after > before ? 'up' : 'down';
}
