import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { DecisionFacts } from '../../app/domain/payment/money-facts.ts';
import type { Reader } from '../connect.ts';
import { moneyInScope } from './money-agreements.ts';

export interface DecisionRow extends DecisionFacts {
	readonly agreementId: string;
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
		.selectFrom('money_decision')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'money_decision.agreement_id')
		.innerJoin('organisation as lead', 'lead.id', 'grant_agreement.lead_id')
		.innerJoin('reporting_period', 'reporting_period.id', 'money_decision.period_id')
		.leftJoin('reporting_period as later', 'later.id', 'money_decision.to_period_id')
		.innerJoin('person as drafter', 'drafter.id', 'money_decision.drafted_by')
		.leftJoin('person as decider', 'decider.id', 'money_decision.decided_by')
		.select([
			'money_decision.id as decisionId',
			'money_decision.agreement_id as agreementId',
			'money_decision.period_id as periodId',
			'money_decision.to_period_id as toPeriodId',
			'money_decision.kind',
			'money_decision.amount_pence as amountPence',
			'money_decision.state',
			'money_decision.drafted_by as draftedBy',
			'grant_agreement.reference as agreementReference',
			'grant_agreement.title as agreementTitle',
			'lead.name as payee',
			'reporting_period.number as periodNumber',
			'reporting_period.starts_on as startsOn',
			'reporting_period.ends_on as endsOn',
			'later.starts_on as toStartsOn',
			'later.ends_on as toEndsOn',
			'money_decision.reason',
			'money_decision.drafted_at as draftedAt',
			'drafter.name as drafterName',
			'money_decision.decided_at as decidedAt',
			'decider.name as deciderName',
			'money_decision.decided_words as decidedWords',
			'money_decision.version',
		])
		.where(moneyInScope(scope, today))
		// A provider hears of what has been decided, not of what somebody has drafted or was refused.
		.$if(scope.kind === 'provider', (part) => part.where('money_decision.state', '=', 'approved'));

/** Null: absent and out of scope alike. */
export const findMoneyDecision = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<DecisionRow | null> =>
	(await query(reader, scope, today).where('money_decision.id', '=', id).executeTakeFirst()) ?? null;

export interface DecisionsAsked {
	readonly agreementId?: string;
	readonly state?: DecisionFacts['state'];
}

export const listMoneyDecisions = (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	asked: DecisionsAsked,
): Promise<readonly DecisionRow[]> =>
	query(reader, scope, today)
		.$if(asked.agreementId !== undefined, (part) =>
			part.where('money_decision.agreement_id', '=', asked.agreementId ?? ''),
		)
		.$if(asked.state !== undefined, (part) =>
			part.where('money_decision.state', '=', asked.state ?? 'approved'),
		)
		.orderBy('money_decision.drafted_at')
		.orderBy('money_decision.id')
		.execute();
