import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { htmlProblems } from '../../../test/setup/html-problems.ts';
import { BackLink } from './back-link.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Button, ButtonGroup, ButtonLink } from './button.tsx';
import { Checkboxes } from './checkboxes.tsx';
import { DateInput } from './date-input.tsx';
import { DemonstrationBanner } from './demonstration-banner.tsx';
import { Details } from './details.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { fieldId } from './field-id.ts';
import { FileUpload } from './file-upload.tsx';
import { InsetText } from './inset-text.tsx';
import { NotificationBanner } from './notification-banner.tsx';
import { Pagination } from './pagination.tsx';
import { Panel } from './panel.tsx';
import { PasswordInput } from './password-input.tsx';
import { Radios } from './radios.tsx';
import { Select } from './select.tsx';
import { SingleCheckbox } from './single-checkbox.tsx';
import { SkipLink } from './skip-link.tsx';
import { SummaryList } from './summary-list.tsx';
import { Table } from './table.tsx';
import { Tag } from './tag.tsx';
import { TaskList } from './task-list.tsx';
import { TextInput } from './text-input.tsx';
import { Textarea } from './textarea.tsx';
import { WarningText } from './warning-text.tsx';

const choices = [
	{
		value: 'yes',
		text: 'Yes',
		hint: 'A support agreement is in force',
		conditional: <TextInput name="agreement" label="Which agreement?" />,
	},
	{ value: 'no', text: 'No' },
];

const EXAMPLES: readonly (readonly [string, ReactElement])[] = [
	['back link', <BackLink href="/returns" />],
	['breadcrumbs', <Breadcrumbs items={[{ text: 'Home', href: '/' }, { text: 'Returns' }]} />],
	['button', <Button>Save and continue</Button>],
	[
		'button outside its form',
		<>
			<form id="f" />
			<Button form="f" name="intent" value="submit" variant="warning">
				Submit
			</Button>
		</>,
	],
	[
		'start button',
		<ButtonLink href="/returns/1" start>
			Start
		</ButtonLink>,
	],
	[
		'button group',
		<ButtonGroup>
			<Button>Save</Button>
			<a className="govuk-link" href="/">
				Cancel
			</a>
		</ButtonGroup>,
	],
	['text input', <TextInput name="title" label="Title" />],
	[
		'text input with everything',
		<TextInput
			name="amount"
			label="Amount"
			hint="In pounds"
			error="Enter an amount"
			prefix="£"
			suffix="a year"
			value="ten"
			width={10}
			labelIsPageHeading
			labelSize="l"
			inputMode="decimal"
		/>,
	],
	[
		'textarea',
		<Textarea
			name="background"
			label="Background"
			hint="In a few paragraphs"
			error="Enter the background"
			value={'One\nTwo'}
		/>,
	],
	[
		'select',
		<Select
			name="area"
			label="Area"
			value="dudley"
			options={[
				{ value: '', text: 'Choose an area' },
				{ value: 'dudley', text: 'Dudley' },
			]}
			error="Choose an area"
		/>,
	],
	[
		'radios',
		<Radios
			name="in-force"
			legend="Is support in force?"
			hint="In this area"
			error="Say whether support is in force"
			choices={choices}
			value="yes"
			inline
		/>,
	],
	[
		'checkboxes',
		<Checkboxes
			name="areas"
			legend="Areas"
			legendSize="m"
			hint="Tick all that apply"
			error="Choose an area"
			choices={choices}
			values={['no']}
		/>,
	],
	[
		'single checkbox',
		<SingleCheckbox
			name="nothing-to-report"
			text="Nothing to report"
			hint="Every figure is nought"
			error="Tick it or fill in the figures"
			checked
		/>,
	],
	[
		'date input',
		<DateInput
			name="promised"
			legend="When was it promised for?"
			hint="For example, 27 10 2026"
			error="Promised day must be a real day"
			wrong={['month']}
			value={{ day: '31', month: '13', year: '2026' }}
			legendIsPageHeading
		/>,
	],
	[
		'error summary',
		<ErrorSummary
			errors={[
				{ text: 'Enter an amount', name: 'amount' },
				{ text: 'Enter a day', id: 'promised-day' },
				{ text: 'Somebody else saved this' },
			]}
		/>,
	],
	['notification banner', <NotificationBanner kind="success">Saved</NotificationBanner>],
	[
		'notification banner with more',
		<NotificationBanner kind="important">
			<p className="govuk-body">One return is overdue.</p>
		</NotificationBanner>,
	],
	[
		'tag',
		<p className="govuk-body">
			<Tag colour="red">Overdue</Tag>
		</p>,
	],
	[
		'table',
		<Table
			id="t"
			caption="Referrals"
			columns={[{ text: 'Area' }, { text: 'Referrals', numeric: true }]}
			rows={[
				{ key: 'b', cells: ['Birmingham', '12'] },
				{ key: 'all', cells: ['All areas', '12'], total: true },
			]}
			small
		/>,
	],
	[
		'wide table with groups',
		<Table
			id="w"
			caption="By quarter"
			captionHidden
			wide
			groups={[
				{ text: '', span: 1 },
				{ text: 'April to June 2017', span: 2 },
			]}
			columns={[{ text: 'Area' }, { text: 'Entered', numeric: true }, { text: 'Contacted', numeric: true }]}
			rows={[{ key: 'b', cells: ['Birmingham', '12', '10'] }]}
		/>,
	],
	[
		'empty table',
		<Table
			id="e"
			caption="Returns"
			columns={[{ text: 'Period' }, { text: 'State' }]}
			rows={[]}
			empty="Returns appear here when a period opens."
		/>,
	],
	[
		'summary list',
		<SummaryList
			rows={[
				{ key: 'Programme', value: 'DVPP' },
				{
					key: 'Start date',
					value: '1 January 2017',
					actions: [
						{ href: '/edit', text: 'Change', hiddenText: 'start date' },
						{ href: '/remove', text: 'Remove', hiddenText: 'start date' },
					],
				},
			]}
		/>,
	],
	[
		'summary card',
		<SummaryList
			cardTitle="Birmingham"
			cardHeadingLevel={3}
			cardActions={[{ href: '/x', text: 'Change', hiddenText: 'area' }]}
			rows={[{ key: 'Access', value: 'Priority' }]}
		/>,
	],
	[
		'task list',
		<TaskList
			id="sections"
			tasks={[
				{ title: 'Referrals', href: '/r', status: <Tag>Not started</Tag>, hint: '12 figures' },
				{ title: 'Certify', status: 'Cannot start yet' },
			]}
		/>,
	],
	[
		'details',
		<Details summary="What counts as contacted?">
			<p className="govuk-body">A two-way contact.</p>
		</Details>,
	],
	['inset text', <InsetText>Attendance must not be taken as a reason to reduce intervention.</InsetText>],
	['warning text', <WarningText>You cannot undo this.</WarningText>],
	['panel', <Panel title="Return submitted">Version 1</Panel>],
	[
		'pagination by number',
		<Pagination
			previous={{ href: '?page=1' }}
			next={{ href: '?page=3' }}
			items={[
				{ number: 1, href: '?page=1', current: false },
				{ number: 2, href: '?page=2', current: true },
				'ellipsis',
				{ number: 9, href: '?page=9', current: false },
			]}
		/>,
	],
	[
		'pagination by name',
		<Pagination
			label="Quarters"
			previous={{ href: '/q1', label: 'April to June 2017' }}
			next={{ href: '/q3', label: 'October to December 2017' }}
		/>,
	],
	[
		'skip link',
		<>
			<SkipLink />
			<main id="main-content">Here</main>
		</>,
	],
	[
		'file upload',
		<FileUpload name="workbook" label="Workbook" hint="An .xlsx file" error="Choose a file" accept=".xlsx" />,
	],
	['password input', <PasswordInput name="password" label="Password" error="Enter your password" />],
	['demonstration banner', <DemonstrationBanner businessDate="20 October 2026" />],
];

test.each(EXAMPLES)('a %s is valid HTML', async (_name, example) => {
	expect(await htmlProblems(renderToStaticMarkup(example))).toEqual([]);
});

test.each(EXAMPLES)('a %s describes itself only by ids that are there', (_name, example) => {
	const html = renderToStaticMarkup(example);
	const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
	const named = [...html.matchAll(/ (?:aria-describedby|aria-labelledby|for)="([^"]+)"/g)].flatMap((match) =>
		match[1]?.split(' '),
	);
	expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});

test('an error is read out with "Error:" before it, is named by its field and marks the field as wrong', () => {
	const html = renderToStaticMarkup(
		<TextInput name="amount" label="Amount" hint="In pounds" error="Enter an amount" />,
	);
	expect(html).toContain(
		'<p id="amount-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> Enter an amount</p>',
	);
	expect(html).toContain('aria-describedby="amount-hint amount-error"');
	expect(html).toContain('aria-invalid="true"');
	expect(html).toContain('govuk-input--error');
	expect(html).toContain('govuk-form-group--error');
});

test('a field without an error says nothing of one', () => {
	const html = renderToStaticMarkup(<TextInput name="amount" label="Amount" />);
	expect(html).not.toMatch(/error|aria-invalid|aria-describedby/);
});

test('the error summary links to the first control of the field, whatever is in the name', () => {
	const name = 'figures[completions|west-midlands:birmingham|3]';
	const summary = renderToStaticMarkup(<ErrorSummary errors={[{ text: 'Enter a number', name }]} />);
	const input = renderToStaticMarkup(<TextInput name={name} label="Completions" />);
	const radios = renderToStaticMarkup(<Radios name={name} legend="Completions" choices={choices} />);
	const id = /href="#([^"]+)"/.exec(summary)?.[1];
	expect(id).toBe(fieldId(name));
	expect(input).toContain(`id="${id}"`);
	expect(radios).toContain(`id="${id}" name="${name.replaceAll('"', '')}"`);
});

test('an error summary without errors is not there', () => {
	expect(renderToStaticMarkup(<ErrorSummary errors={[]} />)).toBe('');
});

test('a date marks only the part that is wrong, or all of it where no part is named', () => {
	const marked = (wrong?: ('day' | 'month' | 'year')[]) =>
		[
			...renderToStaticMarkup(
				<DateInput name="d" legend="Day" error="Must be a real day" wrong={wrong} />,
			).matchAll(/govuk-input--error" id="d-(\w+)"/g),
		].map((match) => match[1]);
	expect(marked(['month'])).toEqual(['month']);
	expect(marked()).toEqual(['day', 'month', 'year']);
});

test('what was typed is kept in every kind of field but a password', () => {
	const html = renderToStaticMarkup(
		<>
			<TextInput name="a" label="A" value="<typed>" />
			<Textarea name="b" label="B" value="typed & kept" />
			<Select
				name="c"
				label="C"
				value="2"
				options={[
					{ value: '1', text: 'One' },
					{ value: '2', text: 'Two' },
				]}
			/>
			<Radios name="d" legend="D" value="no" choices={choices} />
			<Checkboxes name="e" legend="E" values={['yes', 'no']} choices={choices} />
			<DateInput name="f" legend="F" value={{ day: '3x' }} />
		</>,
	);
	expect(html).toContain('value="&lt;typed&gt;"');
	expect(html).toContain('typed &amp; kept</textarea>');
	expect(html).toContain('<option value="2" selected="">');
	expect(html.match(/checked=""/g)).toHaveLength(3);
	expect(html).toContain('value="3x"');
});

test('rows that are parts of one whole stand under its name, in a body of their own', async () => {
	const rows = [
		{ key: 'a', group: 'Referrals received, by source', cells: ['From the police', '10'] },
		{ key: 'b', group: 'Referrals received, by source', cells: ['Self-referrals', '5'] },
		{ key: 'c', cells: ['People waiting', '22'] },
	];
	const html = renderToStaticMarkup(
		<Table
			id="g"
			caption="Figures"
			columns={[{ text: 'Measure' }, { text: 'April to June 2026', numeric: true }]}
			rows={rows}
		/>,
	);
	expect(html.match(/<tbody/g)).toHaveLength(2);
	expect(html.match(/scope="rowgroup"[^>]*>Referrals received, by source/g)).toHaveLength(1);
	expect(await htmlProblems(html)).toEqual([]);
});

test('a wide table scrolls in a box that has a name and takes the focus', () => {
	const html = renderToStaticMarkup(
		<Table id="w" caption="By quarter" wide columns={[{ text: 'Area' }]} rows={[]} />,
	);
	expect(html).toMatch(/^<div class="portal-scroll" role="group" aria-labelledby="w-caption" tabindex="0">/);
});
