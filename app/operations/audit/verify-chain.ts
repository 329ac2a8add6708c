import { findChainHead, listChain, listErasingEvents } from '../../../db/read/audit-chain.ts';
import {
	CHAIN_BEGINNING,
	checkLink,
	type ErasedEntries,
	erasedEntries,
	type Link,
	type LinkFault,
} from '../../domain/access/check-link.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';

const BATCH = 2000;

/** `head`: the entries are in order, but the head names another last one: some were cut off or put on. */
export interface ChainBroken {
	readonly sequence: number;
	readonly fault: LinkFault | 'head';
}

/** Walks the whole audit trail as it stands at one moment and names the first entry that is not as it was written. */
export function verifyChain(services: Pick<Services, 'db'>): Promise<Result<Link, ChainBroken>> {
	return services.db.snapshot(async (reader) => {
		const erased = erasedEntries(await listErasingEvents(reader), sha256);
		let last = CHAIN_BEGINNING;
		for (let full = true; full; ) {
			const batch = await listChain(reader, last.sequence, BATCH);
			const walked = walk(last, batch, erased);
			if (!walked.ok) return walked;
			last = walked.value;
			full = batch.length === BATCH;
		}
		const head = await findChainHead(reader);
		return head?.sequence === last.sequence && head.hash === last.hash
			? accepted(last)
			: refused({ sequence: last.sequence, fault: 'head' });
	});
}

function walk(
	from: Link,
	batch: Awaited<ReturnType<typeof listChain>>,
	erased: ErasedEntries,
): Result<Link, ChainBroken> {
	let last = from;
	for (const { event, details } of batch) {
		const fault = checkLink(last, event, details, sha256, erased);
		if (fault !== null)
			return refused({ sequence: fault === 'gap' ? last.sequence + 1 : event.sequence, fault });
		last = { sequence: event.sequence, hash: event.hash };
	}
	return accepted(last);
}
