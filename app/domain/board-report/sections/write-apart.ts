import type { MissingReason } from '../../kpi/missing-reason.ts';
import { missingReasonWords } from '../../kpi/missing-reason-words.ts';
import { capitalised } from '../../text/capitalised.ts';
import { listWords } from '../../text/list-words.ts';
import type { ReportBlock } from '../report-block.ts';
import type { ReportedKpi } from '../reported-kpi.ts';
import { paragraph } from '../write-blocks.ts';

/** Why a KPI has no value of the whole programme at all. */
export const noValueReason = ({ apart }: ReportedKpi): MissingReason =>
	apart ? { code: 'cannot-be-added-up' } : { code: 'not-asked' };

/** A KPI without a value of the programme: each provider's own where those cannot be added, else that it is not asked. */
export function writeWithoutValue(kpi: ReportedKpi): readonly ReportBlock[] {
	const { question, apart } = kpi;
	const why = missingReasonWords(noValueReason(kpi));
	if (!apart)
		return [paragraph(`${question}? ${capitalised(why)}: no quarter in which it is asked has ended.`)];
	const told = apart.parts.some(({ value }) => value.figure.shown === 'exact');
	const bullets = apart.parts.map(
		({ name, value }) =>
			`${name}: ${value.figure.shown === 'exact' ? value.result : value.words}${value.figure.withheld === 'part-by-quarter' ? ', because a single quarter of one area is not published' : ''}`,
	);
	const refused =
		apart.refused.length === 0
			? ''
			: ` ${listWords(apart.refused)} ${apart.refused.length === 1 ? 'has' : 'have'} several agreements, whose medians cannot be added either.`;
	const target =
		told || apart.parts.length === 0 ? '' : ` The target is ${apart.parts[0]?.value.targetWords}.`;
	return [
		paragraph(
			`${question}? Medians of several providers ${why}, so each provider’s own is given, for ${apart.when}.${target}${refused}`,
			{ bullets },
		),
	];
}
