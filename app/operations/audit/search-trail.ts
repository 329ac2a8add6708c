import {
	type AuditFilter,
	type AuditLine,
	listAuditActions,
	listAuditEvents,
	namesOfPeople,
} from '../../../db/read/audit-events.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { Services } from '../../services.ts';

const PAGE_LENGTH = 50;

export type TrailSearch = AuditFilter & {
	readonly olderThan: number | null;
	readonly newerThan: number | null;
};

export interface TrailFound {
	/** `subjectName` where the record is a person. */
	readonly events: readonly (AuditLine & { readonly subjectName: string | null })[];
	/** Every action that this reader's part of the trail has. */
	readonly actions: readonly string[];
	readonly hasOlder: boolean;
	readonly hasNewer: boolean;
}

/** The reader's part of the audit trail, fifty events at a time, the latest first. */
export function searchTrail(services: Services, scope: Scope, search: TrailSearch): Promise<TrailFound> {
	return services.db.snapshot(async (reader) => {
		const found = await listAuditEvents(reader, scope, search, {
			olderThan: search.olderThan,
			newerThan: search.newerThan,
			limit: PAGE_LENGTH + 1,
		});
		const more = found.length > PAGE_LENGTH;
		const events = search.newerThan === null ? found.slice(0, PAGE_LENGTH) : found.slice(-PAGE_LENGTH);
		const people = events.flatMap(({ subjectPersonId }) => subjectPersonId ?? []);
		const names = await namesOfPeople(reader, [...new Set(people)]);
		return {
			events: events.map((event) => ({
				...event,
				subjectName: names.get(event.subjectPersonId ?? '') ?? null,
			})),
			actions: await listAuditActions(reader, scope),
			hasOlder: search.newerThan === null ? more : true,
			hasNewer: search.newerThan === null ? search.olderThan !== null : more,
		};
	});
}
