import { ofLead, sampleAgreements } from '../records/agreements.ts';
import { NOBODYS, withParams } from '../records/sample-record.ts';
import { type RouteEntry, withoutRecord } from '../route-entry.ts';

/** The starting data has none. */
const noNotice: RouteEntry = { records: async () => [{ ...NOBODYS, name: 'a notice that is not there', params: { notice: 'none' } }], reached: () => false };

export const PORTFOLIO: Readonly<Record<string, RouteEntry>> = {
	'routes/portfolio/list/route': withoutRecord,
	'routes/portfolio/csv/route': withoutRecord,
	'routes/portfolio/show/route': { records: sampleAgreements },
	'routes/portfolio/signed-copy/route': { records: sampleAgreements, reached: ofLead, form: {}, posts: [400] },
	'routes/portfolio/letter/route': { records: sampleAgreements, reached: ofLead },
	'routes/decision-notices/list/route': withoutRecord,
	'routes/decision-notices/show/route': noNotice,
	'routes/decision-notices/pdf/route': noNotice,
	// The starting data has no signed copy: whoever asks for one that is not there is told so.
	'routes/portfolio/signed-copy-file/route': {
		records: withParams(sampleAgreements, async () => ({ copy: 'none' })),
		reached: () => false,
	},
};
