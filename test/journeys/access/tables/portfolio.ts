import { ofLead, sampleAgreements } from '../records/agreements.ts';
import { type RouteEntry, withoutRecord } from '../route-entry.ts';

export const PORTFOLIO: Readonly<Record<string, RouteEntry>> = {
	'routes/portfolio/list/route': withoutRecord,
	'routes/portfolio/csv/route': withoutRecord,
	'routes/portfolio/show/route': { records: sampleAgreements },
	'routes/portfolio/signed-copy/route': { records: sampleAgreements, reached: ofLead, form: {}, posts: [400] },
	'routes/portfolio/letter/route': { records: sampleAgreements, reached: ofLead },
	// The starting data has no signed copy: whoever asks for one that is not there is told so.
	'routes/portfolio/signed-copy-file/route': { records: sampleAgreements, reached: () => false },
};
