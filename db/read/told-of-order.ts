import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Placed } from '../../app/domain/purchase/decide-placing.ts';
import type { Reader } from '../connect.ts';
import { listRecipients, type Recipient } from './recipients.ts';

interface Parties {
	readonly authorityId: string;
	readonly providerId: string;
	readonly placedBy: string;
}

/** Who hears that an order was placed: whoever else may approve it for the authority or, where nobody need, the provider. */
export async function listToldOfOrder(
	reader: Reader,
	state: Placed['state'],
	{ authorityId, providerId, placedBy }: Parties,
	today: IsoDate,
): Promise<readonly Recipient[]> {
	if (state === 'placed')
		return listRecipients(reader, [providerId], ['provider-preparer', 'provider-certifier'], today);
	const approvers = await listRecipients(reader, [authorityId], ['authority-approver'], today);
	return approvers.filter(({ personId }) => personId !== placedBy);
}
