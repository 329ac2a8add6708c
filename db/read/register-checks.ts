import type { Found } from '../../app/domain/access/found.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { RegisterOutcome } from '../../app/domain/organisation/register-number.ts';
import type { Reader } from '../connect.ts';

export interface RegisterCheckRow {
	readonly id: string;
	readonly scheme: string;
	readonly value: string;
	readonly outcome: RegisterOutcome;
	readonly nameFound: string;
	readonly checkedAt: Instant;
}

/** What the registers said of an organisation, the newest first. */
export const listRegisterChecks = (
	reader: Reader,
	organisationId: Found<'organisation'>,
): Promise<readonly RegisterCheckRow[]> =>
	reader
		.selectFrom('registerCheck')
		.select(['id', 'scheme', 'value', 'outcome', 'nameFound', 'checkedAt'])
		.where('organisationId', '=', organisationId)
		.orderBy('checkedAt', 'desc')
		.orderBy('id')
		.limit(50)
		.execute();
