import type { KpiDefinition } from '../specification/specification.ts';
import { compareWithTarget } from './compare-with-target.ts';
import type { KpiStatus, KpiValue } from './kpi-value.ts';
import { rateValue } from './rate-value.ts';
import { weighEvidence } from './weigh-evidence.ts';
import { wilsonInterval } from './wilson-interval.ts';

type Figures = Pick<KpiValue, 'numerator' | 'denominator' | 'target'> & { readonly status: KpiStatus };

/**
 * Rating, verdict, interval and evidence of pooled figures. Only final figures are judged; the verdict is said of any base, the rating
 * from the minimum base on (domain guide §4 rules 5 and 6).
 */
export function judgeValue(
	figures: Figures,
	definition: KpiDefinition,
): Pick<KpiValue, 'rating' | 'verdict' | 'interval' | 'evidence'> {
	const { numerator, denominator, target, status } = figures;
	const isShare = definition.denominator !== null;
	const interval =
		isShare && numerator !== null && denominator !== null ? wilsonInterval(numerator, denominator) : null;
	if (status !== 'final' || numerator === null || target === null)
		return { rating: 'other', verdict: 'not-rated', interval, evidence: 'none' };

	const value = { numerator, denominator: denominator ?? 1 };
	const order = compareWithTarget(value, target);
	const met = definition.direction === 'at-least' ? order >= 0 : order <= 0;
	const enough = denominator === null || denominator >= definition.minimumBase;
	return {
		rating: enough ? rateValue(value, target, definition, isShare) : 'other',
		verdict: met ? 'met' : 'not-met',
		interval,
		evidence: weighEvidence(interval, target),
	};
}
