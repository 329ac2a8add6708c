import type { Services } from '../../../../app/services.ts';
import { NOBODYS, type SampleRecord } from './sample-record.ts';

/** An address that names nothing. */
export const NONE = 'nothing';

/** One organisation of each kind that is added; the system's administrator alone reaches them. */
export async function sampleOrganisations({ db, ids }: Services): Promise<readonly SampleRecord[]> {
	const rows = await db.reader
		.selectFrom('organisation')
		.select(['id', 'kind', 'name'])
		.where('kind', '<>', 'installation')
		.orderBy('name')
		.execute();
	const kinds = ['commissioning-body', 'provider', 'local-authority'] as const;
	return [
		...kinds.flatMap((kind) => {
			const row = rows.find((each) => each.kind === kind);
			return row === undefined
				? []
				: [{ ...NOBODYS, name: row.name, params: { organisation: row.id, kind } }];
		}),
		{ ...NOBODYS, name: NONE, params: { organisation: ids.next(), kind: 'installation' } },
	];
}

/** One that registered itself, and one that an administrator added: only the first can be accepted as a provider. */
export async function sampleRegistered({ db }: Services): Promise<readonly SampleRecord[]> {
	const registered = await db.reader
		.selectFrom('selfRegistration')
		.innerJoin('organisation', 'organisation.id', 'selfRegistration.organisationId')
		.select(['organisation.id', 'organisation.name'])
		.orderBy('organisation.id')
		.executeTakeFirstOrThrow();
	const added = await db.reader
		.selectFrom('organisation')
		.select('id')
		.where('kind', '=', 'provider')
		.where('id', '<>', registered.id)
		.orderBy('id')
		.executeTakeFirstOrThrow();
	return [
		{ ...NOBODYS, name: registered.name, params: { organisation: registered.id } },
		{ ...NOBODYS, name: NONE, params: { organisation: added.id } },
	];
}

/** A police area and an authority's. */
export async function sampleManagedAreas({ db, ids }: Services): Promise<readonly SampleRecord[]> {
	const rows = await db.reader
		.selectFrom('area')
		.select(['id', 'kind', 'name'])
		.orderBy('name')
		.orderBy('id')
		.execute();
	return [
		...(['police-area', 'authority'] as const).flatMap((kind) => {
			const row = rows.find((each) => each.kind === kind);
			return row === undefined ? [] : [{ ...NOBODYS, name: row.name, params: { area: row.id } }];
		}),
		{ ...NOBODYS, name: NONE, params: { area: ids.next() } },
	];
}

const BOARDS = [
	'Strategic Policing and Crime Board',
	'Nottinghamshire performance board (invented)',
] as const;

/** A board of each commissioning body, with a meeting that is to come and somebody who has a seat. */
export async function sampleBoards({ db }: Services): Promise<readonly SampleRecord[]> {
	const records: SampleRecord[] = [];
	for (const name of BOARDS) {
		const board = await db.reader
			.selectFrom('board')
			.select(['id', 'organisationId as bodyId'])
			.where('name', '=', name)
			.executeTakeFirstOrThrow();
		const meeting = await db.reader
			.selectFrom('boardMeeting')
			.select('id')
			.where('boardId', '=', board.id)
			.orderBy('heldOn', 'desc')
			.limit(1)
			.executeTakeFirstOrThrow();
		const seat = await db.reader
			.selectFrom('boardMember')
			.select('personId')
			.where('boardId', '=', board.id)
			.orderBy('personId')
			.limit(1)
			.executeTakeFirstOrThrow();
		records.push({
			...NOBODYS,
			name,
			params: { board: board.id, meeting: meeting.id, person: seat.personId },
			bodyIds: [board.bodyId],
		});
	}
	return records;
}
