import type { Link, StoredEvent, StoredPayload } from '../../app/domain/access/check-link.ts';
import type { Reader } from '../connect.ts';

/** Whole rows of the trail in their order, `limit` of them after the sequence. For verification alone: it sees every body's. */
export async function listChain(
	reader: Reader,
	after: number,
	limit: number,
): Promise<readonly { readonly event: StoredEvent; readonly details: StoredPayload | null }[]> {
	const rows = await reader
		.selectFrom('auditEvent as e')
		.leftJoin('auditPayload as p', 'p.sequence', 'e.sequence')
		.select([
			'e.sequence',
			'e.at',
			'e.personId',
			'e.role',
			'e.organisationId',
			'e.bodyId',
			'e.action',
			'e.subjectKind',
			'e.subjectId',
			'e.payloadDigest',
			'e.previousHash',
			'e.hash',
			'p.salt',
			'p.payload',
		])
		.where('e.sequence', '>', after)
		.orderBy('e.sequence')
		.limit(limit)
		.execute();
	return rows.map(({ salt, payload, ...event }) => ({
		event,
		details: salt === null || payload === null ? null : { salt, payload },
	}));
}

export async function findChainHead(reader: Reader): Promise<Link | null> {
	return (
		(await reader
			.selectFrom('chainHead')
			.select(['sequence', 'hash'])
			.where('id', '=', 1)
			.executeTakeFirst()) ?? null
	);
}
