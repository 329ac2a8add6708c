import { type IsoDate, isoDate } from '../calendar/iso-date.ts';

/** Returns of periods that ended before it stay as they were asked. */
const SINCE = isoDate('2026-12-01');

/** An agreement's last return asks also what would never be asked otherwise: half-yearly and yearly measures of the months since they were asked last. */
export const isClosingReturn = (period: { readonly endsOn: IsoDate }, agreementEndsOn: IsoDate): boolean =>
	period.endsOn >= SINCE && agreementEndsOn <= period.endsOn;
