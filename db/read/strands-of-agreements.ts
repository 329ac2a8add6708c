import type { Found } from '../../app/domain/access/found.ts';
import type { StrandKind } from '../../app/domain/specification/specification.ts';
import type { Reader } from '../connect.ts';

/** Which strand each agreement, already found in scope, is of. */
export async function getStrandsOfAgreements(
	reader: Reader,
	agreementIds: readonly Found<'agreement'>[],
): Promise<ReadonlyMap<string, StrandKind>> {
	if (agreementIds.length === 0) return new Map();
	const rows = await reader
		.selectFrom('grantAgreement')
		.innerJoin('strand', 'strand.id', 'grantAgreement.strandId')
		.select(['grantAgreement.id', 'strand.kind'])
		.where('grantAgreement.id', 'in', agreementIds)
		.orderBy('grantAgreement.id')
		.execute();
	return new Map(rows.map(({ id, kind }) => [id, kind as StrandKind]));
}
