import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { OwnPart } from '../../app/domain/kpi/own-facts.ts';
import type { Reader } from '../connect.ts';

/**
 * What of the returns of a programme already found in scope is a provider's own, as `returnInScope` and `areaInScope` have it: the agreements that it
 * leads, and the areas that it delivers under somebody else's. Nobody else has any.
 */
export async function listOwnParts(
	reader: Reader,
	scope: Scope,
	programmeId: Found<'programme'>,
): Promise<readonly OwnPart[]> {
	if (scope.kind !== 'provider') return [];
	const { organisationId } = scope;
	const rows = await reader
		.selectFrom('grantAgreement')
		.leftJoin('agreementArea as own', (join) =>
			join.onRef('own.agreementId', '=', 'grantAgreement.id').on('own.organisationId', '=', organisationId),
		)
		.select(['grantAgreement.id as agreementId', 'grantAgreement.leadId', 'own.areaId'])
		.where('grantAgreement.programmeId', '=', programmeId)
		.where((eb) =>
			eb.or([eb('grantAgreement.leadId', '=', organisationId), eb('own.areaId', 'is not', null)]),
		)
		.orderBy('grantAgreement.id')
		.orderBy('own.areaId')
		.execute();
	return [...Map.groupBy(rows, ({ agreementId }) => agreementId)].map(([agreementId, areas]) => ({
		agreementId,
		areaIds: areas.some(({ leadId }) => leadId === organisationId)
			? null
			: areas.flatMap(({ areaId }) => areaId ?? []),
	}));
}
