import { sampleAccreditations } from '../records/accreditations.ts';
import { type RouteEntry, withoutRecord } from '../route-entry.ts';

const day = (name: string) => ({ [`${name}.day`]: '1', [`${name}.month`]: '12', [`${name}.year`]: '2029' });
const accreditation: RouteEntry = { records: sampleAccreditations };

export const ACCREDITATIONS: Readonly<Record<string, RouteEntry>> = {
	'routes/accreditations/list/route': withoutRecord,
	'routes/accreditations/new/route': withoutRecord,
	'routes/accreditations/show/route': accreditation,
	'routes/accreditations/renew/route': {
		...accreditation,
		form: { expectedVersion: '1', evidence: 'A certificate.', ...day('expiresOn') },
	},
	'routes/accreditations/withdraw/route': {
		...accreditation,
		form: { expectedVersion: '1', reason: 'It was withdrawn.', ...day('withdrawnOn') },
	},
};
