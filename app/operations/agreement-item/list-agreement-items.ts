import {
	type AgreementItemRow,
	findItemAgreement,
	type ItemAgreementRow,
	listAgreementItems as readItems,
} from '../../../db/read/agreement-items.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { OWN_ITEMS } from '../../domain/grant/item-owners.ts';
import type { Services } from '../../services.ts';

export interface AgreementItems {
	readonly agreement: ItemAgreementRow;
	readonly items: readonly AgreementItemRow[];
	/** To whom one may be given. */
	readonly owners: readonly {
		readonly personId: string;
		readonly name: string;
		readonly isOffice: boolean;
	}[];
	readonly today: IsoDate;
}

/** Visits, risks, issues and actions of an agreement; null when it is absent or out of scope. */
export async function listAgreementItems(
	services: Services,
	scope: Scope,
	agreementId: string,
): Promise<AgreementItems | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const agreement = await findItemAgreement(reader, scope, today, agreementId);
		if (agreement === null) return null;
		const people = await listRecipients(reader, [agreement.bodyId, agreement.leadId], OWN_ITEMS, today);
		return {
			agreement,
			items: await readItems(reader, scope, today, { agreementId }),
			owners: people.map(({ personId, name, organisationId }) => ({
				personId,
				name,
				isOffice: organisationId === agreement.bodyId,
			})),
			today,
		};
	});
}
