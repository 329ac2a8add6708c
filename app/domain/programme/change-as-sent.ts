import type { ProgrammeChange } from './apply-change.ts';

/** What the person's form says of the change: without the id that a new entry was given on the way, so that a form sent twice says the same. */
export function changeAsSent(change: ProgrammeChange): unknown {
	if (!('act' in change) || change.act !== 'add') return change;
	switch (change.part) {
		case 'area':
			return change;
		case 'strand':
			return { ...change, entry: { ...change.entry, strandId: null } };
		case 'intervention':
			return { ...change, entry: { ...change.entry, interventionId: null } };
		case 'funding':
			return { ...change, entry: { ...change.entry, fundingStreamId: null } };
	}
}
