import { type RecordView, said } from '../../../components/layout/record-view.ts';

/** What the portal holds of people, as it is built. Who answers for it in law is each commissioning body's to say. */
export const privacyNotice: RecordView = {
	title: 'Privacy',
	back: null,
	narrow: true,
	blocks: [
		...said(
			'The portal holds counts of people on programmes, never the people. It has no names, dates of birth, addresses or case numbers of anybody who is on a programme, of their partners or of their children, and nowhere to put them. Where somebody writes what looks like one into a free text, the portal asks them to take it out.',
		),
		{ kind: 'heading', text: 'What it holds of those who work with it' },
		{
			kind: 'list',
			items: [
				'Your name, e-mail address, organisation and roles, and from when to when you hold them.',
				'Your password as a one-way hash, and the sealed secret of your one-time codes where your role needs them.',
				'While you are signed in, when that began and when you last did something.',
				'What you did: each change stands in an audit trail with who made it, in which role and when. The trail cannot be rewritten.',
				'What you wrote: narratives, questions and answers about returns, notes of telephone calls, board reports.',
				'If you register as a bidder: what you typed, for three days. If you do not confirm your e-mail address by then, it is removed.',
				'That your organisation has shown interest in a tender, and who of you did. Nobody outside your organisation sees it.',
			],
		},
		{ kind: 'heading', text: 'What it is for, and who sees it' },
		...said(
			'It is used to commission programmes, to report on them and to answer for both. Your name is seen by those with whom you work: your own organisation, and the commissioning body and provider of the programmes that you share. Auditors of the commissioning body read its audit trail. Two commissioning bodies never see each other’s.',
			'It is sold to nobody and used for no advertising. Pages load nothing from other sites.',
		),
		{ kind: 'heading', text: 'Small numbers' },
		...said(
			'A count of very few people can tell who is meant. What goes to boards and to the public is therefore shown in totals, in bands or not at all where numbers are small.',
		),
		{ kind: 'heading', text: 'Your rights' },
		...said(
			'The commissioning body that owns a programme answers for what the portal holds about it. To see, correct or object to what it holds of you, ask that body. The administrator of your organisation can end your roles and suspend your account.',
		),
	],
};
