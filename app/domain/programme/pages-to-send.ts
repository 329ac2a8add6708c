import type { PagesToSend } from './decide-sending-pages.ts';
import type { ProgrammeContent } from './programme.ts';

/** What a programme's public pages would say, out of what is written down of it. */
export function pagesToSend(
	{ name, whoItIsFor, referral, areas, strands, interventions }: ProgrammeContent,
	version: number,
	isSpecified: boolean,
): PagesToSend {
	const strandOf = new Map(strands.map((strand) => [strand.strandId, strand]));
	return {
		version,
		name,
		whoItIsFor,
		referral,
		isSpecified,
		areaIds: areas.map(({ areaId }) => areaId),
		interventions: interventions.map(({ strandId, name: called, description, weeks }) => ({
			name: called,
			strand: strandOf.get(strandId)?.name ?? '',
			description,
			weeks,
		})),
	};
}
