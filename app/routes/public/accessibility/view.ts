import { type RecordBlock, type RecordView, said } from '../../../components/layout/record-view.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { Statements } from '../../../domain/organisation/statements.ts';
import { capitalised } from '../../../domain/text/capitalised.ts';
import { plural } from '../../../domain/text/list-words.ts';
import { WHAT_WAS_TESTED } from './what-was-tested.ts';

const REGULATIONS =
	'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018';
const GUIDELINES = 'Web Content Accessibility Guidelines (WCAG) version 2.2 AA standard';
const COMPLIANCE = {
	full: `This website is fully compliant with the ${GUIDELINES}.`,
	partial: `This website is partially compliant with the ${GUIDELINES}. What we know does not comply is listed under “What we know is weak”.`,
	none: `This website is not compliant with the ${GUIDELINES}. What we know does not comply is listed under “What we know is weak”.`,
} as const;

/** In the order and with the sentences of the model statement for public sector bodies. What nobody has said is said to be missing. */
export const accessibilityStatement = ({ operator, accessibility }: Statements): RecordView => ({
	title: 'Accessibility statement',
	back: null,
	narrow: true,
	blocks: [
		...said(
			'This statement is about the Commissioning Portal. We want as many people as possible to be able to use it.',
			operator === null
				? 'It has not been recorded here which public body runs this website.'
				: `This website is run by ${operator}.`,
		),
		{ kind: 'heading', text: 'Report a problem, or ask for another format' },
		...contactOf(accessibility),
		{ kind: 'heading', text: 'Enforcement procedure' },
		...said(
			`The Equality and Human Rights Commission (EHRC) is responsible for enforcing the ${REGULATIONS} (the “accessibility regulations”).`,
			[
				'If you are not happy with how we respond to your complaint,',
				{
					text: 'contact the Equality Advisory and Support Service (EASS)',
					href: 'https://www.equalityadvisoryservice.com/',
				},
				'.',
			],
		),
		{ kind: 'heading', text: 'How accessible it is' },
		...said(
			`${capitalised(operator ?? 'whoever runs this website')} is committed to making it accessible, in accordance with the ${REGULATIONS}.`,
			accessibility.compliance === null
				? `Whoever runs this website has not recorded here how far it complies with the ${GUIDELINES}. We aim at that standard. We have tested against it in part, and do not claim that the website meets it.`
				: COMPLIANCE[accessibility.compliance],
		),
		...WHAT_WAS_TESTED,
		{ kind: 'heading', text: 'Preparation of this statement' },
		...preparationOf(accessibility),
	],
});

function contactOf({ contact, replyDays }: Statements['accessibility']): readonly RecordBlock[] {
	if (contact === null)
		return said(
			'No contact for accessibility has been recorded here. Tell the administrator of your organisation, or the commissioner’s officer with whom you work.',
		);
	return said(
		`If you find a problem that is not listed on this page, think that we are not meeting the accessibility requirements, or need something in another format, contact: ${contact}.`,
		...(replyDays === null
			? []
			: [`We will look at what you ask and reply within ${plural(replyDays, 'day')}.`]),
	);
}

function preparationOf({
	preparedOn,
	reviewedOn,
	testedOn,
	testedBy,
}: Statements['accessibility']): readonly RecordBlock[] {
	const tester = testedBy === null ? 'It is not recorded who tested it.' : `It was tested by ${testedBy}.`;
	return said(
		preparedOn === null
			? 'The day on which this statement was prepared has not been recorded.'
			: `This statement was prepared on ${writeDay(preparedOn)}.`,
		reviewedOn === null
			? 'No review of it has been recorded.'
			: `It was last reviewed on ${writeDay(reviewedOn)}.`,
		testedOn === null
			? 'No test of this installation has been recorded. The tests above were run on the software that it uses.'
			: `This website was last tested on ${writeDay(testedOn)} against the ${GUIDELINES}. ${tester}`,
	);
}
