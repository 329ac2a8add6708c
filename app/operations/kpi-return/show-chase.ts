import { findReturn, type ReturnRow } from '../../../db/read/kpi-returns.ts';
import {
	type ContactRow,
	type ExtensionRow,
	listContacts,
	listExtensions,
} from '../../../db/read/return-chasing.ts';
import { listReturnPeople, type ReturnPerson } from '../../../db/read/return-people.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export interface ChaseFacts {
	readonly row: ReturnRow;
	readonly contacts: readonly ContactRow[];
	readonly extensions: readonly ExtensionRow[];
	/** Whom to ring or write to. */
	readonly people: readonly ReturnPerson[];
	readonly today: IsoDate;
}

/** How one return has been chased; null where it is absent or out of scope. */
export async function showChase(services: Services, scope: Scope, id: string): Promise<ChaseFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const row = await findReturn(reader, scope, today, id);
		return row === null
			? null
			: {
					row,
					contacts: await listContacts(reader, [row.id]),
					extensions: await listExtensions(reader, [row.id]),
					people: await listReturnPeople(reader, row, today),
					today,
				};
	});
}
