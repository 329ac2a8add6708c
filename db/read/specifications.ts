import type { Selectable } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import type {
	KpiDefinition,
	Measure,
	SpecificationVersion,
} from '../../app/domain/specification/specification.ts';
import type { Reader } from '../connect.ts';
import type { SpecificationKpiTable } from '../tables/specification-kpi.ts';
import type { SpecificationMeasureTable } from '../tables/specification-measure.ts';

// Named one by one: rows of `selectAll` would be made anew, and a page reads a hundred of them.
const MEASURE = [
	'specificationId',
	'measureKey',
	'strand',
	'section',
	'label',
	'hint',
	'kind',
	'unit',
	'frequency',
	'byArea',
	'partOf',
	'breakdown',
	'atMost',
	'things',
	'definitionVersion',
	'position',
] as const;
const KPI = [
	'specificationId',
	'kpiKey',
	'name',
	'strand',
	'numerator',
	'denominator',
	'basis',
	'maturity',
	'targetNumerator',
	'targetDenominator',
	'direction',
	'approaching',
	'requiresImprovement',
	'minimumBase',
	'headlineBase',
	'definitionVersion',
	'ofAll',
	'howMany',
	'note',
	'headline',
	'position',
] as const;

/** A version of a service specification with its measures and KPIs, reached through a record that is in scope. Throws where there is none. */
export async function getSpecification(
	reader: Reader,
	id: Found<'specification'>,
): Promise<SpecificationVersion> {
	const versions = await getSpecifications(reader, [id]);
	const version = versions.get(id);
	if (version === undefined) throw new Error(`no specification version ${id}`);
	return version;
}

/** What a version asks to be achieved, without what it asks to be counted. */
export const listKpis = async (
	reader: Reader,
	id: Found<'specification'>,
): Promise<readonly KpiDefinition[]> => (await kpisOf(reader, [id])).map(kpiOf);

const kpisOf = (reader: Reader, ids: readonly Found<'specification'>[]) =>
	reader
		.selectFrom('specificationKpi')
		.select(KPI)
		.where('specificationId', 'in', ids)
		.orderBy('position')
		.orderBy('kpiKey')
		.execute();

/** By id. */
export async function getSpecifications(
	reader: Reader,
	ids: readonly Found<'specification'>[],
): Promise<ReadonlyMap<string, SpecificationVersion>> {
	if (ids.length === 0) return new Map();
	const versions = await reader
		.selectFrom('specificationVersion')
		.select(['id', 'programmeId', 'number', 'state', 'effectiveFrom', 'changeNote'])
		.where('id', 'in', ids)
		.orderBy('id')
		.execute();
	const measures = await reader
		.selectFrom('specificationMeasure')
		.select(MEASURE)
		.where('specificationId', 'in', ids)
		.orderBy('position')
		.orderBy('measureKey')
		.execute();
	const kpis = await kpisOf(reader, ids);
	return new Map(
		versions.map((version) => [
			version.id,
			{
				...version,
				measures: measures.filter((row) => row.specificationId === version.id).map(measureOf),
				kpis: kpis.filter((row) => row.specificationId === version.id).map(kpiOf),
			},
		]),
	);
}

const measureOf = (row: Selectable<SpecificationMeasureTable>): Measure => ({
	key: row.measureKey,
	strand: row.strand,
	section: row.section,
	label: row.label,
	hint: row.hint,
	kind: row.kind,
	unit: row.unit,
	frequency: row.frequency,
	byArea: row.byArea === 1,
	partOf: row.partOf,
	breakdown: row.breakdown,
	atMost: row.atMost,
	things: row.things,
	definitionVersion: row.definitionVersion,
	position: row.position,
});

const kpiOf = (row: Selectable<SpecificationKpiTable>): KpiDefinition => ({
	key: row.kpiKey,
	name: row.name,
	strand: row.strand,
	numerator: JSON.parse(row.numerator) as string[],
	denominator: row.denominator === null ? null : (JSON.parse(row.denominator) as string[]),
	basis: row.basis,
	maturity: row.maturity,
	target: { numerator: row.targetNumerator, denominator: row.targetDenominator },
	direction: row.direction,
	bands: { approaching: row.approaching, requiresImprovement: row.requiresImprovement },
	minimumBase: row.minimumBase,
	headlineBase: row.headlineBase,
	definitionVersion: row.definitionVersion,
	ofAll: row.ofAll,
	howMany: row.howMany,
	note: row.note,
	headline: row.headline === 1,
	position: row.position,
});
