import { type FactView, type RecordBlock, said } from '../../../../components/layout/record-view.ts';
import { bandWords, baseWords, basisWords, targetWords } from '../../../../domain/kpi/definition-words.ts';
import { kpiSentence } from '../../../../domain/kpi/kpi-sentence.ts';
import { measureName } from '../../../../domain/specification/measure-name.ts';
import type { KpiDefinition, Measure } from '../../../../domain/specification/specification.ts';
import { unitOfKpi } from '../../../../domain/specification/unit-of-kpi.ts';
import { listWords } from '../../../../domain/text/list-words.ts';

/** A KPI as a board member reads it. `base` is where it is changed; null where it cannot be. */
export function kpiCard(kpi: KpiDefinition, measures: readonly Measure[], base: string | null): RecordBlock {
	const unit = unitOfKpi(kpi, measures);
	const labels = (keys: readonly string[]) => listWords(keys.map((key) => measureName(key, measures)));
	const change = (page: string, what: string) =>
		base === null
			? {}
			: { actions: [{ href: `${base}/${page}`, text: 'Change', hiddenText: `${what} of ${kpi.name}` }] };
	const rows: readonly FactView[] = [
		{ key: 'What it asks', value: `${kpiSentence(kpi, null)}?`, ...change('words', 'the words') },
		{ key: 'Target', value: targetWords(kpi, unit), ...change('target', 'the target and bands') },
		{ key: 'Rating', value: `${bandWords(kpi, unit).join('. ')}.` },
		{ key: 'When it is rated', value: `${baseWords(kpi)}.` },
		{
			key: 'Counts',
			value:
				kpi.denominator === null
					? labels(kpi.numerator)
					: `${labels(kpi.numerator)}, of: ${labels(kpi.denominator)}`,
			...change('definition', 'what it counts'),
		},
		{ key: 'Followed', value: `${basisWords(kpi)}.` },
		...(kpi.note === '' ? [] : [{ key: 'To know beside it', value: kpi.note }]),
		...(kpi.definitionVersion > 1
			? [
					{
						key: 'Definition',
						value: `${kpi.definitionVersion}. It counts otherwise than before, so its figures are not added to those of earlier definitions.`,
					},
				]
			: []),
	];
	return {
		kind: 'details',
		summary: `${kpi.name}: ${targetWords(kpi, unit)}`,
		blocks: [
			{ kind: 'facts', rows },
			...(base === null
				? []
				: said({ text: 'Remove this KPI', href: `${base}/remove`, of: `: ${kpi.name}` })),
		],
	};
}
