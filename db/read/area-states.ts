import type { Found } from '../../app/domain/access/found.ts';
import type { PeopleScope } from '../../app/domain/access/people-scope.ts';
import type {
	AreaContent,
	AreaKind,
	AreaState,
	AreaSurroundings,
} from '../../app/domain/organisation/decide-area.ts';
import type { Reader } from '../connect.ts';
import { allFound, asFound } from './as-found.ts';

export interface AreaListed extends AreaState {
	readonly id: Found<'area'>;
	readonly parentName: string | null;
}

const areasOf = (reader: Reader) =>
	reader
		.selectFrom('area')
		.leftJoin('area as parent', 'parent.id', 'area.parentId')
		.select([
			'area.id',
			'area.kind',
			'area.name',
			'area.onsCode',
			'area.parentId',
			'parent.name as parentName',
			'area.version',
		]);

/** Every area of the installation, by name; for the system's administrator alone. */
export async function listAreaStates(reader: Reader, scope: PeopleScope): Promise<readonly AreaListed[]> {
	if (scope.kind !== 'administrators-everywhere') return [];
	return allFound<AreaListed>(await areasOf(reader).orderBy('area.name').orderBy('area.id').execute());
}

export async function findAreaState(
	reader: Reader,
	scope: PeopleScope,
	id: string,
): Promise<AreaListed | null> {
	if (scope.kind !== 'administrators-everywhere') return null;
	const row = await areasOf(reader).where('area.id', '=', id).executeTakeFirst();
	return row === undefined ? null : asFound<AreaListed>(row);
}

/** What a rule must know of an area that something names. */
export async function findAreaKind(reader: Reader, id: string): Promise<{ readonly kind: AreaKind } | null> {
	return (await reader.selectFrom('area').select('kind').where('id', '=', id).executeTakeFirst()) ?? null;
}

/** What the rule asks of everything else, of an area to be added (no id) or changed. */
export async function getAreaSurroundings(
	reader: Reader,
	{ name, onsCode, parentId }: AreaContent,
	id: Found<'area'> | null,
): Promise<AreaSurroundings> {
	const others = await reader
		.selectFrom('area')
		.select(['name', 'onsCode'])
		.where((eb) => eb.or([eb('name', '=', name), eb('onsCode', '=', onsCode)]))
		.where('id', '<>', id ?? '')
		.orderBy('id')
		.execute();
	return {
		nameTaken: others.some((row) => row.name === name),
		codeTaken: others.some((row) => row.onsCode === onsCode),
		parent: parentId === null ? null : await findAreaKind(reader, parentId),
		isInUse: id !== null && (await isAreaInUse(reader, id)),
	};
}

/** An organisation, a programme, an agreement or another area names it. */
async function isAreaInUse(reader: Reader, id: Found<'area'>): Promise<boolean> {
	const uses = [
		() => reader.selectFrom('organisation').select('id').where('areaId', '=', id).limit(1).executeTakeFirst(),
		() =>
			reader
				.selectFrom('programmeArea')
				.select('programmeId as id')
				.where('areaId', '=', id)
				.limit(1)
				.executeTakeFirst(),
		() =>
			reader
				.selectFrom('agreementArea')
				.select('agreementId as id')
				.where('areaId', '=', id)
				.limit(1)
				.executeTakeFirst(),
		() => reader.selectFrom('area').select('id').where('parentId', '=', id).limit(1).executeTakeFirst(),
	];
	for (const use of uses) if ((await use()) !== undefined) return true;
	return false;
}
