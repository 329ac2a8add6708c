import type { ChainBroken } from '../app/operations/audit/verify-chain.ts';

const FAULTS: Readonly<Record<ChainBroken['fault'], string>> = {
	gap: 'is missing',
	previous: 'does not follow the entry before it',
	hash: 'was changed after it was written',
	payload: 'has other details than were written',
	'no-payload': 'has lost its details',
	head: 'is not the last that was written: entries have been cut off or put on',
};

export const sayChainBroken = ({ sequence, fault }: ChainBroken): string =>
	`The audit trail is broken: entry ${sequence} ${FAULTS[fault]}.`;
