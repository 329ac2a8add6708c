import {
	type AccreditationRow,
	listAccreditations as readAccreditations,
} from '../../../db/read/accreditations.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	type AccreditationStanding,
	type AccreditationStatus,
	accreditationStandingOn,
	isSucceeded,
} from '../../domain/grant/accreditation.ts';
import type { Services } from '../../services.ts';

export interface AccreditationsWanted {
	readonly programmeId: string | null;
	readonly organisationId: string | null;
	readonly status: AccreditationStatus | null;
	readonly standing: AccreditationStanding | null;
}

export interface AccreditationListed extends AccreditationRow {
	readonly standing: AccreditationStanding;
	/** Another one takes over when it ends. */
	readonly isSucceeded: boolean;
}

export interface AccreditationsListed {
	readonly rows: readonly AccreditationListed[];
	/** Everything within reach, for the filters. */
	readonly programmes: readonly { readonly id: string; readonly name: string }[];
	readonly organisations: readonly { readonly id: string; readonly name: string }[];
	readonly today: IsoDate;
}

const byId = (pairs: readonly (readonly [string, string])[]) =>
	[...new Map(pairs)].map(([id, name]) => ({ id, name }));

/** The accreditation register as far as a reader reaches, narrowed as asked. */
export async function listAccreditations(
	services: Services,
	scope: Scope,
	wanted: AccreditationsWanted,
): Promise<AccreditationsListed> {
	const today = londonDay(services.clock.businessNow());
	const all = await services.db.snapshot((reader) => readAccreditations(reader, scope, today));
	const listed = all.map((row) => ({
		...row,
		standing: accreditationStandingOn(row, today),
		isSucceeded: isSucceeded(
			row,
			all.filter(({ programmeId }) => programmeId === row.programmeId),
		),
	}));
	return {
		today,
		programmes: byId(all.map((row) => [row.programmeId, row.programmeName] as const)),
		organisations: byId(all.map((row) => [row.organisationId, row.organisationName] as const)),
		rows: listed.filter(
			(row) =>
				(wanted.programmeId === null || row.programmeId === wanted.programmeId) &&
				(wanted.organisationId === null || row.organisationId === wanted.organisationId) &&
				(wanted.status === null || row.status === wanted.status) &&
				(wanted.standing === null || row.standing === wanted.standing),
		),
	};
}
