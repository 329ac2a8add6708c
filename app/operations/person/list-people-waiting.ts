import { listOrganisations } from '../../../db/read/organisations.ts';
import { listPeople } from '../../../db/read/people.ts';
import { listInvitations, listOpenRecoveries } from '../../../db/read/people-waiting.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { DAYS_TO_CONFIRM } from '../../domain/access/decide-device-recovery.ts';
import { peopleScopeFor } from '../../domain/access/people-scope.ts';
import { mayDo } from '../../domain/access/policy.ts';
import { addDays } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import type { WaitingItem } from '../../domain/work/waiting-item.ts';
import { momentOf } from '../../gateways/clock.ts';
import type { Services } from '../../services.ts';

/** No organisation that one person looks after has more. */
const AT_MOST = 1000;

/** People who wait for an administrator: a lost device that a second one confirms, an invitation that has run out, an organisation without an administrator. */
export async function listPeopleWaiting(services: Services, actor: Actor): Promise<readonly WaitingItem[]> {
	if (!mayDo(actor, 'person.invite')) return [];
	const scope = peopleScopeFor(actor);
	const { now } = momentOf(services.clock);
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const people = await listPeople(reader, scope, momentOf(services.clock), { offset: 0, limit: AT_MOST });
		const others = people.filter(({ id, suspendedAt }) => id !== actor.personId && suspendedAt === null);
		const named = new Map(others.map((person) => [person.id as string, person]));
		const recoveries = await listOpenRecoveries(
			reader,
			others.map(({ id }) => id),
			now,
		);
		const invited = await listInvitations(
			reader,
			others.filter(({ hasPassword }) => !hasPassword).map(({ id }) => id),
		);
		const organisations =
			scope.kind === 'administrators-everywhere' ? await listOrganisations(reader, scope, today) : [];
		const about = (personId: string): string =>
			`${named.get(personId)?.name}, ${named.get(personId)?.organisationName}`;
		return [
			...recoveries
				.filter(({ firstAdministratorId }) => firstAdministratorId !== actor.personId)
				.map(
					({ personId, requestedAt }): WaitingItem => ({
						key: `recovery ${personId}`,
						what: 'Confirm that a device was lost',
						about: about(personId),
						note: 'A second administrator lets the person set up another one',
						day: addDays(londonDay(requestedAt), DAYS_TO_CONFIRM),
						href: `/people/${personId}/lost-device/confirm`,
						needs: 'device.recover',
					}),
				),
			...invited
				.filter(({ expiresAt }) => expiresAt < now)
				.map(
					({ personId, expiresAt }): WaitingItem => ({
						key: `invitation ${personId}`,
						what: 'Send the invitation again',
						about: about(personId),
						note: `It ran out on ${writeDay(londonDay(expiresAt))}`,
						day: null,
						href: `/people/${personId}`,
						needs: 'person.invite',
					}),
				),
			...organisations
				.filter(({ hasAdministrator }) => !hasAdministrator)
				.map(
					({ id, name }): WaitingItem => ({
						key: `administrator of ${id}`,
						what: 'Invite the first administrator',
						about: name,
						note: '',
						day: null,
						href: `/people/invite?organisation=${id}`,
						needs: 'person.invite',
					}),
				),
		];
	});
}
