import { type AccreditationRow, listAccreditations } from '../../../db/read/accreditations.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	type AccreditationStanding,
	accreditationStandingOn,
	isSucceeded,
} from '../../domain/grant/accreditation.ts';
import type { Services } from '../../services.ts';

export interface AccreditationToWatch extends AccreditationRow {
	readonly standing: AccreditationStanding;
}

/** On programmes that run: those which have lapsed or been withdrawn, and soon will, with nothing to take their place. */
export async function listAccreditationsToWatch(
	services: Services,
	scope: Scope,
): Promise<readonly AccreditationToWatch[]> {
	const today = londonDay(services.clock.businessNow());
	const all = await services.db.snapshot((reader) => listAccreditations(reader, scope, today));
	return all
		.map((row) => ({ ...row, standing: accreditationStandingOn(row, today) }))
		.filter(
			({ standing, programmeEndsOn }) =>
				programmeEndsOn >= today &&
				(standing === 'lapsed' || standing === 'withdrawn' || standing === 'expires-soon'),
		)
		.filter(
			(row) =>
				!isSucceeded(
					row,
					all.filter(({ programmeId }) => programmeId === row.programmeId),
				),
		);
}
