import { type FactView, type RecordView, said } from '../../../components/layout/record-view.ts';
import type { Statements } from '../../../domain/organisation/statements.ts';

/** What the portal holds of people, as it is built, and who answers for it in law, as they have said. */
export const privacyNotice = ({ privacy }: Statements): RecordView => ({
	title: 'Privacy',
	back: null,
	narrow: true,
	blocks: [
		...said(
			'The portal holds counts of people on programmes, never the people. It has no names, dates of birth, addresses or case numbers of anybody who is on a programme, of their partners or of their children, and nowhere to put them. If somebody types what looks like one, the portal asks them to take it out.',
		),
		{ kind: 'heading', text: 'Who answers for it' },
		{ kind: 'facts', rows: answersForIt(privacy) },
		{ kind: 'heading', text: 'What it holds about the people who use it' },
		{
			kind: 'list',
			items: [
				'Your name, e-mail address, telephone number at work if you give one, organisation and roles, and from when to when you hold them.',
				'Your password as a one-way hash, and the sealed secret of your one-time codes where your role needs them.',
				'While you are signed in, when that began and when you last did something.',
				'What you did: each change is recorded in an audit trail with who made it, in which role and when. The trail cannot be rewritten.',
				'What you wrote: narratives, questions and answers about returns, notes of telephone calls, board reports.',
				'If you register as a bidder: what you typed, for three days. If you do not confirm your e-mail address by then, it is removed.',
				'That your organisation has shown interest in a tender, and which of you did so. Nobody outside your organisation sees it.',
			],
		},
		{ kind: 'heading', text: 'What it is for, and who sees it' },
		...said(
			'It is used to commission programmes, to report on them and to answer for both. Your name is seen by those with whom you work: your own organisation, and the commissioning body and provider of the programmes that you share. Auditors of the commissioning body read its audit trail. Two commissioning bodies never see each other’s.',
			'We do not sell it or use it for advertising. Pages load nothing from other sites.',
		),
		{ kind: 'heading', text: 'Small numbers' },
		...said(
			'A count of very few people can identify them. Where numbers are small, what goes to boards and to the public is shown in totals, in bands or not at all.',
		),
		{ kind: 'heading', text: 'Your rights' },
		...said(
			'You may ask to see what is held about you, to have it corrected or erased or its use limited, and you may object to its use. Ask the controller or the data protection officer. The administrator of your organisation can end your roles and suspend your account.',
			[
				'If you are not happy with the answer you may complain to the',
				{
					text: 'Information Commissioner’s Office (ICO)',
					href: 'https://ico.org.uk/make-a-complaint/',
				},
				', telephone 0303 123 1113.',
			],
		),
	],
});

const answersForIt = (privacy: Statements['privacy']): readonly FactView[] => [
	{ key: 'Controller', value: privacy.controller ?? 'Not recorded here yet' },
	{ key: 'How to reach the controller', value: privacy.controllerContact ?? 'Not recorded here yet' },
	{ key: 'Data protection officer', value: privacy.protectionOfficer ?? 'Not recorded here yet' },
	{ key: 'Lawful basis', value: privacy.lawfulBasis ?? 'Not recorded here yet' },
	{ key: 'How long it is kept', value: privacy.retention ?? 'Not recorded here yet' },
	...(privacy.registration === null
		? []
		: [{ key: 'Registration with the ICO', value: privacy.registration }]),
];
