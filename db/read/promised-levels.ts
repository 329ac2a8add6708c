import type { Found } from '../../app/domain/access/found.ts';
import type { PromisedLevel } from '../../app/domain/grant/promised-level.ts';
import type { Reader } from '../connect.ts';

/** What the providers of a programme already found in scope have promised, by the terms that hold now. */
export const listPromisedLevels = (
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<readonly PromisedLevel[]> =>
	reader
		.selectFrom('agreementTarget as target')
		.innerJoin('grantAgreement as agreement', 'agreement.id', 'target.agreementId')
		.select([
			'target.kpiKey',
			'target.numerator',
			'target.denominator',
			'target.agreementId',
			'agreement.reference',
			'agreement.leadId as providerId',
		])
		.where('agreement.programmeId', '=', programmeId)
		.orderBy('agreement.reference')
		.orderBy('target.kpiKey')
		.orderBy('target.agreementId')
		.execute();
