import {
	agreementDrafts,
	agreementsAgreed,
	agreementsSent,
	agreementsToApprove,
	everyAgreementVersion,
	seesVersion,
} from '../records/agreement-versions.ts';
import { sampleProgrammes } from '../records/programmes.ts';
import { reaches } from '../records/sample-record.ts';
import type { RouteEntry } from '../route-entry.ts';

const version: RouteEntry = { records: everyAgreementVersion, reached: seesVersion };
/** A draft is written by the side that began it; those of the demonstration are the office's. */
const draft: RouteEntry = {
	records: agreementDrafts,
	reached: (asker, record) => reaches(asker, record) && asker.kind === 'commissioning-body',
	form: { expectedVersion: '1', title: 'Another', words: 'Because.', reason: 'Because.' },
};

export const AGREEMENTS: Readonly<Record<string, RouteEntry>> = {
	'routes/agreements/start/route': { records: sampleProgrammes, form: { title: 'Another', reference: 'X' } },
	'routes/agreements/list/route': { records: agreementsAgreed, reached: seesVersion },
	'routes/agreements/vary/route': {
		records: agreementsAgreed,
		reached: seesVersion,
		form: { reason: 'Because.' },
	},
	'routes/agreements/show/route': version,
	'routes/agreements/part/route': draft,
	'agreement-entry': draft,
	// The draft has no entry that could be taken out: whoever reaches it is told that there is none.
	'agreement-entry-remove': { ...draft, shows: [404], posts: [400, 404] },
	'routes/agreements/check/route': draft,
	'routes/agreements/approve/route': {
		records: agreementsToApprove,
		reached: seesVersion,
		form: { expectedVersion: '1', answer: 'approve' },
	},
	'routes/agreements/answer/route': {
		records: agreementsSent,
		reached: seesVersion,
		form: { expectedVersion: '1', answer: 'accept' },
	},
	'routes/agreements/take/route': draft,
};
