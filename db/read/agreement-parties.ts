import type { Found } from '../../app/domain/access/found.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

/** The organisations that report under a programme's agreements which have not ended: leads and members of consortia. */
export async function listReportingOrganisations(
	reader: Reader,
	programmeId: Found<'programme'>,
	today: IsoDate,
): Promise<readonly string[]> {
	const rows = await reader
		.selectFrom('agreementParty')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'agreementParty.agreementId')
		.select('agreementParty.organisationId')
		.distinct()
		.where('grantAgreement.programmeId', '=', programmeId)
		.where('grantAgreement.endsOn', '>=', today)
		.where('agreementParty.part', '<>', 'delivery-partner')
		.orderBy('agreementParty.organisationId')
		.execute();
	return rows.map(({ organisationId }) => organisationId);
}
