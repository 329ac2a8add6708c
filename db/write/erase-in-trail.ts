import type { ErasedEntry } from '../../app/domain/access/audit-chain.ts';
import { traceFingerprint } from '../../app/domain/access/free-text.ts';
import type { Eraser } from '../../app/domain/erasure/make-eraser.ts';
import type { Tx } from '../connect.ts';
import { listEntriesOf } from '../read/erasable-words.ts';
import { saveErasedEntry } from './erasures.ts';

type Ids = Parameters<typeof listEntriesOf>[1];

/**
 * Takes the words, and the traces of whole texts that had them, out of what the audit trail holds of these records. Answers the entries that
 * the erasure must name, each with a digest of what stands there now, or the trail would be broken there.
 */
export async function eraseInTrail(
	tx: Tx,
	erasureId: string,
	ids: Ids,
	{ eraseElsewhere, had, mark }: Eraser,
	sha256: (bytes: string) => string,
): Promise<readonly ErasedEntry[]> {
	const texts = [...new Set([...had].flatMap((text) => [text, text.trim()]))];
	const named: ErasedEntry[] = [];
	for (const { sequence, salt, payload } of await listEntriesOf(tx, ids)) {
		const traces = new Set(salt === '' ? [] : texts.map((text) => traceFingerprint(sha256, salt, text)));
		const left = JSON.stringify(JSON.parse(payload), (_key, value: unknown) => {
			if (typeof value === 'string') return eraseElsewhere(value);
			const { fingerprint } = (value ?? {}) as { readonly fingerprint?: string };
			return fingerprint !== undefined && traces.has(fingerprint) ? mark : value;
		});
		if (left === payload) continue;
		await saveErasedEntry(tx, erasureId, sequence, left);
		named.push({ entry: sequence, digest: sha256(left) });
	}
	return named;
}
