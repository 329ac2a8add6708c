import { sampleReturns, sampleSubmitted, sectionOfReturn } from '../records/returns.ts';
import { withParams } from '../records/sample-record.ts';
import type { RouteEntry } from '../route-entry.ts';

const kpiReturn: RouteEntry = { records: sampleReturns, form: {} };
const submitted: RouteEntry = { ...kpiReturn, records: sampleSubmitted };
const withReason: RouteEntry = { ...kpiReturn, form: { reason: 'The figures of one area are missing.' } };

export const RETURNS: Readonly<Record<string, RouteEntry>> = {
	'routes/returns/show/route': kpiReturn,
	'routes/returns/section/route': {
		records: withParams(sampleReturns, sectionOfReturn),
		form: { version: '1', drawn: JSON.stringify({ typed: {}, notes: {}, nothing: false }), intent: 'save' },
	},
	'routes/returns/check/route': kpiReturn,
	'routes/returns/certify/route': { ...kpiReturn, form: { declared: 'yes' } },
	'routes/returns/review/route': { ...submitted, form: { submission: '1', intent: 'accept-return' } },
	'routes/returns/ask/route': { ...withReason, records: sampleSubmitted, query: '?question=went-well' },
	'routes/returns/reopen/route': withReason,
	'routes/returns/send-back/route': withReason,
	'routes/returns/receipt/route': { records: withParams(sampleSubmitted, async () => ({ number: '1' })) },
};
