import type { Role } from '../../../../app/domain/access/role.ts';
import type { Services } from '../../../../app/services.ts';
import { actorNamed } from '../../../setup/actor-named.ts';
import { NOBODYS, type SampleRecord } from './sample-record.ts';

/** Two colleagues of the same kind in each of these, so that nobody is asked about themselves, and an administrator. */
const PEOPLE: readonly (readonly [organisation: string, role: Role])[] = [
	['West Midlands Police and Crime Commissioner', 'officer'],
	['Nottinghamshire Police and Crime Commissioner', 'approver'],
	['Turning North (invented)', 'provider-certifier'],
	['South Bank Change (invented)', 'organisation-administrator'],
	['Birmingham City Council', 'authority-approver'],
];

export async function samplePeople({ db }: Services): Promise<readonly SampleRecord[]> {
	const records: SampleRecord[] = [];
	for (const [organisation, role] of PEOPLE) {
		const found = await db.reader
			.selectFrom('person')
			.innerJoin('organisation', 'organisation.id', 'person.organisationId')
			.innerJoin('membership', 'membership.personId', 'person.id')
			.select(['person.id', 'organisation.id as organisationId', 'membership.id as membership'])
			.where('organisation.name', '=', organisation)
			.where('role', '=', role)
			.orderBy('person.id')
			.executeTakeFirstOrThrow();
		const { id, membership, organisationId } = found;
		const isAdministrator = role === 'organisation-administrator';
		records.push({
			...NOBODYS,
			name: `${role} of ${organisation}`,
			params: { id, membership },
			organisationId,
			isAdministrator,
		});
	}
	return records;
}

/** A message to each of two people, called by whose it is. */
export async function sampleOwnMessages(services: Services): Promise<readonly SampleRecord[]> {
	const records: SampleRecord[] = [];
	for (const [organisation, role] of PEOPLE.slice(0, 3)) {
		const [{ db }, { personId }] = await actorNamed(services, role, organisation);
		const message = await db.reader
			.selectFrom('outbox')
			.select('id')
			.where('personId', '=', personId)
			.where('inPortal', '=', 1)
			.where('droppedAt', 'is', null)
			.orderBy('queuedAt', 'desc')
			.orderBy('id')
			.executeTakeFirstOrThrow();
		records.push({ ...NOBODYS, name: personId, params: { id: message.id } });
	}
	return records;
}

/** A message that waits to be sent; the system's administrator reads all of them. */
export async function sampleMessages({ db, ids, clock }: Services): Promise<readonly SampleRecord[]> {
	const id = ids.next();
	const now = clock.now();
	await db.transaction((tx) =>
		tx
			.insertInto('outbox')
			.values({
				id,
				toAddress: 'somebody@portal.example',
				subject: 'A message',
				body: 'Words.',
				queuedAt: now,
				nextAttemptAt: now,
			})
			.execute(),
	);
	return [
		{ ...NOBODYS, name: 'a message', params: { id } },
		{ ...NOBODYS, name: 'no message', params: { id: ids.next() } },
	];
}
