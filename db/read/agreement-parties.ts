import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

/** The organisations that report under a programme's agreements which have not ended: leads and members of consortia. */
export async function listReportingOrganisations(
	reader: Reader,
	programmeId: string,
	today: IsoDate,
): Promise<readonly string[]> {
	const rows = await reader
		.selectFrom('agreement_party')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'agreement_party.agreement_id')
		.select('agreement_party.organisation_id as organisationId')
		.distinct()
		.where('grant_agreement.programme_id', '=', programmeId)
		.where('grant_agreement.ends_on', '>=', today)
		.where('agreement_party.part', '<>', 'delivery-partner')
		.orderBy('agreement_party.organisation_id')
		.execute();
	return rows.map(({ organisationId }) => organisationId);
}
