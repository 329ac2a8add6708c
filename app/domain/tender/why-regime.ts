import { writeDay } from '../calendar/write-date.ts';
import { writePounds } from '../money/pence.ts';
import { type ChosenRegime, NEW_LAW, regimeOf } from './regime.ts';
import type { TenderNotice } from './tender-notice.ts';

type Asked = Pick<TenderNotice, 'route' | 'begunOn' | 'valuePence' | 'vatPence'>;

/** Why the rules that a tender follows are these: what kind it is, when it began, and its value against the threshold. */
export function whyRegime(notice: Asked): readonly string[] {
	const chosen = regimeOf(notice);
	if (chosen.route === 'grant-call')
		return [
			'It is a grant call: the money supports what the recipient does for the public good, and nothing is delivered for a price. The law of procurement does not apply to it, whatever its value.',
		];
	return [whyProcurement(notice), byDate(notice), byValue(notice, chosen)];
}

const whyProcurement = ({ route }: Asked): string =>
	route.pricedDeliverables
		? 'It is a procurement: the provider is paid for what it delivers and could be held to it.'
		: 'It is a procurement: the money is not given to support what the recipient does.';

const byDate = ({ begunOn }: Asked): string =>
	begunOn < NEW_LAW
		? `It began on ${writeDay(begunOn)}, before ${writeDay(NEW_LAW)}, so the Public Contracts Regulations 2015 apply.`
		: `It began on ${writeDay(begunOn)}, and the Procurement Act 2023 has applied to what began since ${writeDay(NEW_LAW)}.`;

function byValue(
	{ valuePence, vatPence }: Asked,
	{ regime: { threshold }, overThreshold }: ChosenRegime,
): string {
	if (threshold === null) return 'There is no threshold.';
	const how = threshold.withVat ? 'with VAT' : 'without VAT';
	const value =
		vatPence === 0
			? `${writePounds(valuePence)}, to which no VAT is added`
			: `${writePounds(valuePence + (threshold.withVat ? vatPence : 0))} ${how}`;
	return `It is worth ${value}, and the threshold for social services is ${writePounds(threshold.pence)} ${how}: it is ${overThreshold ? 'at or above it, so a notice on Find a Tender is recorded first' : 'below it'}.`;
}
