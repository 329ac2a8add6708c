import type { Scope } from '../../app/domain/access/scope.ts';
import type { Reader } from '../connect.ts';

export interface ProgrammeChoices {
	/** Every local authority area, by name. */
	readonly areas: readonly { readonly id: string; readonly name: string }[];
	/** The boards of the reader's commissioning body, by name. */
	readonly boards: readonly { readonly id: string; readonly name: string; readonly publishes: number }[];
}

/** What a programme's pages offer to choose from. Area names are public; boards are the reader's own body's. */
export async function listProgrammeChoices(reader: Reader, scope: Scope): Promise<ProgrammeChoices> {
	const areas = await reader
		.selectFrom('area')
		.select(['id', 'name'])
		.where('kind', '=', 'authority')
		.orderBy('name')
		.orderBy('id')
		.execute();
	if (scope.kind !== 'office') return { areas, boards: [] };
	const boards = await reader
		.selectFrom('board')
		.select(['id', 'name', 'publishes'])
		.where('organisationId', '=', scope.bodyId)
		.orderBy('name')
		.orderBy('id')
		.execute();
	return { areas, boards };
}
