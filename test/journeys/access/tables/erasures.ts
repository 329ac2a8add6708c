import { sampleErasures } from '../records/erasures.ts';
import { sampleReturns } from '../records/returns.ts';
import { withParams } from '../records/sample-record.ts';
import type { RouteEntry } from '../route-entry.ts';

export const ERASURES: Readonly<Record<string, RouteEntry>> = {
	'routes/erasures/ask/route': {
		records: withParams(sampleReturns, async () => ({ kind: 'return' })),
		form: { passageIds: '0'.repeat(64), reason: 'names-somebody' },
	},
	'routes/erasures/decide/route': {
		records: sampleErasures,
		form: { decision: 'decline', reason: 'Nobody is named.' },
	},
};
