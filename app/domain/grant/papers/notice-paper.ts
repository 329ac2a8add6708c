import { writeDay } from '../../calendar/write-date.ts';
import { listWords } from '../../text/list-words.ts';
import { paragraph } from '../../text/paper.ts';
import { DIFFERENCE_NAMES } from '../compare-terms.ts';
import { NOTICE_KINDS, type NoticeFacts } from './decision-notice.ts';
import { type GrantPaper, numbered, table } from './grant-paper.ts';

/** The notice as a paper. */
export function noticePaper(facts: NoticeFacts): GrantPaper {
	const { kind, body, why, differences, funding } = facts;
	return {
		body,
		over: [`Decision notice ${facts.reference}`, writeDay(facts.decidedOn)],
		title: NOTICE_KINDS[kind],
		subtitle: `${facts.agreementTitle} (${facts.agreementReference}), ${facts.programme}`,
		from: body,
		runningTitle: `Decision notice ${facts.reference}`,
		madeOn: facts.decidedOn,
		marks: facts.demonstration ? ['Demonstration data'] : [],
		sections: numbered([
			['Decision', paragraph(decisionWords(facts)), ...(why === '' ? [] : [paragraph(`Why: ${why}`)])],
			[
				'Grant',
				paragraph('Parties:', facts.parties),
				paragraph(`Areas: ${listWords(facts.areas)}.`),
				paragraph(`From ${writeDay(facts.startsOn)} to ${writeDay(facts.endsOn)}.`),
				paragraph(
					`Value: ${facts.value}${facts.valueBefore === null ? '' : `, ${facts.valueBefore} before`}.`,
				),
				...(funding.length === 0
					? []
					: [
							table(
								'funding',
								'Who funds it',
								[
									['Funding stream', 5],
									['Amount', 2, 'numbers'],
								],
								funding.map(({ stream, amount }) => [stream, amount]),
							),
						]),
			],
			[
				'What changes',
				...(differences.length === 0
					? []
					: [
							table(
								'differences',
								'Before and after',
								[
									['What', 3],
									['Before', 3],
									['After', 3],
								],
								differences.map((one) => [
									`${DIFFERENCE_NAMES[one.kind]}: ${one.what}`,
									one.before,
									one.after,
								]),
							),
						]),
			],
			[
				'Purpose and reasons',
				paragraph(`Purpose: ${facts.purpose}`),
				paragraph(`Why it secures crime and disorder reduction: ${facts.reasons}`),
			],
			[
				'Conditions',
				...(facts.conditions.length === 0 ? [] : [paragraph('Conditions of the grant:', facts.conditions)]),
			],
			[
				'Legal basis',
				paragraph(facts.legalBasis === '' ? 'None was recorded.' : `As recorded: ${facts.legalBasis}`),
			],
			[
				'Who drafted and who decided',
				paragraph(
					`Drafted by ${listWords(facts.draftedBy)}. Decided by ${facts.decidedBy} on ${writeDay(facts.decidedOn)}.`,
				),
			],
		]),
	};
}

const decisionWords = ({
	kind,
	body,
	value,
	agreementTitle,
	agreementReference,
	effectiveOn,
}: NoticeFacts): string =>
	({
		original: `${body} approves a grant of ${value} for “${agreementTitle}” (${agreementReference}), to be offered to the provider.`,
		variation: `${body} approves a variation of the grant agreement “${agreementTitle}” (${agreementReference}), to take effect from ${writeDay(effectiveOn)} once both sides have agreed.`,
		termination: `${body} ends the grant agreement “${agreementTitle}” (${agreementReference}) early. Its last day is ${writeDay(effectiveOn)}.`,
	})[kind];
