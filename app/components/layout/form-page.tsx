import type { ReactNode } from 'react';
import { BackLink } from '../govuk/back-link.tsx';
import { Button, ButtonGroup } from '../govuk/button.tsx';
import { InsetText } from '../govuk/inset-text.tsx';
import { SummaryList, type SummaryRow } from '../govuk/summary-list.tsx';
import { Column, Row } from './column.tsx';
import { FormErrors } from './form-errors.tsx';
import { Main } from './main.tsx';
import { PageHeading } from './page-heading.tsx';
import type { BoxError, BoxValues, Question } from './question.ts';
import { QuestionBox } from './question-box.tsx';
import { Blocks, RecordPage } from './record-page.tsx';
import type { CellView, FactView, RecordBlock, RecordView } from './record-view.ts';
import { Said } from './said.tsx';
import { useView } from './view-context.ts';

export interface FormPageView {
	readonly title: string;
	/** What it belongs to: the programme's name. */
	readonly caption?: string;
	/** Where it came from; null on the pages of somebody who has not signed in yet. */
	readonly back: string | null;
	readonly intro?: readonly CellView[];
	/** Stands out under the heading: what somebody must know before they fill it in. */
	readonly inset?: readonly CellView[];
	/** More that is to be read first, where it is data: the rules that are not kept. */
	readonly blocks?: readonly RecordBlock[];
	/** What is to be checked before the button is pressed. */
	readonly facts?: readonly FactView[];
	/** After somebody else saved meanwhile: what is saved now, beside what was typed. */
	readonly savedNow?: readonly SummaryRow[];
	readonly questions: readonly Question[];
	readonly values: BoxValues;
	readonly errors: readonly BoxError[];
	/** Sent with the form: its command, the version that it was made from. */
	readonly hidden: Readonly<Record<string, string>>;
	/** What was typed before and is checked here: sent again unseen, to be carried out or to be changed. */
	readonly checked?: BoxValues;
	/** None where all that the page can do is say why it cannot be done. */
	readonly button: { readonly text: string; readonly isWarning?: boolean } | null;
	readonly links?: readonly { readonly href: string; readonly text: string }[];
	/** What stands under the form: what was sent with it before. */
	readonly below?: readonly RecordBlock[];
	/** Where it is sent, if not to its own address. */
	readonly sentTo?: string;
	/** Where what is read first needs the whole width. */
	readonly wide?: boolean;
}

/** A small page that asks a few things and saves them. `children` stand above the questions: what is to be looked at first. */
export function FormPage({ view, children }: { readonly view: FormPageView; readonly children?: ReactNode }) {
	const {
		title,
		caption,
		back,
		intro = [],
		inset = [],
		blocks = [],
		facts,
		savedNow,
		errors,
		below = [],
		wide,
	} = view;
	const content = (
		<>
			<FormErrors errors={errors} />
			{isHeadedByCode(view) ? null : <PageHeading caption={caption}>{title}</PageHeading>}
			{intro.map((words, index) => (
				<p key={index} className="govuk-body">
					<Said what={words} />
				</p>
			))}
			{inset.length === 0 ? null : (
				<InsetText>
					{inset.map((words, index) => (
						<p key={index}>
							<Said what={words} />
						</p>
					))}
				</InsetText>
			)}
			<Blocks blocks={blocks} />
			{facts === undefined ? null : (
				<SummaryList rows={facts.map(({ value, ...fact }) => ({ ...fact, value: <Said what={value} /> }))} />
			)}
			{savedNow === undefined ? null : <SummaryList rows={savedNow} cardTitle="What is saved now" />}
			{children}
			<AskedForm view={view} />
			<Blocks blocks={below} />
		</>
	);
	return (
		<Main before={back === null ? undefined : <BackLink href={back} />}>
			{wide ? (
				content
			) : (
				<Row>
					<Column width="two-thirds">{content}</Column>
				</Row>
			)}
		</Main>
	);
}

/** Where a code is all that is asked, and is the title, its label is the page’s heading. */
const isHeadedByCode = ({ title, questions: [first, ...more] }: FormPageView): boolean =>
	first?.kind === 'code' && first.label === title && more.length === 0;

/** The form itself: its questions, what belongs to it, its button. `children` stand above the button. */
export function AskedForm({
	view,
	children,
}: {
	readonly view: FormPageView;
	readonly children?: ReactNode;
}) {
	const { questions, values, errors, hidden, button, back, sentTo, checked, links = [] } = view;
	const takesFile = questions.some(({ kind }) => kind === 'file');
	return (
		<form method="post" action={sentTo} noValidate encType={takesFile ? 'multipart/form-data' : undefined}>
			{Object.entries(hidden).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			{Object.entries(checked ?? {}).flatMap(([name, all]) =>
				all.map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
			)}
			{questions.map((question) => (
				<QuestionBox key={question.name} {...{ question, values, errors }} isHeading={isHeadedByCode(view)} />
			))}
			{children}
			<ButtonGroup>
				{button === null ? null : (
					<Button
						variant={button.isWarning ? 'warning' : undefined}
						{...(checked === undefined ? {} : { name: 'step', value: 'save' })}
					>
						{button.text}
					</Button>
				)}
				{checked === undefined ? null : (
					<Button variant="secondary" name="step" value="change">
						Change something
					</Button>
				)}
				{back === null ? null : (
					<a className="govuk-link" href={back}>
						{button === null ? 'Go back' : 'Cancel'}
					</a>
				)}
				{links.map(({ href, text }) => (
					<a key={href} className="govuk-link" href={href}>
						{text}
					</a>
				))}
			</ButtonGroup>
		</form>
	);
}

/** What a route whose page is its form, or a record in its place, gives to Remix: `export { FormRoute as default }`. */
export function FormRoute() {
	const view = useView<FormPageView | RecordView>();
	return 'questions' in view ? <FormPage view={view} /> : <RecordPage view={view} />;
}
