import { WORDS_ERASED } from '../../app/domain/access/audit-chain.ts';
import type { Link, StoredEvent, StoredPayload } from '../../app/domain/access/check-link.ts';
import type { Reader } from '../connect.ts';

interface ChainRow {
	readonly event: StoredEvent;
	readonly details: StoredPayload | null;
}

const whole = (reader: Reader) =>
	reader
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
		]);

const rowOf = ({
	salt,
	payload,
	...event
}: Awaited<ReturnType<ReturnType<typeof whole>['execute']>>[number]): ChainRow => ({
	event,
	details: salt === null || payload === null ? null : { salt, payload },
});

/** Whole rows of the trail in their order, `limit` of them after the sequence. For verification alone: it sees every body's. */
export async function listChain(reader: Reader, after: number, limit: number): Promise<readonly ChainRow[]> {
	const rows = await whole(reader)
		.where('e.sequence', '>', after)
		.orderBy('e.sequence')
		.limit(limit)
		.execute();
	return rows.map(rowOf);
}

/** The events by which words were erased, in their order. For verification alone. */
export async function listErasingEvents(reader: Reader): Promise<readonly ChainRow[]> {
	const rows = await whole(reader).where('e.action', '=', WORDS_ERASED).orderBy('e.sequence').execute();
	return rows.map(rowOf);
}

/** The digest of the entry of that number; null where there is none. */
export const findEventHash = async (reader: Reader, sequence: number): Promise<string | null> =>
	(await reader.selectFrom('auditEvent').select('hash').where('sequence', '=', sequence).executeTakeFirst())
		?.hash ?? null;

export async function findChainHead(reader: Reader): Promise<Link | null> {
	return (
		(await reader
			.selectFrom('chainHead')
			.select(['sequence', 'hash'])
			.where('id', '=', 1)
			.executeTakeFirst()) ?? null
	);
}
