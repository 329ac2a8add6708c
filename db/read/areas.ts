import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { allFound } from './as-found.ts';
import { programmeInScope } from './in-scope.ts';

export interface AreaRow {
	readonly id: string;
	readonly name: string;
}

/** An area of a programme in scope. An authority finds its own, whether a programme works there yet or not, and no other. */
export async function findArea(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<AreaRow | null> {
	const area = reader.selectFrom('area').select(['area.id', 'area.name']).where('area.id', '=', id);
	if (scope.kind === 'authority')
		return scope.areaId === id ? ((await area.executeTakeFirst()) ?? null) : null;
	const worked = area.where((eb) =>
		eb.exists(
			eb
				.selectFrom('programmeArea')
				.innerJoin('programme', 'programme.id', 'programmeArea.programmeId')
				.select('programme.id')
				.whereRef('programmeArea.areaId', '=', 'area.id')
				.where((inner) => programmeInScope(scope, today)(inner)),
		),
	);
	return (await worked.executeTakeFirst()) ?? null;
}

export interface ProgrammeOfArea {
	readonly id: Found<'programme'>;
	readonly slug: string;
	readonly name: string;
}

/** The programmes in scope that work in the area, newest first. */
export const listProgrammesOfArea = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	areaId: string,
): Promise<readonly ProgrammeOfArea[]> =>
	allFound<ProgrammeOfArea>(
		await reader
			.selectFrom('programme')
			.innerJoin('programmeArea', 'programmeArea.programmeId', 'programme.id')
			.select(['programme.id', 'programme.slug', 'programme.name'])
			.where('programmeArea.areaId', '=', areaId)
			.where((eb) => programmeInScope(scope, today)(eb))
			.orderBy('programme.startsOn', 'desc')
			.orderBy('programme.id')
			.execute(),
	);
