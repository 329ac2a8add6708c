import { only, type RecordView, said } from '../../../components/layout/record-view.ts';
import { cellNames } from '../../../domain/kpi-return/cell-names.ts';
import { figureKey } from '../../../domain/kpi-return/figure.ts';
import type { VersionsFacts } from '../../../operations/kpi-return/show-versions.ts';
import { answersOf } from '../answers.ts';
import { captionOf, versionRows } from '../version-words.ts';

/** A version as it was certified; null where the return has no such version. */
export function versionView({ whole, versions }: VersionsFacts): RecordView | null {
	const version = versions[0];
	if (version === undefined) return null;
	const { submission, figures, words, notes } = version;
	const { row } = whole;
	const noted = [...notes.values()];
	return {
		title: `Version ${submission.number} of the return`,
		caption: captionOf(whole),
		back: { href: `/returns/${row.id}/versions`, text: 'All versions of the return' },
		blocks: [
			{ kind: 'facts', rows: versionRows(submission, whole) },
			...said({
				href: `/returns/${row.id}/versions/${submission.number}/receipt`,
				text: 'See its receipt',
			}),
			...answersOf({
				sections: whole.sections,
				period: row.period,
				periods: whole.periods,
				names: cellNames(whole),
				figures: new Map(figures.map((figure) => [figureKey(figure), figure.value])),
				words,
				none: () => '–',
			}),
			...only(
				noted.length > 0,
				{ kind: 'heading', text: 'Notes sent with it' },
				{ kind: 'list', items: noted },
			),
		],
	};
}
