import type { Found } from '../../app/domain/access/found.ts';
import type { Reader, Tx } from '../connect.ts';
import {
	type BidToReceive,
	listParts,
	listPartVersions,
	listSubmittedParts,
	type SealedPart,
} from './bids.ts';

type What = 'as-written' | 'as-submitted';
export type PartToSubmit = Pick<SealedPart, 'part' | 'sealed' | 'version'>;

/** What would be submitted of a bid. Null where there is nothing that could be. */
export async function listPartsToSubmit(
	reader: Reader,
	id: Found<'bid'>,
	{ state, lastNumber }: Pick<BidToReceive, 'state' | 'lastNumber'>,
	what: What,
): Promise<readonly PartToSubmit[] | null> {
	if (what === 'as-written') return listParts(reader, id);
	if (state !== 'submitted' || lastNumber === 0) return null;
	const parts = await listSubmittedParts(reader, id, lastNumber);
	return parts.map(({ part, sealed }) => ({ part, sealed, version: lastNumber }));
}

/** Whether they are still what would be submitted. Asked while others wait, so what they say is not read again. */
export async function areStillToSubmit(
	tx: Tx,
	id: Found<'bid'>,
	{ state, lastNumber }: Pick<BidToReceive, 'state' | 'lastNumber'>,
	what: What,
	parts: readonly Pick<PartToSubmit, 'part' | 'version'>[],
): Promise<boolean> {
	if (what === 'as-submitted')
		return state === 'submitted' && parts.every(({ version }) => version === lastNumber);
	const now = await listPartVersions(tx, id);
	return (
		now.length === parts.length &&
		now.every((one) => parts.some(({ part, version }) => part === one.part && version === one.version))
	);
}
