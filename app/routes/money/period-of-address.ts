import type { PeriodMoney } from '../../domain/payment/measure-money.ts';
import { found, type SignedIn } from '../../http/guarded.ts';
import {
	type AgreementMoneyShown,
	showAgreementMoney,
} from '../../operations/payment/show-agreement-money.ts';

export interface PeriodShown extends AgreementMoneyShown {
	/** Of the period that the address names. */
	readonly ofPeriod: PeriodMoney;
}

export async function periodOfAddress({ services, scope, params }: SignedIn): Promise<PeriodShown> {
	const shown = found(await showAgreementMoney(services, scope, params.agreement ?? ''));
	const ofPeriod = found(shown.money.periods.find(({ period }) => period.periodId === params.period));
	return { ...shown, ofPeriod };
}
