import type { KpiDefinition } from '../../app/domain/specification/specification.ts';
import type { Reader } from '../connect.ts';
import { getProgrammeParts } from './programme-parts.ts';
import { listKpis } from './specifications.ts';
import type { TenderRow } from './tenders.ts';

/** What things are called that a notice names by their ids. */
export interface TenderNames {
	readonly areas: ReadonlyMap<string, string>;
	readonly interventions: ReadonlyMap<string, string>;
	readonly strands: ReadonlyMap<string, string>;
	/** Of the specification that the tender is made from. */
	readonly kpis: readonly KpiDefinition[];
}

export async function getTenderNames(
	reader: Reader,
	{ programmeId, specificationId }: Pick<TenderRow, 'programmeId' | 'specificationId'>,
): Promise<TenderNames> {
	const { areas, interventions, strands } = await getProgrammeParts(reader, programmeId);
	const kpis = await listKpis(reader, specificationId);
	return {
		areas: new Map(areas.map(({ areaId, name }) => [areaId, name])),
		interventions: new Map(interventions.map(({ id, name }) => [id, name])),
		strands: new Map(strands.map(({ id, name }) => [id, name])),
		kpis,
	};
}
