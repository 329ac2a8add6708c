import { type AuditLine, listAuditEvents } from '../../../db/read/audit-events.ts';
import { type ChangesTogether, latestChanges } from '../../domain/access/latest-changes.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { Services } from '../../services.ts';

export type LatestChange = ChangesTogether<AuditLine>;

const ANYTHING = { person: null, action: null, subject: null, from: null, before: null };
const READ = 300;

/** What was changed last in the reader's part of the trail, the latest first. */
export const listLatestChanges = (services: Services, scope: Scope): Promise<readonly LatestChange[]> =>
	services.db.snapshot(async (reader) =>
		latestChanges(
			await listAuditEvents(reader, scope, ANYTHING, { olderThan: null, newerThan: null, limit: READ }),
		),
	);
