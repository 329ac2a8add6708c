import { type CellView, number, type RecordBlock, words } from '../../components/layout/record-view.ts';
import type { PromisedLevel } from '../../domain/grant/promised-level.ts';
import { compareWithTarget } from '../../domain/kpi/compare-with-target.ts';
import type { KpiValue } from '../../domain/kpi/kpi-value.ts';
import { maturedCohorts } from '../../domain/kpi/matured-cohorts.ts';
import { missingReasonWords } from '../../domain/kpi/missing-reason-words.ts';
import { specificationInForce } from '../../domain/kpi/specification-in-force.ts';
import { splitKpi } from '../../domain/kpi/split-kpi.ts';
import { writeTarget } from '../../domain/kpi/write-value.ts';
import type { KpiDefinition } from '../../domain/specification/specification.ts';
import { unitOfKpi } from '../../domain/specification/unit-of-kpi.ts';
import { type BlockContext, writtenFigure } from './value-row.ts';

/** What the specification asks, what the provider promised and what it reached, side by side; nothing where nobody promised anything of these KPIs. */
export function promisedTable(
	kpis: readonly KpiDefinition[],
	levels: readonly PromisedLevel[],
	providers: ReadonlyMap<string, string>,
	context: BlockContext,
): readonly RecordBlock[] {
	const rows = kpis.flatMap((kpi) =>
		levels
			.filter(({ kpiKey }) => kpiKey === kpi.key)
			.map((level) => {
				const { agreementId, reference, providerId } = level;
				const name = providers.get(providerId) ?? '';
				const value = reached(kpi, providerId, context);
				return {
					key: `${kpi.key} ${agreementId}`,
					cells: [
						kpi.name,
						{ cell: { text: name, href: `/agreements/${agreementId}` }, below: reference },
						inUnit(kpi.target, kpi, context.facts),
						inUnit(level, kpi, context.facts),
						figureOf(value),
						against(kpi, level, value),
					] satisfies readonly CellView[],
				};
			}),
	);
	return rows.length === 0
		? []
		: [
				{
					kind: 'table',
					table: {
						id: 'promised',
						caption: 'Asked, promised and reached, all quarters so far',
						large: true,
						columns: [
							words('KPI'),
							words('Provider'),
							number('Specification'),
							number('Promised'),
							number('Reached'),
							words('Against the promise'),
						],
						rows,
						says: [
							'The provider’s promise is the target of its own agreement. The rating on this page is against the specification.',
						],
					},
				},
			];
}

/** Weeks and money in their own unit, whether or not there is a result beside them. */
const inUnit = (
	target: KpiDefinition['target'],
	kpi: KpiDefinition,
	{ specifications, latestPeriod }: BlockContext['facts'],
): string =>
	writeTarget({
		target,
		unit: unitOfKpi(kpi, specificationInForce(specifications, latestPeriod)?.measures ?? []),
		direction: kpi.direction,
	});

/** The provider's own result, over every quarter that can be judged. */
function reached(kpi: KpiDefinition, providerId: string, { facts }: BlockContext): KpiValue | null {
	const cohorts = maturedCohorts(facts, kpi.key);
	const parts = cohorts.length === 0 ? [] : splitKpi(facts, { kpi: kpi.key, cohorts }, 'provider');
	return parts.find(({ id }) => id === providerId)?.value ?? null;
}

function figureOf(value: KpiValue | null): CellView {
	if (value === null) return { figure: null, parts: null };
	const { value: figure, parts } = writtenFigure(value);
	return { figure, parts };
}

/** Exactly, as targets are compared; a plain count over all quarters has no promise to be held against. */
function against(kpi: KpiDefinition, level: PromisedLevel, value: KpiValue | null): string {
	if (value === null || value.numerator === null)
		return `Not compared: ${missingReasonWords(value?.missing ?? { code: 'not-received' }, 'conclude')}`;
	if (value.denominator === null || value.denominator === 0) return 'Not compared';
	if (value.status === 'provisional') return 'Provisional';
	if (value.status === 'incomplete') return 'Incomplete';
	const side = compareWithTarget({ numerator: value.numerator, denominator: value.denominator }, level);
	const isKept = kpi.direction === 'at-least' ? side >= 0 : side <= 0;
	return isKept ? 'Met' : 'Not met';
}
