import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { htmlProblems } from '../../../test/setup/html-problems.ts';
import { BackLink } from '../govuk/back-link.tsx';
import type { Chrome } from './chrome.ts';
import { Column, Row } from './column.tsx';
import { Main } from './main.tsx';
import { PageFrame } from './page-frame.tsx';
import { PageHeading } from './page-heading.tsx';

const SIGNED_IN: Chrome = {
	personName: 'Amelia Hart',
	organisationName: 'West Midlands Consortium',
	unread: 0,
	signedIn: true,
	navigation: [
		{
			label: 'Menu',
			links: [
				{ href: '/', text: 'Home', current: null },
				{ href: '/returns', text: 'Returns', current: 'true' },
			],
		},
		{
			label: 'This section',
			links: [
				{ href: '/returns', text: 'Returns', current: null },
				{ href: '/chase', text: 'Chase board', current: 'page' },
			],
		},
	],
	demonstration: true,
	businessDate: '20 October 2026',
	notice: { kind: 'success', text: 'Section saved' },
	sessionWarning: { idleSeconds: 1800, warnSeconds: 300, absoluteSeconds: 43_200, stayHref: '/account/stay' },
};
const SIGNED_OUT: Chrome = {
	personName: '',
	organisationName: '',
	unread: 0,
	signedIn: false,
	navigation: [],
	demonstration: false,
	businessDate: '20 October 2026',
	notice: null,
	sessionWarning: null,
};

const draw = (chrome: Chrome): string =>
	renderToStaticMarkup(
		<PageFrame chrome={chrome}>
			<Main before={<BackLink href="/returns" />} wide>
				<PageHeading caption="April to June 2017">Referrals</PageHeading>
				<Row>
					<Column width="two-thirds">
						<p className="govuk-body">Here</p>
					</Column>
				</Row>
			</Main>
		</PageFrame>,
	);

test.each([
	['signed in', SIGNED_IN],
	['signed out', SIGNED_OUT],
])('the frame of a page is valid HTML for somebody %s', async (_who, chrome) => {
	expect(await htmlProblems(draw(chrome))).toEqual([]);
});

test('one signs out by a POST, never by a link', () => {
	const html = draw(SIGNED_IN);
	expect(html).toContain('<form method="post" action="/sign-out"');
	expect(html).not.toContain('href="/sign-out"');
});

test('somebody signed out is shown no name, no menu, no way out and no warning', () => {
	expect(draw(SIGNED_OUT)).not.toMatch(/Signed in as|<nav|sign-out|session-warning/);
});

test('the page says where one is, and only there', () => {
	expect(draw(SIGNED_IN).match(/aria-current="page"/g)).toHaveLength(1);
	expect(draw(SIGNED_IN)).toContain('href="/chase" aria-current="page"');
	expect(draw(SIGNED_IN).match(/aria-current="true"/g)).toHaveLength(1);
});

test('every page in demonstration mode says so with its day, and no other page does', () => {
	expect(draw(SIGNED_IN)).toContain('Demonstration data');
	expect(draw(SIGNED_IN)).toContain('20 October 2026');
	expect(draw(SIGNED_OUT)).not.toContain('Demonstration data');
});

test('the notice stands once, between the back link and the heading', () => {
	const html = draw(SIGNED_IN);
	expect(html.match(/Section saved/g)).toHaveLength(1);
	expect(html.indexOf('govuk-back-link')).toBeLessThan(html.indexOf('Section saved'));
	expect(html.indexOf('Section saved')).toBeLessThan(html.indexOf('<h1'));
});

test('the skip link leads past the header to what is there', () => {
	expect(draw(SIGNED_IN)).toMatch(/^<a href="#main-content"/);
	expect(draw(SIGNED_IN).match(/id="main-content"/g)).toHaveLength(1);
});
