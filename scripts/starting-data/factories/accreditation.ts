import type { IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import type { Accreditation } from '../../../app/domain/grant/may-start.ts';
import type { World } from '../world.ts';
import type { AnOrganisation } from './organisation.ts';
import type { APerson } from './person.ts';

export interface AccreditationFacts {
	readonly programmeId: string;
	readonly organisation: AnOrganisation;
	readonly recordedBy: APerson;
	readonly status: Accreditation['status'];
	readonly decidedOn: IsoDate;
	readonly expiresOn: IsoDate | null;
	readonly withdrawnOn?: IsoDate | null;
	readonly evidence?: string;
	readonly standard?: string;
}

/** What is recorded of a provider's standing with Respect on a programme. Answers its id. */
export function anAccreditation(world: World, facts: AccreditationFacts): string {
	const {
		programmeId,
		organisation,
		recordedBy,
		status,
		decidedOn,
		expiresOn,
		withdrawnOn = null,
		evidence = 'Seen by an officer.',
		standard = 'Respect',
	} = facts;
	const id = world.id('accreditation', programmeId, organisation.id, status, decidedOn);
	world.put('accreditation', {
		id,
		organisationId: organisation.id,
		programmeId,
		standard,
		status,
		evidence,
		decidedOn,
		expiresOn,
		withdrawnOn,
		recordedBy: recordedBy.id,
	});
	return id;
}
