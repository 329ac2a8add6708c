import type { PlainTextView } from '../../../components/layout/plain-text-page.tsx';

/** What was tested and what was not. Change it when that changes. */
export const accessibilityStatement: PlainTextView = {
	title: 'Accessibility statement',
	sections: [
		{
			heading: null,
			paragraphs: [
				'This statement is about the Commissioning Portal. We want as many people as possible to be able to use it. You should be able to zoom to 400% without losing anything, use every page with a keyboard alone, and use every page with JavaScript switched off.',
			],
		},
		{
			heading: 'How accessible it is',
			paragraphs: [
				'We aim at the Web Content Accessibility Guidelines (WCAG), version 2.2, level AA. We have tested it against them in part, and we do not claim that it meets them in full.',
			],
		},
		{
			heading: 'What we have tested',
			points: [
				'The axe checker looks at pages and their error messages, at the width of a desktop screen and at 320 pixels. It finds some kinds of problem and cannot find others.',
				'Forms have been filled in and sent with a keyboard.',
				'The markup of the page elements is checked to be valid HTML.',
				'Charts have a table with the same figures and do not rely on colour.',
			],
		},
		{
			heading: 'What we have not tested',
			points: [
				'Nobody who uses assistive technology every day has tested the portal with us.',
				'It has not been tested with screen readers, screen magnifiers or speech recognition.',
				'It has not been audited by anybody outside the project.',
			],
		},
		{
			heading: 'What we know is weak',
			points: [
				'Wide tables scroll sideways inside their box on a small screen. They can be reached with a keyboard, and reading one is still laborious.',
				'The PDF of a board report has headings, tagged tables and alternative texts, and has not been checked with a screen reader. The same report can be read as a web page.',
				'Browsers that are some years old show questions that are meant to appear only after a certain answer. Leave them empty.',
			],
		},
		{
			heading: 'Tell us',
			paragraphs: [
				'If something keeps you from using the portal, or you need it in another form, tell the administrator of your organisation or the commissioner’s officer with whom you work.',
			],
		},
	],
};
