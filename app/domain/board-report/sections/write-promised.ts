import type { PromisedLevel } from '../../grant/promised-level.ts';
import { writeTarget } from '../../kpi/write-value.ts';
import type { Material } from '../material.ts';
import type { ReportBlock } from '../report-block.ts';
import type { ReportedKpi, ReportedValue } from '../reported-kpi.ts';
import {
	inAppendix,
	numbers,
	paragraph,
	row,
	starNote,
	starredWords,
	table,
	words,
} from '../write-blocks.ts';

/**
 * What the specification asks, what a provider promised in its agreement and what was reached, side by side. The result is one that the report
 * gives elsewhere too: the provider's where the KPI is told by provider, the programme's where it has that one provider alone.
 */
export function promisedBlocks(
	{ facts, names }: Pick<Material, 'facts' | 'names'>,
	kpis: readonly ReportedKpi[],
): readonly ReportBlock[] {
	const levels = facts.promised ?? [];
	const rows = kpis.flatMap((kpi) =>
		levels
			.filter(({ kpiKey }) => kpiKey === kpi.key)
			.map((level) => {
				const value = resultOf(facts, kpi, level);
				return row([
					kpi.name,
					names.provider(level.providerId),
					kpi.value?.targetWords ?? kpi.apart?.parts[0]?.value.targetWords ?? '–',
					writeTarget({
						target: level,
						unit: kpi.unit,
						direction: kpi.direction,
					}),
					value === null ? 'not published by provider' : starredWords(value),
				]);
			}),
	);
	if (rows.length === 0) return [];
	const columns = [
		words('KPI', 2),
		words('Provider', 2.5),
		numbers('Specification', 1.4),
		numbers('Promised', 1.2),
		numbers('To date', 1.3),
	];
	return [
		paragraph(
			'A provider may promise more than the service specification asks. Ratings in this report are against the specification; the promise is the target of the provider’s own agreement.',
		),
		inAppendix(table('table-promised', 'Asked, promised and reached to date', columns, rows, starNote(rows))),
	];
}

function resultOf(
	{ agreements }: Pick<Material['facts'], 'agreements'>,
	kpi: ReportedKpi,
	{ providerId }: PromisedLevel,
): ReportedValue | null {
	const holders = new Set(
		agreements.filter(({ strand }) => strand === kpi.strand).map((agreement) => agreement.providerId),
	);
	if (holders.size === 1) return kpi.toDate;
	return kpi.byProvider.shown
		? (kpi.byProvider.parts.find(({ id }) => id === providerId)?.value ?? null)
		: null;
}
