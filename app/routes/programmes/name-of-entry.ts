import type { ProgrammeEditFacts } from '../../operations/programme/show-programme-edit.ts';

/** The name of an area, strand, intervention, funding stream or board of the programme, by its id. */
export function nameOfEntry({ parts }: Pick<ProgrammeEditFacts, 'parts'>): (id: string) => string {
	const names = new Map<string, string>([
		...parts.areas.map(({ areaId, name }) => [areaId, name] as const),
		...[...parts.strands, ...parts.interventions, ...parts.boards].map(({ id, name }) => [id, name] as const),
		...parts.fundingStreams.map(({ id, funder, name }) => [id, `${funder}: ${name}`] as const),
	]);
	return (id) => names.get(id) ?? 'This';
}
