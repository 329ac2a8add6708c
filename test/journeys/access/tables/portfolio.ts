import { sampleCopies, sampleNotices } from '../records/agreement-papers.ts';
import { ofLead, sampleAgreements } from '../records/agreements.ts';
import { type RouteEntry, withoutRecord } from '../route-entry.ts';

export const PORTFOLIO: Readonly<Record<string, RouteEntry>> = {
	'routes/portfolio/list/route': withoutRecord,
	'routes/portfolio/csv/route': withoutRecord,
	'routes/portfolio/show/route': { records: sampleAgreements },
	'routes/portfolio/signed-copy/route': {
		records: sampleAgreements,
		reached: ofLead,
		form: {},
		posts: [400],
	},
	'routes/portfolio/letter/route': { records: sampleAgreements, reached: ofLead },
	'routes/decision-notices/list/route': withoutRecord,
	'routes/decision-notices/show/route': { records: sampleNotices },
	'routes/decision-notices/pdf/route': { records: sampleNotices },
	'routes/portfolio/signed-copy-file/route': { records: sampleCopies, reached: ofLead },
};
