import { type CellView, number, type RecordBlock, words } from '../../../components/layout/record-view.ts';
import type { KpiValue } from '../../../domain/kpi/kpi-value.ts';
import { maturedCohorts } from '../../../domain/kpi/matured-cohorts.ts';
import { missingReasonWords } from '../../../domain/kpi/missing-reason-words.ts';
import { splitKpi } from '../../../domain/kpi/split-kpi.ts';
import type { KpiDefinition } from '../../../domain/specification/specification.ts';
import { capitalised } from '../../../domain/text/capitalised.ts';
import { type BlockContext, writtenFigure } from '../value-row.ts';

/** Why a cell is empty: a provider is not asked about the other strand's KPIs. */
function noneWords(parts: ReadonlyMap<string, KpiValue> | undefined, id: string): string {
	if (parts === undefined || parts.size === 0) return capitalised(missingReasonWords({ code: 'not-due' }));
	const reason = parts.get(id)?.missing ?? ({ code: parts.has(id) ? 'not-received' : 'not-asked' } as const);
	return capitalised(missingReasonWords(reason));
}

const ROWS_ARE = { area: 'Area', provider: 'Provider' } as const;

/**
 * Areas or providers down, headline KPIs across, all quarters so far together; each figure leads to its returns. Ratings and intervals stand on
 * each KPI's own page.
 */
export function splitTable(
	headline: readonly KpiDefinition[],
	context: BlockContext,
	by: 'area' | 'provider',
	names: ReadonlyMap<string, string>,
): RecordBlock {
	const found = headline.map((kpi) => {
		const cohorts = maturedCohorts(context.facts, kpi.key);
		return new Map(
			cohorts.length === 0
				? []
				: splitKpi(context.facts, { kpi: kpi.key, cohorts }, by).map((part) => [part.id, part.value]),
		);
	});
	const valueIn = (id: string, index: number) => {
		const value = found[index]?.get(id);
		return value === undefined || value.sources.length === 0 ? null : value;
	};
	const cell = (id: string, name: string, kpi: KpiDefinition, index: number): CellView => {
		const value = valueIn(id, index);
		if (value === null) return { figure: null, parts: null, none: noneWords(found[index], id) };
		const { value: figure, parts, judgement } = writtenFigure(value);
		return {
			href: `${context.pages.base}/${value.kpi}/returns?${by}=${id}`,
			text: { figure, parts },
			of: `: ${judgement}, ${kpi.name}, ${name}`,
		};
	};
	return {
		kind: 'table',
		table: {
			id: `by-${by}`,
			caption: `By ${by}, all quarters so far`,
			large: true,
			columns: [words(ROWS_ARE[by]), ...headline.map((kpi) => number(kpi.name))],
			rows: [...names]
				.filter(([id]) => headline.some((_, index) => valueIn(id, index) !== null))
				.map(([id, name]) => ({
					key: name,
					cells: [name, ...headline.map((kpi, index) => cell(id, name, kpi, index))],
				})),
			empty: 'There is nothing to add up yet: no quarter’s cases have had their time.',
		},
	};
}
