import { sampleReferralAreas } from '../records/programmes.ts';
import { type RouteEntry, withoutRecord } from '../route-entry.ts';

/** What anybody may read, signed in or not. */
export const PUBLIC: Readonly<Record<string, RouteEntry>> = {
	'routes/public/accessibility/route': withoutRecord,
	'routes/public/privacy/route': withoutRecord,
	'routes/public/cookies/route': withoutRecord,
	'routes/public/security-txt/route': withoutRecord,
	'routes/public/areas/route': withoutRecord,
	// Of Nottingham no page is public.
	'routes/public/area/route': {
		records: sampleReferralAreas,
		reached: (_asker, { name }) => name !== 'Nottingham',
	},
};
