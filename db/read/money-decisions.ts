import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { DecisionFacts } from '../../app/domain/payment/money-facts.ts';
import type { Reader } from '../connect.ts';
import { allFound, asFound } from './as-found.ts';
import { moneyInScope } from './money-agreements.ts';

export interface DecisionRow extends DecisionFacts {
	readonly agreementId: Found<'agreement'>;
	readonly agreementReference: string;
	readonly agreementTitle: string;
	readonly payee: string;
	readonly periodNumber: number;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	readonly toStartsOn: IsoDate | null;
	readonly toEndsOn: IsoDate | null;
	readonly reason: string;
	readonly draftedAt: Instant;
	readonly drafterName: string;
	readonly decidedAt: Instant | null;
	readonly deciderName: string | null;
	readonly decidedWords: string | null;
	readonly version: number;
}

const query = (reader: Reader, scope: Scope, today: IsoDate) =>
	reader
		.selectFrom('moneyDecision')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'moneyDecision.agreementId')
		.innerJoin('organisation as lead', 'lead.id', 'grantAgreement.leadId')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'moneyDecision.periodId')
		.leftJoin('reportingPeriod as later', 'later.id', 'moneyDecision.toPeriodId')
		.innerJoin('person as drafter', 'drafter.id', 'moneyDecision.draftedBy')
		.leftJoin('person as decider', 'decider.id', 'moneyDecision.decidedBy')
		.select([
			'moneyDecision.id as decisionId',
			'moneyDecision.agreementId',
			'moneyDecision.periodId',
			'moneyDecision.toPeriodId',
			'moneyDecision.kind',
			'moneyDecision.amountPence',
			'moneyDecision.state',
			'moneyDecision.draftedBy',
			'grantAgreement.reference as agreementReference',
			'grantAgreement.title as agreementTitle',
			'lead.name as payee',
			'reportingPeriod.number as periodNumber',
			'reportingPeriod.startsOn',
			'reportingPeriod.endsOn',
			'later.startsOn as toStartsOn',
			'later.endsOn as toEndsOn',
			'moneyDecision.reason',
			'moneyDecision.draftedAt',
			'drafter.name as drafterName',
			'moneyDecision.decidedAt',
			'decider.name as deciderName',
			'moneyDecision.decidedWords',
			'moneyDecision.version',
		])
		.where(moneyInScope(scope, today))
		// A provider hears of what has been decided, not of what somebody has drafted or was refused.
		.$if(scope.kind === 'provider', (part) => part.where('moneyDecision.state', '=', 'approved'));

/** Null: absent and out of scope alike. */
export const findMoneyDecision = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<DecisionRow | null> => {
	const row = await query(reader, scope, today).where('moneyDecision.id', '=', id).executeTakeFirst();
	return row === undefined ? null : asFound<DecisionRow>(row);
};

export interface DecisionsAsked {
	readonly agreementId?: string;
	readonly state?: DecisionFacts['state'];
}

export const listMoneyDecisions = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	asked: DecisionsAsked,
): Promise<readonly DecisionRow[]> =>
	allFound<DecisionRow>(
		await query(reader, scope, today)
			.$if(asked.agreementId !== undefined, (part) =>
				part.where('moneyDecision.agreementId', '=', asked.agreementId ?? ''),
			)
			.$if(asked.state !== undefined, (part) =>
				part.where('moneyDecision.state', '=', asked.state ?? 'approved'),
			)
			.orderBy('moneyDecision.draftedAt')
			.orderBy('moneyDecision.id')
			.execute(),
	);
