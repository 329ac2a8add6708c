import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

/** The commissioning body that owns a programme already found in scope, on the day. */
export const findOwner = (
	reader: Reader,
	programmeId: string,
	today: IsoDate,
): Promise<{ readonly id: string; readonly name: string }> =>
	reader
		.selectFrom('programme_ownership as owner')
		.innerJoin('organisation', 'organisation.id', 'owner.organisation_id')
		.select(['organisation.id', 'organisation.name'])
		.where('owner.programme_id', '=', programmeId)
		.where('owner.starts_on', '<=', today)
		.where((eb) => eb.or([eb('owner.ends_on', 'is', null), eb('owner.ends_on', '>=', today)]))
		.executeTakeFirstOrThrow();
