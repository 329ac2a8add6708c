import { previewKpis } from '../../../domain/kpi/preview-kpis.ts';
import { previewResult, previewTarget, previewVerdict } from '../../../domain/kpi/preview-words.ts';
import type { BoxSection } from '../../../domain/kpi-return/box.ts';
import { cellNames } from '../../../domain/kpi-return/cell-names.ts';
import { figureKey } from '../../../domain/kpi-return/figure.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import { boxName } from './table-view.ts';

export interface PreviewView {
	readonly key: string;
	readonly name: string;
	readonly numerator: readonly string[];
	readonly denominator: readonly string[];
	readonly target: { readonly numerator: number; readonly denominator: number };
	readonly direction: 'at-least' | 'at-most';
	readonly result: string;
}

/** What the section's figures make of the KPIs that are shares of them, as saved. */
export function previewViews(
	{ whole, figures, draft }: ReturnFacts,
	section: BoxSection,
): readonly PreviewView[] {
	const { cohorts } = cellNames(whole);
	const own = whole.ownAreaIds === null ? '' : ' in your areas';
	const previews = previewKpis({
		sections: [section],
		kpis: whole.specification.kpis.filter(({ strand }) => strand === whole.row.strand),
		periodNumber: whole.row.period.number,
		figures: new Map(figures.map((figure) => [figureKey(figure), figure.value])),
		unitOf: (key) => draft.measures.find((measure) => measure.key === key)?.unit ?? 'count',
	});
	return previews
		.filter(({ unit }) => unit === 'share')
		.map((preview) => ({
			key: `${preview.definition.key}-${preview.cohort ?? 'period'}`,
			name: `${preview.definition.name}${own}${preview.cohort === null ? '' : `, cases entered in ${cohorts.get(preview.cohort)}`}`,
			numerator: preview.numerator.map(boxName),
			denominator: preview.denominator.map(boxName),
			target: preview.definition.target,
			direction: preview.definition.direction,
			result: resultWords(previewResult(preview), previewTarget(preview), previewVerdict(preview)),
		}));
}

const resultWords = (result: string, target: string, verdict: string): string =>
	verdict === '' ? result : `${result} (target ${target}: ${verdict})`;
