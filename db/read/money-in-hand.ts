import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { MoneyFacts } from '../../app/domain/payment/money-facts.ts';
import type { Reader, Tx } from '../connect.ts';
import {
	findMoneyAgreement,
	listPartyIds,
	lockMoneyAgreement,
	type MoneyAgreement,
} from './money-agreements.ts';
import { getMoneyFacts } from './money-facts.ts';

/** An agreement's money with who is party to it: all that a decision about it looks at. */
export interface MoneyInHand {
	readonly agreement: MoneyAgreement;
	readonly facts: MoneyFacts;
	readonly partyIds: readonly string[];
}

/** Holds the agreement first, so that no two decide about its money at once. Null: absent and out of scope alike. */
export const lockMoney = async (
	tx: Tx,
	scope: Scope,
	today: IsoDate,
	agreementId: string,
): Promise<MoneyInHand | null> => inHand(tx, await lockMoneyAgreement(tx, scope, today, agreementId), today);

export const findMoney = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	agreementId: string,
): Promise<MoneyInHand | null> =>
	inHand(reader, await findMoneyAgreement(reader, scope, today, agreementId), today);

async function inHand(
	reader: Reader,
	agreement: MoneyAgreement | null,
	today: IsoDate,
): Promise<MoneyInHand | null> {
	if (agreement === null) return null;
	const facts = (await getMoneyFacts(reader, [agreement], today)).get(agreement.id);
	if (facts === undefined) throw new Error('the agreement is there, and its money is not');
	return { agreement, facts, partyIds: await listPartyIds(reader, agreement.id) };
}
