import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { within } from './audit-events.ts';

export interface EventOfTender {
	readonly sequence: number;
	readonly at: Instant;
	readonly personId: string | null;
	readonly personName: string | null;
	readonly role: string;
	readonly organisationId: string | null;
	readonly organisationName: string | null;
	readonly bodyId: string | null;
	readonly action: string;
	readonly subjectKind: string;
	readonly subjectId: string;
	/** Without its salt: with it short words could be guessed at. */
	readonly payload: string | null;
	readonly payloadDigest: string;
	readonly previousHash: string;
	readonly hash: string;
}

/** What is not told in an archive, for each would then differ from the one before: that it was downloaded. */
const DOWNLOADED = 'tender.archive-downloaded';

/** The events of a tender, and of the bids for it that the reader may read of, in their order. */
export const listTrailOfTender = (
	reader: Reader,
	scope: Scope,
	tenderId: Found<'tender'>,
): Promise<readonly EventOfTender[]> =>
	reader
		.selectFrom('auditEvent')
		.leftJoin('person', 'person.id', 'auditEvent.personId')
		.leftJoin('organisation', 'organisation.id', 'auditEvent.organisationId')
		.leftJoin('auditPayload', 'auditPayload.sequence', 'auditEvent.sequence')
		.select([
			'auditEvent.sequence',
			'auditEvent.at',
			'auditEvent.personId',
			'person.name as personName',
			'auditEvent.role',
			'auditEvent.organisationId',
			'organisation.name as organisationName',
			'auditEvent.bodyId',
			'auditEvent.action',
			'auditEvent.subjectKind',
			'auditEvent.subjectId',
			'auditPayload.payload',
			'auditEvent.payloadDigest',
			'auditEvent.previousHash',
			'auditEvent.hash',
		])
		.where(within(scope))
		.where('auditEvent.action', '!=', DOWNLOADED)
		.where((eb) =>
			eb.or([
				eb.and([eb('auditEvent.subjectKind', '=', 'tender'), eb('auditEvent.subjectId', '=', tenderId)]),
				eb.and([
					eb('auditEvent.subjectKind', '=', 'bid'),
					eb(
						'auditEvent.subjectId',
						'in',
						eb.selectFrom('bid').select('bid.id').where('bid.tenderId', '=', tenderId),
					),
				]),
			]),
		)
		.orderBy('auditEvent.sequence')
		.execute();
