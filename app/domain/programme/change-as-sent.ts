import type { ProgrammeChange } from './apply-change.ts';

/** Typed as the id that it stands in for: what comes of it is digested and looked through, never carried out. */
const NONE = null as never;

/** What the person's form says of the change: without the id that a new entry was given on the way, so that a form sent twice says the same. */
export function changeAsSent(change: ProgrammeChange): ProgrammeChange {
	if (!('act' in change) || change.act !== 'add') return change;
	switch (change.part) {
		case 'area':
			return change;
		case 'strand':
			return { ...change, entry: { ...change.entry, strandId: NONE } };
		case 'intervention':
			return { ...change, entry: { ...change.entry, interventionId: NONE } };
		case 'funding':
			return { ...change, entry: { ...change.entry, fundingStreamId: NONE } };
	}
}
