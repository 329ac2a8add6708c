import type { Found } from '../../app/domain/access/found.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

/** The commissioning body that owns a programme already found in scope, on the day. */
export const findOwner = (
	reader: Reader,
	programmeId: Found<'programme'>,
	today: IsoDate,
): Promise<{ readonly id: string; readonly name: string }> =>
	reader
		.selectFrom('programmeOwnership as owner')
		.innerJoin('organisation', 'organisation.id', 'owner.organisationId')
		.select(['organisation.id', 'organisation.name'])
		.where('owner.programmeId', '=', programmeId)
		.where('owner.startsOn', '<=', today)
		.where((eb) => eb.or([eb('owner.endsOn', 'is', null), eb('owner.endsOn', '>=', today)]))
		.executeTakeFirstOrThrow();
