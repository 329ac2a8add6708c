import { type AuditLine, listAuditEvents } from '../../../db/read/audit-events.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { Services } from '../../services.ts';

export type { AuditLine };

const ANYTHING = { person: null, action: null, subject: null, from: null, before: null };
const SHOWN = 20;

/** What happened last in the reader's part of the trail, the latest first. */
export const listLatestEvents = (services: Services, scope: Scope): Promise<readonly AuditLine[]> =>
	services.db.snapshot((reader) =>
		listAuditEvents(reader, scope, ANYTHING, { olderThan: null, newerThan: null, limit: SHOWN }),
	);
