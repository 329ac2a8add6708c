import { type OrganisationKind, ROLES_OF_KIND, type Role } from '../../../app/domain/access/role.ts';
import type { Services } from '../../../app/services.ts';
import { sessionFor } from '../../setup/session-for.ts';

/** Who sends a request: somebody with one role in one organisation, or somebody who is not (quite) signed in. */
export interface Asker {
	readonly name: string;
	readonly role: Role | null;
	readonly personId: string | null;
	readonly organisationId: string;
	readonly kind: OrganisationKind | null;
	readonly areaId: string | null;
	readonly boardIds: readonly string[];
	readonly stage: 'complete' | 'password' | null;
}

/**
 * Two commissioning bodies; of one programme two providers of the same work, a consortium's lead and its member; another body's
 * provider; five authorities, one of which may only buy. Every role is held in two of them at least; where roles are named, only those ask.
 */
const ORGANISATIONS: readonly (readonly [name: string, ...roles: Role[]])[] = [
	['West Midlands Police and Crime Commissioner'],
	['Nottinghamshire Police and Crime Commissioner'],
	['Turning North (invented)'],
	['South Bank Change (invented)', 'provider-preparer', 'provider-certifier'],
	['Midlands Support Alliance (invented)', 'provider-preparer', 'provider-certifier'],
	['Canalside Women’s Service (invented)', 'provider-preparer', 'provider-certifier'],
	['Freeva (the Jenkins Centre)'],
	['Birmingham City Council'],
	['Sandwell Metropolitan Borough Council', 'authority-officer'],
	['Warwickshire County Council', 'authority-officer', 'authority-approver'],
	['City of Wolverhampton Council', 'authority-officer'],
	['Nottingham City Council'],
	['Commissioning Portal'],
	// Terms wait for its signatory, and for nobody else's.
	['Lantern Rooms (invented)', 'provider-signatory'],
];
/** One member of each of these; other roles of a commissioning body have one holder each. */
const BOARDS = [
	'Strategic Policing and Crime Board',
	'Violence Prevention Alliance',
	'Nottinghamshire performance board (invented)',
] as const;

const NOBODY: Omit<Asker, 'name' | 'personId' | 'stage'> = {
	role: null,
	organisationId: '',
	kind: null,
	areaId: null,
	boardIds: [],
};

/** Everybody who asks in the matrix, by the order of the roles. */
export async function askersOf({ db }: Services): Promise<readonly Asker[]> {
	const askers: Asker[] = [{ ...NOBODY, name: 'signed out', personId: null, stage: null }];
	for (const [organisationName, ...only] of ORGANISATIONS) {
		const organisation = await db.reader
			.selectFrom('organisation')
			.select(['id', 'kind', 'areaId'])
			.where('name', '=', organisationName)
			.executeTakeFirstOrThrow();
		const areaId = organisation.kind === 'local-authority' ? organisation.areaId : null;
		const common = {
			organisationId: organisation.id,
			kind: organisation.kind,
			areaId,
			stage: 'complete',
		} as const;
		for (const role of ROLES_OF_KIND[organisation.kind]) {
			if (role === 'board-member' || (only.length > 0 && !only.includes(role))) continue;
			const { personId } = await db.reader
				.selectFrom('person')
				.innerJoin('membership', 'membership.personId', 'person.id')
				.select('person.id as personId')
				.where('organisationId', '=', organisation.id)
				.where('role', '=', role)
				.orderBy('person.id')
				.executeTakeFirstOrThrow();
			askers.push({ ...common, name: `${role} of ${organisationName}`, role, personId, boardIds: [] });
		}
	}
	for (const board of BOARDS) {
		const member = await db.reader
			.selectFrom('board')
			.innerJoin('boardMember', 'boardMember.boardId', 'board.id')
			.select(['board.id as boardId', 'board.organisationId', 'boardMember.personId'])
			.where('board.name', '=', board)
			.orderBy('boardMember.personId')
			.executeTakeFirstOrThrow();
		const { boardId, organisationId, personId } = member;
		askers.push({
			name: `board-member of ${board}`,
			role: 'board-member',
			personId,
			organisationId,
			kind: 'commissioning-body',
			areaId: null,
			boardIds: [boardId],
			stage: 'complete',
		});
	}
	// Somebody who asks as nobody else, so that what ends a person's sessions does not end this one.
	const owing = await db.reader
		.selectFrom('membership')
		.select('personId')
		.where('role', '=', 'officer')
		.where(
			'personId',
			'not in',
			askers.flatMap(({ personId }) => personId ?? []),
		)
		.orderBy('personId')
		.executeTakeFirstOrThrow();
	askers.push({ ...NOBODY, name: 'password given, code owed', personId: owing.personId, stage: 'password' });
	return askers;
}

/** A cookie for each asker, made anew when `renew` is called: some pages end the session. */
export async function cookiesOf(services: Services, askers: readonly Asker[]) {
	const cookies = new Map<Asker, string | null>();
	const renew = async (asker: Asker): Promise<void> => {
		cookies.set(
			asker,
			asker.personId === null || asker.stage === null
				? null
				: await sessionFor(services, asker.personId, asker.stage),
		);
	};
	for (const asker of askers) await renew(asker);
	return { cookieOf: (asker: Asker): string | null => cookies.get(asker) ?? null, renew };
}
