import { type RecordBlock, said } from '../../../components/layout/record-view.ts';

/** What the journeys in `test/journeys/axe` and `test/journeys/keyboard` do, and what nobody has done. Change it, and its day, when that changes. */
export const WHAT_WAS_TESTED: readonly RecordBlock[] = [
	{ kind: 'heading', text: 'What we have tested, and how' },
	...said(
		'All of this is done by a program in one browser, Chromium, on invented data. It is done again with every change to the software. This description is of 22 November 2026.',
	),
	{
		kind: 'list',
		items: [
			'Every distinct page is given to the axe checker in a window 320 pixels wide: as each kind of organisation sees it, with records in their different states, with what is folded up unfolded, with the errors of a form that was refused, and with nothing in it. Axe finds some kinds of problem and cannot find others. It found none.',
			'No page is wider than that window, which is what zooming to 400% leaves of one of 1,280 pixels. Tables that are wider scroll inside their box.',
			'Each page has one main heading, which its title repeats. Where a form was refused the title begins with “Error:”, and the page sums up the errors.',
			'The main pages of each role are walked with the Tab key alone in a window 1,280 pixels wide, and five of them at 320: “Skip to main content” comes first and works, everything that can be used is reached in the order of the page, each stop is marked and in sight, and nothing holds the focus. Tables that scroll are moved with the arrow keys. The question before the end of a session closes with Escape. Signing in, typing a figure and saving it is done with the keyboard alone.',
			'Signing in, filling in and submitting a return, reviewing and accepting it, publishing a service specification and making a board report are each done with JavaScript switched off, and most of them also with it on.',
			'The markup of the page elements is checked to be valid HTML. Each chart has a table with the same figures.',
		],
	},
	{ kind: 'heading', text: 'What we have not tested' },
	{
		kind: 'list',
		items: [
			'Nobody who uses assistive technology has tested the portal with us.',
			'It has not been tested with screen readers, screen magnifiers or speech recognition, nor in other browsers.',
			'Nobody outside the project has audited it.',
			'The PDF of a board report has headings, tagged tables and alternative texts, and has not been checked with a screen reader. The same report can be read as a web page.',
		],
	},
	{ kind: 'heading', text: 'What we know is weak' },
	{
		kind: 'list',
		items: [
			'Wide tables have to be scrolled on a small screen, which is laborious.',
			'A board report and a service specification are long pages, even with their reference tables folded up.',
			'Browsers that are some years old show questions that are meant to appear only after a certain answer. Leave them empty.',
		],
	},
];
