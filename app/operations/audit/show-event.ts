import { type AuditEventFound, findAuditEvent, namesOfPeople } from '../../../db/read/audit-events.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { Services } from '../../services.ts';

export interface EventShown extends Omit<AuditEventFound, 'payload'> {
	readonly payload: { readonly before: unknown; readonly after: unknown } | null;
	/** Of the people whose ids stand in the event. */
	readonly names: ReadonlyMap<string, string>;
}

/** One event with what was there before and after; null out of the reader's part of the trail. */
export function showEvent(services: Services, scope: Scope, sequence: number): Promise<EventShown | null> {
	return services.db.snapshot(async (reader) => {
		const event = await findAuditEvent(reader, scope, sequence);
		if (event === null) return null;
		const payload = event.payload === null ? null : (JSON.parse(event.payload) as EventShown['payload']);
		const { subjectPersonId, peopleNamed } = event;
		const people = subjectPersonId === null ? peopleNamed : [...peopleNamed, subjectPersonId];
		return { ...event, payload, names: await namesOfPeople(reader, [...new Set(people)]) };
	});
}
