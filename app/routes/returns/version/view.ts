import { figureKey } from '../../../domain/kpi-return/figure.ts';
import type { VersionsFacts } from '../../../operations/kpi-return/show-versions.ts';
import { type AnswersView, answersView } from '../answers-view.ts';
import { cellNames } from '../cell-names.ts';
import { captionOf, versionRows } from '../version-words.ts';

export interface VersionView {
	readonly returnId: string;
	readonly number: number;
	readonly caption: string;
	readonly rows: readonly { readonly key: string; readonly value: string }[];
	readonly answers: AnswersView;
	/** Notes sent beside the figures. */
	readonly notes: readonly string[];
	readonly receiptHref: string;
}

/** A version as it was certified; null where the return has no such version. */
export function versionView({ whole, versions }: VersionsFacts): VersionView | null {
	const version = versions[0];
	if (version === undefined) return null;
	const { submission, figures, words, notes } = version;
	return {
		returnId: whole.row.id,
		number: submission.number,
		caption: captionOf(whole),
		rows: versionRows(submission, whole),
		answers: answersView({
			sections: whole.sections,
			period: whole.row.period,
			periods: whole.periods,
			names: cellNames(whole),
			figures: new Map(figures.map((figure) => [figureKey(figure), figure.value])),
			words,
			none: () => '–',
		}),
		notes: [...notes.values()],
		receiptHref: `/returns/${whole.row.id}/versions/${submission.number}/receipt`,
	};
}
