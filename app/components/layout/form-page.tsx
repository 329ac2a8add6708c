import { BackLink } from '../govuk/back-link.tsx';
import { InsetText } from '../govuk/inset-text.tsx';
import { SummaryList, type SummaryRow } from '../govuk/summary-list.tsx';
import { Blocks } from './blocks.tsx';
import { Column, Row } from './column.tsx';
import { DescribedForm, isHeadedByCode } from './described-form.tsx';
import { FormErrors } from './form-errors.tsx';
import { Main } from './main.tsx';
import { PageHeading } from './page-heading.tsx';
import type { AskedForm } from './question.ts';
import { RecordPage } from './record-page.tsx';
import type { CellView, FactView, RecordBlock, RecordView } from './record-view.ts';
import { Said } from './said.tsx';
import { useView } from './view-context.ts';

export interface FormPageView extends AskedForm {
	/** What it belongs to: the programme's name. */
	readonly caption?: string;
	readonly intro?: readonly CellView[];
	/** Stands out under the heading: what somebody must know before they fill it in. */
	readonly inset?: readonly CellView[];
	/** More that is to be read first, where it is data: the rules that are not kept. */
	readonly blocks?: readonly RecordBlock[];
	/** What is to be checked before the button is pressed. */
	readonly facts?: readonly FactView[];
	/** After somebody else saved meanwhile: what is saved now, beside what was typed. */
	readonly savedNow?: readonly SummaryRow[];
	/** What stands under the form: what was sent with it before. */
	readonly below?: readonly RecordBlock[];
	/** Where what is read first needs the whole width. */
	readonly wide?: boolean;
}

/** A small page that asks a few things and saves them. */
function FormPage({ view }: { readonly view: FormPageView }) {
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
			<DescribedForm view={view} />
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

/** What a route whose page is its form, or a record in its place, gives to Remix: `export { FormRoute as default }`. */
export function FormRoute() {
	const view = useView<FormPageView | RecordView>();
	return 'questions' in view ? <FormPage view={view} /> : <RecordPage view={view} />;
}
